-- The months in which posts stand that are about to be judged anew.
create or replace temp table touched_months as
select distinct date_trunc('month', published_on)::date as month_on
from posts
semi join rejudged_posts using (post)
union
select distinct date_trunc('month', published_on)::date
from post_contents;
