# Bilder von Exponaten zum Mitnehmen.
picture-png = Bild (PNG)
picture-png2x = Bild, doppelt so groß (PNG)
picture-svg = Zeichnung (SVG)
picture-note = Bilder und Tabelle zeigen, was die Leitung sehen darf, in hellen Farben, 1920 × 1080; wer die Einwilligung widerrufen hat, ist nicht mehr darin.
picture-names-people = Diese Darstellung zeigt einzelne Personen; darum gibt es von ihr kein Bild zum Weitergeben.
picture-page = { $count ->
    [one] Bild dieser Seite
   *[other] Alle { $count } Bilder dieser Seite
 }
picture-page-file = Bilder
picture-page-help = Ein Archiv mit jeder Darstellung dieser Seite als PNG (1920 × 1080 und doppelt so groß) und SVG. Es dauert einige Sekunden.
table-sheet = Darstellung
picture-table = Tabelle (Excel)
table-figures = Zahlen
