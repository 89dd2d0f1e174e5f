-- Which source rows deliver the impressions of posts by members and by the organisation's accounts?
with told as (
    select post as subject, member_id, post, import_id, sheet_name, row_number, row_as_of_on as as_of_on,
        platform as channel, published_on as day_on, row_impressions as of_members, row_impressions as impressions,
        if(stands, 1, null) as posts
    from scoped_post_rows(
        $mark_from_on, $mark_to_on, $channels, $units, $campaigns, as_of := $as_of_on, strictly := $strictly
    )
    union all by name
    select post as subject, null as member_id, post, import_id, sheet_name, row_number, row_as_of_on as as_of_on,
        platform as channel, published_on as day_on, row_impressions as impressions, if(stands, 1, null) as posts
    from scoped_post_rows(
        $mark_from_on, $mark_to_on, $channels, $units, $campaigns, as_of := $as_of_on, strictly := $strictly,
        authors := 'organisation'
    )
)
select
    told.subject,
    coalesce(told.member_id, 'account of ' || told.channel) as member_id,
    told.post,
    told.import_id,
    told.sheet_name,
    told.row_number,
    told.as_of_on,
    told.channel,
    told.day_on,
    told.of_members,
    told.impressions,
    told.posts
from told;
