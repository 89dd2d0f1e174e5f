# The Settings page, and what can be the matter with a setting.
page-settings = Settings
job-setting-foreseen = Finding out what this would change …
job-setting = Settings are being changed …

setting-name = { $setting ->
    [acts] What counts as an act
    [dormant_days] Active window, then dormant
    [silent_days] Silent after
    [mature_days] Maturity age of a post
    [as_of_lag_days] Export after the end of a period
    [campaign_carry_days] Campaign carries on for
    [hashtag_aliases] Spellings of hashtags
    [programme_terms] Terms: about the program
    [corporate_links] Links of the organisation
    [help_terms] Terms: helping customers
    [disclosure_terms] Terms: ad label or employer
    [experience_terms] Terms: own experience
    [programme_hashtags] Hashtags of the program
    [targets] Targets
    [platform_breaks] Changes of platforms
    [rate_card] Rate card
    [media_value_shown] Show media-cost equivalent
    [time_zone] Time zone
    [fiscal_year_start] Fiscal year begins in
    [languages] Languages
    [default_language] Language to begin with
    [gender_form] Gender form of German texts
    [minimum_group] Smallest group
    [default_consent] Without a recorded choice
    [lists_shown] Lists of people
   *[other] { $setting }
 }
setting-retired = { $setting } (no longer a setting)
setting-help = { $setting ->
    [acts] Members with at least one of these in a period are active in it. A comment counts on a colleague’s post.
    [dormant_days] Whoever acted within so many days before the day the data tells of is active; whoever did so last before them is dormant.
    [silent_days] A member without an act for longer than this is silent; counts only, never names.
    [mature_days] Responses to a post are compared once it is this old at its latest export.
    [as_of_lag_days] Periods are compared with the counters as of this many days after their end, where there is such an export.
    [campaign_carry_days] A campaign’s hashtag still counts as an impulse this long after its last day.
    [hashtag_aliases] A misspelt or differently written hashtag counts as the one meant, for campaigns and for hashtag figures.
    [programme_terms] A post with one of these words speaks about the program itself. A star stands for whatever follows.
    [corporate_links] A post with a link that begins so is about product or news; so are links of campaigns.
    [help_terms] A post with one of these words, and none of those before, tells of helping customers.
    [disclosure_terms] A post with one of these words or hashtags counts as labelled. Add the name of the employer where naming it is enough.
    [experience_terms] A post with one of these words, and none of those before, tells of own experience.
    [programme_hashtags] Shown in magenta and preselected on the page Content & hashtags. None: the most used ones that belong to no campaign.
    [targets] A tile with a target shows it. There is none until you set one.
    [platform_breaks] From these days on figures of a platform are not comparable with those before.
    [rate_card] What clicks, reach and interactions would have cost as media, low and high. A change makes a new version.
    [media_value_shown] Off: nothing about it stands on any page. On: a range on the page Campaign performance, never one number, as soon as a rate card is stated.
    [time_zone] Decides which day a post of a known time belongs to. A change derives all days anew.
    [fiscal_year_start] Quarters and years are named after the year they end in, such as FY26 Q1.
    [languages] Readers can choose among these.
    [default_language] What a reader sees who has chosen nothing.
    [gender_form] How German texts call people; what screen readers read is always neutral.
    [minimum_group] Figures about fewer people are hidden everywhere. 5 at least, 20 at most; raising it acts at once.
    [default_consent] Applies to everybody without a recorded choice. It can be tightened to sums only, never loosened.
    [lists_shown] Off: no page shows people beside counts of their own, whatever they agreed to.
   *[other] { $setting }
 }
setting-value = { $value ->
    [post] own post
    [reshare] shared post
    [comment] comment on a colleague’s post
    [browser] as the browser says
    [en] English
    [de] German
    [colon] colon (Kolleg:innen)
    [star] asterisk (Kolleg*innen)
    [neutral] neutral words
    [pseudonym] by pseudonym
    [aggregate-only] in sums only
    [shown] on
    [not-shown] off
   *[other] { $value }
 }
setting-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 }
setting-days = { $count ->
    [one] 1 day
   *[other] { $count } days
 }
