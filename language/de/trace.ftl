# Woher eine Zahl kommt: was sie zusammenzählt, die Dateien und Zeilen dahinter.

trace-title = Woher kommt diese Zahl?
trace-open = Woher?
trace-open-help = Zeigt die Dateien, Blätter und Zeilen, aus denen diese Zahl entsteht
trace-figure = Zahl
trace-hint = Wählen Sie einen Balken, einen Punkt oder eine Tabellenzelle, um die Zeilen dahinter zu sehen.
trace-most-active = { $people ->
    [0] Niemand · { $period }
   *[other] Die { $people } Aktivsten · { $period }
  }
trace-value = Wert
trace-numerator = Zähler
trace-denominator = Nenner
trace-source-rows = Quellzeilen
trace-left-out = Ausgelassen: Angabe fehlt
trace-coverage = Abdeckung
trace-definition = Definition v{ $version } · Stand { $day } · Datenversion { $data }
trace-files = Dateien
trace-file = Datei
trace-export = Exportart
trace-as-of = Stand
trace-rows = Zeilen
trace-share = Anteil an der Zahl
trace-single = Zeilen
trace-sheet = Blatt
trace-row = Zeile
trace-channel = Kanal
trace-when = Tag oder Woche
trace-person = Person
trace-link = Verweis
trace-text = Wortlaut
trace-adds-count = Zählt
trace-adds-numerator = Beitrag zum Zähler
trace-adds-denominator = Beitrag zum Nenner
trace-import = Import Nr. { $number }
trace-together = { $files ->
    [0] Ohne Zeile in einer Datei
    [one] 1 weitere Datei, zusammengefasst
   *[other] { $files } Dateien, zusammengefasst
  }
trace-total-sum = { $rows ->
    [one] Summe der einen Zeile: { $value }
   *[other] Summe aller { $rows } Zeilen: { $value }
  }
trace-total-ratio = { $rows ->
    [one] Die eine Zeile: { $numerator } ÷ { $denominator } = { $value }
   *[other] Alle { $rows } Zeilen: { $numerator } ÷ { $denominator } = { $value }
  }
trace-shown = { $rows ->
    [one] 1 Zeile
   *[other] { $rows } Zeilen
  } von { $all }
trace-page = Seite
trace-page-of = Seite { $page } von { $pages }
trace-no-single = Hier steht keine Zeile für sich: Zu wenige Menschen stehen dahinter, oder sie verriete, wer weniger aktiv ist.
trace-no-rows = Keine Zeile trägt zu dieser Zahl bei.
trace-hidden = Diese Zahl ist verborgen und mit ihr die Zeilen: Einzelne wären erkennbar.
trace-withheld = Diese Zahl wird zurückgehalten und mit ihr die Zeilen: Nur { $coverage } des Umfangs hat alle Angaben.
trace-note-viewer = Sie sehen Dateien, Blätter und Zeilennummern. Dateien, hinter denen weniger als { $minimum } Menschen stehen, sind zusammengefasst; wer hinter einer Zeile steht und was darin steht, sieht die Analyse, soweit die Menschen zugestimmt haben.
trace-note-content = Was eine einzelne Zeile beiträgt, sieht nur die Analyse, denn eine Zeile ist der Beitrag einer Person.
trace-note-once = Jede Person zählt einmal: Die erste Zeile, die sie aktiv zeigt, zählt 1, alle weiteren 0.
trace-note-code = Dateien und Zeilen verrieten, für wen ein Pseudonym steht; darum sind sie zusammengefasst.
trace-note-analyst = Name, Verweis und Wortlaut stehen nur dort neben einer Zeile, wo die Person mit Namen genannt sein will; sonst nur die Woche.
trace-note-silence = Wer still geworden ist, wird gezählt, aber nie mit Namen oder Beitrag aufgelistet.
trace-download-xlsx = Zeilen als Arbeitsmappe
trace-download-csv = Zeilen als CSV
trace-file-name = zeilen
trace-unknown = Der Link fragt nach der Herkunft einer Zahl, die diese Seite gerade nicht zeigt.
