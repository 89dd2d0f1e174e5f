-- Followers of accounts with who holds them that day: a member of that day, else the organisation; all others are left
-- out, those of people who are no members yet or any more too.
create or replace view held_followers as
with holders as (
    select distinct follower_days.platform, follower_days.account, follower_days.day_on, member_accounts.member_id
    from follower_days
    join member_accounts
        on member_accounts.platform = follower_days.platform and member_accounts.account = follower_days.account
        and coalesce(member_accounts.from_on <= follower_days.day_on, true)
        and coalesce(follower_days.day_on < member_accounts.to_on, true)
    join member_spans
        on member_spans.member_id = member_accounts.member_id
        and member_spans.from_on <= follower_days.day_on and follower_days.day_on < member_spans.to_on
)
select
    follower_days.platform,
    follower_days.account,
    follower_days.day_on,
    follower_days.followers_total,
    follower_days.followers_gained,
    follower_days.followers_lost,
    holders.member_id
from follower_days
left join holders using (platform, account, day_on)
where holders.member_id is not null or (platform, account) in (
    select (official_accounts.platform, official_accounts.account)
    from official_accounts
    anti join personal_accounts using (platform, account)
);
comment on view held_followers is 'Follower days of members and of the organisation (member_id is null).';
