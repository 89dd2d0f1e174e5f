# Posts tagged by hand as prompted or not.

tag-choose = Choose a row to say of its post whether it was prompted.
tag-this = This post:
tag-prompted = prompted by “{ $name }”
tag-unprompted = unprompted
tag-no-link = This row shows no link because its author is not named, so it cannot be tagged here.
tag-list = Tagged by hand: { $tags ->
    [one] 1 post
   *[other] { $tags } posts
  }
tag-rule = What is said of a post by hand goes before hashtag, link and text, whenever it was written. Every tag is kept with who and when, and counts in the version of the definition.
tag-link-hidden = link hidden (author not named)
tag-unsuitable = { $field ->
    [campaign] Nothing was tagged: no campaign is called “{ $found }” any more. Choose another campaign.
   *[other] Nothing was tagged: not exactly one post has the link “{ $found }”. Draw the page anew and choose its row again.
  }
job-tag = Tagging the post …
