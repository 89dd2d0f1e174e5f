-- What people did for the first time in the days after a call, and whether they had engaged with it before.
create or replace macro echoes(campaign) as table
with call as (from calls where campaign_id = campaign),
firsts as (
    select 'first_posts' as kind, member_id, post, published_on as first_on, published_at as first_at
    from member_posts
    qualify row_number() over (partition by member_id order by published_on, published_at, post) = 1
    union all
    select 'first_uses', posts.member_id, posts.post, posts.published_on, posts.published_at
    from posts, call
    where posts.author_kind = 'member' and posts.member_id is not null and posts.published_on is not null
        and list_has_any(posts.hashtags, call.hashtags)
    qualify row_number() over (
        partition by posts.member_id order by posts.published_on, posts.published_at, posts.post
    ) = 1
    union all
    select 'joins', member_id, null, joined_on, null
    from joining_days
),
-- of two units at once the first in the alphabet; who is in none any more is left out
placed as (
    select firsts.kind, firsts.member_id, any_value(firsts.post) as post, any_value(firsts.first_on) as first_on,
        any_value(firsts.first_at) as first_at, min(member_spans.unit) as unit
    from firsts
    join member_spans
        on member_spans.member_id = firsts.member_id
        and member_spans.from_on <= firsts.first_on and firsts.first_on < member_spans.to_on
    group by firsts.kind, firsts.member_id
)
select
    placed.*,
    call.called_on,
    call.until_on - call.called_on as last_day,
    placed.first_on - call.called_on as day,
    -- who joins was no member before, and logs know members
    if(call.is_logged and placed.kind <> 'joins', exists (
        select 1 from interactions
        where interactions.post = call.post and interactions.actor_member_id = placed.member_id
            and coalesce(interactions.occurred_at <= placed.first_at, interactions.occurred_on <= placed.first_on)
    ), null) as has_engaged
from placed, call
where placed.first_on between call.called_on and call.until_on and placed.post is distinct from call.post
    and coalesce(placed.first_at > call.called_at, true);