setting-people = { $count } people
setting-entries = { $count ->
    [0] none
    [one] 1 entry
   *[other] { $count } entries
 }
setting-unit = { $setting ->
    [minimum_group] people
   *[other] days
 }
setting-counter = { $counter ->
    [impressions] Impressions
    [views] Views
    [reach] Reach
    [followers] Followers
   *[other] { $counter }
 }
setting-unit-n = number

settings-part = { $part ->
    [definitions] Definitions
    [targets] Targets & breaks
    [calendar] Calendar & texts
    [privacy] Privacy
    [people] Members & consent
    [remembered] Remembered
    [roles] Roles & data sheet
   *[log] Change log
 }
settings-parts = Parts of the settings
settings-section = { $section ->
    [definitions] What counts
    [disclosure] Ad labels
    [terms] What posts are about
    [hashtags] Hashtags
    [targets] Targets
    [breaks] Changes of platforms
    [rates] Media-cost equivalent
    [calendar] Days and years
    [texts] Texts
   *[privacy] Privacy
 }
settings-section-about = { $section ->
    [definitions] Every change makes a new version of the definitions it touches; the footer of each exhibit prints it.
    [disclosure] Only the share of the whole program is told, never that of a unit or a person. Words may be wrong. Not legal advice.
    [terms] The first that fits: shared from a member · about the program · link of the organisation · helping customers · own experience. A rule, not reading.
    [hashtags] Hashtags are compared without regard to capitals and letter variants; other spellings are listed here.
    [targets] In the unit of each figure. No target is assumed.
    [breaks] Days on which a platform began to count differently.
    [rates] Off until you state rates and switch it on. Ranges of assumed prices: no revenue, no target, no ranking.
    [calendar] How posts become days, and days become quarters and years.
    [texts] How the program addresses its readers.
   *[privacy] What keeps single people from being recognised.
 }
settings-untouched = Defaults in use – nothing changed yet.
settings-edit = Edit
settings-save = Save
settings-cancel = Cancel
settings-reset = Back to defaults
settings-reset-help = Every setting of this section goes back to its default; the change log keeps what it was.
settings-reset-confirm = Set back to default
settings-default = default
settings-changed = changed · default: { $default }
settings-choose = Choose
settings-closed = Settings are the program lead’s work
settings-closed-text = This page says what counts, which targets there are and how privacy is kept. Program lead, analysts and auditors can read it; the figures of the other pages are the same for everybody.
settings-view-as-lead = View as program lead

settings-alias = Spelling
settings-alias-of = Counts as
settings-alias-incomplete = Each line needs a spelling and the hashtag it counts as.
settings-look-alike = #{ $tag } looks like #{ $like }, but is written with other letters ({ $letters }). It is counted apart.
settings-target-metric = Figure
settings-target-unit = Unit
settings-target-value = Target
settings-target-share = { $metric }: a share lies between 0 and 100 %.
settings-target-whole = { $metric }: a count has no decimals.
settings-break-platform = Channel
settings-break-day = From
settings-break-metric = Figure
settings-break-what = What changed
settings-break-incomplete = Each line needs a channel, a day, a figure and what changed.
break-includes-reposts = includes impressions on reposts
break-not-for-new-media = no longer delivered for new media
break-views-instead = no longer delivered; views take their place

impact-title = What this changes
impact-none = No figure moves.
impact-line = { $part }: { $figures }
impact-everything = Everything loaded
impact-people = People
impact-listed-by-posts = listed by posts
impact-listed-by-engagements = listed by engagements
impact-named = by name
impact-pseudonym = by pseudonym
impact-aggregate-only = in sums only

consents-title = Members and what they agreed to ({ $count })
consents-about = Who, not how much: no figure stands beside a name here. A change holds at once, for everything shown of the past too; a withdrawal outlasts every import taken back.
consents-none = No member list is loaded yet. It brings the people whose choices are kept here.
consents-tick = Tick one or several people to change what they agreed to.
consents-level = Level
consents-level-name = { $level ->
    [named] by name
    [pseudonym] by pseudonym
   *[aggregate-only] in sums only
 }
