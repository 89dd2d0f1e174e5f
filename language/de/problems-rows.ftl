# Welcher Export eine Datei ist, Zeilen, die nicht übernommen werden können, Hinweise und die Quittungen.

layout-unknown = Die Spalten passen zu keinem Export, den wir kennen; gefunden haben wir: { $found }. Bitte einen Export so ablegen, wie die Plattform ihn geschrieben hat, eine Vorlage ausfüllen oder die Spalten selbst zuordnen.
layout-ambiguous = Die Spalten passen zu mehr als einem Export: { $layouts }. Wir erwarten eine Datei, die zu genau einem passt; deshalb wurde nichts gelesen. Bitte die Datei so ablegen, wie die Plattform sie geschrieben hat.
layout-unsupported = Wir haben diesen Export erkannt ({ $layout }), er enthält aber nichts, was dieses Dashboard nutzt. { $instead }
layout-column-missing = Das sieht nach „{ $layout }“ aus, aber eine erwartete Spalte fehlt: { $missing }. Gefunden haben wir: { $found }. Bitte mit allen Spalten neu exportieren.
declined-ads = Das ist ein Bericht aus dem Meta-Werbeanzeigenmanager. Er enthält bezahlte Kampagnen, keine Beiträge. Bitte stattdessen in der Meta Business Suite unter Insights > Content exportieren.
dates-resaved-mixed = Spalte „{ $column }“: Beim erneuten Speichern wurden einige Daten verdreht, und wir können nicht erkennen, welche. Bitte die Datei so ablegen, wie die Plattform sie geschrieben hat, ohne sie zu öffnen und zu speichern.
dates-typed-mixed = Spalte „{ $column }“: das Tabellenprogramm hat manche Tage als Datum verstanden und andere als Text stehen lassen; Tag und Monat können vertauscht sein. Bitte alle Tage dieser Spalte als 2026-03-31 schreiben.
dates-two-orders = Spalte „{ $column }“ schreibt manche Tage mit dem Tag vorn und andere mit dem Monat vorn, etwa 31/03/2026 neben 03/31/2026; 05/03/2026 kann dann beides sein. Erwartet wird durchgehend eine Schreibweise. Bitte alle Tage dieser Spalte als 2026-03-31 schreiben.
headings-change = In Zeile { $row } stehen noch einmal Überschriften, in anderer Reihenfolge oder Sprache als oben: Hier wurden wohl Dateien untereinandergesetzt, und die Zahlen dahinter kämen in falsche Spalten. Bitte jede Datei einzeln so ablegen, wie die Plattform sie geschrieben hat.
columns-repeated = Die Spalte „{ $column }“ steht zweimal mit verschiedenen Zahlen in der Datei, erwartet wird sie einmal. Bitte beim Zuordnen der Spalten die gemeinte wählen oder die andere entfernen und die Datei neu ablegen.
rows-damaged = Zeile { $row } und weitere sind nicht so, wie die Plattform sie schreibt (Zeilen: { $count }): Sie enthalten NUL-Zeichen, unlesbare Bytes, Texte länger als eine Zelle oder zu wenige Zellen. Bitte neu exportieren, statt die Datei zu bearbeiten.
rows-nul-removed = NUL-Zeichen wurden in { $rows } Zeilen entfernt; dieses Werkzeug ist dafür bekannt.
rows-ragged = Zeile { $row } und andere enthalten mehr Zellen als die Kopfzeile (Zeilen: { $count }); Trennzeichen in Texten haben sie verschoben. Bitte die Datei neu exportieren statt sie zu bearbeiten.

# Was statt eines Exports abzugeben ist, den wir nicht lesen; wo ein eigener Satz fehlt, gilt die Vorlage.
instead-template = Bitte die Zahlen in die Vorlage „Beiträge“ eintragen und diese ablegen.

