# Campaigns written down, changed and taken back on the page.
campaign-new = New campaign
campaign-change = Edit
campaign-form-new = New campaign
campaign-form-change = Edit campaign “{ $name }”
campaign-form-imported = { $plans ->
    [one] An imported plan lists it too.
   *[other] { $plans } imported plans list it too.
  } What was said last holds: here, or in a plan as of a later day.
campaign-suggestions = Rose without a campaign, as the beginning of one:
campaign-suggestion = #{ $tag } · { $days } · { $posts } posts
campaign-field-name = Name
campaign-field-start = First day
campaign-field-end = Last day
campaign-field-hashtags = Hashtags
campaign-field-hashtags-help = What tells a post of the campaign. Several with blanks between; capitals make no difference.
campaign-field-links = Suggested links
campaign-field-links-help = A post with one of these links counts as prompted too. Several with blanks between.
campaign-field-texts = Suggested texts
campaign-field-texts-help = A post with at least 80 % of the different words of one of these texts, and at least half of their pairs of neighbours, counts as prompted too. One text per line.
campaign-field-units = Invited units
campaign-field-units-all = everybody
campaign-field-units-help = The denominator of participation. With nothing chosen all members are invited.
campaign-field-posts = Target: posts
campaign-field-participants = Target: participants
campaign-field-cost = Cost
campaign-field-currency = Currency
campaign-impact = { $after ->
    [0] None of the posts loaded would count as prompted by this campaign ({ NUMBER($before) } so far).
    [one] One post loaded would count as prompted by this campaign ({ NUMBER($before) } so far).
   *[other] { NUMBER($after) } posts loaded would count as prompted by this campaign ({ NUMBER($before) } so far).
  }
campaign-impact-elsewhere = { $part ->
    [none] Unprompted
   *[other] Campaign “{ $name }”
  }: { $posts ->
    [one] one post
   *[other] { NUMBER($posts) } posts
  } { $direction ->
    [gained] more than so far.
   *[lost] fewer than so far.
  }
campaign-target-participants = target: { $reached } of { $target } participants ({ $share })
campaign-target-posts = target: { $reached } of { $target } posts ({ $share })
campaign-written-down = Written down here: “{ $name }”.
campaign-unsuitable = { $field ->
    [name] The campaign has no name. Please enter one.
    [days] The last day is before the first, or the campaign takes more than two years. Please check the days.
    [signs] Nothing ties a post to the campaign. Please enter at least one hashtag, link or text.
    [hashtag] “{ $found }” is no hashtag. Expected are words without blanks, such as #Werkstolz.
    [text] “{ $found }” is too short for a suggested text: posts would meet it by chance. Expected are at least { $least } different words.
    [number] Targets and cost are not below zero.
    [currency] “{ $found }” is no currency. Expected is a code of three letters, such as EUR.
    [parts] The parts of the cost add up to more than the cost. Please check the three amounts.
   *[other] The campaign cannot be written down like this ({ $field }).
  } Nothing was changed.
job-campaign = Writing the campaign down …
job-campaign-foreseen = Finding out which posts belong to it …
