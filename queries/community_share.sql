-- Which share of the impressions of members and of the organisation's accounts together came from members?
with known as (
    select member_id, impressions
    from exposed_posts($from_on, $to_on, $channels, $units, $campaigns)
    where impressions is not null
),
of_each as (select member_id, sum(impressions) as impressions from known where member_id is not null group by member_id),
-- one person with more than half, or two with more than 85 %, would be told by the sum
largest as (
    select max(impressions) > 0.5 * sum(impressions) or (
        select sum(impressions) from (select impressions from of_each order by impressions desc limit 2)
    ) > 0.85 * sum(impressions) as is_dominated, count(*) as people
    from of_each
)
select
    cast(sum(impressions) filter (member_id is not null) as bigint) as numerator,
    cast(sum(impressions) as bigint) as denominator,
    count(*) as rows_with_terms,
    (select count(*) from exposed_posts($from_on, $to_on, $channels, $units, $campaigns)) as rows_in_scope,
    (select if(is_dominated, least(people, 1), people) from largest) as people
from known
order by numerator;
