"""Questions that compare posts at the same age."""

from typing import Literal

from queries.answers import Answer
from queries.door import Question, answer
from queries.scope import Scope, Viewer

Age = Literal[7, 14, 28]
_SUMS = ("engagements", "impressions")
RESPONSE_AT_AGE = Question("response_at_age", metrics=("engagements", "er_impressions"), cell=_SUMS)
RESPONSE_WHEN_MATURE = Question("response_when_mature", metrics=("engagements", "er_impressions"), cell=_SUMS)


def response_at_age(scope: Scope, viewer: Viewer, age: Age = 14) -> Answer:
    """What posts of the period had received at an age in days: 7, 14 or 28, by channel, over posts with both counters.

    posts_told: those a snapshot within 1, 2 or 4 days tells of, or two at most ten days apart; posts_between: the
    latter, whose counters are drawn straight between the two. Within the best source of each post.
    Columns: platform, posts, posts_told, posts_between, engagements, impressions, is_hidden.
    """
    return answer(RESPONSE_AT_AGE, scope, viewer, age=age)


def response_when_mature(scope: Scope, viewer: Viewer) -> Answer:
    """What posts of the period had received at the first export that found them mature, by channel.

    mature_posts: those there is one of (14 days unless set otherwise); younger ones are not compared. Ages in days are
    those at which they were told of. Sums over posts with both counters.
    Columns: platform, posts, mature_posts, youngest_age, median_age, oldest_age, engagements, impressions, is_hidden.
    """
    return answer(RESPONSE_WHEN_MATURE, scope, viewer)
