# The imports page: what is loaded, which figures can be used, what became of every import.
imports-none = No imports yet. Exports of your channels and the member list fill every page; this one says what is in and what is missing.
imports-none-action = Upload

# E18: channel by ISO week
calendar-title-complete = { $period } is fully loaded: { $weeks } channel weeks
calendar-title-missing = { $period } is { $share } loaded; missing: { $gaps }
calendar-title-more = { $period } is { $share } loaded; { $count } channel weeks are missing
calendar-title-nothing = { $period }: no week is due yet
calendar-subtitle = Exports loaded per channel and ISO week, { $span }
calendar-legend-complete = complete
calendar-legend-partial = in part
calendar-legend-missing = missing
calendar-legend-not-expected = not expected
calendar-gap = { $channel } { $weeks }
calendar-channel-posts = { $channel }: members
calendar-channel-every = All channels: members
calendar-channel-official = { $channel }: own pages
calendar-channel-interactions = Interactions log
calendar-definition = A week is complete when exports speak for every day of it, in part when they speak for some. A channel is expected from the first day loaded for it; a week that is not over is not expected yet.
calendar-alt = { $title }. { $complete } weeks complete, { $partial } in part, { $missing } missing.
calendar-week = Week
calendar-channel = Channel
calendar-status = Status
calendar-until = Loaded to
calendar-age = { $days ->
    [0] up to today
    [1] up to yesterday
   *[other] { $days } days behind
  }
calendar-as-of = Newest export
calendar-fetch = Missing week: what to fetch
calendar-fetch-choice = { $channel }, { $weeks }
calendar-fetch-text = Export “{ $export }” for { $span }. { $where }
calendar-fetch-same = Fetch it where the last one came from.
calendar-fetch-help = Click an orange or grey cell above, or choose it here.
freshness-age = How fresh
freshness-title = Freshness per channel

# Metric by coverage
coverage-title-all = All { $count } figures of { $period } rest on enough data
coverage-title-some = { $usable } of { $count } figures of { $period } can be used; { $withheld } withheld, { $limited } limited
coverage-subtitle = Share of rows with everything a figure needs: reliable from 95%, limited from 70%, withheld below
coverage-metric = Figure
coverage-share = Coverage
coverage-status = Status
coverage-definition = Coverage is the share of rows in scope that have everything a figure is made of. Rows without it are left out of numerator and denominator, never counted as zero.
coverage-of = { $lacking } of { $rows }
coverage-lacking = Rows without it
coverage-where = Where
coverage-field = Needs
coverage-needs-active-members = any dated act by a member
coverage-needs-activation-rate = the member list
coverage-needs-members = the member list
coverage-needs-members-in-period = the member list
coverage-needs-posts = dated posts by members
coverage-needs-unprompted-share = post text or hashtags
coverage-needs-er-impressions = impressions and engagements
coverage-needs-engagements = reactions, comments, shares
coverage-needs-peer-support-rate = the interactions log
coverage-needs-quick-ratio = acts in the period before
coverage-reliable = ✓ reliable
coverage-limited = ◐ limited
coverage-withheld = ✕ withheld
coverage-no-rows = no rows
coverage-lacking-in = { $channel }: { $lacking } of { $rows }

# Unmatched accounts
unmatched-title = { $accounts ->
    [0] Every account that posted belongs to a member or to us
    [1] 1 account that posted belongs to nobody we know
   *[other] { $accounts } accounts that posted belong to nobody we know
  }
unmatched-subtitle = { $posts ->
    [1] The post counts
   *[other] Their { $posts } posts count
  } for no member. An account that is a member’s: enter it in the member list and upload that.
unmatched-account = Account
unmatched-posts = Posts
unmatched-first = First post
unmatched-last = Last post
unmatched-action = Upload the member list

# Import history
history-title = { $live ->
    [1] 1 import counts
   *[other] { $live } imports count
  }, { $away ->
    [0] none is taken back
    [1] 1 is taken back
   *[other] { $away } are taken back
  }
history-subtitle = The newest first. Taking one back removes exactly what it brought, whatever came after; nothing is deleted.
history-number = No.
history-file = File
history-export = Export
history-when = Imported
history-who = By
history-rows = Rows
history-as-of = As of
history-status = Status
history-as-of-stated = file content
history-as-of-file-name = file name
history-as-of-given = stated at upload
history-as-of-upper-bound = at the latest
history-status-live = counts
history-status-redone = counts again (of no. { $number })
history-status-taken-back = taken back { $when }
history-status-taken-back-by = taken back { $when } by { $who }
history-choose = Import
history-choice = No. { $number } · { $name } · { $status }
history-undo = Take back …
history-redo = Bring back …
history-receipt = Receipt
history-replaced = The same file counts again under another number.

change-title-undo = Take import { $number } back?
change-title-redo = Bring import { $number } back?
change-nothing-leans = No other import and no decision leans on it.
change-leans = What leans on it:
change-posts-shared = Import { $number } ({ $file }) also holds { $count ->
    [1] 1 of its posts, which stays with the figures of that file
   *[other] { $count } of its posts, which stay with the figures of that file
  }.
change-posts-unmatched = { $count ->
    [1] 1 post
   *[other] { $count } posts
  } of import { $number } ({ $file }) are no longer matched to a member.
change-posts-rejudged = { $count ->
    [1] 1 post
   *[other] { $count } posts
  } of import { $number } ({ $file }) are no longer counted for the same campaign.
change-interactions-loose = { $count ->
    [1] 1 row
   *[other] { $count } rows
  } of the log in import { $number } ({ $file }) name posts that are then unknown.
change-decisions-orphaned = { $count ->
    [1] 1 decision
   *[other] { $count } decisions
  } about people or posts wait until these are known again.
change-leans-more = and { $count } more
change-withdrawals = { $count ->
    [1] 1 person
   *[other] { $count } people
  } on this list agreed to less than before. That stays in force: nobody is shown more openly by taking a list back.
change-figures-stay = No headline figure changes.
change-figures = Figures that move: { $movement }
change-confirm-undo = Take it back
change-confirm-redo = Bring it back
change-leave = Leave it
change-done-undo = Import { $number } is taken back. It can be brought back here at any time.
change-done-redo = The rows of import { $from } count again, now as import { $number }.
change-too-late = This import has changed meanwhile. Please look again.

# Restatements
restated-title = { $count ->
    [0] No published figure of a finished quarter has changed
    [1] 1 published figure of a finished quarter has changed
   *[other] { $count } published figures of finished quarters have changed
  }
restated-subtitle = What stood for at least an hour after the quarter’s end counts as published; found in the ledger by going back version by version
restated-when = Changed
restated-quarter = Quarter
restated-figure = Figure
restated-then = Then
restated-now = Since
restated-cause = Cause
restated-by-import = late import { $number }
restated-by-undo = import { $number } taken back
restated-by-redo = import { $number } brought back
restated-by-decision = decision { $number }
restated-by-more = { $first } and { $count } more writes

empty-title-imports = { $name }: no imports yet
empty-name-loaded-weeks = Loaded weeks
