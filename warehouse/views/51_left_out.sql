-- Posts of the chosen units, those the filters of channel and campaign leave out beside those they take: what is left
-- out must not be few people either, or the difference to all would show them.
create or replace macro posts_in_and_out(period_from, period_to, channels, units, campaigns) as table
with in_scope as materialized (from scoped_posts(period_from, period_to, channels, units, campaigns))
select *, true as is_in_scope
from in_scope
union all by name
select member_posts.*, false as is_in_scope
from member_posts
anti join in_scope using (post)
where published_on between period_from and period_to and list_contains(units, unit);
