# Der Rahmen um jede Seite.
product-name = Botschafterprogramm
page-overview = Überblick
page-community-growth = Wachstum der Community
page-campaign-performance = Kampagnenwirkung
page-top-contributors = Besonders engagierte Mitglieder
page-upload = Hochladen
page-imports = Importe

filter-period = Zeitraum
filter-own-dates = Eigener Zeitraum …
filter-own-dates-pick = Erster und letzter Tag
filter-compare = Vergleichen mit
filter-compare-previous = ggü. Vorzeitraum
filter-compare-year = ggü. Vorjahr
filter-compare-none = ohne Vergleich
filter-channels = Kanal
filter-channels-all = Alle Kanäle
filter-units = Bereich
filter-units-all = Alle Bereiche
filter-campaigns = Kampagne
filter-campaigns-all = Alle Kampagnen
channel-unknown = Unbekannter Kanal
unit-unknown = Ohne Bereich
campaign-unknown = Außerhalb von Kampagnen

viewer-switch = Ansicht als
viewer-switch-help = Diese Installation läuft ohne Anmeldung, deshalb nimmt der Schalter jede Rolle an. Worin die Menschen eingewilligt haben, gilt in jeder Rolle.
viewer-as = Ansicht: { $role }
viewer-role-viewer = Leitung
viewer-role-analyst = Analyse
viewer-role-lead = Programmleitung
viewer-role-auditor = Prüfung
viewer-language = Sprache
stamp-viewer = Ansicht: { $role } (lokal, ohne Anmeldung)

permalink-invalid = Der Link nennt „{ $value }“ für { $name }; das können wir nicht lesen. Stattdessen gilt die übliche Einstellung.
permalink-unknown = Der Link nennt „{ $value }“ für { $name }; das gibt es in den aktuellen Daten nicht und bleibt deshalb unberücksichtigt.
permalink-reversed = Der Zeitraum des Links beginnt am { $from } und endet davor, am { $to }. Stattdessen gilt der übliche Zeitraum.
permalink-name-from = den ersten Tag
permalink-name-to = den letzten Tag
permalink-name-compare = den Vergleich
permalink-name-channel = den Kanal
permalink-name-unit = den Bereich
permalink-name-campaign = die Kampagne
permalink-name-shown = die gezeigte Kampagne
permalink-name-opened = die geöffnete Zahl
permalink-name-tag = den Hashtag
permalink-name-lang = die Sprache
permalink-name-v = die Datenversion

sample-badge = Beispieldaten
sample-help = Menschen, Beiträge und Zahlen sind erfunden. Sie zeigen, wie die Seiten mit einem Programm darin aussehen.
sample-start-own = Mit eigenen Daten beginnen
sample-confirm-text = Das erfundene Programm wird entfernt, alle Seiten beginnen leer. Auch Dateien, die Sie in das Beispiel hochgeladen haben, werden entfernt. Das lässt sich nicht rückgängig machen.
sample-confirm = Beispiel entfernen und leer beginnen

first-start-title = Einen Moment
first-start-text = Ein Beispielprogramm wird geschrieben und geladen, damit jede Seite etwas zu zeigen hat. Sie können es jederzeit durch eigene Daten ersetzen.

incident = Hier ist etwas schiefgegangen. Bitte nennen Sie die Nummer { $number } der Person, die dieses Dashboard betreibt; sie führt zum Eintrag im Protokoll. Es wurde nichts geändert.
