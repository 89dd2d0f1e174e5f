# Where a figure comes from: what it adds up to, the files and rows behind it.

trace-title = Where does this figure come from?
trace-open = Where from?
trace-open-help = Shows the files, sheets and rows this figure is made of
trace-figure = Figure
trace-hint = Choose a bar, a point or a table cell of the exhibit to see its rows.
trace-most-active = { $people ->
    [0] No one · { $period }
   *[other] The { $people } most active · { $period }
  }
trace-value = Value
trace-numerator = Numerator
trace-denominator = Denominator
trace-source-rows = Source rows
trace-left-out = Left out: a term is missing
trace-coverage = Coverage
trace-definition = Definition v{ $version } · as of { $day } · data version { $data }
trace-files = Files
trace-file = File
trace-export = Export
trace-as-of = As of
trace-rows = Rows
trace-share = Share of the figure
trace-single = Rows
trace-sheet = Sheet
trace-row = Row
trace-channel = Channel
trace-when = Day or week
trace-person = Person
trace-link = Link
trace-text = Text
trace-adds-count = Counts
trace-adds-numerator = Adds to numerator
trace-adds-denominator = Adds to denominator
trace-import = Import { $number }
trace-together = { $files ->
    [0] Without a row in a file
    [one] 1 further file, not told apart
   *[other] { $files } files, not told apart
  }
trace-total-sum = { $rows ->
    [one] Sum of the 1 row: { $value }
   *[other] Sum of all { $rows } rows: { $value }
  }
trace-total-ratio = { $rows ->
    [one] The 1 row: { $numerator } ÷ { $denominator } = { $value }
   *[other] All { $rows } rows: { $numerator } ÷ { $denominator } = { $value }
  }
trace-shown = { $rows ->
    [one] 1 row
   *[other] { $rows } rows
  } of { $all }
trace-page = Page
trace-page-of = Page { $page } of { $pages }
trace-no-single = No row stands alone here: too few people are behind it, or it tells who is less active.
trace-no-rows = No row adds to this figure.
trace-hidden = This figure is hidden, so its rows are too: individuals could be recognised.
trace-withheld = This figure is withheld, because only { $coverage } of what is in scope has all terms; so are its rows.
trace-note-viewer = You see files, sheets and row numbers. Files with fewer than { $minimum } people behind them are taken together; who is behind a row, and what it says, is open to analysts as far as people agreed.
trace-note-content = What a single row adds is open to analysts, because a row is one person's post.
trace-note-once = A person counts once: the first row that shows an act adds 1, further rows 0.
trace-note-code = Files and rows would tell who a pseudonym stands for, so they are not told apart.
trace-note-analyst = Name, link and text stand beside a row only where the person agreed to be named; otherwise its week.
trace-note-silence = Who fell silent is counted, never listed by name or post.
trace-download-xlsx = Rows as workbook
trace-download-csv = Rows as CSV
trace-file-name = rows
trace-unknown = The link asks for the origin of a figure this page does not show now.
