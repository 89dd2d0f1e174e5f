# The page about people: whose accounts write.
page-people = People

people-closed = Matching accounts to members is the analysts’ work
people-closed-text = This page shows names and accounts of people, whatever they agreed to, so that their posts count for the right person. As { $role } you see none of it here; the figures on the other pages are the same for everybody.
people-empty-members = Without a member list nobody can be matched. Upload one: member id, name, unit, joined, and the accounts people have told you.
people-empty-posts = There are no posts with an author account yet. Upload posts, and every account nobody has claimed is listed here.

people-tile-matched = Matched authors
people-tile-matched-help = Accounts that wrote at least one post counting for a member.
people-tile-rate = Match rate
people-tile-rate-help = Matched authors ÷ (matched + open accounts). Accounts decided as external and the organisation’s own do not count.
people-tile-open = Open accounts
people-tile-open-help = Accounts with posts on days for which nobody has said whose they are. Their posts count for nobody.
people-tile-proposed = With a proposal
people-tile-proposed-help = Open accounts for which a handle, an address or a name points to a member.
people-tile-conflicts = Conflicts
people-tile-conflicts-help = Accounts that two members claim on the same days. They count for nobody until you decide.
people-nameless = { $count ->
    [one] One author is known by a name only, without an account. A name alone is never matched: two people may share it.
   *[other] { $count } authors are known by a name only, without an account. A name alone is never matched: two people may share it.
}

people-conflicts = { $count ->
    [one] One account is claimed by several members
   *[other] { $count } accounts are claimed by several members
}
people-conflicts-help = Decide who it was on these days, or correct the member list and upload it again. Until then its posts count for nobody.
people-count-for-none = { $count ->
    [0] no post on these days
    [one] one post counts for nobody
   *[other] { $count } posts count for nobody
}
people-conflict-whose = Whose is it on these days?
people-neither = Neither
people-settle = Decide

people-exact = { $count ->
    [one] One exact proposal
   *[other] { $count } exact proposals
}
people-exact-help = Handle, address or full name are equal, and nobody else comes into question. Ticked are those that rest on more than a name; a stranger may carry the same name, so look at those before you tick them. Without days an account counts always; only posts while somebody is a member ever do.
people-tick-names = { $count ->
    [one] Also tick the one where only the name is equal
   *[other] Also tick the { $count } where only the name is equal
}
people-match-all = { $count ->
    [one] Match one account
   *[other] Match { $count } accounts
}

people-open = { $count ->
    [one] One open account
   *[other] { $count } open accounts
}
people-open-help = Those with a similar name first, then the busiest. Similar means 90 of 100 or more in a comparison letter by letter, an initial, or a further name.
people-open-more = { $count } more accounts with fewer posts are not listed. Choose a channel, or match the busiest first.
people-open-alt = { $count } open accounts with channel, name, posts, last post and proposal
people-choose = Account
people-choose-placeholder = Type a handle or a name
people-choose-help = Choose an account to match it to a member, or to say that it is nobody of yours.
people-whose = Whose account is it?
people-somebody-else = Somebody else
people-member = Member
people-member-placeholder = Type a name
people-match = Match
people-external = External
people-external-help = External: nobody of your program. The account is no longer listed here, and its posts stay out of every figure.
people-held = { $count ->
    [one] One account belongs to a member – correct a mistake
   *[other] { $count } accounts belong to members – correct a mistake
}
people-held-help = Says that an account is not, or was not on some days, whose the list or a decision says it is. It is then open again.
people-unmatch = Not theirs
people-overruled = Overruled by a decision: { $claim }

people-decisions = { $count ->
    [0] No decision holds
    [one] One decision holds
   *[other] { $count } decisions hold
}
people-decisions-earlier = { $count } earlier ones
people-decided-match = { $account } belongs to { $member } ({ $days })
people-decided-unmatch = { $account } does not belong to { $member } ({ $days })
people-decided-external = { $account } is external ({ $days })
people-decided-by = { $at }, { $by }
people-taken-back = taken back { $at }, { $by }
people-take-back = Undo

people-column-ticked = Match
people-column-account = Account
people-column-author = Name in the export
people-column-member = Member
people-column-why = Why
people-column-posts = Posts that count
people-column-written = Posts
people-column-last = Last post
people-column-from = From
people-column-to = Until
people-column-channel = Channel
people-column-proposal = Proposal
people-from = First day (empty: always)
people-to = Last day (empty: still)
people-from-help = First day the account is theirs; empty: as long as anybody knows
people-to-help = Last day the account is theirs; empty: still
people-days-reversed = The last day lies before the first. Nothing was changed.

people-reason-handle = same handle on another channel
people-reason-email = handle as in the e-mail address
people-reason-name = same name
people-reason-handle-name = the handle is made of the name
people-reason-shorter = same name with a further first or family name
people-reason-initial = same name, one part only an initial
people-reason-alike = similar name ({ $likeness } of 100)

people-posts = { $count ->
    [one] one post
   *[other] { $count } posts
}
people-would-count = { $count ->
    [0] no post would count
    [one] one post would count
   *[other] { $count } posts would count
}
people-together = { $count ->
    [0] None of their posts would count: nobody was a member on those days.
    [one] Together, one more post would count.
   *[other] Together, { $count } more posts would count.
}
people-nobody = nobody
people-always = always
people-since = since { $first }
people-until = until { $last }
people-between = { $first } to { $last }
people-source-member-list = member list
people-source-decision = decision
people-nothing-moves = No headline figure of the quarter changes.

people-authors-match = Match
people-authors-external = External
people-authors-external-text = { $count ->
    [0] No author of this file is left without a proposal; look at the proposals instead.
    [one] One author of this file looks like nobody on the member list. Mark the account as external? It can be undone on the page People.
   *[other] { $count } authors of this file look like nobody on the member list. Mark these accounts as external? Each can be undone on the page People.
}
people-authors-external-confirm = Mark as external
job-matching = Matching accounts.
job-unmatching = Taking a decision about an account back.
member-unknown = No member list names this member. Upload a list with them first.
interval-empty = The last day lies before the first. Nothing was changed.
