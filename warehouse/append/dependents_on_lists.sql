-- Which posts of other files lose their member or their campaign with this list, and which decisions their subject?
with changed_posts as (
    select
        posts.post_hash,
        case
            when earlier_posts.member_id is not null and posts.member_id is null then 'posts_unmatched'
            when earlier_posts.impulse is distinct from posts.impulse then 'posts_rejudged'
        end as kind
    from judged_before as earlier_posts
    join posts using (post_hash)
),

carried as (
    select distinct attribute_keys.attributes_id, changed_posts.post_hash, changed_posts.kind
    from changed_posts
    join post_keys using (post_hash)
    join attribute_keys using (key_hash)
    where changed_posts.kind is not null
),

orphaned as (
    select decision_id
    from decisions, this_write
    where
        decisions.removed_in is null and kind not in ('setting', 'mapping', 'answer')
        and decisions.added_in < this_write.data_version
        and subject in (
            select member_id from people_before anti join members using (member_id)
            union all
            select post from judged_before anti join posts using (post_hash)
        )
)

select kind, import_id, count(distinct post_hash) as found
from carried
join post_observations using (attributes_id)
where post_observations.removed_in is null
group by kind, import_id
union all
select 'decisions_orphaned', null, count(*)
from orphaned
having count(*) > 0
order by kind, import_id;
