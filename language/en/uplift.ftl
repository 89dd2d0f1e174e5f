# E8: what a campaign's days brought beside what is usual.

metric-uplift-abs = Uplift over usual
metric-uplift-abs-definition = Posts in the campaign window that can be classified − posts expected there, of channels loaded from the first of the 56 days before the start on. Expected: the mean of each weekday over the 56 days before the start, without days of any campaign; at least 28 days and three of each weekday. The limits are as wide as the same arithmetic needs to be right in 19 of 20 earlier windows without campaign. An association, not an effect of the campaign alone.
metric-uplift-pct = Uplift over usual in percent
metric-uplift-pct-definition = Uplift ÷ posts expected, with the same limits.
metric-displacement = Displacement
metric-displacement-definition = Unprompted posts in the campaign window − unprompted posts expected there; below zero, own posts gave way to prompted ones. Displacement and prompted posts beyond usual add up to the uplift exactly.
metric-carry-over = Carry-over
metric-carry-over-definition = Posts of the 28 days after the campaign window − posts expected there by the same baseline. Withheld where another campaign ran in these days.

empty-name-campaign-uplift = What the campaign added
empty-title-start = { $name }: not begun yet
empty-not-begun = No day of this campaign is loaded yet. Upload channel exports of its days to see posts beside what is usual.

uplift-title-above = { $uplift ->
    [one] 1 post
   *[other] { $uplift } posts
  } more than usual ({ $percent }), between { $low } and { $high }
uplift-title-below = { $uplift ->
    [one] 1 post
   *[other] { $uplift } posts
  } fewer than usual ({ $percent }), between { $low } and { $high }
uplift-title-within = { $posts ->
    [one] 1 post
   *[other] { $posts } posts
  } where { $low } to { $high } are usual: within normal variation
uplift-title-above-together = With { $others ->
    [one] 1 other campaign
   *[other] { $others } other campaigns
  }: { $uplift ->
    [one] 1 post
   *[other] { $uplift } posts
  } more than usual ({ $percent }), between { $low } and { $high }
uplift-title-below-together = With { $others ->
    [one] 1 other campaign
   *[other] { $others } other campaigns
  }: { $uplift ->
    [one] 1 post
   *[other] { $uplift } posts
  } fewer than usual ({ $percent }), between { $low } and { $high }
uplift-title-within-together = With { $others ->
    [one] 1 other campaign
   *[other] { $others } other campaigns
  }: { $posts } posts, { $low } to { $high } usual: normal variation
uplift-title-running = Day { $day } of { $days }: { $posts ->
    [one] 1 post
   *[other] { $posts } posts
  } so far, { $expected } are usual by now; no verdict yet
uplift-title-running-alone = Day { $day } of { $days }: { $posts ->
    [one] 1 post
   *[other] { $posts } posts
  } so far; no baseline tells what is usual
uplift-title-gaps = No verdict: { $days ->
    [one] 1 day of the campaign window is
   *[other] { $days } days of the campaign window are
  } not fully loaded
uplift-title-no-baseline = { $posts ->
    [one] 1 post
   *[other] { $posts } posts
  } in the campaign window; no baseline tells what is usual
uplift-title-unchecked = { $posts ->
    [one] 1 post
   *[other] { $posts } posts
  }, { $expected } expected: too little history to check, no verdict
uplift-subtitle = Posts by week around “{ $name }”, { $span }, counted to { $end }
uplift-beside = in the same days: { $names }; what each of them brought cannot be told apart
uplift-placebo = Placebo: { $outside } of { $windows } earlier windows without campaign { $outside ->
    [one] was
   *[other] were
  } outside the plain limits
uplift-placebo-few = Placebo: not checked, { $windows ->
    [0] no earlier window
    [one] only 1 earlier window
   *[other] only { $windows } earlier windows
  } without campaign
uplift-not-cause = prompted is our rule, not a cause
uplift-phase = Part
uplift-phase-before = before
uplift-phase-window = campaign window
uplift-phase-after = carry-over
uplift-usual = Usual
uplift-usual-range = usual range
uplift-range = { $low } to { $high }
alt-text-campaign-uplift = { $title }. { $posts } posts in { $days } days of the campaign window, { $weeks } weeks shown.

uplift-tile-of = { $share } ({ $low } to { $high }): { $actual } posts, { $expected } expected
uplift-tile-range = between { $low } and { $high }
uplift-tile-parts = { $displacement } unprompted and { $prompted } prompted posts make { $uplift }
uplift-tile-within = within normal variation
uplift-tile-together = together with { $names }
uplift-tile-running = to date, day { $day } of { $days }, no verdict
uplift-tile-gaps = no verdict: days of the window are missing
uplift-tile-unchecked = no verdict: too few earlier windows to check
uplift-tile-no-baseline = no baseline: too few loaded days without campaign in the 56 before
uplift-tile-not-begun = not begun yet
uplift-tile-not-over = the 28 days after the window are not all loaded yet
uplift-tile-overlap = withheld: another campaign ran in the 28 days after
uplift-tile-after = in the 28 days after the window: { $actual } posts, { $expected } expected
uplift-mark-window = Posts in the campaign window
uplift-mark-unprompted = Unprompted posts in the campaign window
uplift-mark-after = Posts in the 28 days after
