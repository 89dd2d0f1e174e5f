# E11 are differences real?
estimates-title = { $leading ->
    [one] One of { $people } members shown draws more response per post than chance explains
   *[other] { $leading } of { $people } members shown lead together in response per post
  }
estimates-title-level = { $people ->
    [one] One member may be shown, whose posts draw at least the usual response
   *[other] The { $people } members shown cannot be told apart by response per post
  }
estimates-subtitle = Usual response to a person's posts, 1 = usual for channel and quarter, { $period } · { $people } members with 4+ mature posts compared · line = 90% interval · shaded together: may be chance
estimates-label = { $factor } × usual
estimates-interval = { $low } to { $high }
estimates-single-post = one post = { $share }% of engagements, { $without } × without
estimates-definition = Engagements of each mature post against the median of its channel and quarter, on a logarithmic scale, averaged per person and drawn towards the mean of everybody the fewer posts there are (empirical Bayes). Posts above the 99th percentile of their channel count as at it. A band holds those whose difference to its leader is not 95 % sure; the order inside it is random. At most ten people, never below the median.
alt-estimates = { $title }. { $people } people shown, intervals from { $low } to { $high } times the usual response.
label-estimate-factor = Times the usual response
label-estimate-interval = 90% interval
label-estimate-posts = Mature posts compared
label-estimate-single = A single post
empty-name-estimates = Response per post, compared fairly
empty-title-differences = { $name }: no distinguishable differences yet
empty-no-differences = Either fewer than { $minimum } members have four posts whose mature response is known, or they differ no more than chance would have them, or nobody who may be shown has enough such posts. More months or all units together tell more.
empty-lists-off = This program shows no lists of people; that is decided in the settings under privacy. Totals stay visible.
