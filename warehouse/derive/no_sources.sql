-- No row of a post is touched: there is nothing to put together, only authors and impulses to judge anew.
create or replace temp table reconsidered_contents as
from posts
limit 0;

create or replace temp view post_contents as
select * exclude (author_kind, member_id, unit, impulse, campaign_id)
from reconsidered_contents;
