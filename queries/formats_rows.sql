-- Which source rows tell of own posts of a format whose engagements are known?
with told as (
    select stated.*, stated.engagements / nullif(usual.usual, 0) as relative
    from scoped_post_rows(
        $mark_from_on, $mark_to_on, $channels, $units, $campaigns, as_of := $as_of_on, strictly := $strictly
    ) as stated
    join (
        select platform, median(engagements) as usual
        from scoped_posts(
            $mark_from_on, $mark_to_on, $channels, $units, $campaigns, as_of := $as_of_on, strictly := $strictly
        )
        group by platform
    ) as usual using (platform)
    where not is_reshare and stated.platform = $channel
        and post in (select post from posts where format_of(media_type) = $format)
)
select
    told.post as subject,
    told.member_id,
    told.post,
    told.import_id,
    told.sheet_name,
    told.row_number,
    told.row_as_of_on as as_of_on,
    told.platform as channel,
    told.published_on as day_on,
    if(stands and relative is not null, 1, null) as posts
from told;
