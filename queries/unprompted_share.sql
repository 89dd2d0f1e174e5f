-- Which share of the classifiable posts came without a campaign impulse?
select
    count(*) filter (impulse = 'unprompted') as numerator,
    count(*) filter (impulse in ('unprompted', 'prompted')) as denominator,
    count(*) filter (impulse in ('unprompted', 'prompted')) as rows_with_terms,
    count(*) as rows_in_scope
from scoped_posts($from_on, $to_on, $channels, $units, $campaigns)
order by numerator;
