-- What is known of the campaigns the file speaks of.
insert into states
select hash('campaigns', campaign_id), hash(campaigns)
from campaigns
semi join staged_campaigns using (campaign_id);
