-- Which share of the posts with text mentions or passes on a colleague?
with posts_in_scope as (
    select post, post in (select post from posts where text is not null) as has_text
    from scoped_posts($from_on, $to_on, $channels, $units, $campaigns)
)
select
    count(*) filter (has_text and post in (select post from text_mentions)) as numerator,
    count(*) filter (has_text) as denominator,
    count(*) filter (has_text) as rows_with_terms,
    count(*) as rows_in_scope
from posts_in_scope
order by numerator;
