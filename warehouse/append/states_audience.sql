-- What is known of the follower groups the file speaks of: the newest figure of each.
insert into states
select
    hash('audience', platform, account, audience_of, dimension, label),
    hash(max(row(
        as_of_on, coalesce(followers, -1), coalesce(page_views, -1), coalesce(share, -1), coalesce(share_below, -1)
    )))
from audience_observations
semi join staged_audience using (platform, account)
where removed_in is null
group by platform, account, audience_of, dimension, label;
