-- The common filters; dates are inclusive and "all" is the full list of values.
create or replace macro covers_every_campaign(campaigns) as not exists (
    select 1 from campaigns as known where not list_contains(campaigns, known.campaign_id)
);

-- a post may belong to further campaigns than the one it is counted for
create or replace macro is_of_campaigns(campaigns, counted_for, reference) as
    list_contains(campaigns, counted_for)
    or reference in (
        select post_campaigns.post
        from post_campaigns
        where list_contains(campaigns, post_campaigns.campaign_id) and not covers_every_campaign(campaigns)
    );

-- counters as of the last day anything is known, as of a day, or at the age at which posts are compared; posts of the
-- organisation belong to no unit, and are not told apart by campaign
create or replace macro scoped_posts(
    period_from, period_to, channels, units, campaigns, as_of := date '9999-12-30', strictly := false, mature := -1,
    authors := 'member'
) as table
select *
from posts_as_of(as_of, strictly, mature := mature, authors := authors)
where published_on between period_from and period_to
    and list_contains(channels, platform)
    and (authors = 'organisation' or list_contains(units, unit) and is_of_campaigns(campaigns, campaign_id, post));

create or replace macro scoped_acts(period_from, period_to, channels, units, campaigns) as table
select acts.*
from acts
where act_on between period_from and period_to
    and list_contains(channels, platform)
    and list_contains(units, unit)
    and is_of_campaigns(campaigns, campaign_id, post);

create or replace macro scoped_members(period_from, period_to, units) as table
select distinct member_id
from member_spans
where list_contains(units, unit) and from_on <= period_to and to_on > period_from;
