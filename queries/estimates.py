"""How the response to people's posts compares with what is usual: estimates that know how little a few posts tell."""

from math import exp
from typing import Any

import pandas as pd

from analysis.bands import MOST_PEOPLE
from analysis.shrinkage import FEWEST_POSTS, League, estimates, league_of, tie_bands
from analysis.suppression import is_too_small
from queries.answers import Answer
from queries.door import Question, answer
from queries.reading import minimum_group
from queries.scope import Scope, Viewer

ONE_POST_STANDS_OUT = 0.3
_TYPES = {
    "label": "str", "level": "str", "unit": "str", "place": "int64", "posts": "int64", "estimate": "float64",
    "low": "float64", "high": "float64", "band": "int64", "top_post_share": "float64", "without_it": "float64",
    "people": "int64",
}  # fmt: skip


def _told_apart(members: pd.DataFrame) -> pd.DataFrame:
    """Rows of those who may be shown, never below the median of everybody estimated, in bands."""
    enough = members[members["compared"].map(len) >= FEWEST_POSTS]
    may_be_shown = enough["label"].notna()
    # in a common mean with too few others, what their posts received could be worked out: they are left out of it
    if is_too_small(int((~may_be_shown).sum()), minimum_group()):
        enough = enough[may_be_shown]
    values = [list(compared) for compared in enough["compared"]]
    league = league_of(values)
    if league is None:
        return _shaped([])
    enough = enough.assign(found=pd.Series(estimates(values, league), index=enough.index), estimated=len(enough))
    enough["worth"] = [estimate.value for estimate in enough["found"]]
    # bands are those of the people shown: nobody who is not moves their lines
    shown = enough[enough["label"].notna() & (enough["worth"] >= enough["worth"].median())]
    shown = shown.sort_values("worth", ascending=False, kind="stable")
    rows = shown.assign(band=tie_bands(list(shown["found"]))).sort_values(["band", "place"]).head(MOST_PEOPLE)
    return _shaped([_row(row, league) for _, row in rows.iterrows()])


def _row(member: "pd.Series[Any]", league: League) -> dict[str, object]:
    row: dict[str, object] = {name: member[name] for name in ("label", "level", "unit", "place", "band")}
    row |= {"posts": len(member["compared"]), "people": member["estimated"]}
    # rounded, so that nobody works out of several figures what the posts of others received
    row |= {name: round(exp(getattr(member["found"], of)), 2) for name, of in _ENDS.items()}
    # a single post's part never stands beside a pseudonym
    stands_out = member["is_viral"] or member["top_post_share"] > ONE_POST_STANDS_OUT
    if stands_out and member["level"] == "named":
        row |= {"top_post_share": round(float(member["top_post_share"]), 2)}
        row |= {"without_it": round(exp(league.estimate(list(member["compared"])[1:])), 2)}
    return row


_ENDS = {"estimate": "value", "low": "low", "high": "high"}


def _shaped(rows: list[dict[str, object]]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=list(_TYPES)).astype(_TYPES)


CONTRIBUTORS_ESTIMATES = Question("contributors_estimates", metrics=("engagements",), people=True, reduced=_told_apart)


def contributors_estimates(scope: Scope, viewer: Viewer) -> Answer:
    """At most ten people by the usual response to their posts, 1 is usual for channel and quarter, in bands.

    Estimates are drawn towards everybody's where few posts are known (empirical Bayes), of people with four mature
    posts; low and high are their 90 % interval. A band holds those not surely below its leader; order inside is random.
    Nobody below the median is shown, and nobody at all where people differ no more than chance would have them. People
    who may not be shown are compared with as one of many; where they are too few, they are left out of the comparison.
    top_post_share: engagements of one post where that is a person's 30 % or above the channel's 99th percentile;
    without_it: the estimate without that post. people: how many were estimated. place: what opens a person's posts.
    Columns: label, level, unit, place, posts, estimate, low, high, band, top_post_share, without_it, people.
    """
    return answer(CONTRIBUTORS_ESTIMATES, scope, viewer)
