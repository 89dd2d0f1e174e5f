# The overview: tiles with their variation, response by week, signals and the table of figures.

metric-time-to-peer-response = Time to first colleague response
metric-time-to-peer-response-definition = Median hours until the first reaction, comment or share by another member (Kaplan–Meier), over posts published inside the interactions log; posts without an answer count as watched for 7 days or until the log ends. Whole days where the log has no time of day.

# Tiles
tile-change-share = { $change } ({ $share })
tile-change-within = { $change } · within normal variation
tile-interval = Of the change, chance alone leaves 90% between { $low } and { $high }; without 0 inside it is called a change.
tile-first-response = median { $hours } to first colleague response
tile-target = target { $target } ({ $distance })
holds-in = Holds in { $holds } of { $definitions } definitions
holds-short = holds { $holds }/{ $definitions }
holds-title = Does it still hold?
holds-as-shown = as shown
holds-28-days = last 28 days of each period
holds-without-top-post = without the top post of each period
holds-er-reach = per reach instead of impressions
holds-er-followers = per follower, mean over posts
holds-up = rises
holds-down = falls
holds-same = within normal variation
holds-flips = the opposite
holds-unknown = Cannot be told here: { $names }
holds-note = A change is called one only where chance alone would rarely bring it about.

# E2 response by week
response-applause = Applause: reactions per post
response-conversation = Conversation: comments per post
response-amplification = Amplification: shares per post
response-value = Per post
response-year-before = { $value } year before
response-title = { $applause } reactions and { $conversation } comments per post
response-title-same = Response steady: { $applause } reactions per post
response-title-up-applause = More applause: { $now } reactions per post after { $before }
response-title-down-applause = Less applause: { $now } reactions per post after { $before }
response-title-up-conversation = More conversation: { $now } comments per post after { $before }
response-title-down-conversation = Less conversation: { $now } comments per post after { $before }
response-title-up-amplification = Shared more: { $now } shares per post after { $before }
response-title-down-amplification = Shared less: { $now } shares per post after { $before }
response-subtitle = Per post and week · grey: a year before
response-hidden = { $count ->
    [one] 1 week
   *[other] { $count } weeks
  } hidden (individuals could be recognised)
alt-response = { $title }. Last week shown: { $applause } reactions, { $conversation } comments, { $amplification } shares per post.
empty-name-response-by-week = Response per post
empty-title-response = { $name }: no response counts yet
empty-no-response = These exports deliver no reactions, comments or shares. Upload a channel export that does to see how the audience responds.

# Three things changed
signals-heading = { $count ->
    [0] What changed
    [one] One thing changed
    [2] Two things changed
   *[other] Three things changed
  }
signals-none = No signal outside normal variation.
signals-untested = Nothing can be compared yet: a comparison period with data is needed.
signals-note = { $tested } series looked at; of what is told here, at most 10% is told by chance.
signals-open = Show
signal-rose = { $name } rose from { $before } to { $now } ({ $change })
signal-fell = { $name } fell from { $before } to { $now } ({ $change })
signal-absence = Half of all posts rest on { $now } people after { $before } before
signal-growth = { $silent } members fell silent, while { $came } were new or returned
signal-gap = { $count } of { $weeks } channel weeks are not loaded in full; figures of these weeks are too low

# All figures
table-title = Twelve figures of the period
table-title-changed = { $changed } of { $known } figures changed outside normal variation
empty-name-figures-table = Figures of the period
table-open = All figures
table-subtitle = { $period } · ▲▼ only outside normal variation · choose a value to see its rows
table-figure = Figure
table-now = Now: { $period }
table-change = Change
table-change-share = Change in %
table-before = Compared: { $period }
table-before-none = Compared
table-year = A year before: { $period }
table-year-none = A year before
table-target = Target
table-coverage = Coverage
table-limited = { $coverage } (limited)
table-download-xlsx = Download as workbook
table-download-csv = Download as CSV
table-exact = Exact values
table-file-name = figures

# Weeks chosen in a chart
weeks-chosen = Posts of { $days }
weeks-leave = Back to the whole period
weeks-note = Response and figures of posts are about these weeks, figures of people about the whole period.
permalink-name-weeks = weeks