id-destroyed = IDs wirken von Excel gerundet (etwa 7,12E+18). Bitte die Original-CSV hochladen.
row-too-long = Diese Zeile enthält mehr Zellen als die Kopfzeile; ein Trennzeichen in einem Text hat sie verschoben.
row-nul-bytes = Diese Zeile enthält NUL-Zeichen; etwas anderes als die Plattform hat in die Datei geschrieben. Bitte neu exportieren.
row-bytes-unreadable = Diese Zeile enthält Bytes, die kein Text sind; Buchstaben sind verloren. Bitte neu exportieren.
row-text-too-long = Ein Text dieser Zeile ist länger, als eine Zelle fasst (32 767 Zeichen).
row-too-short = Diese Zeile hat weniger Zellen als die anderen; ein Teil fehlt.
row-cut-off = Die Datei endet mitten in dieser Zeile.
number-unreadable = Das ist keine Zahl, die wir lesen können.
number-not-whole = Hierher gehört eine ganze Zahl.
number-too-large = Diese Zahl ist zu groß für eine Anzahl.
date-unreadable = Das ist kein Datum, das wir lesen können.
day-in-future = Dieser Tag liegt in der Zukunft.
day-before-platform = Dieser Tag liegt vor der Gründung des Netzwerks.
ends-before-start = Das Ende liegt vor dem Beginn.
text-short = Der vorgeschlagene Text hat weniger als acht verschiedene Wörter; Beiträge träfen ihn zufällig.
not-yes-or-no = Hierher gehört Ja oder Nein.
value-not-among-choices = Das ist keiner der Werte, die diese Spalte haben kann.
missing-post-id = Weder Id noch Link noch Text sagen, welcher Beitrag das ist.
missing-published-at = Der Tag des Beitrags fehlt.
day-twice = Dieser Tag steht zweimal mit verschiedenen Zahlen da, und die Datei sagt nicht, welche gelten. Bitte die nicht gemeinte Zeile entfernen oder neu exportieren.
missing-day-on = Der Tag fehlt.
missing-label = Die Gruppe fehlt.
missing-followers = Die Zahl der Follower fehlt.
missing-member-id = Die Mitglieds-ID fehlt.
missing-campaign-id = Die Kampagnen-ID fehlt.
missing-name = Der Name fehlt.
missing-start-on = Der erste Tag fehlt.
missing-end-on = Der letzte Tag fehlt.
missing-actor = Wer reagiert hat, fehlt.
missing-post-reference = Id oder Link des Beitrags fehlt.
missing-type = Die Art der Interaktion fehlt.
missing-platform = Das Netzwerk fehlt.
missing-author-account = Das Konto der verfassenden Person fehlt.
missing-account = Das Konto fehlt.

