-- The touched interactions, each once: with the post, its owner on that day, and the member who acted.
insert into touched_months
select distinct date_trunc('month', occurred_on)::date
from interactions
semi join touched_references using (post_reference)
where type = 'comment';

delete from interactions where post_reference in (from touched_references);

insert into interactions by name
with logged as (
    select distinct
        lower(trim(platform)) as platform,
        account_key(actor) as actor,
        trim(post_reference) as post_reference,
        type,
        occurred_at,
        coalesce(local_day(occurred_at, this_write.time_zone), occurred_on) as occurred_on
    from this_write, interaction_rows
    semi join touched_references on trim(interaction_rows.post_reference) = touched_references.post_reference
    where removed_in is null and account_key(actor) is not null
),

owned as (
    select
        logged.* replace (coalesce(logged.platform, reference_posts.post_platform) as platform),
        reference_posts.post, reference_posts.owner_member_id
    from logged
    left join reference_posts
        on logged.post_reference = reference_posts.post_reference
        and logged.platform is not distinct from reference_posts.platform
),

people as (
    select member_id, null as platform, account_key(member_id) as actor, null::date as from_on, null::date as to_on
    from members
    union all
    from member_accounts
),

actors as (
    select logs.actor, logs.platform, logs.occurred_on, min(people.member_id) as actor_member_id
    from (select distinct actor, platform, occurred_on from owned) as logs
    join people
        on logs.actor = people.actor
        and coalesce(logs.platform = people.platform, true)
        and in_interval(logs.occurred_on, people.from_on, people.to_on)
    semi join memberships
        on people.member_id = memberships.member_id
        and in_interval(logs.occurred_on, memberships.from_on, memberships.to_on)
    group by all
)

select owned.*, actors.actor_member_id
from owned
left join actors
    on owned.actor = actors.actor
    and owned.platform is not distinct from actors.platform
    and owned.occurred_on = actors.occurred_on;
