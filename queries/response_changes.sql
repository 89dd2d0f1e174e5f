-- What did each post of two periods receive, so that the change of rates can be told from chance?
with posts_of_both as (
    select *, true as is_now, published_on > cast($to_on as date) - 28 as is_late
    from posts_in_and_out(
        $from_on, $to_on, $channels, $units, $campaigns, $as_of_on, $strictly, attribution := $attribution
    )
    union all
    select *, false as is_now, published_on > cast($compare_to_on as date) - 28 as is_late
    from posts_in_and_out(
        $compare_from_on, $compare_to_on, $channels, $units, $campaigns, $compare_as_of_on, $strictly, attribution := $attribution
    )
)
select
    member_id, is_now, is_late, is_in_scope, engagements, impressions, reach, followers_at_post as followers, reactions,
    comments, shares
from posts_of_both
order by member_id, is_now, post;
