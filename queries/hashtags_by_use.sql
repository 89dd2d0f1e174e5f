-- How many members used each hashtag in the period, and what did its posts receive beside the usual of their channel?
with uses as (
    from tag_uses($to_on, $channels, $units, $campaigns)
),
received as (
    select post, engagements / nullif(median(engagements) over (partition by platform), 0) as relative
    from scoped_posts(
        $from_on, $to_on, $channels, $units, $campaigns, as_of := $as_of_on, strictly := $strictly
    )
),
ever_active as (
    select distinct member_id
    from scoped_acts(date '0001-01-01', $to_on, $channels, $units, $campaigns)
),
of_each as (
    select
        uses.tag,
        uses.member_id,
        min(uses.first_on) as first_on,
        uses.member_id in (select member_id from ever_active) as is_active,
        count(*) filter (uses.published_on >= $from_on) as posts,
        count(received.relative) as posts_told
    from uses
    left join received using (post)
    group by uses.tag, uses.member_id
),
medians as (
    select uses.tag, median(received.relative) as relative
    from uses
    join received using (post)
    group by uses.tag
)
select
    of_each.tag,
    min(of_each.first_on) as first_on,
    count(*) filter (of_each.posts > 0) as users,
    count(*) filter (of_each.first_on >= $from_on) as new_adopters,
    count(*) as adopters,
    count(*) filter (is_active) / nullif((select count(*) from ever_active), 0) as adoption,
    cast(sum(of_each.posts) as bigint) as posts,
    cast(sum(of_each.posts_told) as bigint) as posts_told,
    any_value(medians.relative) as relative,
    users as people,
    people_behind(list(of_each.posts_told) filter (of_each.posts_told > 0)) as people_told
from of_each
left join medians using (tag)
group by of_each.tag
having count(*) filter (of_each.posts > 0) > 0
order by users desc, of_each.tag;
