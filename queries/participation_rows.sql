-- Which source rows show who took part in a campaign, and which rows of the member list who was invited?
with taking_part as (
    select
        *,
        cast(row_number() over (
            partition by member_id order by published_on, published_at, import_id, sheet_name, row_number, post
        ) = 1 as integer) as counts
    from scoped_post_rows(date '-infinity', date 'infinity', $channels, $units, [$campaign_id])
    join campaign_participants($campaign_id, $channels, $units) using (member_id)
    where stands and post in (select post from post_campaigns where campaign_id = $campaign_id)
),
told as (
    select
        member_id, import_id, sheet_name, row_number, row_as_of_on as as_of_on, post, platform as channel,
        published_on as day_on, cast(null as integer) as invited, counts as participants, 1 as posts,
        if(is_invited, counts, null) as invited_participants, if(is_first_timer, counts, null) as first_timers
    from taking_part
    union all by name
    select member_id, import_id, sheet_name, row_number, as_of_on, 1 as invited
    from campaign_invited($campaign_id, $units)
    left join member_sources(cast($mark_to_on as date)) using (member_id)
)
select
    told.member_id as subject,
    told.member_id,
    told.post,
    told.import_id,
    told.sheet_name,
    told.row_number,
    told.as_of_on,
    told.channel,
    told.day_on,
    told.participants,
    told.posts,
    told.invited_participants,
    told.first_timers,
    told.invited
from told;
