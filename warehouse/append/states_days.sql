-- What is known of the accounts and days the file speaks of.
insert into states
select
    hash('days', platform, account, from_on, day_on, source_series, paid),
    hash(
        impressions, reach, reactions, comments, shares, clicks, saves, video_views, engagements, posts, profile_visits,
        page_views, unique_visitors, mentions, followers_gained, followers_lost, followers_total
    )
from account_days
semi join staged_days using (platform, account, day_on);
