# The coverage calendar of a receipt.
coverage-change-open = Coverage calendar, before and after
coverage-change-title =
    { $days ->
        [one] { $days } more day is covered
       *[other] { $days } more days are covered
    }
coverage-change-alt = Two lines per account: its weeks before the import and after it.
coverage-change-before = { $account } ({ $kind }): before
coverage-change-after = { $account } ({ $kind }): after
