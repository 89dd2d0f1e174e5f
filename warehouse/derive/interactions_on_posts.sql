-- Reactions, comments and shares: each once, with the post they refer to and its owner.
create or replace temp table interactions_on_posts as
with logged as (
    select distinct
        lower(trim(platform)) as platform,
        account_key(actor) as actor,
        trim(post_reference) as reference,
        type,
        occurred_at,
        coalesce(local_day(occurred_at, this_write.time_zone), occurred_on) as occurred_on
    from interaction_rows, this_write
    where removed_in is null and account_key(actor) is not null
),

referenced as (
    select *, post_reference(platform, reference) as named
    from logged
),

owned as (
    select
        referenced.* exclude (named),
        min(posts.post) as post,
        arg_min(posts.platform, posts.post) as post_platform,
        arg_min(posts.member_id, posts.post) as owner_member_id
    from referenced
    left join post_keys
        on referenced.named.key = post_keys.key
        and (referenced.named.kind = post_keys.key_kind or referenced.named.kind = 'id')
    left join posts using (post)
    group by all
)

select * exclude (post_platform) replace (coalesce(platform, post_platform) as platform)
from owned;
