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

-- one stands for all where one gives more than half of a sum, or two more than 85 %
create or replace macro sizes_of(given) as
    list_reverse_sort(list_transform(list_filter(given, lambda part: part is not null), lambda part: abs(part)));
create or replace macro people_behind(given) as case
    when given is null then 0
    when 2 * sizes_of(given)[1] > list_sum(sizes_of(given)) then 1
    when list_sum(sizes_of(given)[:2]) > 0.85 * list_sum(sizes_of(given)) then 1
    else len(sizes_of(given))
end;
