"""Questions about formats of posts: what own posts of each receive beside the usual of their channel."""

import pandas as pd

from analysis.intervals import median_between
from queries.answers import Answer
from queries.door import Question, answer
from queries.scope import Scope, Viewer


def _in_medians(cells: pd.DataFrame) -> pd.DataFrame:
    told = [median_between([float(value) for value in values]) for values in cells["relatives"]]
    columns = {name: pd.Series([one[place] for one in told], dtype="float64") for place, name in enumerate(_TOLD)}
    return cells.drop(columns="relatives").assign(**columns)


_TOLD = ("relative", "low", "high")
POSTS_BY_FORMAT = Question(
    "posts_by_format", metrics=("relative_engagement",), cell=("posts", *_TOLD), reduced=_in_medians
)


def posts_by_format(scope: Scope, viewer: Viewer) -> Answer:
    """Own posts by channel and format with engagements known: their median beside the channel's, and its 95 % interval.

    format: video, carousel, image, link, text or other. Hidden where few people, or mostly one or two, wrote them.
    Columns: platform, format, posts, relative, low, high, is_hidden.
    """
    return answer(POSTS_BY_FORMAT, scope, viewer)
