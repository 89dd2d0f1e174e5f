-- Every act: as the settings say an original post, reshare or comment on a colleague's post, by a member while a member;
-- a comment belongs to the campaign of its post.
create or replace macro counts_as_act(x) as list_contains((select acts from program_settings), x);

create or replace view acts as
with comments_on_colleagues as (
    select
        interactions.actor_member_id as member_id,
        interactions.post,
        coalesce(interactions.platform, '') as platform,
        coalesce(posts.campaign_id, '') as campaign_id,
        coalesce(interactions.occurred_on, cast(interactions.occurred_at as date)) as act_on
    from interactions
    left join posts using (post)
    where interactions.type = 'comment' and interactions.actor_member_id is not null
        and interactions.owner_member_id <> interactions.actor_member_id
),
units_on_the_day as (
    select comments.member_id, comments.act_on, coalesce(min(memberships.unit), '') as unit
    from (select distinct member_id, act_on from comments_on_colleagues) as comments
    join memberships
        on memberships.member_id = comments.member_id
        and coalesce(memberships.from_on <= comments.act_on, true)
        and coalesce(comments.act_on < memberships.to_on, true)
    group by all
)
select
    member_id,
    if(is_reshare, 'reshare', 'original') as kind,
    post,
    platform,
    unit,
    campaign_id,
    published_on as act_on
from member_posts
where counts_as_act(if(is_reshare, 'reshare', 'post'))
union all
select member_id, 'comment', post, platform, unit, campaign_id, act_on
from comments_on_colleagues
join units_on_the_day using (member_id, act_on)
where counts_as_act('comment');
comment on view acts is 'Acts, as far as the settings count them: original, reshare or comment on a colleague''s post, by a member while a member.';
