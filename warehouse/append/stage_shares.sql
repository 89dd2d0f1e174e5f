-- The arriving rows of advocacy logs, equal ones once.
create or replace temp table staged_shares as
with plain as (
    select * replace (lower(trim(platform)) as platform, trim(sharer) as sharer)
    from arriving_shares
)
select *
from plain
qualify row_number() over (
    partition by shared_on, sharer, platform, content, clicks
    order by sheet_name, row_number
) = 1;

insert into staged_subjects
select hash('shares', shared_on, sharer, platform, content)
from staged_shares;
