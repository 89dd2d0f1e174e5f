# E8: which channels and days are compared, and what remains with a campaign's prompted posts taken away.

uplift-left-out = without { $names }: not loaded throughout the days compared
uplift-part-week = { $span }, { $counted } of { $days } days loaded
uplift-part-weeks = lighter: part of a week, counted and expected on its fully loaded days

without-us = Without us
without-us-help = Takes the posts prompted by this campaign away: the columns shrink, and the sentence says what remains beside what is usual. What remains is not what would have come without the campaign.
without-title-within = Without the prompted posts { $rest } remain; { $low } to { $high } are usual: normal variation
without-title-above = Without the prompted posts { $rest } remain, more than the usual { $low } to { $high }
without-title-below = Without the prompted posts { $rest } remain, fewer than the usual { $low } to { $high }
without-title-untold = Without the prompted posts { $rest } of { $posts } remain; no verdict
without-day-title = Without the prompted posts { $rest } of { $posts } in the campaign window remain
without-taken = Taken away: { $prompted ->
    [one] 1 prompted post
   *[other] { $prompted } prompted posts
  }
without-share = unprompted share { $before } → { $after }
without-displacement = displacement { $displacement }
without-not-instead = what remains is not what would have come without the campaign
