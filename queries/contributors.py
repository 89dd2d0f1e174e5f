"""Questions about the most active members; people appear as far as their recorded choice and the role allow."""

import pandas as pd

from analysis.bands import whole_bands
from analysis.concentration import absence_factor as fewest_for_half
from analysis.concentration import lorenz_steps
from queries.answers import Answer
from queries.door import Question, answer
from queries.reading import minimum_group
from queries.scope import Scope, Viewer


def _in_bands_by_posts(people: pd.DataFrame) -> pd.DataFrame:
    return _in_bands(people, "posts")


def _in_bands_by_engagements(people: pd.DataFrame) -> pd.DataFrame:
    return _in_bands(people, "engagements")


def _in_bands(people: pd.DataFrame, counted: str) -> pd.DataFrame:
    bands = whole_bands([int(count) for count in people[counted]])
    return people.head(len(bands)).assign(band=pd.Series(bands, dtype="int64"))


def _in_steps(posts: pd.DataFrame) -> pd.DataFrame:
    steps = lorenz_steps([int(count) for count in posts["posts"]], minimum_group())
    return pd.DataFrame(
        {
            "step_people": pd.Series([people for people, _ in steps], dtype="int64"),
            "share_of_posts": pd.Series([share for _, share in steps], dtype="float64"),
        }
    )


def _with_factor(program: pd.DataFrame) -> pd.DataFrame:
    factors = [fewest_for_half([int(count) for count in posts]) for posts in program["posts_of_each"]]
    counts = program.drop(columns="posts_of_each")
    counts.insert(0, "absence_factor", pd.Series(factors, dtype="float64"))
    return counts


CONTRIBUTORS_BY_POSTS = Question("contributors_by_posts", metrics=("posts",), people=True, reduced=_in_bands_by_posts)
CONTRIBUTORS_BY_ENGAGEMENTS = Question(
    "contributors_by_engagements", metrics=("engagements",), people=True, reduced=_in_bands_by_engagements
)
CONTRIBUTORS_CONCENTRATION = Question("contributors_concentration", metrics=("posts",), reduced=_in_steps)
ABSENCE_FACTOR = Question("absence_factor", metrics=("absence_factor", "posts"), reduced=_with_factor)


def contributors_by_posts(scope: Scope, viewer: Viewer) -> Answer:
    """At most ten people by posts, never below the median active member; equal counts are one band, no places.

    A band that would exceed ten people is left out whole. level: named or pseudonym; unit only beside names.
    Columns: label, level, unit, posts, originals, reshares, band.
    """
    return answer(CONTRIBUTORS_BY_POSTS, scope, viewer)


def contributors_by_engagements(scope: Scope, viewer: Viewer) -> Answer:
    """At most ten people by engagements at the first export that found a post mature, as by posts.

    Younger posts (14 days unless set otherwise) do not count. posts: those whose mature engagements are known.
    Columns: label, level, unit, posts, engagements, band.
    """
    return answer(CONTRIBUTORS_BY_ENGAGEMENTS, scope, viewer)


def contributors_concentration(scope: Scope, viewer: Viewer) -> Answer:
    """Share of all posts by the most active people, at points a minimum group apart (Lorenz curve).

    Columns: step_people, share_of_posts.
    """
    return answer(CONTRIBUTORS_CONCENTRATION, scope, viewer)


def absence_factor(scope: Scope, viewer: Viewer) -> Answer:
    """Fewest people who make half of all posts, in one row beside the size of the program; null without posts.

    active_members: who posted; members: in the period; named_people: those of them with consent to be named.
    Columns: absence_factor, active_members, posts, named_people, members.
    """
    return answer(ABSENCE_FACTOR, scope, viewer)
