# Zellen, die neben der Datei berichtigt werden.
correction-told = Zeile { $row }, „{ $column }“: { $found } → { $entered }
correction-text = „{ $text }“
correction-empty = (leer)
correction-more =
    { $count ->
        [one] und eine weitere
       *[other] und { $count } weitere
    }
correction-no-cell = Eine Berichtigung gilt Zeile { $row }, Spalte „{ $column }“. Diese Zelle gibt es in der Datei nicht. Zeile, Blatt und Spaltenkopf müssen genannt sein, wie sie in der Datei stehen. Bitte die Berichtigung ändern oder zurücknehmen.
correction-differs = Eine Berichtigung erwartet in Zeile { $row }, Spalte „{ $column }“, den Inhalt „{ $found }“. Dort steht „{ $stands }“. Gehört sie zu einer anderen Fassung der Datei? Bitte die Berichtigung ändern oder zurücknehmen.
correction-unclear = Eine Berichtigung gilt Zeile { $row }, Spalte „{ $column }“. In dieser Zeile gibt es mehrere solche Zellen mit demselben Inhalt. Bitte die Zelle in der Datei berichtigen und die Datei erneut ablegen.
receipt-imported-otherwise-corrected = Am { $padded_day }.{ $padded_month }., { $time } schon importiert (Lauf { $run }), aber nicht mit diesen Berichtigungen. Nichts wurde geändert. Damit sie zählen, Lauf { $run } zurücknehmen und die Datei erneut ablegen.
upload-correct-open =
    { $count ->
        [one] Die Zelle hier berichtigen
       *[other] Die { $count } Zellen hier berichtigen
    }
upload-correct-help = Die Datei selbst bleibt, wie sie ist. Jede berichtigte Zelle steht im Beleg, mit dem alten und dem neuen Inhalt.
upload-correct-sheet = Blatt
upload-correct-row = Zeile
upload-correct-found = In der Datei steht
upload-correct-read-as = Lesen als
upload-correct-apply = Berichtigungen übernehmen
upload-correct-too-many = Hier lassen sich bis zu { $most } Zeilen berichtigen, es sind mehr. „{ $button }“ unten lädt sie alle mit Grund herunter; berichtigen Sie sie in der Datei.
upload-correct-imported = Diese Datei ist schon importiert. Um Zeilen zu berichtigen, den Import zurücknehmen und die Datei erneut ablegen.
upload-corrected =
    { $count ->
        [one] Eine Zelle von Hand berichtigt
       *[other] { $count } Zellen von Hand berichtigt
    }
upload-corrected-back = Berichtigungen zurücknehmen
workbook-corrections = Berichtigungen
workbook-corrections-columns = Blatt | Zeile | Spalte | In der Datei | Gelesen als
