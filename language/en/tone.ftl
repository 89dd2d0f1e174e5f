# The tone of posts, as monitoring tools code it.

metric-positivity = Positivity
metric-positivity-definition = (Positive − negative) ÷ (positive + neutral + negative) posts of members, as the export of a monitoring tool codes them: words as they stand, scores by their sign. Nothing is classified here; posts without code are left out. From −100 % (all negative) to +100 % (all positive), told from 10 people on.
coverage-needs-positivity = sentiment from a monitoring tool

tone-title = { $quarter }: { $positive } of { $coded } coded posts are positive, { $negative } negative
tone-subtitle = { $period } · positive less negative over coded posts, with 95% interval · coded by { $tools }, not by us
tone-hidden = { $quarters ->
    [one] 1 quarter hidden (fewer than { $fewest } people)
   *[other] { $quarters } quarters hidden (fewer than { $fewest } people)
  }
tone-withheld = not shown, as less than 70 % are coded: { $quarters }
tone-coded = Coded posts
tone-counts = { $positive } positive, { $neutral } neutral, { $negative } negative; { $coded } of { $posts } coded
empty-name-positivity-by-quarter = Tone of posts
empty-title-tone = { $name }: not told by any export
empty-no-tone = No export of these quarters codes the tone of posts. Exports of monitoring tools such as Talkwalker, Brandwatch or Meltwater do.
alt-text-positivity-by-quarter = { $title }. { $coded } of { $posts } posts are coded in { $quarters } quarters.
