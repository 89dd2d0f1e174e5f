# E11 Sind Unterschiede echt?
estimates-title = { $leading ->
    [one] Eines von { $people } gezeigten Mitgliedern erzielt je Beitrag mehr Resonanz als durch Zufall
   *[other] { $leading } von { $people } gezeigten Mitgliedern liegen bei der Resonanz je Beitrag gemeinsam vorn
  }
estimates-title-level = { $people ->
    [one] Ein Mitglied darf gezeigt werden; seine Beiträge erzielen mindestens übliche Resonanz
   *[other] Die { $people } gezeigten Mitglieder liegen bei der Resonanz je Beitrag gleichauf
  }
estimates-subtitle = Übliche Resonanz auf die Beiträge einer Person, 1 = üblich für Kanal und Quartal, { $period } · { $people } Mitglieder mit mindestens 4 reifen Beiträgen verglichen · Linie = 90-%-Intervall · gemeinsam schattiert: kann Zufall sein
estimates-label = { $factor } × üblich
estimates-interval = { $low } bis { $high }
estimates-single-post = ein Beitrag = { $share } % der Resonanz, ohne ihn { $without } ×
estimates-definition = Interaktionen jedes reifen Beitrags im Verhältnis zum Median seines Kanals und Quartals, logarithmisch gemittelt je Person und umso mehr zum Mittel aller gezogen, je weniger Beiträge es sind (empirischer Bayes-Schätzer). Beiträge über dem 99. Perzentil ihres Kanals zählen wie auf ihm. Eine Gruppe umfasst alle, deren Abstand zu ihrer Spitze nicht zu 95 % sicher ist; die Reihenfolge darin ist zufällig. Höchstens zehn Personen, nie unter dem Median.
alt-estimates = { $title }. { $people } Personen gezeigt, Intervalle vom { $low }- bis zum { $high }-Fachen der üblichen Resonanz.
label-estimate-factor = Vielfaches der üblichen Resonanz
label-estimate-interval = 90-%-Intervall
label-estimate-posts = Verglichene reife Beiträge
label-estimate-single = Ein einzelner Beitrag
empty-name-estimates = Resonanz je Beitrag, fair verglichen
empty-title-differences = { $name }: noch keine unterscheidbaren Unterschiede
empty-no-differences = Entweder haben weniger als { $minimum } Mitglieder vier Beiträge mit bekannter reifer Resonanz, oder sie unterscheiden sich nicht mehr als durch Zufall, oder niemand, der gezeigt werden darf, hat genug davon. Mehr Monate oder alle Einheiten zusammen sagen mehr.
empty-lists-off = Dieses Programm zeigt keine Listen mit Personen; so ist es in den Einstellungen unter Datenschutz festgelegt. Summen bleiben sichtbar.
