# Die Seite Einstellungen, und was mit einer Einstellung nicht stimmen kann.
page-settings = Einstellungen
job-setting-foreseen = Es wird ermittelt, was sich dadurch ändern würde …
job-setting = Einstellungen werden geändert …

setting-name = { $setting ->
    [acts] Was als Aktivität zählt
    [dormant_days] Aktives Fenster, danach ruhend
    [silent_days] Länger still nach
    [mature_days] Reifealter eines Beitrags
    [as_of_lag_days] Export nach Ende eines Zeitraums
    [campaign_carry_days] Nachlauf einer Kampagne
    [hashtag_aliases] Schreibweisen von Hashtags
    [programme_terms] Wörter: über das Programm
    [corporate_links] Verweise der Organisation
    [help_terms] Wörter: Kundschaft geholfen
    [disclosure_terms] Wörter: Werbekennzeichnung oder Arbeitgeber
    [experience_terms] Wörter: eigenes Erlebnis
    [programme_hashtags] Hashtags des Programms
    [targets] Ziele
    [platform_breaks] Umstellungen der Plattformen
    [rate_card] Preisliste
    [media_value_shown] Mediakosten-Äquivalent zeigen
    [time_zone] Zeitzone
    [fiscal_year_start] Geschäftsjahr beginnt im
    [languages] Sprachen
    [default_language] Sprache zu Beginn
    [gender_form] Genderform deutscher Texte
    [minimum_group] Kleinste Gruppe
    [default_consent] Ohne festgehaltene Wahl
    [lists_shown] Listen von Personen
   *[other] { $setting }
 }
setting-retired = { $setting } (keine Einstellung mehr)
setting-help = { $setting ->
    [acts] Wer im Zeitraum mindestens eines davon getan hat, ist darin aktiv. Ein Kommentar zählt bei Beiträgen anderer Mitglieder.
    [dormant_days] Das aktive Fenster: Wer in so vielen Tagen bis zum Stand der Daten etwas getan hat, ist zuletzt aktiv; wer zuletzt davor, ist ruhend.
    [silent_days] Mitglieder ohne Aktivität seit mehr als so vielen Tagen sind länger still; nur als Anzahl, nie mit Namen.
    [mature_days] Reaktionen auf einen Beitrag werden verglichen, sobald er beim jüngsten Export so alt ist.
    [as_of_lag_days] Zeiträume werden mit dem Stand so viele Tage nach ihrem Ende verglichen, wo es einen solchen Export gibt.
    [campaign_carry_days] So lange nach ihrem letzten Tag gilt der Hashtag einer Kampagne noch als Impuls.
    [hashtag_aliases] Ein falsch oder anders geschriebener Hashtag zählt als der gemeinte, für Kampagnen und Hashtag-Zahlen.
    [programme_terms] Ein Beitrag mit einem dieser Wörter spricht über das Programm selbst. Ein Stern steht für alles, was folgt.
    [corporate_links] Ein Beitrag mit einem Verweis, der so beginnt, handelt von Produkt oder Neuigkeit; Verweise von Kampagnen auch.
    [help_terms] Ein Beitrag mit einem dieser Wörter und keinem der vorigen erzählt von Hilfe für die Kundschaft.
    [disclosure_terms] Ein Beitrag mit einem dieser Wörter oder Hashtags gilt als gekennzeichnet. Wo der Name des Arbeitgebers genügt, kann er hier stehen.
    [experience_terms] Ein Beitrag mit einem dieser Wörter und keinem der vorigen erzählt von eigenem Erlebnis.
    [programme_hashtags] Erscheinen in Magenta und vorausgewählt auf der Seite Inhalte & Hashtags. Keine: die meistgenutzten, die zu keiner Kampagne gehören.
    [targets] Eine Kachel mit Ziel zeigt es. Ohne Ihre Angabe gibt es keines.
    [platform_breaks] Ab diesen Tagen sind Zahlen einer Plattform nicht mit den früheren vergleichbar.
    [rate_card] Was Klicks, Reichweite und Interaktionen als Medialeistung gekostet hätten, niedrig und hoch. Eine Änderung ergibt eine neue Fassung.
    [media_value_shown] Aus: Nirgends steht etwas davon. An: Auf der Seite Kampagnenwirkung eine Spanne, nie eine einzelne Zahl, sobald eine Preisliste festgelegt ist.
    [time_zone] Bestimmt, zu welchem Tag ein Beitrag mit Uhrzeit gehört. Eine Änderung leitet alle Tage neu ab.
    [fiscal_year_start] Quartale und Jahre heißen nach dem Jahr, in dem das Geschäftsjahr endet, etwa GJ26 Q1.
    [languages] Unter diesen kann gewählt werden.
    [default_language] Was sieht, wer nichts gewählt hat.
    [gender_form] Wie deutsche Texte Menschen nennen; was vorgelesen wird, ist immer neutral.
    [minimum_group] Zahlen über weniger Personen sind überall verborgen. Mindestens 5, höchstens 20; ein höherer Wert gilt sofort.
    [default_consent] Gilt für alle ohne festgehaltene Wahl. Lässt sich auf „nur in Summen“ verschärfen, nie lockern.
    [lists_shown] Aus: Keine Seite zeigt Personen neben eigenen Zahlen, gleich was sie erlaubt haben.
   *[other] { $setting }
 }
