# How often monitoring tools count mentions of us and of the names we are compared with.

metric-share-of-voice = Share of voice
metric-share-of-voice-definition = Mentions of ours ÷ mentions of ours and of the names compared with, as uploaded lists of a monitoring tool count them, without rows of reposts. Which names stand in the list decides the share: another list gives another one. Only days with a count of every name of the quarter are added up; a name counted on less than 70 % of its days is left out of the quarter. Mentions count for the organisation as a whole; filters of channel, unit and campaign make no difference.

voice-title = { $quarter }: { $share } of mentions are ours, { $rival_share } those of { $rival }
voice-title-ours = { $quarter }: { $share } of mentions are ours
voice-subtitle = { $period } · of all mentions counted, whatever the filters · the names come from the uploaded list
voice-withheld = not shown, as on most days not every name or not both sides were counted: { $quarters }
voice-without = { $quarter } without { $names }
voice-quarter = Quarter
voice-kind = Company or brand
voice-share = Share
voice-counts = Mentions
voice-counted = Days counted
voice-of = { $mentions } of { $all }
voice-days = { $days } of { $told }
voice-ours = ours
voice-others = { $names } other names
empty-name-share-of-voice = Share of voice
empty-title-mentions = { $name }: no mentions loaded
empty-no-mentions = A list of mentions per day, of us and of the names we are compared with, shows how much of what is said is said about us. The upload page has a template for it.
alt-text-share-of-voice = { $title }. { $mentions } mentions of { $names } names in { $quarters } quarters.