columns-missing = Spalten, die dieser Export sonst hat, nicht geliefert: { $columns }.
table-of-several = Die Datei enthält { $tables } Tabellen untereinander; jede wird für sich gelesen. Diese beginnt in Zeile { $row }.
columns-unnamed = Spalten ohne Überschrift, etwa Zeilennummern oder ein Trennzeichen am Zeilenende, ausgelassen: { $columns }.
columns-beside = Ausgelassene Spalten, weil eine andere dieselbe Zahl liefert: { $columns }.
columns-new = Unbekannte Spalten, nicht gespeichert: { $columns }.
sheets-not-read = Unbekannte Blätter, nicht gelesen: { $sheets }.
rows-none = Die Datei enthält keine Zeilen; bisher Geladenes bleibt.
rows-blank = Ausgelassene leere Zeilen: { $rows }.
rows-error = Ausgelassene Zeilen, in denen die Plattform einen Fehler meldet: { $rows }.
rows-heading-repeated = Ausgelassene wiederholte Kopfzeilen: { $rows }.
rows-notice = Ausgelassene Hinweiszeilen: { $rows }.
rows-total = Ausgelassene Summenzeilen: { $rows }.
totals-differ = Spalten, deren Summenzeile nicht die Summe der Zeilen darüber ist: { $rows }. Die Zeilen zählen, die Summe nicht; fehlen Zeilen, bitte neu exportieren.
ids-from-links = Von einem Tabellenprogramm zerstörte Ids, aus dem Link gelesen oder ihm überlassen: { $rows }.
dates-resaved = Die Datei wurde mit anderer Datumsform neu gespeichert; Tage über 12 belegen die Reihenfolge, also haben wir sie gelesen. Spalten: { $rows }.
figures-below-one-percent = Zellen mit „< 1 %“ statt einer Zahl, leer gelassen (nicht 0): { $rows }.
formula-errors = Zellen mit Formelfehler wie #NV, leer gelassen (nicht 0): { $rows }.
views-not-delivered = Aufrufe von 0 neben gefüllter Reichweite wurden nicht geliefert, leer gelassen (nicht 0): { $rows }.
reach-above-impressions = Beiträge mit mehr Reichweite als Impressionen, wie geliefert übernommen: { $rows }.
lines-unquoted = Zeilen standen als Ganzes in Anführungszeichen, wie nach erneutem Speichern in einem Tabellenprogramm. Wir haben den Inhalt gelesen.
zone-proven = Die Uhrzeiten dieser Datei gelten in { $zone }: Die Ids der Beiträge auf X darin belegen das.

receipt-ready = Gelesen; es ist noch nichts gespeichert.
receipt-imported = Importiert (Import { $number }).
receipt-unchanged = Bereits importiert (Import { $number }); nichts wurde geändert.
receipt-needs-answer = Wartet auf eine Antwort; es ist noch nichts gespeichert.
receipt-refused = Nicht angenommen.

command-about = Exporte in die Datenbank des Dashboards importieren und für jeden eine Quittung ausgeben.
command-database = die Datenbankdatei (ohne Angabe: PROGRAM_DATABASE oder program.duckdb neben dem Projekt)
command-account = wessen Export es ist, wenn die Datei es nicht sagt, etwa linkedin=unsere-firma; mehrfach möglich
command-exported-on = Tag des Exports, wenn weder Datei noch Name ihn nennt, etwa 2026-03-31
command-answers = Antworten für alle Dateien oder je Dateiname, als JSON-Objekt
command-json = Quittungen als JSON-Liste ausgeben
command-question = offen: { $question } – Antwortdatei: { $id }
command-question-choices = offen: { $question } – Antwortdatei: { $id }, eines von { $choices }
command-language = Sprache der Sätze, de oder en (ohne Angabe: die der Umgebung)
command-account-form = --account { $found }: erwartet wird PLATTFORM=KONTO, etwa linkedin=unsere-firma
command-no-file = Datei nicht gefunden: { $files }
command-database-in-use = Das Dashboard benutzt die Datenbank gerade. Bitte die Dateien in { $inbox } legen; das Dashboard importiert sie und legt zu jeder eine Quittung daneben.

# LinkedIn
period-missing = Diesen Export kennen wir ({ $layout }), aber über den Überschriften steht nicht, für welche Tage seine Summen gelten. Dort erwarten wir den ersten und den letzten Tag, etwa 2/12/2024 und 2/10/2025. Bitte neu exportieren und die Datei so ablegen, wie LinkedIn sie schreibt.
period-unreadable = Das sind kein erster und letzter Tag, die wir lesen können, etwa 3/24/2025 - 3/23/2026.
share-unreadable = Das ist kein Anteil, den wir lesen können, etwa 0.062, 6,2 % oder < 1 %.
sizes-mended = Unternehmensgrößen, die ein Tabellenprogramm für Daten hielt, berichtigt (2-10 und 11-50): { $rows }.
rows-of-one-post = Gruppen der Betrachter dieses einen Beitrags, nicht gelesen: { $rows }.

