# Dateien, die sich nicht öffnen lassen, und was bei den übrigen zu wissen ist.

file-unreadable = Die Datei lässt sich nicht lesen. Bitte neu exportieren und die neue Datei ablegen.
file-empty = Die Datei ist leer: Wir haben keine Zelle mit Inhalt gefunden. Erwartet wird eine Tabelle mit Kopfzeile. Bitte neu exportieren und prüfen, ob sie sich in einer Tabellenkalkulation öffnet.
file-damaged = Die Datei ist beschädigt: Ihr Inhalt widerspricht ihrem Aufbau. Bitte neu herunterladen oder exportieren.
file-cut-off = Die Datei endet zu früh, vermutlich brach ein Download ab. Bitte neu herunterladen und die neue Datei ablegen.
file-protected = Die Datei ist passwortgeschützt. Bitte ohne Kennwort speichern und erneut ablegen.
file-kind-unsupported = Das ist eine Datei der Art { $found }. Gelesen werden CSV-, TSV-, XLSX- und XLS-Dateien sowie ZIP-Archive davon. Bitte die Tabelle in einem dieser Formate exportieren.
file-markup-table = Trotz ihres Namens ist das eine Tabelle in { $found }-Form. Bitte in einer Tabellenkalkulation öffnen, als .xlsx speichern und diese Datei ablegen.
file-binary = Die Datei enthält Bytes, die weder Text noch Arbeitsmappe sind. Gelesen werden CSV-, TSV-, XLSX- und XLS-Dateien sowie ZIP-Archive davon. Bitte die Tabelle in einem dieser Formate exportieren.
file-own-report = Diese Arbeitsmappe ist ein Bericht aus diesem Dashboard, keine Quelle. Bitte stattdessen den Export der Plattform ablegen.
file-too-large = Die Datei hat { $found }; gelesen werden höchstens { $limit }. Bitte kürzere Zeiträume exportieren und die Teile einzeln ablegen.
file-too-many-rows = Die Tabelle reicht bis Zeile { $found }; gelesen werden höchstens { $limit } Zeilen. Bitte kürzere Zeiträume exportieren und die Teile einzeln ablegen.
file-too-many-columns = Die Tabelle reicht bis Spalte { $found }; gelesen werden höchstens { $limit } Spalten. Bitte verirrte Zellen weit rechts löschen oder neu exportieren.
file-too-many-cells = Die Tabelle umfasst { $found } Zellen; gelesen werden höchstens { $limit }. Bitte kürzere Zeiträume exportieren und die Teile einzeln ablegen.
file-too-many-sheets = Die Arbeitsmappe hat { $found } Blätter; gelesen werden höchstens { $limit }. Bitte die benötigten Blätter als eigene Arbeitsmappe speichern.
file-text-too-long = Ein Text in der Datei ist viel länger als die { $limit } Zeichen, die eine Zelle fasst; oft fehlt ein Anführungszeichen. Bitte neu exportieren.
file-quote-open = Zeile { $line }: Hier öffnet ein Anführungszeichen einen Text, der nie endet; der Rest der Datei lässt sich nicht trennen. Bitte neu exportieren, statt die Datei zu bearbeiten.
file-quote-stray = Zeile { $line }: Direkt nach einem schließenden Anführungszeichen folgt Text; erwartet wird ein Trennzeichen. Bitte neu exportieren, statt die Datei zu bearbeiten.

file-parser-crashed = An dieser Datei ist der Leser gescheitert. Er läuft getrennt: Nichts wurde gespeichert, niemand sonst ist betroffen. Bitte in einer Tabellenkalkulation öffnen, neu speichern und die neue Datei ablegen.
file-parser-too-slow = Das Lesen dieser Datei dauerte länger als { $limit } Sekunden und wurde beendet. Nichts wurde gespeichert. Bitte kürzere Zeiträume exportieren und die Teile einzeln ablegen.
file-parser-out-of-memory = Das Lesen dieser Datei braucht mehr Speicher, als eine Datei nutzen darf. Nichts wurde gespeichert. Bitte kürzere Zeiträume exportieren und die Teile einzeln ablegen.

workbook-part-damaged = Die Arbeitsmappe ist beschädigt: Ein Teil fehlt oder ist nicht lesbar. Bitte in einer Tabellenkalkulation öffnen, neu speichern und die neue Datei ablegen.
workbook-document-type = Die Arbeitsmappe deklariert einen XML-Dokumenttyp; das schreibt keine Tabellenkalkulation und taugt für Angriffe. Bitte in einer Tabellenkalkulation öffnen, neu speichern und die neue Datei ablegen.

