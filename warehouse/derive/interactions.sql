-- The interactions with the members at both ends on that day.
delete from interactions;

insert into interactions
with people as (
    select member_id, null as platform, account_key(member_id) as actor, null::date as from_on, null::date as to_on
    from members
    union all
    from member_accounts
),

actors as (
    select
        on_posts.actor, on_posts.platform, on_posts.occurred_on,
        min(people.member_id) as actor_member_id
    from (select distinct actor, platform, occurred_on from interactions_on_posts) as on_posts
    join people
        on on_posts.actor = people.actor
        and coalesce(on_posts.platform = people.platform, true)
        and in_interval(on_posts.occurred_on, people.from_on, people.to_on)
    semi join memberships
        on people.member_id = memberships.member_id
        and in_interval(on_posts.occurred_on, memberships.from_on, memberships.to_on)
    group by all
)

select
    actors.actor_member_id, on_posts.platform, on_posts.actor, on_posts.post, on_posts.owner_member_id,
    on_posts.type, on_posts.occurred_at, on_posts.occurred_on
from interactions_on_posts as on_posts
left join actors
    on on_posts.actor = actors.actor
    and on_posts.platform is not distinct from actors.platform
    and on_posts.occurred_on = actors.occurred_on;
