# Files that cannot be opened, and what a reader should know about files that could.

file-unreadable = The file cannot be read. Export it again and drop the new file.
file-empty = The file is empty: we found no cell with content. We expect a table with a header row. Export it again and check that it opens in a spreadsheet program.
file-damaged = The file is damaged: its content contradicts its own structure. Download or export it again.
file-cut-off = The file ends too early, probably because a download broke off. Download it again and drop the new file.
file-protected = The file is password-protected. Save it without a password and drop it again.
file-kind-unsupported = This is a file of the kind { $found }. We read CSV, TSV, XLSX and XLS files, and ZIP archives of these. Export the table in one of these formats.
file-markup-table = Despite its name this is a table in { $found } form. Open it in a spreadsheet program, save it as .xlsx and drop that file.
file-binary = The file holds bytes that are no text and no workbook. We read CSV, TSV, XLSX and XLS files, and ZIP archives of these. Export the table in one of these formats.
file-own-report = This workbook is a report made by this dashboard, not a source. Drop the platform's own export instead.
file-too-large = The file has { $found }; at most { $limit } can be read. Export a shorter period and drop the parts one by one.
file-too-many-rows = The table reaches to row { $found }; at most { $limit } rows can be read. Export a shorter period and drop the parts one by one.
file-too-many-columns = The table reaches to column { $found }; at most { $limit } columns can be read. Delete stray cells far to the right, or export it again.
file-too-many-cells = The table spans { $found } cells; at most { $limit } can be read. Export a shorter period and drop the parts one by one.
file-too-many-sheets = The workbook has { $found } sheets; at most { $limit } can be read. Save the sheets you need as a workbook of their own.
file-text-too-long = One text in the file is far longer than the { $limit } characters a cell can hold; often a quotation mark is missing. Export the file again.
file-quote-open = Line { $line }: a quotation mark opens a text here and never closes, so the rest of the file cannot be told apart. Export the file again instead of editing it.
file-quote-stray = Line { $line }: text follows directly after a closing quotation mark; we expect a delimiter there. Export the file again instead of editing it.

file-parser-crashed = Reading this file broke the reader. It runs apart, so nothing was stored and nobody else was affected. Open the file in a spreadsheet program, save it again and drop the new file.
file-parser-too-slow = Reading this file took longer than { $limit } seconds and was stopped. Nothing was stored. Export a shorter period and drop the parts one by one.
file-parser-out-of-memory = Reading this file needs more memory than one file may use. Nothing was stored. Export a shorter period and drop the parts one by one.

workbook-part-damaged = The workbook is damaged: a part of it is missing or unreadable. Open it in a spreadsheet program, save it again and drop the new file.
workbook-document-type = The workbook declares an XML document type, which no spreadsheet program writes and which can be used for attacks. Open it in a spreadsheet program, save it again and drop the new file.

archive-hostile = The archive is built in a way ordinary programs do not build archives. Unpack it and drop the files one by one.
archive-without-tables = The archive holds no table. We look for CSV, TSV, XLSX and XLS files in it.
archive-directory-damaged = The table of contents of this archive or workbook is damaged. Download or export it again; an archive can also be unpacked and its files dropped one by one.
archive-cut-off = The archive or workbook ends too early, probably because a download broke off. Download it again and drop the new file.
archive-member-damaged = The file is damaged: a part of it does not match its checksum. Download or export it again.
archive-hidden-content = Other content stands in front of or between the archive's files. Unpack it and drop the files one by one.
archive-overlap = Files inside the archive overlap, which honest programs never write. Ask for the archive again from its source.
archive-size-lie = A file inside the archive is larger than the archive says. Ask for the archive again from its source.
archive-bomb = The file unpacks to more than { $limit } times its own size, as no ordinary export does. Unpack an archive and drop its files one by one; save a workbook again.
archive-too-large = Unpacked, the file is larger than { $limit }. Unpack an archive and drop its files one by one; for a workbook export a shorter period.
archive-too-many-members = The archive holds { $found } entries; at most { $limit } can be read. Pack fewer files into one archive.
archive-name-twice = The archive holds two files of the same name, so it is unclear which one is meant. Rename one and pack it again.
archive-method-unsupported = The file is packed by a method ({ $found }) we do not read. Pack the archive again as an ordinary ZIP.
archive-inside-archive = This is an archive inside an archive. Unpack the outer one and drop the inner one by itself.
archive-link = This entry is a link to another file, not a file. Pack the file itself.

archive-files-ignored = Folders and side files left out of the archive: { $count }.
archive-name-shortened = The archive named a folder path for { $name }; only the file name was kept.

file-suffix-differs = The name ends in { $suffix }, the content is { $found }. We went by the content.
file-encoding-guessed = The file does not say how its letters are encoded; we read it as { $encoding }. Check accented letters in the preview, first in line { $line }.
file-bytes-unreadable = Unreadable characters: { $count }, first in line { $line }. Rows that hold one are not taken, so that no letter is replaced unseen. Export the file again.
file-looks-garbled = Letters look encoded twice (such as "Ã¼" for "ü"), places: { $count }. Names are kept as they are; export the file again as UTF-8.
file-lines-quoted = Each line stood in quotation marks as a whole, as after saving again in a spreadsheet program. We read what was inside.
file-last-row-cut = Row { $row }, the last one, has fewer fields than the others and no line end; the file may have been cut off. Check it or export again.
file-sheet-hidden = Sheet "{ $sheet }" is hidden; hidden sheets are not loaded. Show it and save the workbook again if it is needed.
file-rows-hidden = Sheet "{ $sheet }": hidden rows, loaded like all others: { $count }.
file-formula-errors = Sheet "{ $sheet }": cells with a formula error such as #N/A, left empty (not 0): { $count }.
file-formulas-without-value = Sheet "{ $sheet }": formulas without a stored value, left empty (not 0): { $count }. Open the workbook in Excel, save it and drop it again.
file-markup-read = This is a web page with a table, as some tools write it under the name .xls. Only its cells were read; scripts never run and nothing is fetched.
file-macros-ignored = The workbook holds macros. Only its values were read; macros never run.
file-links-ignored = The workbook refers to other files or data sources. Nothing was fetched; the stored values were read.
