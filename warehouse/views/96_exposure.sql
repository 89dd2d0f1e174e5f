-- Posts of members beside those of the organisation's own accounts, which belong to no unit, with their counters as of a
-- day; is_in_scope: the filters of channel and campaign take them.
create or replace macro exposed_posts(period_from, period_to, channels, units, campaigns, as_of, strictly) as table
select post, platform, published_on, impressions, member_id, is_in_scope
from posts_in_and_out(period_from, period_to, channels, units, campaigns, as_of, strictly)
union all by name
select post, platform, published_on, impressions, null as member_id, true as is_in_scope
from scoped_posts(
    period_from, period_to, channels, units, campaigns, as_of := as_of, strictly := strictly, authors := 'organisation'
);
