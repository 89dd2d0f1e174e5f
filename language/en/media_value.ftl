# What media would have cost: the rate card and the range under it.
metric-emv-range = Media-cost equivalent (EMV), no measure of effect
metric-emv-range-definition = What the same clicks, reach, impressions or interactions might have cost as bought media, under the rates of the card: four usual formulas, each at low and high rates, from the least to the most. Assumption × volume: no revenue, no saving, no return and no ranking. A formula counts where at least 70 % of the posts have every term and rate.

media-value-range = { $low } to { $high }
media-value-about = Range over { $count ->
    [one] 1 formula
   *[other] { $count } formulas
  }, low and high rates. Assumed rates × volume: this is no revenue and no proof of effect.
media-value-formula = { $formula ->
    [clicks] Clicks × CPC
    [reach] Reach ÷ 1,000 × CPM
    [mixed] Impressions ÷ 1,000 × CPM + CPC × (reactions × weight + clicks)
   *[interactions] Interactions × rate
  }
media-value-bound = { $bound ->
    [low] low rates
   *[high] high rates
  }
media-value-line = { $formula }: { $value } · coverage { $coverage }
media-value-withheld = not valued, at least { $limit } of the posts are needed
media-value-hidden = hidden, few people stand behind it or one or two give most of it
media-value-nothing = No formula is valued: for none does the data and the rate card cover { $limit } of the posts.
media-value-card = Rate card: { $owner }, { $day } ({ $currency })
media-value-whole = Whole campaign, all channels and units; rates are not adjusted per post

rate-card-currency = Currency (three letters)
rate-card-owner = Who answers for it
rate-card-day = Stated on
rate-card-channel = Channel
rate-card-kind = Rate
rate-card-low = Low
rate-card-high = High
rate-card-kind-name = { $kind ->
    [thousand_impressions] CPM, 1,000 impressions or reached
    [click] CPC, one click
    [clicks_per_reaction] Weight: clicks one reaction stands for
   *[interaction] One interaction
  }
rate-card-line = { $currency }, { $owner }, { $day }, { $count ->
    [one] 1 rate
   *[other] { $count } rates
  }
rate-card-none = none stated
rate-card-unsuitable = The rate card cannot be saved: { $expected ->
    [currency] “{ $found }” is no currency; expected are three capital letters such as EUR.
    [owner] nobody is named who answers for it; please name a function or team.
    [day] “{ $found }” is no day; please choose the day the rates were stated.
    [once] { $found } stands in it twice; please keep one line for each.
    [bounds] { $found } is no range; expected is a low rate of at least 0 and a higher high rate.
    [incomplete] each line needs a channel, a rate, low and high.
   *[rates] it has no rate yet; please add a line for each channel and rate.
  }
rate-card-switch-without = The switch is on, but no rate card is stated: nothing is shown until there is one.
