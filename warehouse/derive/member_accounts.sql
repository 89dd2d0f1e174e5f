-- The accounts of each member; an account another one replaced in a later list ends with that list.
delete from member_accounts;

insert into member_accounts
with stated as (
    select member_id, as_of_on, age, platform, account_key(handle) as account, account_from_on, account_to_on
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
    select *
    from stated
    qualify as_of_on = max(as_of_on) over (partition by member_id, platform, account)
),

replaced as (
    select last_stated.member_id, last_stated.platform, last_stated.account, min(stated.as_of_on) as replaced_on
    from last_stated
    join stated
        on stated.member_id = last_stated.member_id
        and stated.platform = last_stated.platform
        and stated.as_of_on > last_stated.as_of_on
    group by last_stated.member_id, last_stated.platform, last_stated.account
)

select distinct
    last_stated.member_id,
    last_stated.platform,
    last_stated.account,
    last_stated.account_from_on,
    coalesce(last_stated.account_to_on, replaced.replaced_on)
from last_stated
left join replaced using (member_id, platform, account);
