-- When each person was a member: as the newest list says, after the stays earlier lists saw end before that.
create or replace temp table member_stays as
with listed as (
    select member_id, as_of_on, age, joined_on, max(coalesce(left_on, date '9999-12-31')) as to_on
    from roster_rows
    group by member_id, as_of_on, age, joined_on
),

lists as (
    select member_id, as_of_on, max(to_on) <= as_of_on as says_gone
    from listed group by member_id, as_of_on
),

-- back without a day after a list that said they had left: since the first list that has them again
returns as (
    select lists.member_id, min(lists.as_of_on) as back_on
    from lists
    join (select member_id, max(as_of_on) as gone_on from lists where says_gone group by member_id) as departures
        on lists.member_id = departures.member_id and lists.as_of_on > departures.gone_on
    group by lists.member_id
),

-- the day of joining a list says of a stay that goes on, of several the last, and the one the lists before it say
said as (
    select
        member_id, as_of_on,
        max(joined_on) filter (to_on > as_of_on) as joined_on,
        lag(max(joined_on) ignore nulls) over (partition by member_id order by as_of_on) as joined_before_on
    from listed
    group by member_id, as_of_on
),

-- without a day of joining: that of another line of the list, of the return, or of the list before
known as (
    select
        listed.* exclude (joined_on),
        coalesce(
            listed.joined_on, said.joined_on, if(as_of_on >= back_on, back_on, null), joined_before_on,
            date '0001-01-01'
        ) as from_on
    from listed join said using (member_id, as_of_on) left join returns using (member_id)
),

newest as (
    select member_id, from_on, to_on from known where age = 1
),

-- one stay is what is said of one day of joining; the newest list that speaks of it holds
last_said as (
    from known
    qualify age = min(age) over (partition by member_id, from_on)
)

from newest
union
select last_said.member_id, last_said.from_on, last_said.to_on
from last_said
join (select member_id, min(from_on) as begins_on from newest group by member_id) as begun using (member_id)
where last_said.age > 1 and last_said.to_on <= begun.begins_on;