archive-hostile = Das Archiv ist so gebaut, wie übliche Programme keine Archive bauen. Bitte entpacken und die Dateien einzeln ablegen.
archive-without-tables = Das Archiv enthält keine Tabelle. Gesucht werden CSV-, TSV-, XLSX- und XLS-Dateien.
archive-directory-damaged = Das Inhaltsverzeichnis dieses Archivs oder dieser Arbeitsmappe ist beschädigt. Bitte neu herunterladen oder exportieren; ein Archiv lässt sich auch entpacken, dann die Dateien einzeln ablegen.
archive-cut-off = Das Archiv oder die Arbeitsmappe endet zu früh, vermutlich brach ein Download ab. Bitte neu herunterladen und die neue Datei ablegen.
archive-member-damaged = Die Datei ist beschädigt: Ein Teil passt nicht zu seiner Prüfsumme. Bitte neu herunterladen oder exportieren.
archive-hidden-content = Vor oder zwischen den Dateien des Archivs steht anderer Inhalt. Bitte entpacken und die Dateien einzeln ablegen.
archive-overlap = Dateien im Archiv überlappen sich; das schreibt kein redliches Programm. Bitte das Archiv neu von der Quelle holen.
archive-size-lie = Eine Datei im Archiv ist größer, als das Archiv angibt. Bitte das Archiv neu von der Quelle holen.
archive-bomb = Die Datei entpackt sich auf mehr als das { $limit }-Fache ihrer Größe, was kein gewöhnlicher Export tut. Bitte ein Archiv entpacken und die Dateien einzeln ablegen, eine Arbeitsmappe neu speichern.
archive-too-large = Entpackt ist die Datei größer als { $limit }. Bitte ein Archiv entpacken und die Dateien einzeln ablegen, für eine Arbeitsmappe einen kürzeren Zeitraum exportieren.
archive-too-many-members = Das Archiv enthält { $found } Einträge; gelesen werden höchstens { $limit }. Bitte weniger Dateien in ein Archiv packen.
archive-name-twice = Das Archiv enthält zwei Dateien gleichen Namens; welche gemeint ist, bleibt unklar. Bitte eine umbenennen und neu packen.
archive-method-unsupported = Die Datei ist mit einem Verfahren ({ $found }) gepackt, das wir nicht lesen. Bitte das Archiv als gewöhnliches ZIP neu packen.
archive-inside-archive = Das ist ein Archiv in einem Archiv. Bitte das äußere entpacken und das innere einzeln ablegen.
archive-link = Dieser Eintrag ist ein Verweis auf eine andere Datei, keine Datei. Bitte die Datei selbst packen.

archive-files-ignored = Ordner und Begleitdateien im Archiv, die ausgelassen wurden: { $count }.
archive-name-shortened = Das Archiv nannte für { $name } einen Ordnerpfad; behalten wurde nur der Dateiname.

file-suffix-differs = Der Name endet auf { $suffix }, der Inhalt ist { $found }. Wir richten uns nach dem Inhalt.
file-encoding-guessed = Die Datei sagt nicht, wie ihre Buchstaben kodiert sind; wir lesen sie als { $encoding }. Bitte Umlaute in der Vorschau prüfen, zuerst in Zeile { $line }.
file-bytes-unreadable = Unlesbare Zeichen: { $count }, zuerst in Zeile { $line }. Zeilen mit solchen Zeichen werden nicht übernommen, damit kein Buchstabe unbemerkt ersetzt wird. Bitte die Datei neu exportieren.
file-looks-garbled = Buchstaben wirken doppelt kodiert (etwa „Ã¼“ für „ü“), Stellen: { $count }. Namen bleiben, wie sie sind; bitte neu als UTF-8 exportieren.
file-lines-quoted = Jede Zeile stand als Ganzes in Anführungszeichen, wie nach erneutem Speichern in einer Tabellenkalkulation. Gelesen wurde, was darin steht.
file-last-row-cut = Zeile { $row }, die letzte, hat weniger Felder als die übrigen und kein Zeilenende; vielleicht wurde die Datei abgeschnitten. Bitte prüfen oder neu exportieren.
file-sheet-hidden = Blatt „{ $sheet }“ ist ausgeblendet; ausgeblendete Blätter werden nicht geladen. Bei Bedarf einblenden und die Arbeitsmappe neu speichern.
file-rows-hidden = Blatt „{ $sheet }“: ausgeblendete Zeilen, geladen wie alle anderen: { $count }.
file-formula-errors = Blatt „{ $sheet }“: Zellen mit Formelfehler wie #NV, leer gelassen (nicht 0): { $count }.
file-formulas-without-value = Blatt „{ $sheet }“: Formeln ohne gespeicherten Wert, leer gelassen (nicht 0): { $count }. Bitte die Arbeitsmappe in Excel öffnen, speichern und erneut ablegen.
file-markup-read = Dies ist eine Webseite mit einer Tabelle, wie manche Werkzeuge sie unter dem Namen .xls schreiben. Nur die Zellen wurden gelesen; Skripte laufen nie, und nichts wird nachgeladen.
file-macros-ignored = Die Arbeitsmappe enthält Makros. Gelesen wurden nur Werte; Makros laufen nie.
file-links-ignored = Die Arbeitsmappe verweist auf andere Dateien oder Datenquellen. Nichts wurde abgerufen; gelesen wurden die gespeicherten Werte.
