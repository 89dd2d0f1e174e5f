-- Posts of members with their counters at one age, within their best source: the nearest snapshot within a seventh of the
-- age, else between two snapshots at most ten days apart, else unknown.
create or replace macro at_age(values_told, near_place, earlier_place, later_place, part) as if(
    near_place is not null, cast(values_told[near_place] as double),
    values_told[earlier_place] + (values_told[later_place] - values_told[earlier_place]) * part
);

create or replace macro posts_at_age(age) as table
with told as (
    select
        * exclude (impressions, engagements),
        if(snapshots is null, [impressions], snapshots.impressions) as impressions_told,
        if(snapshots is null, [engagements], list_transform(snapshots.engagements, lambda stated, place: engagements_of(
            snapshots.reactions[place], snapshots.comments[place], snapshots.shares[place], stated
        ))) as engagements_told,
        if(snapshots is null, [as_of_on - published_on], list_transform(snapshots.as_of_on, lambda told_on, place: if(
            snapshots.source_series[place] = snapshots.source_series[1], told_on - published_on, null
        ))) as ages
    from member_posts
),
measured as (
    select
        *,
        list_transform(ages, lambda told_at: abs(told_at - age)) as distances,
        list_max(list_filter(ages, lambda told_at: told_at < age)) as earlier_age,
        list_min(list_filter(ages, lambda told_at: told_at > age)) as later_age
    from told
),
placed as (
    select
        *,
        if(list_min(distances) <= age // 7, list_position(distances, list_min(distances)), null) as near_place,
        near_place is null and later_age - earlier_age <= 10 as is_between,
        if(is_between, list_position(ages, earlier_age), null) as earlier_place,
        if(is_between, list_position(ages, later_age), null) as later_place,
        (age - earlier_age) / (later_age - earlier_age) as part
    from measured
)
select
    post, member_id, platform, unit, campaign_id, published_on,
    coalesce(ages[near_place], if(is_between, age, null)) as told_at_age,
    coalesce(is_between, false) as is_between,
    at_age(impressions_told, near_place, earlier_place, later_place, part) as impressions,
    at_age(engagements_told, near_place, earlier_place, later_place, part) as engagements
from placed;
