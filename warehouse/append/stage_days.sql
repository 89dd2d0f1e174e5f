-- The arriving account-and-day rows, equal ones once.
create or replace temp table staged_days as
with keyed as (
    select * replace (lower(trim(platform)) as platform, account_key(account) as account, nullif(from_on, day_on) as from_on)
    from arriving_days
)
select *
from keyed
qualify row_number() over (
    partition by
        platform, account, from_on, day_on, source_series, paid, impressions, reach, reactions, comments, shares,
        clicks, saves, video_views, engagements, posts, profile_visits, page_views, unique_visitors, mentions,
        followers_gained, followers_lost, followers_total
    order by sheet_name, row_number
) = 1;

insert into staged_subjects
select hash('days', platform, account, from_on, day_on, source_series, paid)
from staged_days;
