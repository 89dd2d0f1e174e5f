-- The arriving rows of follower groups, equal ones once.
create or replace temp table staged_audience as
with keyed as (
    select * replace (lower(trim(platform)) as platform, account_key(account) as account)
    from arriving_audience
)
select *
from keyed
qualify row_number() over (
    partition by platform, account, dimension, label, followers
    order by sheet_name, row_number
) = 1;
