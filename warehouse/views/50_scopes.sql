-- The common filters; dates are inclusive and "all" is the full list of values.
create or replace macro covers_every_campaign(campaigns) as not exists (
    select 1 from campaigns as known where not list_contains(campaigns, known.campaign_id)
);

create or replace macro scoped_posts(period_from, period_to, channels, units, campaigns) as table
select member_posts.*
from member_posts
where published_on between period_from and period_to
    and list_contains(channels, platform)
    and list_contains(units, unit)
    and (
        list_contains(campaigns, campaign_id)
        or post in (
            select post_campaigns.post
            from post_campaigns
            where list_contains(campaigns, post_campaigns.campaign_id) and not covers_every_campaign(campaigns)
        )
    );

create or replace macro scoped_acts(period_from, period_to, channels, units, campaigns) as table
select acts.*
from acts
where act_on between period_from and period_to
    and list_contains(channels, platform)
    and list_contains(units, unit)
    and (
        list_contains(campaigns, campaign_id)
        or post in (
            select post_campaigns.post
            from post_campaigns
            where list_contains(campaigns, post_campaigns.campaign_id) and not covers_every_campaign(campaigns)
        )
    );

create or replace macro scoped_members(period_from, period_to, units) as table
select distinct member_id
from member_spans
where list_contains(units, unit) and from_on <= period_to and to_on > period_from;