consents-every-level = All levels
consents-search = Search by name or id
consents-chosen = { $count ->
    [one] 1 person
   *[other] { $count } people
 }: { $names }
consents-given-on = Said on
consents-ends-on = Until
consents-ends-help = The last day it holds; afterwards the level for people without a recorded choice applies.
consents-version = Text version
consents-source = Source
consents-confirm = { $count ->
    [one] Record for 1 person
   *[other] Record for { $count } people
 }
consents-choose-level = Choose a level.
consents-named-needs-text = “By name” needs the version of the text the person agreed to.
consents-ends-early = It cannot end before it was said.
consents-name = Name
consents-id = Id
consents-unit = Unit
consents-recorded = On record
consents-no-record = nothing
consents-of-list = member list

settings-log = Change log
settings-log-earlier = { $count ->
    [one] 1 earlier change
   *[other] { $count } earlier changes
 }
settings-log-setting = { $setting }: { $before } → { $after }
settings-log-consent = Consent of { $name }: { $level }
settings-log-consent-hidden = Consent of one person changed
settings-log-campaign-new = Campaign “{ $name }” written down: { $days }
settings-log-campaign = Campaign “{ $name }” changed ({ $days })
settings-log-campaign-moved = Campaign “{ $name }”: { $before } → { $days }
settings-take-back = Take back
settings-versions = Versions of the definitions
settings-versions-about = The first version is that of the defaults. The number after the point in an exhibit’s footer counts the changes since.
settings-version = Since { $at }: { $change }
settings-version-of = concerns: { $metrics }
settings-every-metric = every figure counted by days
remembered-nothing = Nothing is remembered yet: mappings and answers given while uploading will stand here.

roles-title = Roles and what each may do
roles-about = Everyone starts as viewer. The program asks this very table before it acts.
role-action = { $action ->
    [see-names-by-consent] See names of people who agreed
    [see-pseudonyms] See pseudonyms
    [see-raw-rows-and-import] See source rows, import files
    [undo-an-import] Take imports back
    [match-accounts-to-members] Match accounts to members
    [plan-campaigns] Plan and change campaigns
    [read-settings] Read settings
    [change-consent-and-settings] Change settings and consent
   *[read-the-log] Read the change log
 }
sheet-download = Data sheet
sheet-download-help = Fields, purposes, roles, retention and smallest group on one page, for the settings in force.
sheet-title = Data sheet
sheet-about = What this program keeps about people, what for, and who sees what of it. Written from the program itself.
sheet-fields = Fields and purposes
sheet-column-table = Table
sheet-column-fields = Fields
sheet-column-purpose = Purpose
sheet-column-action = What
sheet-purpose = { $purpose ->
    [origin] tracing every figure to file, sheet and row
    [membership] who was a member of which unit when: denominators of rates
    [naming] showing people as far as they agreed
    [matching] crediting posts to the right person
    [consent] what a person agreed to, and when
    [activity] who was active when and where
    [impulse] telling unprompted from campaign-prompted posts
    [response] response to posts and accounts
   *[accounting] who imported, decided or changed what
 }
sheet-roles = Roles
sheet-yes = yes
sheet-levels = Levels
sheet-levels-text = By name: name and counts. By pseudonym: counts under a random code, never text, link or day beside it. In sums only: never as a row of one’s own. Without a recorded choice: { $default }.
sheet-lists-on = Lists of people are on: at most ten, only people who agreed, in bands without places.
sheet-lists-off = Lists of people are off.
sheet-groups = Smallest group
sheet-groups-text = Figures about fewer than { $minimum } people are hidden, also where they could be told from the difference of two figures; so are sums of which one person gives more than half, or two more than 85 %. The number can be raised to 20 and never falls below 5.
sheet-retention = Retention
sheet-retention-rows = Source rows and member lists: until the program is ended; taking an import back removes its rows from every figure and keeps them in the ledger. Erasure by age is not built.
sheet-retention-decisions = Decisions and consent: as long as the rows they are about.
sheet-retention-files = Uploaded files: not kept after they were read.
sheet-retention-log = Logs: incident numbers without names or texts.
