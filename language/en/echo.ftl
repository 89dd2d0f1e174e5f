# Call & Echo: what people did for the first time in the days after a call.

metric-echo = Echo of a call
metric-echo-definition = Members with their first post ever, their first post with one of the call's hashtags, or joining, in the 60 days after a call, or up to the next call. Filled: had reacted to the call, commented or shared it before, as the interactions log says. A sequence, not a cause. Dots stand in groups of at least as many people as the settings say (5 or more), one unit and whole weeks; smaller units are taken together. A group appears with its last day, so no dot tells the day of a single person. Channels, campaigns and period of the filter row do not matter. Who posted before the first day loaded cannot be told from a newcomer.
coverage-needs-echo = a post that opens a campaign, by the organisation or somebody who agreed to be named
echo-title-first-posts = { $people } first-time posters in { $days } days; { $engaged } had engaged with the call
echo-title-first-posts-alone = { $people } people posted for the first time in the { $days } days after the call
echo-title-first-uses = { $people } people first used its hashtag in { $days } days; { $engaged } had engaged with the call
echo-title-first-uses-alone = { $people } people first used its hashtag in the { $days } days after the call
echo-title-joins = { $people } people joined in the { $days } days after the call
echo-title-joins-alone = { $people } people joined in the { $days } days after the call
echo-subtitle = { $call } on { $channel }
echo-not-cause = sequence, not cause
echo-cells = groups of { $minimum } or more people, by weeks; smaller units together; all channels, whatever the period
echo-no-log = no interactions log of those days: who engaged is unknown
echo-founding-call = Founding call, { $day }
echo-opening-call = Opening of { $name }, { $day }
echo-choose = Call
echo-choose-as = Call: { $call }
echo-replay = Days after the call
echo-kind = For the first time
echo-unit = Unit
echo-when = Days after the call
echo-people = People
echo-before = Had engaged with the call
echo-first-posts = First posts
echo-first-uses = First use of the call's hashtag
echo-joins = Joined
echo-days = day { $first } to { $last }
echo-engaged-of = { $engaged } of { $people }
echo-units-together = { $units } smaller units together
echo-others-together = smaller units together
echo-without-unit = without unit
echo-hidden = hidden (fewer than { $minimum } people)
echo-some-hidden = units of the selection with fewer than { $minimum } people hidden
echo-nobody-yet = no group of { $minimum } yet
echo-so-far = by day { $day }: { $people ->
    [one] 1 person
   *[other] { $people } people
  }
echo-so-far-engaged = by day { $day }: { $people ->
    [one] 1 person
   *[other] { $people } people
  }, { $engaged } had engaged with the call
echo-key-engaged = had engaged with the call before
echo-key-others = had not
echo-key-unknown = joined, or not known
unit-first-times = { $count ->
    [one] 1 first time
   *[other] { $count } first times
  }
alt-text-call-and-echo = { $title }. First posts: { $first-posts }, first uses of the hashtag: { $first-uses }, joined: { $joins }, as far as shown.
empty-name-call-and-echo = Call and echo
empty-title-call = { $name }: no call known yet
empty-no-call = A post that opens a campaign, by the organisation or by somebody who agreed to be named, with the campaign's hashtag, brings this: an export of the organisation's own account.
empty-title-echo = { $name }: too few people
empty-no-echo = After this call fewer than { $minimum } people of the selection did anything for the first time. Another call, or exports of the days after it, may show more.
