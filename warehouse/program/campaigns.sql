-- Every campaign as it is stated, hashtags in the spelling somebody chose, and in how many imported plans it is.
with listed as (
    select campaign_id, count(distinct import_id) as plans
    from campaign_rows
    where removed_in is null
    group by campaign_id
)
select
    campaign_id,
    {
        'name': name, 'start_on': start_on, 'end_on': end_on,
        'hashtags': coalesce(list_sort(list_distinct(list_transform(
            list_filter(hashtags, lambda tag: trim(tag) <> ''), lambda tag: ltrim(folded(nfkc(tag)), '#')
        ))), []),
        'links': coalesce(links, []), 'invited_units': coalesce(invited_units, []),
        'invited_members': coalesce(invited_members, []), 'target_posts': target_posts,
        'target_participants': target_participants, 'cost': cost, 'currency': currency,
        'cost_ambassadors': cost_ambassadors, 'cost_creators': cost_creators, 'texts': coalesce(texts, [])
    } as plan,
    coalesce(listed.plans, 0) as plans
from stated_campaigns
left join listed using (campaign_id)
order by start_on desc, campaign_id;
