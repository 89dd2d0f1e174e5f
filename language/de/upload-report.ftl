# Der Bericht über mehrere Dateien, was er bewegt, Reparaturen und Arbeitsmappen.

# Mehrere Dateien auf einmal: Fortschritt, Bericht, Abbruch.
upload-cancel = Abbrechen
upload-reading-cancelled = { $file }: Das Lesen wurde abgebrochen, nichts davon wurde behalten. Entfernen Sie die Datei oben und legen Sie sie erneut ab, wenn Sie sie doch brauchen.
upload-import-cancelled = { $file }: Der Import wurde abgebrochen, nichts wurde gespeichert.
upload-status-reading = wird gelesen
upload-status-cancelled = abgebrochen
upload-status-failed = fehlgeschlagen
upload-status-not-needed = nicht benötigt
upload-status-none-taken = keine Zeile übernehmbar
upload-status-to-map = braucht eine Zuordnung
upload-open-to-map = Spalten zuordnen
upload-refused-help-many = Aus den nicht angenommenen Dateien wurde nichts gespeichert; die anderen sind davon nicht betroffen.
upload-report-file = Datei
upload-report-state = Status
upload-report-export = Erkannt als
upload-report-account = Konto
upload-report-period = Zeitraum
upload-report-new = Neu
upload-report-updated = Aktualisiert
upload-report-unchanged = Unverändert
upload-report-rejected = Abgelehnt
upload-report-ignored = Ausgelassen
upload-report-open = Offen oder vermerkt
upload-report-alt = Bericht über { $files } Dateien, davon { $ready } bereit zum Importieren
upload-tables-more =
    { $count ->
        [one] und { $count } weitere Tabelle
       *[other] und { $count } weitere Tabellen
    }
upload-confirm-files =
    { $count ->
        [one] { $count } Zeile aus { $files } Dateien importieren
       *[other] { $count } Zeilen aus { $files } Dateien importieren
    }
upload-rows-read =
    { $count ->
        [one] { $count } Zeile gelesen
       *[other] { $count } Zeilen gelesen
    }
upload-not-foreseen = Diese Datei ist zu groß, um sie vorab durchzuspielen. Wie viele Zeilen neu sind und was sie bewegen, steht nach dem Import hier; er lässt sich rückgängig machen.

# Was aus den Leitzahlen wird.
upload-movement = { $period }: { $figures }
upload-movement-same = unverändert: { $figures }
upload-figure-posts = Beiträge aller Konten
upload-figure-impressions = Impressionen
upload-figure-engagements = Interaktionen
upload-figure-members = Mitglieder
upload-figure-active-members = aktive Mitglieder
upload-figure-activation-rate = Aktivierungsrate
upload-figure-er-impressions = Interaktionsrate der Mitgliederbeiträge
upload-alarm-counters-fell =
    { $count ->
        [one] { $count } Beitrag hat weniger Reaktionen oder Impressionen als zuvor – oft ein älterer Export. Neuere Werte behalten? Dann diese Datei entfernen.
       *[other] { $count } Beiträge haben weniger Reaktionen oder Impressionen als zuvor – oft ein älterer Export. Neuere Werte behalten? Dann diese Datei entfernen.
    }
upload-alarm-counters-jumped =
    { $count ->
        [one] { $count } Beitrag hat mehr als dreimal so viele Impressionen wie zuvor ({ $before } → { $after }).
       *[other] { $count } Beiträge haben mehr als dreimal so viele Impressionen wie zuvor (etwa { $before } → { $after }).
    }
upload-alarm-followers-jumped = Die Follower verdreifachen sich von einem Tag zum nächsten ({ $before } → { $after }); oft wurde ein Dezimalzeichen als Tausenderpunkt gelesen.
upload-alarm-members-fewer = Die Liste nennt weniger Mitglieder als die vorige ({ $before } → { $after }). Wer fehlt, bleibt Mitglied, bis eine Liste sagt, wann er ging.
upload-alarm-figures = Leitzahlen ändern sich auf mehr als das Dreifache oder auf weniger als ein Drittel: { $figures }
upload-alarm-tick = Ich habe das angesehen; trotzdem importieren

# Zeilen, die nicht übernommen werden können, nach dem, was zu tun ist.
upload-problems-more =
    { $count ->
        [one] Eine weitere Art von Fehlern steht in der Arbeitsmappe der abgelehnten Zeilen.
       *[other] { $count } weitere Arten von Fehlern stehen in der Arbeitsmappe der abgelehnten Zeilen.
    }
upload-repair-heading =
    { $count ->
        [one] „{ $column }“, { $count } Zeile:
       *[other] „{ $column }“, { $count } Zeilen:
    }
upload-repair-example = Zeile { $row }: „{ $value }“
upload-repair-example-empty = Zeile { $row }
upload-repair-more =
    { $count ->
        [one] und eine weitere
       *[other] und { $count } weitere
    }
