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
comparison-title-running = Still running: { $own } took part so far; the median of { $others } finished campaigns is { $middle }
comparison-title-own-running = Still running: { $own } took part so far; too few finished campaigns for a median
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

metric-external-engagement-share = External share
metric-external-engagement-share-definition = Logged reactions, comments and shares on members' posts by neither members nor the organisation ÷ all logged ones. Only where the interactions log names people outside the program; a log of members alone says nothing of them.
coverage-needs-external-engagement-share = an interactions log that names people outside the program

metric-corporate-reshare-rate = Corporate reshares
metric-corporate-reshare-rate-definition = Members' posts shared by accounts of the organisation ÷ members' posts of the days the log speaks for. Only where the interactions log names the organisation's accounts.
coverage-needs-corporate-reshare-rate = an interactions log that names the organisation's accounts

# Did the public notice, in what tone
notice-external-engagement-share = { $part } of { $whole } logged answers · 95% { $low } to { $high } · coverage { $coverage }
notice-corporate-reshare-rate = { $part } of { $whole } posts · 95% { $low } to { $high } · coverage { $coverage }
notice-positivity = net { $part } of { $whole } coded posts · 95% { $low } to { $high } · coded { $coverage } by { $tools }
notice-no-posts = no posts of this campaign
notice-nobody-answered = no logged answer to these posts
notice-unknown-external-engagement-share = unknown: the interactions log names nobody outside the program, or does not cover these days
notice-unknown-corporate-reshare-rate = unknown: the interactions log never names the organisation’s accounts, or does not cover these days
notice-unknown-positivity = unknown: no monitoring export states a sentiment for these posts
campaign-rule-line = Prompted is our rule, not a cause. In this order: what was said of a post by hand · a hashtag of the campaign from its start to { $days } days after its end · one of its links, or at least 80% of the words of a suggested text, in those days · else unprompted. Posts without text cannot be told. Rule version { $version }.

# Targets of which nothing is known yet
campaign-aim-participants = target: { $target } participants
campaign-aim-posts = target: { $target } posts
