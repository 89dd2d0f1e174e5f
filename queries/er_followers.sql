-- How many engagements does a post get per follower of its author, as a mean over the posts with both?
with posts_in_units as (
    select member_id, is_in_scope, engagements / nullif(followers_at_post, 0) as engagements_per_follower
    from posts_in_and_out(
        $from_on, $to_on, $channels, $units, $campaigns, $as_of_on, $strictly, attribution := $attribution
    )
),
of_each as (
    select is_in_scope, member_id, sum(engagements_per_follower) as given
    from posts_in_units
    where engagements_per_follower is not null
    group by all
)
select
    -- in an order of its own: sums of fractions differ in their last digit by the order the rows lie in
    sum(engagements_per_follower order by engagements_per_follower) filter (is_in_scope) as numerator,
    count(engagements_per_follower) filter (is_in_scope) as denominator,
    count(engagements_per_follower) filter (is_in_scope) as rows_with_terms,
    count(*) filter (is_in_scope) as rows_in_scope,
    (select people_behind(list(given) filter (is_in_scope)) from of_each) as people,
    (select people_behind(list(given) filter (not is_in_scope)) from of_each) as people_left_out
from posts_in_units
order by numerator;