setting-value = { $value ->
    [post] eigener Beitrag
    [reshare] geteilter Beitrag
    [comment] Kommentar bei anderen Mitgliedern
    [browser] wie der Browser
    [en] Englisch
    [de] Deutsch
    [colon] Doppelpunkt (Kolleg:innen)
    [star] Stern (Kolleg*innen)
    [neutral] neutrale Wörter
    [pseudonym] mit Pseudonym
    [aggregate-only] nur in Summen
    [shown] an
    [not-shown] aus
   *[other] { $value }
 }
setting-month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
 }
setting-days = { $count ->
    [one] 1 Tag
   *[other] { $count } Tage
 }
setting-people = { $count } Personen
setting-entries = { $count ->
    [0] keine
    [one] 1 Eintrag
   *[other] { $count } Einträge
 }
setting-unit = { $setting ->
    [minimum_group] Personen
   *[other] Tage
 }
setting-counter = { $counter ->
    [impressions] Impressionen
    [views] Aufrufe
    [reach] Reichweite
    [followers] Follower
   *[other] { $counter }
 }
setting-unit-n = Anzahl

settings-part = { $part ->
    [definitions] Definitionen
    [targets] Ziele & Brüche
    [calendar] Kalender & Texte
    [privacy] Datenschutz
    [people] Mitglieder & Einwilligung
    [remembered] Gemerktes
    [roles] Rollen & Datenblatt
   *[log] Änderungen
 }
settings-parts = Teile der Einstellungen
settings-section = { $section ->
    [definitions] Was zählt
    [disclosure] Werbekennzeichnung
    [terms] Wovon Beiträge handeln
    [hashtags] Hashtags
    [targets] Ziele
    [breaks] Umstellungen der Plattformen
    [rates] Mediakosten-Äquivalent
    [calendar] Tage und Jahre
    [texts] Texte
   *[privacy] Datenschutz
 }
settings-section-about = { $section ->
    [definitions] Jede Änderung ergibt eine neue Fassung der betroffenen Definitionen; sie steht in der Fußzeile jeder Darstellung.
    [disclosure] Gezeigt wird nur der Anteil des ganzen Programms, nie der eines Bereichs oder einer Person. Wörter können täuschen. Keine Rechtsberatung.
    [terms] Das Erste, was zutrifft: von einem Mitglied geteilt · über das Programm · Verweis der Organisation · Kundschaft geholfen · eigenes Erlebnis. Eine Regel, kein Lesen.
    [hashtags] Groß- und Kleinschreibung und Zeichenvarianten gelten als gleich; andere Schreibweisen stehen hier.
    [targets] In der Einheit der jeweiligen Zahl. Angenommen wird kein Ziel.
    [breaks] Tage, ab denen eine Plattform anders zählt.
    [rates] Aus, bis Sie Sätze festlegen und es einschalten. Spannen angenommener Preise: kein Umsatz, kein Ziel, keine Rangfolge.
    [calendar] Wie aus Beiträgen Tage werden, aus Tagen Quartale und Jahre.
    [texts] Wie das Programm zu Ihnen spricht.
   *[privacy] Was davor schützt, dass einzelne Personen zu erkennen sind.
 }
