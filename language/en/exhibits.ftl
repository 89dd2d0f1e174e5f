# Titles, subtitles, labels and empty states of the exhibits.

hidden-value = hidden
hidden-rule = Hidden are figures about fewer than { $minimum } people, sums that one or two people give most of, and whatever would tell these by a difference.
sample-mark = Sample data
upload-action = Upload

# Stamp and footer
stamp-versus = { $period } vs { $other }
stamp-all-channels = all channels
stamp-all-units = all units
stamp-units = { $count ->
    [one] 1 unit
   *[other] { $count } units
  }
stamp-all-campaigns = all campaigns
stamp-campaigns = { $count ->
    [one] 1 campaign
   *[other] { $count } campaigns
  }
stamp-published = published in period
stamp-imports = { $count ->
    [0] no import yet
    [one] 1 import
   *[other] { $count } imports
  }
stamp-as-of = as of { $day }
stamp-version = data version { $version }
footer-source = Source: { $imports }
footer-size = n = { $size }
footer-coverage = coverage { $coverage }
footer-coverage-limited = coverage { $coverage } (limited)
footer-definition = definition v{ $version }
unit-posts = { $count ->
    [one] 1 post
   *[other] { $count } posts
  }
unit-members = { $count ->
    [one] 1 member
   *[other] { $count } members
  }
unit-active = { $count ->
    [one] 1 active member
   *[other] { $count } active members
  }

# Shared words
label-unprompted = unprompted
label-prompted = campaign-
  prompted
label-prompted-line = campaign-prompted
label-elsewhere = other campaign
label-unclassifiable = not classifiable
label-to-date = to date
label-lighter = lighter: incomplete
label-week = Week
label-week-of-year = { $week } { $year }
label-day = Day
label-week-start = Starts on
label-month = Month
label-kind = Kind
label-person = Person
label-unit = Unit
label-complete = Complete
label-yes = yes
label-no = no
label-net = Net change
label-no-lapses = no one lapsed
label-normal-variation = normal variation: { $lower } to { $upper } unprompted posts per week
label-window = { $name }: { $span }, counted to { $end }
label-people-by-posts = Members who posted, most posts first
label-share-of-posts = Share of posts
label-equal = everybody equally active
label-level = level
label-originals = Original posts
label-reshares = Reshares
label-detail = Of these
detail-posts = { $originals } original, { $reshares } reshared
detail-engagements = on { $posts ->
    [one] 1 post
   *[other] { $posts } posts
  }
label-from-here = data from
  here on:
  { $active } active
member-code = Member { $code }

# Why there is nothing to see
empty-no-posts = A channel export brings the posts, a member list the people behind them.
empty-no-members = Only a member list tells which posts are by members; it also unlocks activation rate and growth.
empty-nothing-in-scope = No posts by members in this period and selection. Choose a longer period or fewer filters.
empty-no-text = { $share } of the posts have text or hashtags, too few to tell unprompted from prompted. Upload an export with post text.
empty-no-campaign = Upload a campaign plan with name, dates and hashtags to see participation.
empty-no-active-months = The member list is here. Upload channel exports of these months to see who became active, returned or fell silent.
empty-nobody-named = { $named } of { $members } agreed to be named. Names appear once the member list holds their consent; totals stay visible.
empty-nobody-named-action = Upload a member list
empty-hidden = Figures about people need at least { $minimum } members, also in the difference to other selections, and are hidden where one or two people give most of a sum, so that nobody can be recognised. Choose a larger group or add the smallest units.
empty-title-posts = { $name }: no posts yet
empty-title-members = { $name }: no member records yet
empty-title-campaign = { $name }: no campaign yet
empty-title-people = { $name }: no names yet
empty-title-hidden = { $name }: hidden, individuals could be recognised
empty-title-activity = { $name }: no activity in these months
empty-title-selection = { $name }: nothing in this selection
empty-title-text = { $name }: too few texts to tell what was prompted
empty-name-posts-by-week = Posts by week
empty-name-growth-by-month = New, returned, fallen silent
empty-name-members-over-time = Members over time
empty-name-campaign-posts-by-day = Posts around the campaign
empty-name-contributors-by-posts = Members with the most posts
empty-name-contributors-by-engagements = Members with the most engagements
empty-name-dependence = How many shoulders carry the posts

# Headline tiles
tile-unfinished = incomplete · { $other }: { $value }
tile-of = { $numerator } of { $denominator }
tile-value = { $period }: { $value }
tile-quotient = { $period }: { $numerator } ÷ { $denominator } = { $value }
tile-coverage = coverage { $coverage }
tile-coverage-limited = limited: coverage { $coverage }
tile-withheld = withheld: coverage { $coverage } is below 70%
tile-no-posts = upload a channel export to see this
tile-no-members = upload a member list to see this
tile-no-impressions = these exports deliver no impressions
tile-no-interactions = upload an interactions log to see this
tile-no-text = upload exports with post text to see this
tile-hidden = individuals could be recognised (under { $minimum } people, one or two giving most, or by a difference)
tile-nothing = nothing in this period and selection
tile-engagements-per-post = Engagements per post

