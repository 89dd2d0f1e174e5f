# The review as slides.
present = Present
present-help = Every exhibit on a slide of its own, beginning with this page, as leadership sees it. Arrow keys walk on, Esc ends.
present-none = This page has no slides to present.
present-previous = Back
present-next = Next
present-leave = End
present-keys = Arrow keys, Page up and down: walk · Home, End: first and last · Esc: end
present-counter = Slide { $number } of { $count }
present-no-campaign = Campaigns: none known yet
present-left-out-over = At the end
present-left-out = { $count ->
    [one] Not shown: one exhibit
   *[other] Not shown: { $count } exhibits
 }
present-left-out-about = For this period and selection there are no figures on them yet, or the figures stay hidden.
permalink-name-present = the presentation
permalink-name-slide = the slide
