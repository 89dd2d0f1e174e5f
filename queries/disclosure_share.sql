-- Which share of the posts with text says that it is an advertisement, or whom its author works for?
with of_each as (
    select
        member_id,
        count(*) filter (regexp_matches(search_text, $disclosure)) as labelled,
        count(search_text) as with_text,
        count(*) as posts
    from posts
    where author_kind = 'member' and member_id is not null and published_on between $from_on and $to_on
    group by member_id
)
select
    cast(sum(labelled) as bigint) as numerator,
    cast(sum(with_text) as bigint) as denominator,
    cast(coalesce(sum(with_text), 0) as bigint) as rows_with_terms,
    cast(coalesce(sum(posts), 0) as bigint) as rows_in_scope,
    -- neither those with a label nor those without one may be few people
    count(*) filter (labelled > 0) as people,
    count(*) filter (labelled < with_text) as people_left_out
from of_each
order by numerator;
