-- Which posts of people who agreed to be named did best in their channel, which ten does chance pick, which deserve reach?
with received as (
    select post, engagements, engagements / nullif(median(engagements) over (partition by platform), 0) as relative
    from scoped_posts(
        $from_on, $to_on, $channels, $units, $campaigns, as_of := $as_of_on, strictly := $strictly,
        mature := $mature_days
    )
    where engagements is not null
),
readable as (
    select told.*, received.engagements, received.relative
    from readable_posts($role) as told
    join received using (post)
    where told.member_id is not null and (select lists_shown from program_settings)
),
own as (
    select readable.post
    from readable
    join posts using (post)
    where not readable.is_reshare and posts.impulse = 'unprompted' and readable.relative >= 1.5
        and readable.link is not null
        and readable.post not in (select passed.post from passed_on_by_organisation as passed)
),
placed as (
    select
        readable.*,
        row_number() over (partition by platform order by relative desc nulls last, md5('best' || post)) as best_place,
        row_number() over (order by md5($seed || post)) as random_place,
        if(post in (select own.post from own), row_number() over (
            partition by post in (select own.post from own) order by relative desc, md5('worth' || post)
        ), null) as worth_place
    from readable
)
select
    published_on,
    platform,
    label,
    left(without_handles(wording), 400) as excerpt,
    link,
    engagements,
    relative,
    best_place,
    random_place,
    worth_place
from placed
where best_place <= 3 and relative is not null or random_place <= 10 or worth_place <= 10
order by platform, best_place;
