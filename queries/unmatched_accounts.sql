-- Which accounts wrote posts and belong neither to a member nor to the organisation?
select platform, account, posts, first_on, last_on
from unmatched_accounts($role)
where list_contains($channels, platform) and last_on >= $from_on and first_on <= $to_on
order by posts desc, platform, account
limit 500;