# E1 posts by week
posts-by-week-title = { $unprompted } of { $posts } posts needed no campaign prompt
posts-by-week-title-within = { $unprompted } of { $posts } posts needed no prompt; every week within normal variation
posts-by-week-title-above = { $week }: { $value } unprompted posts, above the normal variation of { $lower } to { $upper }
posts-by-week-title-below = { $week }: { $value } unprompted posts, below the normal variation of { $lower } to { $upper }
posts-by-week-subtitle = Posts by members per week, { $period }

# E3 growth by month
growth-title = In { $month }, { $new ->
    [one] 1 member was new
   *[other] { $new } members were new
  }, { $reactivated } returned and { $lapsed } fell silent
growth-title-start = { $month } is the first month loaded, with { $active ->
    [one] 1 active member
   *[other] { $active } active members
  }
growth-subtitle = Active members per month, { $period } · above zero new and returned, below fallen silent · dot: net change
growth-noisy = { $ratio } (fewer than 10 lapsed)
label-new = new
label-reactivated = returned
label-lapsed = fell silent
label-ratio = quick ratio

# Members over time
members-title = { $members ->
    [one] 1 member
   *[other] { $members } members
  } at the end of { $month }; { $active ->
    [one] 1 was
   *[other] { $active } were
  } active in that month
members-title-to-date = { $members ->
    [one] 1 member
   *[other] { $members } members
  } in { $month } to date, { $active } of them active so far
members-title-only = { $month }: { $members ->
    [one] 1 member
   *[other] { $members } members
  }; a channel export will show who is active
members-subtitle = Members at the end and active members in the course of each month, { $period }
label-members-end = { $count ->
    [one] 1 member
   *[other] { $count } members
  }
label-active-end = { $count } active

# Campaign
campaign-title = { $prompted } of { $posts } posts in the campaign window carry the campaign's prompt
campaign-title-running = Day { $day } of { $days }: { $prompted } of { $posts } posts so far carry the campaign's prompt
campaign-subtitle = Posts by members per day around “{ $name }”, { $span }, counted to { $end } · prompted is our rule, not a cause
campaign-running = day { $day } of { $days }
campaign-of-invited = { $participants } of { $count } invited
campaign-of-members = { $participants } of { $count } members in the campaign window
campaign-first-timers = { $first } of { $participants } taking part
campaign-posts = with the campaign's prompt
campaign-no-invited = no members in this campaign window
campaign-no-participants = nobody has taken part yet

# Top contributors
by-posts-title = { $people ->
    [one] 1 dedicated member contributed { $low ->
      [one] 1 post
     *[other] { $low } posts
    }
   *[other] { $people } dedicated members contributed { $low } to { $high } posts each
  }
by-posts-title-level = { $people } dedicated members contributed { $low ->
    [one] 1 post
   *[other] { $low } posts
  } each
by-engagements-title = { $people ->
    [one] 1 member drew { $low } engagements
   *[other] { $people } members drew { $low } to { $high } engagements each
  }
by-engagements-title-level = { $people } members drew { $low } engagements each
by-posts-subtitle = Posts per person, { $period } · { $named } of { $members } agreed to be named
by-engagements-subtitle = Engagements on posts per person, { $period } · { $named } of { $members } agreed to be named
people-note = Everybody here volunteers. Equal counts stand level, and a strong period is often followed by a usual one.

# E12 dependence
dependence-title = { $people ->
    [one] One of { $active } members who posted accounts for half of the { $posts } posts
   *[other] { $people } of { $active } members who posted account for half of the { $posts } posts
  }
dependence-subtitle = Share of posts by the most active members, { $period } · steps of { $minimum }+ people
dependence-half = { $people ->
    [one] 1 person accounts for
   *[other] { $people } people account for
  }
  half of all posts

# Alt text
alt-posts-by-week = { $title }. { $unprompted } unprompted and { $prompted } campaign-prompted posts in { $weeks } weeks.
alt-growth = { $title }. Net change { $net }, { $active } active members in that month, { $months } months shown.
alt-members = { $title }. { $joined } joined and { $left } left in { $months } months shown.
alt-campaign = { $title }. { $prompted } prompted, { $unprompted } unprompted posts in { $days } days shown.
alt-people = { $title }. { $people } people shown, smallest value { $low }, largest value { $high }.
alt-dependence = { $title }. { $people } people, { $active } members who posted, { $posts } posts.
alt-empty = { $title }. { $reason }
