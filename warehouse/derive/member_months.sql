-- The acts of each member in the touched months, and in every month with comments.
insert into touched_months
select distinct date_trunc('month', occurred_on)::date from interactions where type = 'comment'
union
select distinct month_on from member_months where comments > 0;

delete from member_months where month_on in (from touched_months);

insert into member_months
with acts as (
    select
        member_id,
        date_trunc('month', published_on)::date as month_on,
        case when is_reshare then 'reshare' else 'original' end as kind
    from posts
    where member_id is not null
    union all
    select actor_member_id, date_trunc('month', occurred_on)::date, 'comment'
    from interactions
    where type = 'comment' and actor_member_id is not null and owner_member_id <> actor_member_id
)

select
    member_id,
    month_on,
    count(*) filter (kind = 'original'),
    count(*) filter (kind = 'reshare'),
    count(*) filter (kind = 'comment')
from acts
where month_on in (from touched_months)
group by member_id, month_on;