# Meta
declined-videos = Das ist der Video-Export der Meta Business Suite ({ $layout }). Seine Video-Ids sind nicht die Ids der Beiträge, jedes Video würde also doppelt gezählt. Bitte stattdessen Insights > Content exportieren: Dort stehen die Videos unter den Beiträgen, mit ihren 3-Sekunden-Aufrufen.
rows-of-further-days = Zeilen weiterer Tage desselben Beitrags, ausgelassen: { $rows }.
figures-per-day = Dieser Export enthält Werte je Tag, die keine Werte der gesamten Laufzeit ergeben; die Beiträge wurden deshalb ohne Werte übernommen. Für Werte bitte in der Meta Business Suite als Zeitraum der Daten „Gesamte Laufzeit“ wählen und neu exportieren. Beiträge: { $rows }.
rows-descriptions = Zeilen, die die Spalten beschreiben, ausgelassen: { $rows }.
rows-page-likes = „Gefällt mir“ der Seite, ausgelassen, weil es keine Follower sind: { $rows }.
overview-title-unknown = Das ist ein Export „{ $layout }“ mit dem Titel „{ $title }“. Erwartet wird einer dieser Titel: { $known }. Bitte eines dieser Diagramme in der Meta Business Suite unter Insights > Ergebnisse exportieren.
overview-title-lost = Das ist ein Export „{ $layout }“, dessen Titelzeile fehlt; er sagt nicht, was er zählt. Erwartet wird über den Tagen einer dieser Titel: { $known }. Bitte die Datei so ablegen, wie die Meta Business Suite sie geschrieben hat.

# Dateien, die erkannt und nicht gelesen werden, Werkzeuge, von Hand geführte Listen und Vorlagen
declined-known = Wir haben diese Datei erkannt: „{ $layout }“. Sie enthält nichts, was hier gezählt wird. { $instead }
instead-unsupported = Er enthält bezahlte Kampagnen. Bitte in der Meta Business Suite unter Insights > Content die Beiträge exportieren und diese Datei ablegen.
instead-linkedin-ads = Sie enthält bezahlte Kampagnen. Bitte auf der LinkedIn-Seite unter Analytics > Inhalte > Exportieren die Beiträge holen und diese Datei ablegen.
instead-google-ads = Sie enthält bezahlte Kampagnen. Bitte die Zahlen der Beiträge oder Konten aus den Netzwerken selbst exportieren.
instead-x-ads = Sie enthält bezahlte Kampagnen. Bitte in X Analytics unter Content die Daten exportieren und diese Datei ablegen.
instead-tiktok-ads = Sie enthält bezahlte Kampagnen. Bitte in TikTok Studio unter Analysen > Inhalt die Daten herunterladen und diese Datei ablegen.
instead-google-analytics = Sie zählt Besuche einer Website. Bitte die Zahlen der Beiträge oder Konten aus den Netzwerken selbst exportieren.
instead-linkedin-archive = Das persönliche Datenarchiv enthält keine Zahlen und viel über andere Menschen. Bitte stattdessen als Mitglied auf LinkedIn unter Analysen > Exportieren die Zahlen holen und diese Datei ablegen.
instead-meta-content-formats = Sie fasst nach Formaten zusammen. Bitte in der Meta Business Suite unter Insights > Content die Beiträge exportieren und diese Datei ablegen.
followers-look-like-gains = Spalte „{ $column }“: Diese Zahlen springen von Zeile zu Zeile um so viel, wie sie betragen; es sind also Zuwächse und nicht die Zahl der Follower. Bitte die Spalte in „Neue Follower“ umbenennen und die Datei zuordnen oder eine Liste mit dem Stand jedes Tages ablegen.
month-unreadable = Das ist kein Monat, den wir lesen können, wie 2026-03, 03/2026 oder März 2026.
scale-too-short = Eine Skala endet bei 1 oder darüber.
answer-off-scale = Diese Antwort liegt außerhalb ihrer Skala.
count-below-zero = Eine Anzahl liegt nie unter null.
missing-wave = Der Name der Befragungswelle fehlt.
missing-asked-on = Der Tag der Befragung fehlt.
missing-question = Die Frage fehlt.
missing-scale-max = Der höchste Wert der Skala fehlt.
missing-answers = Es fehlt, wie viele so geantwortet haben.
missing-is-ours = Es fehlt, ob diese Erwähnungen unsere sind.
missing-mentions = Die Zahl der Erwähnungen fehlt.
missing-shared-on = Der Tag des Teilens fehlt.
missing-sharer = Es fehlt, wer geteilt hat.
sums-without-period = Über den Überschriften stehen weder erster noch letzter Tag des Zeitraums; deshalb wurde nur die Zahl der Follower übernommen, nicht aber Beiträge, Likes und Kommentare unbekannter Tage. Profile: { $rows }.
rows-reposts = Zeilen mit Reposts ausgelassen, denn der Gesprächsanteil zählt nur Originale: { $rows }.
rows-not-noted = Tage, an denen für ein Netzwerk nichts notiert ist: { $rows }.
rows-not-split = Beiträge, deren Impressionen das Netzwerk nicht in organisch und bezahlt teilt; einmal gezählt, ungeteilt: { $rows }.

