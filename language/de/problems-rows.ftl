# Welcher Export eine Datei ist, Zeilen, die nicht übernommen werden können, Hinweise und die Quittungen.

layout-unknown = Die Spalten passen zu keinem Export, den wir kennen; gefunden haben wir: { $found }. Lesen können wir: { $known }. Bitte einen davon so ablegen, wie die Plattform ihn geschrieben hat, oder eine Vorlage ausfüllen.
layout-ambiguous = Die Spalten passen zu mehr als einem Export: { $layouts }. Wir erwarten eine Datei, die zu genau einem passt; deshalb wurde nichts gelesen. Bitte die Datei so ablegen, wie die Plattform sie geschrieben hat.
layout-unsupported = Wir haben diesen Export erkannt ({ $layout }), er enthält aber nichts, was dieses Dashboard nutzt. { $instead }
layout-column-missing = Das sieht nach „{ $layout }“ aus, aber eine erwartete Spalte fehlt: { $missing }. Gefunden haben wir: { $found }. Bitte mit allen Spalten neu exportieren.
layout-daily-variant = Dieser Export enthält Werte je Tag; wir lesen die Fassung mit Werten über die gesamte Laufzeit. Bitte in der Meta Business Suite als Zeitraum der Daten „Gesamte Laufzeit“ wählen und neu exportieren.
declined-for-now = Wir haben diesen Export erkannt: „{ $layout }“. Wir lesen ihn noch nicht. { $instead }
declined-ads = Das ist ein Bericht aus dem Meta-Werbeanzeigenmanager. Er enthält bezahlte Kampagnen, keine Beiträge. Bitte stattdessen in der Meta Business Suite unter Insights > Content exportieren.
dates-resaved-mixed = Spalte „{ $column }“: Beim erneuten Speichern wurden einige Daten verdreht, und wir können nicht erkennen, welche. Bitte die Datei so ablegen, wie die Plattform sie geschrieben hat, ohne sie zu öffnen und zu speichern.
dates-typed-mixed = Spalte „{ $column }“: das Tabellenprogramm hat manche Tage als Datum verstanden und andere als Text stehen lassen; Tag und Monat können vertauscht sein. Bitte alle Tage dieser Spalte als 2026-03-31 schreiben.
columns-repeated = Die Spalte „{ $column }“ steht zweimal mit verschiedenen Zahlen in der Datei. Bitte die nicht gemeinte entfernen oder neu exportieren.
rows-ragged = Zeile { $row } und andere enthalten mehr Zellen als die Kopfzeile (Zeilen: { $count }); Trennzeichen in Texten haben sie verschoben. Bitte die Datei neu exportieren statt sie zu bearbeiten.

# Was statt eines Exports abzugeben ist, den wir nicht lesen; wo ein eigener Satz fehlt, gilt die Vorlage.
instead-template = Bitte die Zahlen in die Vorlage „Beiträge“ eintragen und diese ablegen.
instead-meta-facebook-posts = Bitte diese Zahlen mit der Plattform „facebook“ in die Vorlage „Beiträge“ eintragen und diese ablegen.
instead-meta-facebook-videos = Bitte diese Zahlen mit der Plattform „facebook“ in die Vorlage „Beiträge“ eintragen und diese ablegen.
instead-meta-overview = Bitte in der Meta Business Suite unter Insights > Content die Instagram-Beiträge mit dem Zeitraum „Gesamte Laufzeit“ exportieren.
instead-meta-audience = Für Follower bitte die Vorlage „Follower“ ausfüllen; für Beiträge in der Meta Business Suite unter Insights > Content die Instagram-Beiträge exportieren.
instead-linkedin-page-visitors = Bitte auf der LinkedIn-Seite unter Analysen > Inhalte exportieren (Beiträge und Tageszahlen) oder unter Analysen > Follower.
instead-linkedin-competitors = Bitte auf der LinkedIn-Seite unter Analysen > Inhalte die eigenen Beiträge exportieren; über andere Konten steht hier nichts, was zum Programm gehört.
instead-linkedin-creator = Bitte die Beiträge dieser Person mit der Plattform „linkedin“ in die Vorlage „Beiträge“ eintragen und diese ablegen.
instead-x-daily = Bitte in X Analytics unter Content die Beiträge statt der Tage exportieren und diese Datei ablegen.
instead-tiktok-follower-history = Bitte die Tage mit der Plattform „tiktok“ in die Vorlage „Follower“ eintragen und diese ablegen.
instead-brandwatch-mentions = Bitte die Beiträge der Mitglieder in die Vorlage „Beiträge“ eintragen oder die Erwähnungen aus Talkwalker exportieren.
instead-meltwater-mentions = Bitte die Beiträge der Mitglieder in die Vorlage „Beiträge“ eintragen oder die Erwähnungen aus Talkwalker exportieren.

id-destroyed = Ein Tabellenprogramm hat diese Id gerundet, der Beitrag ist nicht mehr erkennbar. Bitte neu exportieren und die Datei ungeöffnet ablegen.
row-too-long = Diese Zeile enthält mehr Zellen als die Kopfzeile; ein Trennzeichen in einem Text hat sie verschoben.
row-cut-off = Die Datei endet mitten in dieser Zeile.
number-unreadable = Das ist keine Zahl, die wir lesen können.
number-not-whole = Hierher gehört eine ganze Zahl.
number-too-large = Diese Zahl ist zu groß für eine Anzahl.
date-unreadable = Das ist kein Datum, das wir lesen können.
day-in-future = Dieser Tag liegt in der Zukunft.
day-before-platform = Dieser Tag liegt vor der Gründung des Netzwerks.
ends-before-start = Das Ende liegt vor dem Beginn.
not-yes-or-no = Hierher gehört Ja oder Nein.
value-not-among-choices = Das ist keiner der Werte, die diese Spalte haben kann.
missing-post-id = Weder Id noch Link noch Text sagen, welcher Beitrag das ist.
missing-published-at = Der Tag des Beitrags fehlt.
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
columns-new = Unbekannte Spalten, nicht gespeichert: { $columns }.
sheets-not-read = Unbekannte Blätter, nicht gelesen: { $sheets }.
rows-none = Die Datei enthält keine Zeilen; bisher Geladenes bleibt.
rows-blank = Ausgelassene leere Zeilen: { $rows }.
rows-error = Ausgelassene Zeilen, in denen die Plattform einen Fehler meldet: { $rows }.
rows-heading-repeated = Ausgelassene wiederholte Kopfzeilen: { $rows }.
rows-notice = Ausgelassene Hinweiszeilen: { $rows }.
rows-total = Ausgelassene Summenzeilen: { $rows }.
ids-from-links = Von einem Tabellenprogramm zerstörte Ids, aus dem Link gelesen oder ihm überlassen: { $rows }.
dates-resaved = Die Datei wurde mit anderer Datumsform neu gespeichert; Tage über 12 belegen die Reihenfolge, also haben wir sie gelesen. Spalten: { $rows }.
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
command-account-form = --account { $found }: erwartet wird PLATTFORM=KONTO, etwa linkedin=unsere-firma
command-no-file = Datei nicht gefunden: { $files }
command-database-in-use = Das Dashboard benutzt die Datenbank gerade. Bitte die Dateien in { $inbox } legen; das Dashboard importiert sie und legt zu jeder eine Quittung daneben.
