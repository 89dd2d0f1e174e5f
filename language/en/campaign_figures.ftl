# Who took part in a campaign, whether the public noticed, in what tone, and how it stands beside earlier ones.

campaign-units-unit = Unit
campaign-units-kind = Figure
campaign-units-share = Share
campaign-units-interval = 95% interval
campaign-units-interval-of = { $low } to { $high }
campaign-units-all = all units { $share }
campaign-units-basis-invited = invited people = 100%
campaign-units-basis-members-in-period = the plan names no invited people, so all members of the campaign’s days = 100%
campaign-units-subtitle = Participation (magenta) and first-timers among those taking part (black), by unit, “{ $name }”
campaign-units-hidden = { $count ->
    [one] 1 unit hidden
   *[other] { $count } units hidden
 } (< { $minimum }, or another one could be computed){ $basis ->
    [invited] ; “all units” holds whoever of them is invited
   *[other] ; contained in “all units”
 }
campaign-units-hidden-unit = hidden (< { $minimum } or computable)
campaign-units-few = too few taking part
campaign-units-of = { $share } ({ $part } of { $whole })
campaign-units-label-taking-part = { $share } ({ $part })
campaign-units-label-first-time = { $share } first-timers ({ $part } of { $whole })
campaign-units-title = { $participants } of { $invited } took part
campaign-units-title-range = { $participants } of { $invited } took part, from { $low } to { $high } by unit
unit-people = { $count ->
    [one] 1 person
   *[other] { $count } people
 }
empty-no-invited = Nobody was a member in the days of this campaign. Upload a member list that covers them.
empty-name-campaign-units = Participation by unit
alt-text-campaign-units = { $title }. { $participants } of { $invited } people took part; { $units } units shown.

metric-posts-per-participant = Posts per participant
metric-posts-per-participant-definition = Posts of the campaign ÷ people with at least one post of the campaign.

# E9
comparison-name = Campaign
comparison-figure = Figure
comparison-value = Value
comparison-days = Days
comparison-age-column = Age of the posts when counted
comparison-size = { $count ->
    [one] 1 campaign
   *[other] { $count } campaigns
 }
comparison-subtitle = Response at the first export that found posts mature · “hidden”: few people, or one or two who give most · dashed line: median of the other campaigns that are over · length, season and who was invited differ and are not corrected · prompted is our rule, not a cause
comparison-title = { $own } took part; the median of { $others } other campaigns is { $middle }
comparison-title-own = { $own } took part; too few other campaigns for a median
comparison-title-alone = { $campaigns ->
    [one] One campaign; its participation is not known
   *[other] { $campaigns } campaigns side by side; participation of the one shown is not known
 }
comparison-median = median of others { $middle }
comparison-no-median = with limits; no median
comparison-of = { $value } ({ $part } ÷ { $whole })
comparison-uplift = { $share } ({ $low } to { $high })
comparison-nobody = nobody
comparison-no-posts = no posts
comparison-not-mature = mature: { $mature } of { $posts }
comparison-not-delivered = known: { $known } of { $posts }
comparison-not-begun = not begun
comparison-no-text = too little text
comparison-running = running, no verdict
comparison-gaps = days missing
comparison-unchecked = not checked
comparison-within = within normal variation
comparison-together = together with another campaign
comparison-no-baseline = no baseline
comparison-running-day = running: day { $day } of { $days }
comparison-age-unknown = age of posts not known
comparison-age = posts { $median } days old ({ $low }–{ $high })
comparison-age-some = posts { $median } days old; { $mature } of { $posts } mature
comparison-choose = Campaigns beside this one (at most { $most })
empty-name-campaigns-compared = Compared with earlier campaigns
alt-text-campaigns-compared = { $title }. { $figures } figures of { $campaigns } campaigns in { $columns } columns.
