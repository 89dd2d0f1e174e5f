-- How many posts of all accounts, members' and others', lie in the period, and what did they receive?
select
    count(*) as posts,
    cast(sum(impressions) as bigint) as impressions,
    cast(sum(coalesce(reactions + comments + shares, engagements)) as bigint) as engagements
from posts
where published_on between $from_on and $to_on
order by posts;
