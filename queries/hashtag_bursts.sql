-- Which hashtags of no campaign rose: weeks with thrice the posts of the eight weeks before, by enough people each?
with tagged as (
    select
        unnest(posts.hashtags) as tag, scoped.member_id, scoped.published_on,
        cast(date_trunc('week', scoped.published_on) as date) as week_on
    from scoped_posts($from_on, $to_on, $channels, $units, $campaigns) as scoped
    join posts using (post)
),
of_none as (
    select *
    from tagged
    anti join (select unnest(hashtags) as tag from campaigns) as planned using (tag)
),
weekly as (
    select
        tag, week_on,
        count(*) as posts,
        count(distinct member_id) as people,
        coalesce(sum(count(*)) over (
            partition by tag order by week_on range between interval 8 weeks preceding and interval 1 week preceding
        ), 0) / 8 as usual
    from of_none
    group by tag, week_on
),
risen as (
    select tag, week_on
    from weekly
    where people >= $minimum_group and posts >= 10 and posts >= 3 * usual
        -- before, nothing says what was usual
        and week_on >= (select min(week_on) from tagged) + interval 8 weeks
),
runs as (
    select tag, week_on, week_on - interval 7 days * row_number() over (partition by tag order by week_on) as run
    from risen
)
select
    tag,
    min(published_on) as from_on,
    max(published_on) as to_on,
    count(*) as posts,
    count(distinct member_id) as people
from of_none join runs using (tag, week_on)
group by tag, run
order by posts desc, tag, from_on;