settings-untouched = Es gelten die Vorgaben – noch nichts geändert.
settings-edit = Bearbeiten
settings-save = Speichern
settings-cancel = Abbrechen
settings-reset = Auf Vorgaben zurück
settings-reset-help = Jede Einstellung dieses Abschnitts geht auf ihre Vorgabe zurück; was war, bleibt in den Änderungen stehen.
settings-reset-confirm = Auf Vorgabe zurücksetzen
settings-default = Vorgabe
settings-changed = geändert · Vorgabe: { $default }
settings-choose = Auswählen
settings-closed = Einstellungen trifft die Programmleitung
settings-closed-text = Diese Seite sagt, was zählt, welche Ziele gelten und wie der Datenschutz gewahrt wird. Lesen können sie Programmleitung, Analyse und Prüfung; die Zahlen der anderen Seiten sind für alle dieselben.
settings-view-as-lead = Zur Ansicht „Programmleitung“ wechseln

settings-alias = Schreibweise
settings-alias-of = Zählt als
settings-alias-incomplete = Jede Zeile braucht eine Schreibweise und den Hashtag, als der sie zählt.
settings-look-alike = #{ $tag } sieht aus wie #{ $like }, ist aber mit anderen Zeichen geschrieben ({ $letters }). Gezählt wird er für sich.
settings-target-metric = Kennzahl
settings-target-unit = Einheit
settings-target-value = Ziel
settings-target-share = { $metric }: Ein Anteil liegt zwischen 0 und 100 %.
settings-target-whole = { $metric }: Eine Anzahl hat keine Nachkommastellen.
settings-break-platform = Kanal
settings-break-day = Ab
settings-break-metric = Kennzahl
settings-break-what = Was sich geändert hat
settings-break-incomplete = Jede Zeile braucht Kanal, Tag, Kennzahl und was sich geändert hat.
break-includes-reposts = enthält Impressionen geteilter Beiträge
break-not-for-new-media = für neue Medien nicht mehr geliefert
break-views-instead = nicht mehr geliefert; dafür Aufrufe

impact-title = Was sich dadurch ändert
impact-none = Keine Zahl ändert sich.
impact-line = { $part }: { $figures }
impact-everything = Alles Geladene
impact-people = Personen
impact-listed-by-posts = in der Liste nach Beiträgen
impact-listed-by-engagements = in der Liste nach Interaktionen
impact-named = mit Namen
impact-pseudonym = mit Pseudonym
impact-aggregate-only = nur in Summen

consents-title = Mitglieder und was sie erlaubt haben ({ $count })
consents-about = Wer, nicht wie viel: Neben den Namen steht hier keine Zahl. Eine Änderung gilt sofort, auch für alles Frühere; ein Widerruf überdauert jeden zurückgenommenen Import.
consents-none = Es ist noch keine Mitgliederliste geladen. Mit ihr kommen die Personen, deren Wahl hier festgehalten wird.
consents-tick = Eine oder mehrere Personen ankreuzen, um festzuhalten, was sie erlauben.
consents-level = Stufe
consents-level-name = { $level ->
    [named] mit Namen
    [pseudonym] mit Pseudonym
   *[aggregate-only] nur in Summen
 }
consents-every-level = Alle Stufen
consents-search = Nach Name oder Kennung suchen
consents-chosen = { $count ->
    [one] 1 Person
   *[other] { $count } Personen
 }: { $names }
consents-given-on = Erklärt am
consents-ends-on = Bis
consents-ends-help = Der letzte Tag, an dem es gilt; danach gilt die Stufe für Personen ohne festgehaltene Wahl.
consents-version = Textfassung
consents-source = Quelle
consents-confirm = { $count ->
    [one] Für 1 Person festhalten
   *[other] Für { $count } Personen festhalten
 }
consents-choose-level = Bitte eine Stufe wählen.
consents-named-needs-text = „Mit Namen“ braucht die Fassung des Textes, dem die Person zugestimmt hat.
consents-ends-early = Das Ende kann nicht vor der Erklärung liegen.
consents-name = Name
consents-id = Kennung
consents-unit = Bereich
consents-recorded = Festgehalten
consents-no-record = nichts
consents-of-list = Mitgliederliste

settings-log = Änderungen
settings-log-earlier = { $count ->
    [one] 1 frühere Änderung
   *[other] { $count } frühere Änderungen
 }
