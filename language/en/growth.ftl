# Community growth: who stays, how fast people start, who supports whom, how far members are heard.

metric-cohort-retention = Cohort retention
metric-cohort-retention-definition = Members active in the k-th month after the month of their first act ÷ members with their first act in that month. Cohorts under 5 people are shown as counts. Who joined on an unknown day is left out.
metric-stickiness = Regularity
metric-stickiness-definition = Members active in a usual week ÷ members active in the four weeks that end with the period.
metric-consistency = Consistency
metric-consistency-definition = Weeks with an act ÷ eligible weeks of the last 13, over members with at least 4 of them. A week is eligible if somebody is a member all week and not paused.
metric-dormant-members = Dormant
metric-dormant-members-definition = Active: last act within the days set as the active span (28). Dormant: up to the days set as silent (90). Silent: longer. Not yet active: no act at all. Together they are all members of the day. Counts only.
metric-silent-members = Silent
metric-silent-members-definition = Members whose last act is longer ago than the days set as silent (90). Counts only, never names.
metric-never-active = Not yet active
metric-never-active-definition = Members without any act so far. Counts only, never names.
metric-silence-ratio = Silence ratio
metric-silence-ratio-definition = Days since the last act ÷ the member's own median gap between days with acts, for members with at least 5 acts. A rule of thumb; counts only, never names.
metric-time-to-first-post = Time to first post
metric-time-to-first-post-definition = Median days from joining to the first post, estimated by Kaplan–Meier: who has not posted yet counts up to the last day known or to leaving. Who posted before joining is left out.
metric-peer-mention-rate = Colleague mentions
metric-peer-mention-rate-definition = Posts that mention the handle of another member or pass on one of their posts ÷ posts with text. A lower bound: names without handle are not seen.
metric-reciprocity = Reciprocity
metric-reciprocity-definition = Pairs of members who support one another ÷ pairs with any support, in the 90 days that end with the period. Rises with the number of answers: compare with your own past only.
metric-cross-unit-share = Across units
metric-cross-unit-share-definition = Support that goes to another unit ÷ support between members whose units are both known.
metric-connected-share = Connected
metric-connected-share-definition = Active members in the largest group that hangs together by support ÷ active members.
metric-newcomer-support-effect = Newcomers answered in 48 h
metric-newcomer-support-effect-definition = Newcomers active in the days 31 to 60 after their first post: share of those answered by a colleague within 48 hours, and of the others. 95 % Newcombe interval of the difference. An association, not an effect.
metric-support = Support
metric-support-definition = Reactions, comments and shares by members on posts of other members, from the interactions log; without a log, mentions and reshares in post text, a lower bound. Cells with fewer people than the smallest group of the settings, or mostly one or two, are hidden, and others where they would tell of these.
metric-followers = Followers
metric-followers-definition = The stock an export states for a day; of each month the last one. Members' accounts of a channel are added up. Daily gains are kept apart and never added to a stock.
metric-follower-gain = Gained
metric-follower-gain-definition = Followers gained less followers lost, as the exports state for each day. LinkedIn's “Total followers” of a page export is such a daily gain and may be negative.
metric-community-share = Share of members
metric-community-share-definition = Impressions of members' posts ÷ impressions of members' and the organisation's posts, per channel and month of publication. Only where both are delivered and at least 70 % of the posts state impressions.

# E3
label-leavers = left
label-of-these-left = of these left the program
growth-noisy-short = { $ratio }
  noisy
growth-no-losses = no
  losses

# E4
cohort-title = { $active } of { $people } newcomers were active in the { $months }rd month after they began
cohort-title-start = { $people ->
    [one] 1 newcomer
   *[other] { $people } newcomers
  } so far; later months will show who stays
cohort-subtitle = Per cent active so many months after the month of the first act · fewer than { $minimum } people: grey, as a count
cohort-history-start = * history starts here: some began earlier
cohort-began = First act in
cohort-size = Newcomers
cohort-later = Months later
cohort-active = Active
cohort-mean = weighted mean
cohort-mean-of = { $active } of { $people }
cohort-few = fewer than { $minimum }, no share
cohort-months-later = { $months ->
    [0] same month
    [one] 1 month later
   *[other] { $months } months later
  }
unit-newcomers = { $count ->
    [one] 1 newcomer
   *[other] { $count } newcomers
  }
alt-text-cohort-retention = { $title }. { $people } newcomers in { $cohorts } months, followed for up to { $months } months.
empty-name-cohort-retention = Who stays

# E5
first-posts-title-both = { $now } of joiners had posted by day { $days }; in the half-year before { $before }
first-posts-title = { $now } of those who joined in the half-year had posted by day { $days }
first-posts-title-counts = { $posted } of { $joiners } joiners have posted so far
first-posts-subtitle = Share of joiners with a first post by day after joining (Kaplan–Meier) · last half-year and the one before
first-posts-left-out = { $people ->
    [one] 1 person who posted before joining left out
   *[other] { $people } people who posted before joining left out
  }
first-posts-days = days after joining
first-posts-share = With a first post
first-posts-kind = Joined
first-posts-half = joined { $span }
first-posts-joined = Joiners
first-posts-posted = Posted
first-posts-by-day = by day { $days }
first-posts-not-half = not half so far
unit-joiners = { $count ->
    [one] 1 joiner
   *[other] { $count } joiners
  }
