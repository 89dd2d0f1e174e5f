# First posts nobody answered.

thanks-name = First posts without an answer
thanks-title = { $posts ->
    [one] 1 first post was not answered by a colleague within a day
   *[other] { $posts } first posts were not answered by a colleague within a day
  }
thanks-about = { $period } · a word of thanks is never too late · people who agreed to be named, as far as the log of interactions speaks for that day · seen by program lead and analysts only
thanks-none = { $period }: no first post of somebody who agreed to be named went without an answer, as far as the log of interactions tells.
thanks-no-log = Whether first posts are answered is told by a log of interactions. The upload page has a template for it.
thanks-answered = First answer
thanks-not-yet = none yet
