# Cells that are corrected beside the file.
correction-told = Row { $row }, “{ $column }”: { $found } → { $entered }
correction-text = “{ $text }”
correction-empty = (empty)
correction-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
correction-no-cell = A correction is for row { $row }, column “{ $column }”. The file has no such cell. Row, sheet and column heading must be named as they stand in the file. Change the correction or take it back.
correction-differs = A correction expects “{ $found }” in row { $row }, column “{ $column }”. “{ $stands }” stands there. Does it belong to another version of the file? Change the correction or take it back.
correction-unclear = A correction is for row { $row }, column “{ $column }”. That row has several such cells with the same content. Correct the cell in the file and drop the file again.
receipt-imported-otherwise-corrected = Already imported { $day } { $month ->
        [jan] Jan
        [feb] Feb
        [mar] Mar
        [apr] Apr
        [may] May
        [jun] Jun
        [jul] Jul
        [aug] Aug
        [sep] Sep
        [oct] Oct
        [nov] Nov
       *[dec] Dec
    }, { $time } (run { $run }), but not with these corrections. Nothing was changed. For them to count, undo run { $run } and drop the file again.
upload-correct-open =
    { $count ->
        [one] Correct the cell here
       *[other] Correct the { $count } cells here
    }
upload-correct-help = The file itself stays as it is. Every corrected cell is listed in the receipt, with its old and its new content.
upload-correct-sheet = Sheet
upload-correct-row = Row
upload-correct-found = The file says
upload-correct-read-as = Read as
upload-correct-apply = Use corrections
upload-correct-too-many = Up to { $most } rows can be corrected here, and there are more. “{ $button }” below downloads them all with the reason; correct them in the file.
upload-correct-imported = This file is already imported. To correct rows, undo the import and drop the file again.
upload-corrected =
    { $count ->
        [one] One cell corrected by hand
       *[other] { $count } cells corrected by hand
    }
upload-corrected-back = Take corrections back
workbook-corrections = Corrections
workbook-corrections-columns = Sheet | Row | Column | In the file | Read as
