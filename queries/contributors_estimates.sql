-- How did the mature posts of each member compare with what is usual, and which of the members may be shown?
with received as (
    select
        member_id,
        engagements,
        median(engagements) over (partition by platform, date_trunc('quarter', published_on)) as usual,
        quantile_cont(engagements, 0.99) over (partition by platform) as most
    from scoped_posts(
        $from_on, $to_on, $channels, $units, $campaigns,
        as_of := $as_of_on, strictly := $strictly, mature := $mature_days
    )
    where engagements is not null
),
-- a post above the 99th percentile of its channel counts as one at it, so that a single hit makes nobody
compared as (
    select
        member_id,
        list(ln((least(engagements, most) + 1) / (usual + 1)) order by engagements desc) as compared,
        max(engagements) / nullif(sum(engagements), 0) as top_post_share,
        coalesce(bool_or(engagements > most), false) as is_viral
    from received
    group by member_id
)
select label, level, unit, place, compared, top_post_share, is_viral
from compared
left join contributors(
    'estimates', $from_on, $to_on, $channels, $units, $campaigns, $role, $as_of_on, $strictly, $mature_days
) using (member_id)
order by md5('fair' || member_id);
