# The report on several files, what it moves, repairs, and workbooks.

# Several files at once: progress, the report, cancelling.
upload-cancel = Cancel
upload-reading-cancelled = { $file }: reading was cancelled; nothing of it was kept. Remove it above and drop it again if you need it after all.
upload-import-cancelled = { $file }: the import was cancelled; nothing was stored.
upload-status-reading = being read
upload-status-cancelled = cancelled
upload-status-failed = failed
upload-status-not-needed = not needed
upload-status-none-taken = no row can be taken
upload-status-to-map = needs a mapping
upload-open-to-map = map the columns
upload-refused-help-many = Nothing was stored of the files that were not accepted; the others are unaffected.
upload-report-file = File
upload-report-state = Status
upload-report-export = Recognised as
upload-report-account = Account
upload-report-period = Period
upload-report-new = New
upload-report-updated = Updated
upload-report-unchanged = Unchanged
upload-report-rejected = Rejected
upload-report-ignored = Left out
upload-report-open = Open or noted
upload-report-alt = Report on { $files } files, of which { $ready } are ready to be imported
upload-tables-more =
    { $count ->
        [one] and { $count } more table
       *[other] and { $count } more tables
    }
upload-confirm-files =
    { $count ->
        [one] Import { $count } row from { $files } files
       *[other] Import { $count } rows from { $files } files
    }
upload-rows-read =
    { $count ->
        [one] { $count } row read
       *[other] { $count } rows read
    }
upload-not-foreseen = This file is too large to be tried out beforehand. How many of its rows are new, and what they move, is said once they are imported; the import can be undone.

# What the headline figures become.
upload-movement = { $period }: { $figures }
upload-movement-same = unchanged: { $figures }
upload-figure-posts = posts of all accounts
upload-figure-impressions = impressions
upload-figure-engagements = engagements
upload-figure-members = members
upload-figure-active-members = active members
upload-figure-activation-rate = activation rate
upload-figure-er-impressions = engagement rate of members’ posts
upload-alarm-counters-fell =
    { $count ->
        [one] { $count } post shows fewer reactions or impressions than before – often an older export. Keep the newer values? Then remove this file.
       *[other] { $count } posts show fewer reactions or impressions than before – often an older export. Keep the newer values? Then remove this file.
    }
upload-alarm-counters-jumped =
    { $count ->
        [one] { $count } post has more than three times the impressions it had ({ $before } → { $after }).
       *[other] { $count } posts have more than three times the impressions they had (such as { $before } → { $after }).
    }
upload-alarm-followers-jumped = Followers more than triple from one day to the next ({ $before } → { $after }); often a decimal mark was read as thousands.
upload-alarm-members-fewer = The list names fewer members than the one before ({ $before } → { $after }). Whoever is missing stays a member until a list says when they left.
upload-alarm-figures = Headline figures change more than threefold: { $figures }
upload-alarm-tick = I have looked at this; import it all the same

# Rows that cannot be taken, by what to do about them.
upload-problems-more =
    { $count ->
        [one] One more kind of problem is listed in the workbook of rejected rows.
       *[other] { $count } more kinds of problems are listed in the workbook of rejected rows.
    }
upload-repair-heading =
    { $count ->
        [one] “{ $column }”, { $count } row:
       *[other] “{ $column }”, { $count } rows:
    }
upload-repair-example = row { $row }: “{ $value }”
upload-repair-example-empty = row { $row }
upload-repair-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
repair-export-again = Export the file again and drop it without opening it in a spreadsheet program.
repair-number = Correct the number in the file and drop it again.
repair-number-choose = Choose how decimals are written, or correct the number in the file.
repair-date = Correct the day in the file (2026-03-31 is always understood) and drop it again.
repair-date-choose = Choose the order of day and month, or correct the day in the file (2026-03-31 is always understood).
repair-choice = Write one of the values the column may hold.
repair-fill-in = Fill in the empty cell in the file and drop it again.
repair-cell = Correct the cell in the file and drop it again.
upload-rejected-download = Rejected rows with reasons
upload-rejected-file = rejected rows
upload-receipt-download = Receipt
upload-receipt-file = receipt

# Questions and the answers given.
upload-question-layout = We do not know the headings of this file. By the place and content of its columns it looks like “{ $about }”. The table “Read as” below shows which column we would read as what.
upload-question-network = Which network are the figures of this file from?
upload-question-network-of = Which network are the figures of this file from ({ $about })? The answer holds for all of it; if it holds several networks, drop one file per network.
upload-question-year = The days of this file carry no year. Which year is the last row from?
upload-agree = Yes, read it as “{ $export }”
upload-answered = Read with your answers: { $answers }
upload-answer-again = Answer again

# Questions several files share.
upload-shared-questions = Several files ask the same
upload-shared-help = An answer here holds for all files named; further down each can be answered by itself.
upload-shared-use = Use for all
upload-shared-files =
    { $count ->
        [one] { $count } file: { $files }
       *[other] { $count } files: { $files }
    }

# Receipt and rejected rows as workbooks; columns are separated by a bar.
workbook-summary = Summary
workbook-tables = Tables
workbook-problems = Problems
workbook-questions = Questions
workbook-notes = Notes
workbook-none = none
workbook-open = open
workbook-file = File
workbook-export = Recognised as
workbook-status = Status
workbook-import = Import number
workbook-message = Message
workbook-bridge-columns = What became of the rows | Rows
workbook-rows-read = Read
workbook-rows-new = new
workbook-rows-updated = updated (newer counts)
workbook-rows-unchanged = unchanged
workbook-rows-duplicate = duplicate
workbook-rows-rejected = rejected
workbook-rows-ignored = left out (totals, notices)
workbook-figures-columns = Headline figure | From | To | Before | After
workbook-tables-columns = Table | Rows | First day | Last day | Figure | Sum
workbook-problems-columns = Sheet | Row | Column | Value | Reason | What to do
workbook-questions-columns = Question | Answer
workbook-notes-columns = Note
workbook-rejected-columns = Row | Reason | Column | What to do
workbook-question-layout = kind of export
workbook-question-account = account
workbook-question-network = network
workbook-question-exported-on = day of the export
workbook-question-year = year
workbook-question-time-zone = time zone
workbook-question-date-order = order of day and month
workbook-question-decimal-mark = decimal mark

# Imports confirmed before the page was closed or loaded anew.
latest-heading = Latest imports.
latest-import =
    { $count ->
        [one] { $file }: { $count } row, { $day }, { $time } (import { $number })
       *[other] { $file }: { $count } rows, { $day }, { $time } (import { $number })
    }
latest-under-way =
    { $count ->
        [one] { $count } import confirmed elsewhere is under way.
       *[other] { $count } imports confirmed elsewhere are under way.
    }

# The days files speak for, before and after an import.
coverage-gained = Days covered: { $accounts }
coverage-of-account = { $account } ({ $kind }): { $before } → { $after }
coverage-none = none
coverage-more = and { $count } more
coverage-many-accounts = many accounts
coverage-kind-posts = posts
coverage-kind-days = daily figures
coverage-kind-mentions = mentions
coverage-kind-interactions = interactions
workbook-coverage-columns = Days covered of | When | First day | Last day
workbook-coverage-before = before
workbook-coverage-after = after
