# Der Kalender der abgedeckten Tage auf einem Beleg.
coverage-change-open = Kalender der abgedeckten Tage, vorher und nachher
coverage-change-title =
    { $days ->
        [one] { $days } Tag mehr ist abgedeckt
       *[other] { $days } Tage mehr sind abgedeckt
    }
coverage-change-alt = Zwei Zeilen je Konto: seine Wochen vor dem Import und danach.
coverage-change-before = { $account } ({ $kind }): vorher
coverage-change-after = { $account } ({ $kind }): nachher
