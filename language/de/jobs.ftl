# Was ein wartender oder laufender Auftrag sagt; done und total zählen seine Schritte.
job-queued = Wartet auf die Importe davor.
job-queued-reading = Wartet, bis die Dateien davor gelesen sind.
job-importing-rows = { $rows } Zeilen werden importiert.
job-reading = Die Datei wird geöffnet.
job-reading-rows = Wird gelesen: bisher { $done } Zeilen.
job-reading-of = Wird gelesen: { $done } von { $total } Zeilen.
job-foreseeing = Wir stellen fest, was die Datei ändern würde.
job-undoing = Der Import wird zurückgenommen.
job-redoing = Der Import wird wiederhergestellt.
job-foreseeing-undo = Es wird geprüft, was sich darauf stützt.
job-foreseeing-redo = Es wird geprüft, was er zurückbrächte.
job-replaying = Frühere Datenversionen werden nachgerechnet.
job-publishing = Die Kopie für andere Programme wird erneuert.
job-sample-writing = Das Beispielprogramm wird geschrieben.
job-sample-loading = Das Beispielprogramm wird geladen: { $done } von { $total } Dateien.
job-emptying = Das Beispielprogramm wird entfernt.

# Die Datei steht Byte für Byte schon im Verzeichnis der Importe.
receipt-already-imported = Am { $padded_day }.{ $padded_month }., { $time } schon importiert (Lauf { $run }). Nichts wurde geändert.
