-- Which source rows show who was active in a period: for the first time, again, back, or no more since the one before?
with history as (
    select
        member_id,
        bool_or(act_on >= $mark_from_on) as is_active,
        bool_or(act_on between $before_from_on and cast($mark_from_on as date) - 1) as was_active,
        min(act_on) < $before_from_on as was_earlier
    from scoped_acts(date '-infinity', $mark_to_on, $channels, $units, $campaigns)
    group by member_id
),
-- a person counts once in each of the two periods, at the first row that shows an act
told as (
    select
        *,
        act_on >= $mark_from_on as is_now,
        member_id in (
            select member_id from member_spans where from_on <= $mark_to_on and to_on > $mark_to_on
        ) as is_member,
        cast(row_number() over (
            partition by member_id, act_on >= $mark_from_on order by act_on, import_id, sheet_name, row_number, post
        ) = 1 as integer) as counts
    from scoped_act_rows($before_from_on, $mark_to_on, $channels, $units, $campaigns)
    join history using (member_id)
)
select
    told.member_id as subject,
    told.member_id,
    told.post,
    told.import_id,
    told.sheet_name,
    told.row_number,
    told.as_of_on,
    told.platform as channel,
    told.act_on as day_on,
    if(is_now, counts, null) as active,
    if(is_now and is_post, 1, null) as posts,
    if(is_now and not was_active and not was_earlier, counts, null) as new_active,
    if(is_now and was_active, counts, null) as retained_active,
    if(is_now and not was_active and was_earlier, counts, null) as reactivated_active,
    if(is_now and not was_active, counts, null) as gained_active,
    if(not is_now and not is_active, counts, null) as lapsed_active,
    if(not is_now and not is_active and is_member, counts, null) as silent_active,
    if(not is_now and not is_active and not is_member, counts, null) as left_active,
    if(not is_now, counts, null) as active_before,
    if(is_now, if(was_active, null, counts), if(is_active, null, -counts)) as net_change
from told;
