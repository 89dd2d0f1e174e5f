-- What did each member do in two periods, so that the change of counts can be told from chance?
with acts_of_both as (
    select
        member_id,
        bool_or(act_on between $from_on and $to_on) as is_active,
        bool_or(act_on between $compare_from_on and $compare_to_on) as was_active,
        bool_or(act_on between cast($to_on as date) - 27 and $to_on) as is_active_late,
        bool_or(act_on between cast($compare_to_on as date) - 27 and $compare_to_on) as was_active_late
    from scoped_acts(least($compare_from_on, $from_on), greatest($compare_to_on, $to_on), $channels, $units, $campaigns)
    group by member_id
),
-- every post counts, whatever counts as an act
published_of_both as (
    select
        member_id,
        count(*) filter (published_on between $from_on and $to_on) as posts,
        count(*) filter (published_on between $compare_from_on and $compare_to_on) as posts_before
    from scoped_posts(least($compare_from_on, $from_on), greatest($compare_to_on, $to_on), $channels, $units, $campaigns)
    group by member_id
),
members_now as (from scoped_members($from_on, $to_on, $units)),
members_before as (from scoped_members($compare_from_on, $compare_to_on, $units)),
members_late as (from scoped_members(cast($to_on as date) - 27, $to_on, $units)),
members_late_before as (from scoped_members(cast($compare_to_on as date) - 27, $compare_to_on, $units)),
people as (
    select member_id from acts_of_both
    union select member_id from published_of_both
    union from members_now union from members_before
)
select
    member_id in (from members_now) as is_member,
    member_id in (from members_before) as was_member,
    member_id in (from members_late) as is_member_late,
    member_id in (from members_late_before) as was_member_late,
    coalesce(is_active, false) as is_active,
    coalesce(was_active, false) as was_active,
    coalesce(is_active_late, false) as is_active_late,
    coalesce(was_active_late, false) as was_active_late,
    coalesce(posts, 0) as posts,
    coalesce(posts_before, 0) as posts_before
from people
left join acts_of_both using (member_id)
left join published_of_both using (member_id)
order by member_id;
