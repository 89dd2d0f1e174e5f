-- Which share of the pairs with any support in the ninety days that end with the period supports one another?
with directions as (
    select distinct supporter, supported
    from support_edges(cast($to_on as date) - 89, $to_on, $channels, $units, $campaigns)
),
pairs as (
    select least(supporter, supported) as one, greatest(supporter, supported) as other, count(*) = 2 as is_mutual
    from directions
    group by all
)
select
    count(*) filter (is_mutual) as numerator,
    count(*) as denominator,
    count(*) as rows_with_terms,
    count(*) as rows_in_scope
from pairs
order by numerator;
