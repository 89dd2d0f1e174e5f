-- Posts of members inside the filters beside those of the organisation's own accounts, which belong to no unit.
create or replace macro exposed_posts(period_from, period_to, channels, units, campaigns) as table
select post, platform, published_on, as_of_on, impressions, member_id
from scoped_posts(period_from, period_to, channels, units, campaigns)
union all
select post, coalesce(platform, ''), published_on, as_of_on, impressions, null
from posts
where author_kind = 'organisation' and published_on between period_from and period_to
    and list_contains(channels, coalesce(platform, ''));
