"""How far figures changed between two periods, and how far they move by chance; persons stay behind the door."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date, timedelta
from itertools import product
from typing import Literal, get_args

import numpy as np
import pandas as pd

from analysis.concentration import absence_factors
from analysis.resampling import (
    Change,
    Numbers,
    change_of_people,
    changes_of_ratios,
    difference_of_ratios,
    difference_of_sums,
)
from queries.answers import Answer
from queries.door import Question, answer
from queries.figures import before, figure, members_in_period
from queries.scope import Scope, Viewer

Definition = Literal["as shown", "28 days", "without top post"]
Changes = dict[tuple[str, Definition], Change]
DEFINITIONS: tuple[Definition, ...] = get_args(Definition)

_OF_RESPONSE: Mapping[str, tuple[str, str]] = {
    "er_impressions": ("engagements", "impressions"),
    "er_reach": ("engagements", "reach"),
    "er_followers": ("engagements_per_follower", "posts"),
    "applause_rate": ("reactions", "posts"),
    "conversation_rate": ("comments", "posts"),
    "amplification_rate": ("shares", "posts"),
}
_SHARES: Mapping[str, tuple[str, str]] = {
    "unprompted_share": ("is_unprompted", "is_classifiable"),
    "peer_support_rate": ("is_supported", "is_logged"),
}
_LATE = ("is_active_late", "is_member_late", "was_active_late", "was_member_late")
_JUDGED = ("change", "low", "high", "p_value")


def changes(scope: Scope, compare: Scope, viewer: Viewer) -> Changes:
    """The change of every figure known in both periods, neither hidden nor withheld, by metric and definition."""
    found: Changes = {}
    for question in (member_changes, share_changes, response_changes):
        for told in question(scope, viewer, compare.from_on, compare.to_on).rows.to_dict("records"):
            periods = (scope, compare) if pd.notna(told["change"]) else ()
            if periods and all(figure(told["metric"], one, viewer).value is not None for one in periods):
                judged = Change(*(float(told[name]) for name in _JUDGED))
                found[told["metric"], told["definition"]] = judged
    return found


def member_changes(
    scope: Scope, viewer: Viewer, compare_from_on: date | None = None, compare_to_on: date | None = None
) -> Answer:
    """Changes of figures of members, with intervals from drawing members anew; null where nothing can be told.

    Columns: metric, definition, change, low, high, p_value.
    """
    return _of_population(MEMBER_CHANGES, scope, viewer, _compared(scope, compare_from_on, compare_to_on))


def share_changes(
    scope: Scope, viewer: Viewer, compare_from_on: date | None = None, compare_to_on: date | None = None
) -> Answer:
    """Changes of shares of posts, with intervals from drawing members and their posts anew.

    Columns: metric, definition, change, low, high, p_value.
    """
    return _of_population(SHARE_CHANGES, scope, viewer, _compared(scope, compare_from_on, compare_to_on))


def response_changes(
    scope: Scope, viewer: Viewer, compare_from_on: date | None = None, compare_to_on: date | None = None
) -> Answer:
    """Changes of rates of response, with intervals from drawing members and their posts anew.

    Columns: metric, definition, change, low, high, p_value, is_hidden.
    """
    return answer(RESPONSE_CHANGES, scope, viewer, **_compared(scope, compare_from_on, compare_to_on))


def _of_population(question: Question, scope: Scope, viewer: Viewer, days: dict[str, date]) -> Answer:
    """The answer, hidden too where there were too few members in the period compared with."""
    answered = answer(question, scope, viewer, **days)
    compare = replace(scope, from_on=days["compare_from_on"], to_on=days["compare_to_on"])
    if not members_in_period(compare, viewer).hidden:
        return answered
    return replace(answered, rows=answered.rows.iloc[:0], hidden=True)


def _compared(scope: Scope, from_on: date | None, to_on: date | None) -> dict[str, date]:
    """The days compared with, else the period before."""
    start, end = from_on or before(scope.from_on, scope.to_on), to_on or scope.from_on - timedelta(days=1)
    return {"compare_from_on": start, "compare_to_on": end}


def _of_members(people: pd.DataFrame) -> pd.DataFrame:
    figures: list[tuple[str, Definition, Callable[..., Numbers], tuple[str, ...]]] = [
        ("active_members", "as shown", difference_of_sums, ("is_active", "was_active")),
        ("active_members", "28 days", difference_of_sums, ("is_active_late", "was_active_late")),
        ("activation_rate", "as shown", difference_of_ratios, ("is_active", "is_member", "was_active", "was_member")),
        ("activation_rate", "28 days", difference_of_ratios, _LATE),
        ("posts", "as shown", difference_of_sums, ("posts", "posts_before")),
        ("posts_per_active", "as shown", difference_of_ratios, ("posts", "is_active", "posts_before", "was_active")),
        ("absence_factor", "as shown", _factors, ("posts", "posts_before")),
    ]  # fmt: skip
    return _table(
        (metric, definition, change_of_people(_terms(people, metric, columns), figure), {})
        for metric, definition, figure, columns in figures
    )


def _terms(people: pd.DataFrame, metric: str, columns: tuple[str, ...]) -> Numbers:
    """The columns of a figure; who is no member counts in no rate of members."""
    terms = people[list(columns)].to_numpy(dtype=np.float64, copy=True)
    if metric == "activation_rate":
        terms[:, 0] *= terms[:, 1]
        terms[:, 2] *= terms[:, 3]
    return terms


def _factors(times: Numbers, terms: Numbers) -> Numbers:
    return absence_factors(times, terms[:, 0]) - absence_factors(times, terms[:, 1])


def _of_shares(posts: pd.DataFrame) -> pd.DataFrame:
    asked = list(product(_SHARES, DEFINITIONS[:2]))
    taken = {one: posts[_SHARES[one[0]][1]] & (posts["is_late"] | (one[1] == "as shown")) for one in asked}
    terms = [
        (posts[_SHARES[metric][0]].where(taken[metric, definition]), taken[metric, definition].astype(float))
        for metric, definition in asked
    ]
    judged = _changes(posts, terms)
    return _table((*one, change, {}) for one, change in zip(asked, judged, strict=True))


def _of_response(posts: pd.DataFrame) -> pd.DataFrame:
    counted = posts.assign(
        posts=1.0, engagements_per_follower=posts["engagements"] / posts["followers"].replace(0, np.nan)
    )
    asked: list[tuple[str, Definition]] = [
        (metric, definition) for metric in _OF_RESPONSE for definition in DEFINITIONS
    ]
    terms, behind = [], []
    for metric, definition in asked:
        part, whole = _OF_RESPONSE[metric]
        known = counted[part].notna() & counted[whole].notna()
        taken = known & _is_taken(counted[known], definition, part).reindex(counted.index, fill_value=False)
        behind.append(_behind(counted[taken]))
        terms.append((counted[part].where(taken), counted[whole].where(taken)))
    is_in_scope = counted["is_in_scope"].to_numpy(dtype=bool)
    judged = _changes(counted[is_in_scope], [(part[is_in_scope], whole[is_in_scope]) for part, whole in terms])
    return _table((*one, change, people) for one, change, people in zip(asked, judged, behind, strict=True))


def _is_taken(known: pd.DataFrame, definition: Definition, part: str) -> pd.Series:
    if definition == "28 days":
        return known["is_late"].astype(bool)
    shown = known[known["is_in_scope"] & (definition == "without top post")]
    top = pd.to_numeric(shown[part]).groupby(shown["is_now"]).idxmax()
    return pd.Series(~known.index.isin(top), index=known.index)


def _changes(posts: pd.DataFrame, terms: Sequence[tuple[pd.Series, pd.Series]]) -> list[Change | None]:
    people, _ = pd.factorize(posts["member_id"], sort=True)
    numerators, denominators = (
        np.column_stack([pd.to_numeric(pair[side]).to_numpy(dtype=np.float64, na_value=np.nan) for pair in terms])
        for side in (0, 1)
    )
    return changes_of_ratios(people.astype(np.int64), posts["is_now"].to_numpy(dtype=bool), numerators, denominators)


def _behind(taken: pd.DataFrame) -> dict[str, int]:
    """The fewest people behind either period, and behind what the filters leave out of either."""
    counts = taken.groupby(["is_in_scope", "is_now"])["member_id"].nunique()
    fewest = counts.groupby("is_in_scope").min()
    return {"people": int(fewest.get(True, 0)), "people_left_out": int(fewest.get(False, 0))}


def _table(told: Iterable[tuple[str, Definition, Change | None, dict[str, int]]]) -> pd.DataFrame:
    unknown = dict.fromkeys(_JUDGED)
    return pd.DataFrame([
        {"metric": metric, "definition": definition, **(asdict(change) if change else unknown), **behind}
        for metric, definition, change, behind in told
    ]).astype(dict.fromkeys(_JUDGED, "float64"))  # fmt: skip


MEMBER_CHANGES = Question(
    "member_changes", metrics=("active_members", "activation_rate", "posts_per_active", "absence_factor"),
    reduced=_of_members,
)  # fmt: skip
SHARE_CHANGES = Question("share_changes", metrics=tuple(_SHARES), reduced=_of_shares)
RESPONSE_CHANGES = Question("response_changes", metrics=tuple(_OF_RESPONSE), cell=_JUDGED, reduced=_of_response)
