# What campaigns cost beside what their posts received.

metric-cost-per-engagement = Cost per engagement
metric-cost-per-engagement-definition = Cost the plan of the campaign names ÷ engagements of all its posts. Told of the whole campaign once its window is over, whatever is filtered; by kind of member only where the plan says what of the cost was for whom. No verdict: a dear engagement may be worth more.
metric-cost-per-thousand-impressions = Cost per 1,000 impressions
metric-cost-per-thousand-impressions-definition = 1,000 × cost the plan of the campaign names ÷ impressions of all its posts. Told of the whole campaign once its window is over, whatever is filtered; by kind of member only where the plan says what of the cost was for whom. Impressions are estimates of the platforms.

cost-of = { $cost } ÷ { $received } { $measure ->
    [engagements] engagements
   *[impressions] impressions
  } · { $coverage }
cost-too-high = { $coverage }, so rather too high
cost-no-currency = the plan names no currency
cost-kind = { $kind ->
    [all] all members
    [employee] Employee ambassadors
   *[creator] Creators
  }
cost-of-kind = { $kind }: { $value } · { $about }
cost-kinds-unknown = Employee ambassadors and creators: unknown, the plan names one cost for both.
cost-not-named = the plan names no cost for them
cost-nothing-received = no { $measure ->
    [engagements] engagement
   *[impressions] impression
  } was counted
cost-withheld = withheld: { $coverage } of the posts deliver { $measure ->
    [engagements] engagements
   *[impressions] impressions
  }, at least { $limit } are needed
cost-running = The campaign still runs: its cost is that of all its days, what it received is not.
cost-whole = Whole campaign, all channels and units
campaign-field-cost-ambassadors = of it for employees
campaign-field-cost-creators = of it for creators
campaign-field-cost-parts-help = Left empty where nobody knows. Only where it is filled in is the cost told by kind of member.
column-cost-ambassadors = Cost ambassadors
column-cost-creators = Cost creators
template-column-cost-ambassadors = what of the cost was for employee ambassadors; empty if unknown
template-column-cost-creators = what of the cost was for external creators; empty if unknown
costs-title = { $own } per engagement; the median of { $others } other campaigns is { $middle }
costs-title-own = { $own } per engagement; too few other campaigns for a median
costs-title-alone = { $campaigns ->
    [one] What 1 campaign cost beside what its posts received
   *[other] What { $campaigns } campaigns cost beside what their posts received
  }
costs-subtitle = Cost named in the plan ÷ what all posts received, whole campaigns, whatever is filtered · dashed line: median of the other campaigns that are over · other currencies without a bar · a dear engagement may be worth more
costs-spent = cost { $cost }
costs-column = Cost
costs-running = still running
costs-not-split = not split in the plan
empty-name-campaign-costs-compared = Cost by campaign
empty-title-costs = { $name }: no plan names a cost
empty-no-costs = A plan with a cost for a campaign shows what an engagement and a thousand impressions cost. Upload one, or write the cost into the form of the campaign.
alt-text-campaign-costs-compared = { $title }. { $campaigns } campaigns, { $figures } figures in { $columns } columns.
