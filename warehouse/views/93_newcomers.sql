-- Who posted for the first time in a period, whether a colleague answered within 48 hours, and who was active a month on.
create or replace macro newcomers(period_from, period_to, channels, units, campaigns) as table
with begun as (
    select member_id, post, published_on, published_at
    from first_posts(cast(period_to as date), channels, units, campaigns) as first_posts
    where published_on >= period_from
        -- sixty days of posts, and two of the log, have to lie inside what is loaded
        and published_on + 59 <= (select day_on from loaded_until)
        and is_logged_for(2, first_posts.platform, first_posts.author_account, first_posts.published_on)
),
answered as (
    select distinct begun.member_id
    from begun
    join interactions using (post)
    where answers_within(
        interval 48 hours, actor_member_id, occurred_on, occurred_at, begun.member_id, published_on, published_at
    )
)
select
    begun.member_id,
    begun.post,
    begun.published_on,
    begun.member_id in (from answered) as is_answered,
    exists (
        select 1 from acts
        where acts.member_id = begun.member_id and acts.act_on between begun.published_on + 30 and begun.published_on + 59
    ) as is_active
from begun;
