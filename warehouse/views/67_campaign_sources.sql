-- What a campaign cost as it stands, with the newest row of a plan that says the same; none where people wrote it down.
create or replace view campaign_sources as
select
    campaigns.campaign_id,
    coalesce(campaigns.cost, campaigns.cost_ambassadors + campaigns.cost_creators) as cost,
    campaigns.cost_ambassadors,
    campaigns.cost_creators,
    stated.import_id,
    stated.sheet_name,
    stated.row_number,
    stated.as_of_on
from campaigns
left join campaign_rows as stated
    on stated.campaign_id = campaigns.campaign_id
    and stated.removed_in is null
    and stated.cost is not distinct from campaigns.cost
    and stated.cost_ambassadors is not distinct from campaigns.cost_ambassadors
    and stated.cost_creators is not distinct from campaigns.cost_creators
    and stated.currency is not distinct from campaigns.currency
qualify row_number() over (
    partition by campaigns.campaign_id
    order by stated.as_of_on desc nulls last, stated.import_id, stated.sheet_name, stated.row_number
) = 1;
comment on view campaign_sources is 'What each campaign cost, and the row of a plan that says so.';

create or replace view member_kinds as
select member_id, coalesce(kind, '') as member_kind
from members;
comment on view member_kinds is 'Whether members are employee ambassadors or creators; empty text where no list says.';