alt-text-time-to-first-post = { $title }. { $joiners } joiners; { $by14 } by day 14 and { $by30 } by day 30 in the half-year shown first.
empty-name-time-to-first-post = Time to first post
empty-title-joiners = { $name }: too few joiners
empty-no-joiners = At least { $minimum } people with a known joining day have to join within half a year. A member list with joining days shows them.

# E6
support-title = { $across } of { $edges } times support crossed the border of a unit
support-title-shown = { $edges } times members supported one another inside and across units
support-subtitle = How often members of the unit on the left supported members of the unit above, { $period }
support-source-log = from the interactions log
support-source-text = lower bound: mentions and reshares in posts, no interactions log
support-down = From
support-across = To
support-value = Support
unit-answers = { $count ->
    [one] 1 answer
   *[other] { $count } answers
  }
unit-mentions = { $count ->
    [one] 1 mention
   *[other] { $count } mentions
  }
alt-text-support-between-units = { $title }. { $edges } shown between { $units } units, { $hidden } cells hidden.
empty-name-support-between-units = Who supports whom
empty-title-interactions = { $name }: not enough answers known
empty-no-interactions = An interactions file (actor_id, post_id, type, timestamp) shows who supports whom. Until then mentions and reshares of members count, a lower bound.
newcomers-title = { $answered } of { $of_answered } answered newcomers stayed active, { $unanswered } of { $of_unanswered } of the others
newcomers-subtitle = Active in the second month after the first post, by an answer within 48 h, { $period } · difference { $difference } ({ $low } to { $high }): an association, not an effect
newcomers-group = Newcomers
newcomers-share = Active in month 2
newcomers-interval = 95% interval
newcomers-interval-of = { $low } to { $high }
newcomers-answered = answered in 48 h
newcomers-unanswered = not answered in 48 h
alt-text-newcomers-answered-early = { $title }. Answered: { $answered } of { $of_answered }; not answered: { $unanswered } of { $of_unanswered }.
empty-name-newcomers-answered-early = Newcomers answered early
empty-few-newcomers = At least 5 newcomers each with and without an answer are needed, with log and posts of the 60 days after their first post. An interactions file shows more of them.

# E7
silence-ratio-title = { $count } of { $people } members have been silent more than 4 times as long as usual for them
silence-ratio-subtitle = Members by days since the last act, compared with their own usual gap
members-by-activity-title = { $active } of { $people } members acted lately, { $silent } have been silent for long
members-by-activity-subtitle = All members of the day by their last act · counts only
silence-group = Group
silence-kind = As of
silence-count = Members
silence-now-on = dark: { $day }
silence-before-on = light: { $day }
silence-up-to-1 = as usual (up to 1 ×)
silence-up-to-2 = 1 to 2 × usual
silence-up-to-4 = 2 to 4 × usual
silence-above-4 = more than 4 × usual
silence-active = active in the last 4 weeks
silence-dormant = dormant
silence-silent = silent for long
silence-never-active = not yet active
alt-text-silence-ratio = { $title }. { $people } members with a rhythm, { $first } as usual, { $last } more than four times as long.
alt-text-members-by-activity = { $title }. { $people } members, { $first } active lately, { $last } not yet active.
empty-name-silence-ratio = Silence against one's own rhythm
empty-name-members-by-activity = Active, dormant, silent

# Followers and share of members
audience-month = Month
audience-channel = Account or channel
audience-last-day = Up to
audience-break = { $channel } counts anew
community-share-title = { $channel }: { $share } of the impressions came from members' posts
community-share-subtitle = Members' share of the impressions of members and organisation per channel and month, { $period }
alt-text-community-share = { $title }. { $members } of { $both } impressions on that channel, { $channels } channels shown.
empty-name-community-share = Members' share of impressions
empty-title-impressions = { $name }: impressions missing
empty-no-impressions = Exports with impressions of members' posts and of the organisation's own posts on the same channel bring this share.
followers-title-gained = { $account } gained { $gained } followers in { $months } months
followers-title = { $account } had { $followers } followers in { $month }
followers-subtitle = Followers last counted in each month, { $period } · daily gains stand apart, in the table and the tooltip
gained-subtitle = Followers gained less lost in each month, { $period } · no export states a stock
followers-told = { $followers } on { $day }, gained in the month: { $gained }
followers-not-drawn = { $lines ->
    [one] 1 more line in the table
   *[other] { $lines } more lines in the table
  }
followers-days = Days with gain known
followers-days-of = { $days }
followers-members = members
unit-accounts = { $count ->
    [one] 1 account
   *[other] { $count } accounts
  }
alt-text-followers-over-time = { $title }. { $accounts } accounts, { $lines } lines of followers, { $gained } gained as far as stated.
empty-name-followers-over-time = Followers
empty-title-followers = { $name }: none known yet
empty-no-followers = Follower exports of channels, or the followers template, bring the stock and what is gained each day.

coverage-needs-retention-rate = acts in the period before
coverage-needs-stickiness = any dated act by a member
coverage-needs-consistency = any dated act and the member list
coverage-needs-reciprocity = the interactions log, or post text with mentions
coverage-needs-cross-unit-share = the interactions log or mentions in posts, and units
coverage-needs-connected-share = the interactions log, or post text with mentions
coverage-needs-peer-mention-rate = post text
coverage-needs-community-share = impressions of members and the organisation