# TikTok, YouTube und X.
table-not-needed = Wir haben diese Tabelle erkannt ({ $layout }). Nichts hier nutzt sie, deshalb blieb sie weg; die übrigen Dateien werden gelesen.
days-out-of-order = Die Spalte „{ $column }“ nennt kein Jahr und ihre Tage stehen nicht in Reihenfolge, deshalb ist das Jahr eines Tages offen. Legen Sie die Datei so ab, wie die Plattform sie geschrieben hat, ohne sie zu sortieren.
day-twice-without-year = Dieser Tag steht zweimal mit verschiedenen Zahlen da und trägt kein Jahr; exportieren Sie höchstens 365 Tage auf einmal.
video-id-unreadable = Das ist keine Kennung eines YouTube-Videos (11 Zeichen). Exportieren Sie noch einmal und legen Sie die Datei ab, ohne sie in einer Tabellenkalkulation zu öffnen.
leap-day-contradicts = Das angegebene oder vom Tag des Exports zurückgezählte Jahr passt nicht: Der 29. Februar steht in der Datei, obwohl dieses Jahr keinen hat, oder er fehlt, obwohl es einen hat. Bitte angeben, aus welchem Jahr die letzte Zeile ist. Tage: { $rows }.
days-counted-back = Tage ohne Jahr, vom Tag des Exports zurückgezählt: { $rows }.
changes-not-measured = Änderungen von 0 neben einer undefinierten Followerzahl, leer gelassen (nicht 0): { $rows }.
posts-undated = Videos ohne Veröffentlichungsdatum, mit ihren Zahlen behalten; sie zählen in keinem Zeitraum: { $rows }.
list-cut-at-500 = Die Plattform listet höchstens 500 Videos, die mit den meisten Aufrufen; Tage ohne Video in der Datei gelten nicht als null. Videos: { $rows }.

authors-unknown-one = { $gender ->
    [colon] 1 Autor:in
    [star] 1 Autor*in
   *[neutral] 1 schreibende Person
 } fehlt in der Mitgliederliste; ihre Beiträge zählen nicht zur Aktivierungsrate.
authors-unknown = { $authors } { $gender ->
    [colon] Autor:innen
    [star] Autor*innen
   *[neutral] schreibende Personen
 } fehlen in der Mitgliederliste; ihre Beiträge zählen nicht zur Aktivierungsrate.
figure-absent-impressions = { $channel } liefert hier keine Impressionen. Wir lassen sie leer (nicht 0); Raten nennen die Abdeckung.
figure-absent-reach = { $channel } liefert hier keine Reichweite. Wir lassen sie leer (nicht 0); Raten nennen die Abdeckung.
