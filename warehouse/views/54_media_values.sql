-- What rates say that something received would have cost as media: clicks, reach, impressions with answers, interactions.
create or replace macro media_values(clicks, reach, impressions, reactions, engagements, cpm, cpc, weight, each) as [
    clicks * cpc,
    reach * cpm / 1000,
    impressions * cpm / 1000 + cpc * (weight * reactions + clicks),
    engagements * each
];
-- The rates of a card, given as JSON, one row per channel; what the card does not name is null.
create or replace macro media_rates(rates) as table
with stated as (
    select unnest(from_json(
        rates, '[{"channel": "varchar", "kind": "varchar", "low": "double", "high": "double"}]'
    ), recursive := true)
)
select
    channel,
    max(low) filter (kind = 'thousand_impressions') as cpm_low,
    max(high) filter (kind = 'thousand_impressions') as cpm_high,
    max(low) filter (kind = 'click') as cpc_low,
    max(high) filter (kind = 'click') as cpc_high,
    max(low) filter (kind = 'clicks_per_reaction') as weight_low,
    max(high) filter (kind = 'clicks_per_reaction') as weight_high,
    max(low) filter (kind = 'interaction') as each_low,
    max(high) filter (kind = 'interaction') as each_high
from stated
group by channel;
