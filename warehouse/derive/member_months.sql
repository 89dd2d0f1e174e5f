-- The acts of each member in the touched months.
insert into touched_months
select distinct date_trunc('month', occurred_on)::date
from interactions
semi join touched_references using (post_reference)
where type = 'comment';

delete from member_months where month_on in (from touched_months);

insert into member_months
with touched_days_of_months as (
    select distinct unnest(generate_series(month_on, last_day(month_on), interval 1 day))::date as act_on
    from touched_months
),

acts as (
    select member_id, published_on as act_on, case when is_reshare then 'reshare' else 'original' end as kind
    from posts
    where member_id is not null
    union all
    select actor_member_id, occurred_on, 'comment'
    from interactions
    where type = 'comment' and actor_member_id is not null and owner_member_id <> actor_member_id
)

select
    member_id,
    date_trunc('month', act_on)::date as month_on,
    count(*) filter (kind = 'original'),
    count(*) filter (kind = 'reshare'),
    count(*) filter (kind = 'comment')
from acts
semi join touched_days_of_months using (act_on)
group by member_id, month_on;