settings-log-setting = { $setting }: { $before } → { $after }
settings-log-consent = Einwilligung von { $name }: { $level }
settings-log-consent-hidden = Einwilligung einer Person geändert
settings-log-campaign-new = Kampagne „{ $name }“ festgehalten: { $days }
settings-log-campaign = Kampagne „{ $name }“ geändert ({ $days })
settings-log-campaign-moved = Kampagne „{ $name }“: { $before } → { $days }
settings-take-back = Zurücknehmen
settings-versions = Fassungen der Definitionen
settings-versions-about = Die erste Fassung ist die der Vorgaben. Die Zahl nach dem Punkt in der Fußzeile einer Darstellung zählt die Änderungen seither.
settings-version = Seit { $at }: { $change }
settings-version-of = betrifft: { $metrics }
settings-every-metric = jede nach Tagen gezählte Zahl
remembered-nothing = Noch ist nichts gemerkt: Zuordnungen und Antworten beim Hochladen stehen dann hier.

roles-title = Rollen und was jede darf
roles-about = Alle beginnen mit der Ansicht Leitung. Eben diese Tabelle befragt das Programm, bevor es etwas tut.
role-action = { $action ->
    [see-names-by-consent] Namen mit Einwilligung sehen
    [see-pseudonyms] Pseudonyme sehen
    [see-raw-rows-and-import] Quellzeilen sehen, Dateien importieren
    [undo-an-import] Importe zurücknehmen
    [match-accounts-to-members] Konten Mitgliedern zuordnen
    [plan-campaigns] Kampagnen anlegen und ändern
    [read-settings] Einstellungen lesen
    [change-consent-and-settings] Einstellungen und Einwilligungen ändern
   *[read-the-log] Änderungen lesen
 }
sheet-download = Datenblatt
sheet-download-help = Felder, Zwecke, Rollen, Aufbewahrung und kleinste Gruppe auf einer Seite, für die geltenden Einstellungen.
sheet-title = Datenblatt
sheet-about = Was dieses Programm über Personen speichert, wozu, und wer was davon sieht. Aus dem Programm selbst geschrieben.
sheet-fields = Felder und Zwecke
sheet-column-table = Tabelle
sheet-column-fields = Felder
sheet-column-purpose = Zweck
sheet-column-action = Was
sheet-purpose = { $purpose ->
    [origin] jede Zahl bis zu Datei, Blatt und Zeile zurückverfolgen
    [membership] wer wann Mitglied welches Bereichs war: Nenner von Anteilen
    [naming] Personen so zeigen, wie sie es erlaubt haben
    [matching] Beiträge der richtigen Person zurechnen
    [consent] was eine Person erlaubt hat, und wann
    [activity] wer wann und wo aktiv war
    [impulse] Beiträge ohne Impuls von solchen mit Kampagnenimpuls unterscheiden
    [response] Reaktion auf Beiträge und Konten
   *[accounting] wer was importiert, entschieden oder geändert hat
 }
sheet-roles = Rollen
sheet-yes = ja
sheet-levels = Stufen
sheet-levels-text = Mit Namen: Name und Zahlen. Mit Pseudonym: Zahlen unter einem zufälligen Kürzel, nie Text, Verweis oder Tag daneben. Nur in Summen: nie als eigene Zeile. Ohne festgehaltene Wahl: { $default }.
sheet-lists-on = Listen von Personen sind an: höchstens zehn, nur mit Einwilligung, in Gruppen ohne Plätze.
sheet-lists-off = Listen von Personen sind aus.
sheet-groups = Kleinste Gruppe
sheet-groups-text = Zahlen über weniger als { $minimum } Personen sind verborgen, auch wo sie sich aus der Differenz zweier Zahlen ergäben; ebenso Summen, zu denen eine Person mehr als die Hälfte oder zwei mehr als 85 % beitragen. Der Wert lässt sich bis 20 erhöhen und liegt nie unter 5.
sheet-retention = Aufbewahrung
sheet-retention-rows = Quellzeilen und Mitgliederlisten: bis zum Ende des Programms; ein zurückgenommener Import verlässt alle Zahlen und bleibt im Hauptbuch. Löschen nach Alter gibt es nicht.
sheet-retention-decisions = Entscheidungen und Einwilligungen: so lange wie die Zeilen, um die es geht.
sheet-retention-files = Hochgeladene Dateien: nach dem Lesen nicht aufbewahrt.
sheet-retention-log = Protokolle: Vorfallnummern ohne Namen und Texte.
