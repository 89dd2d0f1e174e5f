"""What can be chosen, what is loaded, and what a page's stamp line says; nothing here is a figure on people."""

from dataclasses import dataclass
from datetime import date

import pandas as pd

from queries.answers import Answer
from queries.door import Question, answer
from queries.scope import Scope, Viewer

SCOPE_OPTIONS = Question("scope_options")
LAST_COMPLETE_QUARTER = Question("last_complete_quarter")
STAMP = Question("stamp")


@dataclass(frozen=True)
class ScopeOptions:
    """What the filters offer; in channels and units "" stands for none known."""

    channels: tuple[str, ...]
    units: tuple[tuple[str, str], ...]
    campaigns: tuple[tuple[str, str, date, date], ...]
    first_on: date | None
    last_on: date | None
    last_complete_quarter: tuple[date, date] | None
    is_sample: bool
    has_posts: bool
    has_member_posts: bool
    has_members: bool
    has_interactions: bool


@dataclass(frozen=True)
class Stamp:
    """What the figures of a scope rest on; is_old: at an earlier data version that was opened.

    as_of_on: the newest import. counted_on: the newest export of posts whose counters are told for the period, and how
    its day is known: stated, file name, given or upper bound.
    """

    imports: int
    as_of_on: date | None
    counted_on: date | None
    counted_kind: str | None
    data_version: int
    is_sample: bool
    is_old: bool = False


def scope_options() -> ScopeOptions:
    """What the filters offer.

    Columns: channels, units, campaigns, first_on, last_on, is_sample, has_posts, has_member_posts, has_members,
    has_interactions.
    """
    offered = answer(SCOPE_OPTIONS, None, Viewer()).rows.iloc[0]
    return ScopeOptions(
        channels=tuple(offered["channels"]),
        units=tuple((unit, unit) for unit in offered["units"]),
        campaigns=tuple(
            (campaign["campaign_id"], campaign["name"], campaign["start_on"].date(), campaign["end_on"].date())
            for campaign in offered["campaigns"]
        ),
        first_on=_day(offered["first_on"]),
        last_on=_day(offered["last_on"]),
        last_complete_quarter=last_complete_quarter(),
        is_sample=bool(offered["is_sample"]),
        has_posts=bool(offered["has_posts"]),
        has_member_posts=bool(offered["has_member_posts"]),
        has_members=bool(offered["has_members"]),
        has_interactions=bool(offered["has_interactions"]),
    )


def last_complete_quarter() -> tuple[date, date] | None:
    """The last quarter with at least 95 % of its channel-weeks loaded.

    Columns: from_on, to_on.
    """
    rows = answer(LAST_COMPLETE_QUARTER, None, Viewer()).rows
    return next(((start.date(), end.date()) for start, end in zip(rows["from_on"], rows["to_on"], strict=True)), None)


def stamp(scope: Scope) -> Stamp:
    """How many imports the figures of the scope's channels rest on, how recent they are, as of when counters are told.

    Columns: imports, as_of_on, counted_on, counted_kind, is_sample.
    """
    answered: Answer = answer(STAMP, scope, Viewer())
    stamped = answered.rows.iloc[0]
    kind = None if pd.isna(stamped["counted_kind"]) else str(stamped["counted_kind"])
    return Stamp(
        int(stamped["imports"]), _day(stamped["as_of_on"]), _day(stamped["counted_on"]), kind, answered.data_version,
        bool(stamped["is_sample"]), answered.is_old,
    )  # fmt: skip


def whole_scope(from_on: date, to_on: date) -> Scope:
    """A period with every channel, unit and campaign."""
    options = scope_options()
    return Scope(
        from_on, to_on,
        channels=tuple(dict.fromkeys((*options.channels, ""))),
        units=tuple(dict.fromkeys((*(unit for unit, _ in options.units), ""))),
        campaigns=tuple(dict.fromkeys((*(campaign[0] for campaign in options.campaigns), ""))),
    )  # fmt: skip


def _day(value: pd.Timestamp | None) -> date | None:
    return None if value is None or pd.isna(value) else value.date()
