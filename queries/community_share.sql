-- Which share of the impressions of members and of the organisation's accounts together came from members?
with told as (
    select *
    from exposed_posts($from_on, $to_on, $channels, $units, $campaigns, $as_of_on, $strictly)
),
of_each as (
    select is_in_scope, member_id, sum(impressions) as impressions
    from told
    where member_id is not null and impressions is not null
    group by all
)
select
    cast(sum(impressions) filter (is_in_scope and member_id is not null) as bigint) as numerator,
    cast(sum(impressions) filter (is_in_scope) as bigint) as denominator,
    count(impressions) filter (is_in_scope) as rows_with_terms,
    count(*) filter (is_in_scope) as rows_in_scope,
    (select people_behind(list(impressions) filter (is_in_scope)) from of_each) as people,
    (select people_behind(list(impressions) filter (not is_in_scope)) from of_each) as people_left_out
from told
order by numerator;
