-- Followers of accounts with who holds them that day: a member, else the organisation; all others are left out.
create or replace view held_followers as
select
    follower_days.platform,
    follower_days.account,
    follower_days.day_on,
    follower_days.followers_total,
    follower_days.followers_gained,
    follower_days.followers_lost,
    member_accounts.member_id
from follower_days
left join member_accounts
    on member_accounts.platform = follower_days.platform and member_accounts.account = follower_days.account
    and coalesce(member_accounts.from_on <= follower_days.day_on, true)
    and coalesce(follower_days.day_on < member_accounts.to_on, true)
where member_accounts.member_id is not null
    or (follower_days.platform, follower_days.account) in (select (platform, account) from official_accounts);
comment on view held_followers is 'Follower days of members and of the organisation (member_id is null).';
