# Names and definitions of the metrics, as the catalogue declares them.

metric-members = Members
metric-members-definition = Distinct people who are members on the last day of the period. Enrolled does not mean active.

metric-members-in-period = Members in period
metric-members-in-period-definition = Distinct people who are members on at least one day of the period.

metric-joined-members = Joined
metric-joined-members-definition = Members whose joining date lies in the period.

metric-left-members = Left
metric-left-members-definition = Members whose leaving date lies in the period. Leaving is not the same as falling silent.

metric-active-members = Active members
metric-active-members-definition = Distinct members with at least one act in the period: an original post, a reshare or a comment on a colleague's post.

metric-activation-rate = Activation rate
metric-activation-rate-definition = Active members ÷ members in the period. Authors who match no member do not count.

metric-new-active = New
metric-new-active-definition = Members whose first act ever lies in the period. In the first loaded month everybody looks new.

metric-retained-active = Retained
metric-retained-active-definition = Members active in the previous period and in this one.

metric-reactivated-active = Reactivated
metric-reactivated-active-definition = Members active now, not in the previous period, but earlier.

metric-lapsed-active = Lapsed
metric-lapsed-active-definition = Members active in the previous period and not in this one.

metric-quick-ratio = Quick ratio
metric-quick-ratio-definition = (New + reactivated) ÷ lapsed. Above 1 the active community grows; unreliable while fewer than 10 lapsed.

metric-retention-rate = Retention
metric-retention-rate-definition = Members active in both periods ÷ members active in the previous one.

metric-posts = Posts
metric-posts-definition = Distinct original posts and reshares by members, published in the period.

metric-posts-per-active = Posts per active member
metric-posts-per-active-definition = Posts ÷ active members.

metric-impressions = Impressions
metric-impressions-definition = Sum of the latest known impressions of the posts, never added over platforms that define them differently.

metric-views = Views
metric-views-definition = Sum of the latest known views of the posts; kept apart from impressions.

metric-engagements = Engagements
metric-engagements-definition = Reactions, comments and shares, plus clicks and saves where the channel delivers them.

metric-er-impressions = Engagement rate per impression
metric-er-impressions-definition = Sum of engagements ÷ sum of impressions over posts that deliver both.

metric-er-reach = Engagement rate per reach
metric-er-reach-definition = Sum of engagements ÷ sum of reach over posts that deliver both.

metric-er-followers = Engagement rate per follower
metric-er-followers-definition = Mean over posts of engagements ÷ followers at the time of the post.

metric-applause-rate = Applause per post
metric-applause-rate-definition = Reactions ÷ posts whose reactions are known.

metric-conversation-rate = Conversation per post
metric-conversation-rate-definition = Comments ÷ posts whose comments are known.

metric-amplification-rate = Amplification per post
metric-amplification-rate-definition = Shares ÷ posts whose shares are known.

metric-peer-support-rate = Peer-support rate
metric-peer-support-rate-definition = Member posts at least 7 days old with a reaction, comment or share by another member within 7 days ÷ such posts within the interactions log.

metric-unprompted-share = Unprompted share
metric-unprompted-share-definition = Unprompted posts ÷ (unprompted + campaign-prompted posts). Prompted, in this order: said so by hand; campaign hashtag, suggested link, or at least 80 % of the words of a suggested text, between start and 3 days after the end. A rule, not a cause.

metric-participation-rate = Participation
metric-participation-rate-definition = Members with a campaign-prompted post ÷ invited members, or ÷ members in the period where nobody is named as invited.

metric-first-timer-share = First-timers
metric-first-timer-share-definition = Participants without any earlier post ÷ participants. Posts before the first loaded day are unknown.

metric-top10-share = Share of the most active 10 %
metric-top10-share-definition = Posts by the most active tenth of the active members ÷ posts; shown from 41 active members.

metric-gini = Gini coefficient
metric-gini-definition = 0 when all active members post equally often, near 1 when few people write nearly everything.

metric-absence-factor = People behind half of all posts
metric-absence-factor-definition = Contributor absence factor: the fewest active members who together create at least half of all posts.

metric-remaining-share = Left without the most active
metric-remaining-share-definition = Share of posts that remains without the k most active members, in steps of at least the minimum group.
