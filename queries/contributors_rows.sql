-- Which source rows tell of the posts of one person on a list, and what does each add to the figure beside the name?
with person as (
    select member_id, level
    from contributors(
        $counted, $mark_from_on, $mark_to_on, $channels, $units, $campaigns, $role, $as_of_on, $strictly, $mature_days
    )
    where place = $place
),
told as (
    select *
    from scoped_post_rows(
        $mark_from_on, $mark_to_on, $channels, $units, $campaigns, as_of := $as_of_on, strictly := $strictly,
        mature := $mature_days
    )
    join person using (member_id)
    where $counted = 'posts' or engagements is not null
)
select
    told.post as subject,
    told.member_id,
    told.level <> 'named' as is_unnamed,
    told.post,
    told.import_id,
    told.sheet_name,
    told.row_number,
    told.row_as_of_on as as_of_on,
    told.platform as channel,
    told.published_on as day_on,
    if(stands, 1, null) as posts,
    if(stands and not is_reshare, 1, null) as originals,
    if(stands and is_reshare, 1, null) as reshares,
    row_engagements as engagements,
    if(stands and engagements is not null, 1, null) as compared
from told;
