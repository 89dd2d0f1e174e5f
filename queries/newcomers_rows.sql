-- Which source rows show the first posts of newcomers, answered in 48 hours or not, and what they did a month on?
with begun as (from newcomers($mark_from_on, $mark_to_on, $channels, $units, $campaigns)),
told as (
    select begun.member_id, is_answered, stated.import_id, stated.sheet_name, stated.row_number,
        stated.row_as_of_on as as_of_on, begun.post, stated.platform as channel, stated.published_on as day_on,
        1 as begins, cast(null as integer) as stays
    from begun
    join scoped_post_rows($mark_from_on, $mark_to_on, $channels, $units, $campaigns) as stated
        on stated.post = begun.post and stated.stands
    union all by name
    select begun.member_id, is_answered, acted.import_id, acted.sheet_name, acted.row_number, acted.as_of_on, acted.post,
        acted.platform as channel, acted.act_on as day_on, 1 as stays
    from begun
    -- a second month may reach past the period, and past its filters
    join scoped_act_rows(
        $mark_from_on, cast($mark_to_on as date) + 60, (select list(distinct platform) from acts),
        (select list(distinct unit) from acts), (select list(distinct campaign_id) from acts)
    ) as acted
        on acted.member_id = begun.member_id and acted.act_on between begun.published_on + 30 and begun.published_on + 59
    qualify row_number() over (
        partition by begun.member_id order by act_on, acted.import_id, acted.sheet_name, acted.row_number, acted.post
    ) = 1
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
    if(is_answered, stays, null) as answered_active,
    if(is_answered, begins, null) as answered,
    if(is_answered, null, stays) as unanswered_active,
    if(is_answered, null, begins) as unanswered
from told;
