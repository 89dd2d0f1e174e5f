-- The arriving rows of follower groups, equal ones once.
create or replace temp table staged_audience as
with keyed as (
    select * replace (lower(trim(platform)) as platform, account_key(account) as account)
    from arriving_audience
)
select *
from keyed
qualify row_number() over (
    partition by platform, account, audience_of, dimension, label, followers, page_views, share, share_below
    order by sheet_name, row_number
) = 1;

insert into staged_subjects
select hash('audience', platform, account, audience_of, dimension, label)
from staged_audience;