repair-export-again = Exportieren Sie die Datei neu und legen Sie sie ab, ohne sie in einer Tabellenkalkulation zu öffnen.
repair-number = Berichtigen Sie die Zahl in der Datei und legen Sie sie erneut ab.
repair-number-choose = Wählen Sie, wie Dezimalstellen geschrieben sind, oder berichtigen Sie die Zahl in der Datei.
repair-date = Berichtigen Sie den Tag in der Datei (2026-03-31 wird immer verstanden) und legen Sie sie erneut ab.
repair-date-choose = Wählen Sie die Reihenfolge von Tag und Monat, oder berichtigen Sie den Tag in der Datei (2026-03-31 wird immer verstanden).
repair-choice = Tragen Sie einen der Werte ein, die diese Spalte haben darf.
repair-fill-in = Füllen Sie die leere Zelle in der Datei aus und legen Sie sie erneut ab.
repair-cell = Berichtigen Sie die Zelle in der Datei und legen Sie sie erneut ab.
upload-rejected-download = Abgelehnte Zeilen mit Grund
upload-rejected-file = abgelehnte Zeilen
upload-receipt-download = Beleg
upload-receipt-file = Beleg

# Fragen und gegebene Antworten.
upload-question-layout = Die Überschriften dieser Datei kennen wir nicht. Nach Platz und Inhalt der Spalten sieht sie aus wie „{ $about }“. Die Tabelle „Gelesen als“ unten zeigt, welche Spalte wir wie lesen würden.
upload-question-network = Aus welchem Netzwerk stammen die Zahlen dieser Datei?
upload-question-network-of = Aus welchem Netzwerk stammen die Zahlen dieser Datei ({ $about })? Die Antwort gilt für alle; stehen mehrere Netzwerke darin, bitte je Netzwerk eine Datei ablegen.
upload-question-year = Die Tage dieser Datei tragen kein Jahr. Aus welchem Jahr ist die letzte Zeile?
upload-agree = Ja, als „{ $export }“ lesen
upload-answered = Gelesen mit Ihren Antworten: { $answers }
upload-answer-again = Neu antworten

# Fragen, die mehrere Dateien stellen.
upload-shared-questions = Mehrere Dateien fragen dasselbe
upload-shared-help = Eine Antwort hier gilt für alle genannten Dateien; weiter unten lässt sich jede einzeln beantworten.
upload-shared-use = Für alle übernehmen
upload-shared-files =
    { $count ->
        [one] { $count } Datei: { $files }
       *[other] { $count } Dateien: { $files }
    }

# Beleg und abgelehnte Zeilen als Arbeitsmappe; Spalten sind durch einen Strich getrennt.
workbook-summary = Zusammenfassung
workbook-tables = Tabellen
workbook-problems = Fehler
workbook-questions = Fragen
workbook-notes = Hinweise
workbook-none = keine
workbook-open = offen
workbook-file = Datei
workbook-export = Erkannt als
workbook-status = Status
workbook-import = Importnummer
workbook-message = Meldung
workbook-bridge-columns = Was aus den Zeilen wurde | Zeilen
workbook-rows-read = Gelesen
workbook-rows-new = neu
workbook-rows-updated = aktualisiert (neuere Zählerstände)
workbook-rows-unchanged = unverändert
workbook-rows-duplicate = doppelt
workbook-rows-rejected = abgelehnt
workbook-rows-ignored = ausgelassen (Summen, Hinweise)
workbook-figures-columns = Leitzahl | Von | Bis | Vorher | Nachher
workbook-tables-columns = Tabelle | Zeilen | Erster Tag | Letzter Tag | Zahl | Summe
workbook-problems-columns = Blatt | Zeile | Spalte | Wert | Grund | Was zu tun ist
workbook-questions-columns = Frage | Antwort
workbook-notes-columns = Hinweis
workbook-rejected-columns = Zeile | Grund | Spalte | Was zu tun ist
workbook-question-layout = Art des Exports
workbook-question-account = Konto
workbook-question-network = Netzwerk
workbook-question-exported-on = Tag des Exports
workbook-question-year = Jahr
workbook-question-time-zone = Zeitzone
workbook-question-date-order = Reihenfolge von Tag und Monat
workbook-question-decimal-mark = Dezimalzeichen

# Importe, die bestätigt wurden, bevor die Seite geschlossen oder neu geladen wurde.
latest-heading = Letzte Importe.
latest-import =
    { $count ->
        [one] { $file }: { $count } Zeile, { $day }, { $time } Uhr (Import { $number })
       *[other] { $file }: { $count } Zeilen, { $day }, { $time } Uhr (Import { $number })
    }
latest-under-way =
    { $count ->
        [one] { $count } anderswo bestätigter Import läuft.
       *[other] { $count } anderswo bestätigte Importe laufen.
    }

# Die Tage, für die Dateien sprechen, vor und nach einem Import.
coverage-gained = Abgedeckte Tage: { $accounts }
coverage-of-account = { $account } ({ $kind }): { $before } → { $after }
coverage-none = keine
coverage-more = und { $count } weitere
coverage-many-accounts = viele Konten
coverage-kind-posts = Beiträge
coverage-kind-days = Tageswerte
coverage-kind-mentions = Erwähnungen
coverage-kind-interactions = Interaktionen
workbook-coverage-columns = Abgedeckte Tage von | Wann | Erster Tag | Letzter Tag
workbook-coverage-before = vorher
workbook-coverage-after = nachher
