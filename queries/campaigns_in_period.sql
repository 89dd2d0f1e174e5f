-- Which campaigns touch the period, with the last day their hashtags count?
select campaign_id, name, start_on, end_on, window_end_on
from campaigns
where start_on <= $to_on and window_end_on >= $from_on and list_contains($campaigns, campaign_id)
order by start_on, campaign_id;
