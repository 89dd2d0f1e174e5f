# Was ein wartender oder laufender Auftrag sagt; done und total zählen seine Schritte.
job-queued = Wartet auf die Importe davor.
job-importing = Die Datei wird importiert.
job-undoing = Der Import wird zurückgenommen.
job-publishing = Die Kopie für andere Programme wird erneuert.
job-sample-writing = Das Beispielprogramm wird geschrieben.
job-sample-loading = Das Beispielprogramm wird geladen: { $done } von { $total } Dateien.
job-emptying = Das Beispielprogramm wird entfernt.

# Die Datei steht Byte für Byte schon im Verzeichnis der Importe.
receipt-already-imported = Am { $padded_day }.{ $padded_month }., { $time } schon importiert (Lauf { $run }). Nichts wurde geändert.
