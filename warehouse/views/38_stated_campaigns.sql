-- What the newest plan or decision about each campaign states, hashtags as they were written.
create or replace view stated_campaigns as
with planned as (
    select * exclude (import_id, sheet_name, row_number, added_in, removed_in), 0 as decision_id
    from campaign_rows
    where removed_in is null
    union all by name
    select
        subject as campaign_id, effective_on as as_of_on, decision_id,
        unnest(from_json(value, '{
            "name": "VARCHAR", "start_on": "DATE", "end_on": "DATE", "hashtags": ["VARCHAR"], "links": ["VARCHAR"],
            "invited_units": ["VARCHAR"], "invited_members": ["VARCHAR"], "target_posts": "BIGINT",
            "target_participants": "BIGINT", "cost": "DOUBLE", "currency": "VARCHAR",
            "cost_ambassadors": "DOUBLE", "cost_creators": "DOUBLE", "texts": ["VARCHAR"]
        }'))
    from decisions
    where kind = 'campaign' and removed_in is null
)

select *
from planned
qualify row_number() over (
    partition by campaign_id
    order by
        as_of_on desc, decision_id desc, end_on desc, start_on desc, name, hashtags, links, invited_units,
        invited_members, target_posts, target_participants, cost, currency, cost_ambassadors, cost_creators, texts
) = 1;
comment on view stated_campaigns is 'The newest statement about each campaign, with its hashtags as they were written.';
