-- Which source rows state the followers of accounts, and what they gained each day?
with told as (
    select
        *, platform || chr(0) || account as holder, platform as channel,
        followers_total is not null and row_number() over (
            partition by platform, account order by followers_total is null, day_on desc
        ) = 1 as is_last
    from follower_rows($mark_from_on, $mark_to_on, $channels)
    where if(member_id is null, account, '') = $account
)
select
    holder as subject,
    coalesce(told.member_id, holder) as member_id,
    cast(null as varchar) as post,
    told.import_id,
    told.sheet_name,
    told.row_number,
    told.as_of_on,
    told.channel,
    told.day_on,
    if(is_last, followers_total, null) as followers,
    followers_gained - coalesce(followers_lost, 0) as gained
from told;
