# As of when counters are told.
stamp-counted = as of { $day }{ $kind ->
    [stated] {" "}(stated in the file)
    [file-name] {" "}(from the file name)
    [given] {" "}(entered at upload)
    [upper-bound] {" "}at the latest
   *[unknown] {""}
}
stamp-counted-versus = { $counted } ({ $other }: { $day })
stamp-received = received in period
counting = How responses are counted
counting-attribution = Responses
counting-published-in = to the posts published in the period
counting-published-in-help = all they received until the as-of day
counting-received-in = received in the period
counting-received-in-help = by posts of any age; only where exports lie close to both ends
counting-as-of = Counters as of
counting-as-of-own = two weeks after each period
counting-as-of-own-help = so that no period has a head start; the setting says how many days
counting-as-of-latest = the latest export
counting-as-of-latest-help = older periods have had longer to collect
counting-as-of-day = a day
counting-as-of-day-help = the period compared with is told as long after its own end
permalink-name-asof = the as-of day
permalink-name-counts = how responses are counted
tile-change-break = not compared: { $channel } counts differently since { $day }
tile-received-uncovered = { $coverage } of the posts have exports close to both ends of the period
revisions-title = { $posts ->
    [0] No counter fell between two exports
    [one] Counters of 1 post fell between two exports
   *[other] Counters of { $posts } posts fell between two exports
  }
revisions-subtitle = Within one source, in every import of the chosen channels; the lower value counts, a change of source is no fall
revisions-import = Import
revisions-export = Export
revisions-as-of = As of
revisions-posts = Posts
revisions-impressions = Impressions
revisions-responses = Responses
revisions-rows = The rows that brought them
revisions-file = File
revisions-sheet = Sheet
revisions-row = Row
revisions-before = Compared with
paid-title = Paid reach of { $posts ->
    [one] 1 post stands apart
   *[other] { $posts } posts stands apart
  }
paid-subtitle = All figures count what came of itself; exports that do not split count whole
paid-organic = Of itself
paid-sponsored = Paid
paid-total = Total
paid-of-impressions = { $kind }: impressions
paid-of-responses = { $kind }: responses
contacts-impressions = { $channel }: { $count } impressions
contacts-views = { $channel }: { $count } views
contacts-mixed = { $total } contacts (mixed definitions), of which { $parts }
coverage-needs-er-reach = reach and engagements
coverage-needs-er-followers = followers at the post and engagements
coverage-needs-applause-rate = reactions
coverage-needs-conversation-rate = comments
coverage-needs-amplification-rate = shares
coverage-needs-posts-per-active = dated posts by members
coverage-needs-time-to-peer-response = the interactions log
