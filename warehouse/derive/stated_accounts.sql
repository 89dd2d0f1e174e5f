-- The accounts member lists state, as the last list that names them does; one replaced by another ends with that list.
create or replace temp table stated_accounts as
with stated as (
    select
        member_id, as_of_on, platform, account_key(handle) as account, account_from_on, account_to_on,
        min(as_of_on) over (partition by member_id, platform, account_key(handle)) as first_stated_on,
        max(as_of_on) over (partition by member_id, platform, account_key(handle)) as last_stated_on
    from (
        select
            *,
            unnest(['linkedin', 'instagram', 'x', 'facebook', 'tiktok', 'youtube']) as platform,
            unnest([linkedin, instagram, x, facebook, tiktok, youtube]) as handle
        from roster_rows
    )
    where account_key(handle) is not null
),

last_stated as (
    select distinct
        member_id, platform, account, account_from_on, account_to_on, first_stated_on, last_stated_on
    from stated
    where as_of_on = last_stated_on
),

replaced as (
    select last_stated.member_id, last_stated.platform, last_stated.account, min(stated.as_of_on) as replaced_on
    from last_stated
    join stated
        on stated.member_id = last_stated.member_id
        and stated.platform = last_stated.platform
        and stated.as_of_on > last_stated.last_stated_on
    group by all
)

select last_stated.*, coalesce(account_to_on, replaced_on, date '9999-12-31') as stated_to_on
from last_stated
left join replaced using (member_id, platform, account);
