-- Whose each account is by the lists alone; one a later list gives to somebody else is handed on, not both people's.
create or replace temp table listed_accounts as
with handed_on as (
    select
        earlier.member_id as earlier_id, later.member_id as later_id, earlier.platform, earlier.account,
        min(case
            when later.account_from_on > earlier.last_stated_on then later.account_from_on
            else later.first_stated_on
        end) as handed_on
    from stated_accounts as earlier
    join stated_accounts as later
        on earlier.platform = later.platform
        and earlier.account = later.account
        and earlier.member_id <> later.member_id
        and earlier.last_stated_on < later.first_stated_on
    group by all
),

given_away as (
    select earlier_id as member_id, platform, account, min(handed_on) as given_away_on
    from handed_on
    group by all
),

ended as (
    select stated_accounts.*, least(stated_to_on, coalesce(given_away_on, stated_to_on)) as to_on
    from stated_accounts
    left join given_away using (member_id, platform, account)
),

taken_over as (
    select handed_on.later_id as member_id, platform, account, max(ended.to_on) as taken_over_on
    from handed_on
    join ended using (platform, account)
    where ended.member_id = handed_on.earlier_id
    group by all
)

select distinct
    platform, account, member_id, coalesce(account_from_on, taken_over_on, date '0001-01-01') as from_on, to_on
from ended
left join taken_over using (member_id, platform, account);
