-- Did this import make an account's followers jump, or name fewer members than the list before it?
with follower_totals as (
    select
        followers_total,
        lag(followers_total) over (partition by platform, account, source_series order by day_on) as followers_before
    from account_days
    semi join touched_days using (platform, account)
    where followers_total is not null
),

member_lists as (
    select import_id, as_of_on, count(distinct member_id) as members
    from member_rows
    where removed_in is null
    group by all
),

list_before as (
    select max_by(members, row(member_lists.as_of_on, member_lists.import_id)) as members
    from member_lists
    cross join this_write
    where member_lists.import_id <> this_write.import_id and member_lists.as_of_on <= this_write.as_of_on
)

select
    'followers_jumped' as kind,
    count(*) as found,
    max_by(followers_before, followers_total / followers_before)::bigint as before,
    max_by(followers_total, followers_total / followers_before)::bigint as after
from follower_totals
where followers_before >= 100 and followers_total > 3 * followers_before
having count(*) > 0
union all
select 'members_fewer', 1, list_before.members, member_lists.members
from member_lists
semi join this_write using (import_id)
cross join list_before
where member_lists.members < list_before.members;
