-- Posts of the chosen units with what they received, those the filters of channel and campaign leave out beside those
-- they take: what is left out must not be few people either, or the difference to all would show them.
create or replace macro posts_in_and_out(
    period_from, period_to, channels, units, campaigns, as_of, strictly, attribution := 'published_in'
) as table
with told as (
    select *
    from posts_as_of(as_of, strictly)
    where attribution = 'published_in' and published_on between period_from and period_to
    union all by name
    select *
    from posts_received(period_from, period_to)
    where attribution = 'received_in'
)
select *, list_contains(channels, platform) and is_of_campaigns(campaigns, campaign_id, post) as is_in_scope
from told
where list_contains(units, unit);
