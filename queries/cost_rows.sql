-- Which source rows tell of what a campaign's posts received, and which row of its plan of what it cost?
with told as (
    select
        post as subject, member_id, coalesce(member_kind, '') as member_kind, post, import_id, sheet_name, row_number,
        row_as_of_on as as_of_on, platform as channel, published_on as day_on,
        row_engagements as engagements, row_impressions as impressions, if(stands, 1, null) as posts,
        null::double as cost, null::double as cost_ambassadors, null::double as cost_creators
    from scoped_post_rows(
        $mark_from_on, $mark_to_on, $channels, $units, [$campaign_id], as_of := $as_of_on, strictly := $strictly
    )
    left join member_kinds using (member_id)
    union all by name
    select import_id, sheet_name, row_number, as_of_on, cost, cost_ambassadors, cost_creators
    from campaign_sources
    where campaign_id = $campaign_id
)
select
    told.subject,
    -- a plan is nobody's
    coalesce(told.member_id, 'campaign plan') as member_id,
    told.post,
    told.import_id,
    told.sheet_name,
    told.row_number,
    told.as_of_on,
    told.channel,
    told.day_on,
    told.posts,
    if(member_kind = 'employee ambassador', told.posts, null) as posts_ambassadors,
    if(member_kind = 'creator', told.posts, null) as posts_creators,
    told.engagements,
    if(member_kind = 'employee ambassador', told.engagements, null) as engagements_ambassadors,
    if(member_kind = 'creator', told.engagements, null) as engagements_creators,
    told.impressions,
    if(member_kind = 'employee ambassador', told.impressions, null) as impressions_ambassadors,
    if(member_kind = 'creator', told.impressions, null) as impressions_creators,
    told.cost,
    told.cost_ambassadors,
    told.cost_creators,
    1000 * told.cost as thousandfold_cost,
    1000 * told.cost_ambassadors as thousandfold_cost_ambassadors,
    1000 * told.cost_creators as thousandfold_cost_creators
from told;
