-- The arriving rows of campaign plans, equal ones once.
create or replace temp table staged_campaigns as
select * replace (trim(campaign_id) as campaign_id)
from arriving_campaigns
qualify row_number() over (
    partition by
        trim(campaign_id), name, start_on, end_on, hashtags, invited_units, invited_members,
        target_posts, target_participants, links, cost, currency, cost_ambassadors, cost_creators, texts
    order by sheet_name, row_number
) = 1;

insert into staged_subjects
select hash('campaigns', campaign_id)
from staged_campaigns;
