-- The campaigns as the newest plan or decision about each says, with the last day their hashtags count as an impulse.
create or replace temp table campaigns_before as from campaigns;

delete from campaigns;

insert into campaigns
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

select
    campaign_id, name, start_on, end_on,
    end_on + campaign_carry_days::integer,
    list_sort(list_distinct(list_transform(
        list_filter(hashtags, lambda tag: trim(tag) <> ''),
        lambda tag: coalesce(hashtag_aliases[ltrim(folded(nfkc(tag)), '#')], ltrim(folded(nfkc(tag)), '#'))
    ))),
    invited_units, invited_members, target_posts, target_participants, links, cost, currency, cost_ambassadors,
    cost_creators, texts
from planned, this_write
qualify row_number() over (
    partition by campaign_id
    order by
        planned.as_of_on desc, decision_id desc, end_on desc, start_on desc, name, hashtags, links, invited_units,
        invited_members, target_posts, target_participants, cost, currency, cost_ambassadors, cost_creators, texts
) = 1;

insert into changed_campaigns
select start_on, window_end_on from (from campaigns except all from campaigns_before)
union
select start_on, window_end_on from (from campaigns_before except all from campaigns);
