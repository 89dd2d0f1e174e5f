# Wie oft Beobachtungswerkzeuge uns und die Namen nennen, mit denen wir uns vergleichen.

metric-share-of-voice = Gesprächsanteil
metric-share-of-voice-definition = Eigene Erwähnungen ÷ eigene und die der verglichenen Namen, wie hochgeladene Listen eines Beobachtungswerkzeugs sie zählen, ohne Zeilen mit Reposts. Welche Namen in der Liste stehen, bestimmt den Anteil: Eine andere Liste ergibt einen anderen. Zusammengezählt werden nur Tage, an denen jeder Name des Quartals gezählt ist; ein Name mit weniger als 70 % der Tage bleibt im Quartal weg. Erwähnungen gelten der ganzen Organisation; Filter nach Kanal, Einheit und Kampagne ändern nichts.

voice-title = { $quarter }: { $share } der Erwähnungen gelten uns, { $rival_share } { $rival }
voice-title-ours = { $quarter }: { $share } der Erwähnungen gelten uns
voice-subtitle = { $period } · Anteile an allen gezählten Erwähnungen, unabhängig von den Filtern · Namen aus der hochgeladenen Liste
voice-withheld = nicht gezeigt, weil an den meisten Tagen nicht jeder Name oder nicht beide Seiten gezählt sind: { $quarters }
voice-without = { $quarter } ohne { $names }
voice-quarter = Quartal
voice-kind = Firma oder Marke
voice-share = Anteil
voice-counts = Erwähnungen
voice-counted = Gezählte Tage
voice-of = { $mentions } von { $all }
voice-days = { $days } von { $told }
voice-ours = unsere
voice-others = { $names } weitere Namen
empty-name-share-of-voice = Gesprächsanteil
empty-title-mentions = { $name }: keine Erwähnungen geladen
empty-no-mentions = Eine Liste der Erwähnungen je Tag, von uns und von den Namen, mit denen wir uns vergleichen, zeigt, welcher Teil des Gesprächs uns gilt. Auf der Seite Hochladen gibt es eine Vorlage dafür.
alt-text-share-of-voice = { $title }. { $mentions } Erwähnungen von { $names } Namen in { $quarters } Quartalen.
