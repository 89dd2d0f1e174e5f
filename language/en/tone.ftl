# The tone of posts, as monitoring tools code it.

metric-positivity = Positivity
metric-positivity-definition = (Positive − negative) ÷ (positive + neutral + negative) posts of members, as the export of a monitoring tool codes them: words as they stand, scores by their sign. Nothing is classified here; posts without code are left out. From −100 % (all negative) to +100 % (all positive), told from 10 people on.
coverage-needs-positivity = sentiment from a monitoring tool
