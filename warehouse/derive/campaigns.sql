-- The campaigns as the newest plan or decision about each says, with the last day their hashtags count as an impulse.
create or replace temp table campaigns_before as from campaigns;

delete from campaigns;

insert into campaigns
select
    campaign_id, name, start_on, end_on,
    end_on + campaign_carry_days::integer,
    list_sort(list_distinct(list_transform(
        list_filter(hashtags, lambda tag: trim(tag) <> ''),
        lambda tag: coalesce(hashtag_aliases[ltrim(folded(nfkc(tag)), '#')], ltrim(folded(nfkc(tag)), '#'))
    ))),
    invited_units, invited_members, target_posts, target_participants, links, cost, currency, cost_ambassadors,
    cost_creators, texts
from stated_campaigns, this_write;

insert into changed_campaigns
select start_on, window_end_on from (from campaigns except all from campaigns_before)
union
select start_on, window_end_on from (from campaigns_before except all from campaigns);
