# Campaigns written down, changed and taken back on the page.
campaign-new = New campaign
campaign-change = Edit
campaign-form-new = New campaign
campaign-form-change = Edit campaign “{ $name }”
campaign-form-imported = { $plans ->
    [one] An imported plan lists it too.
   *[other] { $plans } imported plans list it too.
  } What was said last holds: here, or in a plan as of a later day.
campaign-field-name = Name
campaign-field-start = First day
campaign-field-end = Last day
campaign-field-hashtags = Hashtags
campaign-field-hashtags-help = What tells a post of the campaign. Several with blanks between; capitals make no difference.
campaign-field-links = Suggested links
campaign-field-links-help = A post with one of these links counts as prompted too. Several with blanks between.
campaign-field-units = Invited units
campaign-field-units-all = everybody
campaign-field-units-help = The denominator of participation. With nothing chosen all members are invited.
campaign-field-members = Invited people
campaign-field-members-help = Member numbers of the member list with blanks between; in addition to the units.
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
    [none] { $direction ->
        [gained] Unprompted: { NUMBER($posts) } posts more than so far.
       *[lost] Unprompted: { NUMBER($posts) } posts fewer than so far.
      }
   *[other] { $direction ->
        [gained] Campaign “{ $name }”: { NUMBER($posts) } posts more than so far.
       *[lost] Campaign “{ $name }”: { NUMBER($posts) } posts fewer than so far.
      }
  }
campaign-written-down = Written down here: “{ $name }”.
campaign-unsuitable = { $field ->
    [name] The campaign has no name. Please enter one.
    [days] The last day is before the first, or the campaign takes more than two years. Please check the days.
    [signs] Nothing ties a post to the campaign. Please enter at least one hashtag or link.
    [hashtag] “{ $found }” is no hashtag. Expected are words without blanks, such as #Werkstolz.
    [number] Targets and cost are not below zero.
    [currency] “{ $found }” is no currency. Expected is a code of three letters, such as EUR.
    [invited] No member list knows { $found } ({ $count } unknown). Please enter member numbers of the list, or upload the list.
   *[other] The campaign cannot be written down like this ({ $field }).
  } Nothing was changed.
job-campaign = Writing the campaign down …
job-campaign-foreseen = Finding out which posts belong to it …
