-- How many engagements does a post get per follower of its author, as a mean over the posts with both?
with posts_in_units as (
    select member_id, is_in_scope, engagements / nullif(followers_at_post, 0) as engagements_per_follower
    from posts_in_and_out(
        $from_on, $to_on, $channels, $units, $campaigns, $as_of_on, $strictly, attribution := $attribution
    )
)
select
    -- in an order of its own: sums of fractions differ in their last digit by the order the rows lie in
    sum(engagements_per_follower order by engagements_per_follower) filter (is_in_scope) as numerator,
    count(engagements_per_follower) filter (is_in_scope) as denominator,
    count(engagements_per_follower) filter (is_in_scope) as rows_with_terms,
    count(*) filter (is_in_scope) as rows_in_scope,
    count(distinct member_id) filter (is_in_scope and engagements_per_follower is not null) as people,
    count(distinct member_id) filter (not is_in_scope and engagements_per_follower is not null) as people_left_out
from posts_in_units
order by numerator;
