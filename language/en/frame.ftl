# The frame around every page.
product-name = Ambassador program
page-overview = Overview
page-community-growth = Community growth
page-campaign-performance = Campaign performance
page-top-contributors = Top contributors
page-upload = Upload
page-imports = Imports

filter-period = Period
filter-own-dates = Custom period …
filter-own-dates-pick = First and last day
filter-compare = Compare with
filter-compare-previous = vs previous period
filter-compare-year = vs previous year
filter-compare-none = no comparison
filter-channels = Channel
filter-channels-all = All channels
filter-units = Unit
filter-units-all = All units
filter-campaigns = Campaign
filter-campaigns-all = All campaigns
channel-unknown = Unknown channel
unit-unknown = No unit
campaign-unknown = Outside campaigns

viewer-switch = View as
viewer-switch-help = This installation runs without sign-in, so the switch takes any role. What people agreed to holds in every role.
viewer-as = View as { $role }
viewer-role-viewer = leadership
viewer-role-analyst = analyst
viewer-role-lead = program lead
viewer-role-auditor = auditor
viewer-language = Language
stamp-viewer = viewed as { $role } (local mode without sign-in)

permalink-invalid = The link says “{ $value }” for { $name }, which we cannot read. The usual setting is used instead.
permalink-unknown = The link asks for “{ $value }” as { $name }, which the current data does not know. It was left out.
permalink-reversed = The link’s period starts on { $from } and ends before that, on { $to }. The usual period is used instead.
permalink-name-from = the first day
permalink-name-to = the last day
permalink-name-compare = the comparison
permalink-name-channel = channel
permalink-name-unit = unit
permalink-name-campaign = campaign
permalink-name-shown = the shown campaign
permalink-name-opened = the opened figure
permalink-name-tag = the hashtag
permalink-name-lang = the language
permalink-name-v = the data version

sample-badge = Sample data
sample-help = These people, posts and figures are invented. They show what the pages look like with a program in them.
sample-start-own = Start with your own data
sample-confirm-text = The invented program is removed and every page starts empty. Files you uploaded into the sample are removed too. This cannot be undone.
sample-confirm = Remove the sample and start empty

first-start-title = One moment
first-start-text = A sample program is being written and loaded, so that every page has something to show. You can replace it with your own data at any time.

incident = Something went wrong here. Please give the number { $number } to whoever runs this dashboard; it leads to the entry in the log. Nothing was changed.
