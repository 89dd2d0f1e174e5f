"""Followers of the organisation's accounts, and of members' accounts together: stock and daily gain kept apart."""

from collections.abc import Callable
from dataclasses import replace

import pandas as pd

from charts.channel_lines import channel_lines
from charts.palette import Theme
from exhibits import empty
from exhibits.asked import Asked
from exhibits.audience import KINDS, kinds_of, line_row, month_end, month_origin, side_labels
from exhibits.columns import Row, lighter
from exhibits.drawn import Figures, drawn
from exhibits.exhibit import Exhibit
from exhibits.marks import Cells, Mark, Marks
from exhibits.records import Record, records
from exhibits.sentences import Sentence, sentence
from exhibits.stretches import month_number, stretches
from language import channel, day, month, signed
from queries.exposure import followers_by_month
from queries.origins import Origin
from queries.scope import Scope, Viewer

MEASURES = {"followers": "followers", "gained": "follower_gain"}
METRICS_OF = {"followers": "metric-followers", "gained": "metric-follower-gain"}


def followers_over_time(
    scope: Scope, compare: Scope | None, viewer: Viewer, language: str, theme: Theme = "light"
) -> Exhibit:
    """The stock last counted in each of at least twelve months, else what exports state as gained."""
    asked = Asked(scope, compare, viewer, language, theme).over_a_year()
    answered = followers_by_month(asked.scope, viewer)
    if answered.hidden:
        return empty.hidden(asked, "followers_over_time")
    told = records(answered.rows[~answered.rows["is_hidden"]])
    if not any(pd.notna(one["followers"]) or pd.notna(one["gained"]) for one in told):
        return empty.uploadable(asked, "followers_over_time", "followers", "empty-no-followers")
    return _drawn(asked, told)


def _drawn(asked: Asked, told: list[Record]) -> Exhibit:
    column = "followers" if any(pd.notna(one["followers"]) for one in told) else "gained"
    counted = [one for one in told if pd.notna(one[column])]
    held = dict.fromkeys(_key(one) for one in sorted(counted, key=_weight(counted, column)))
    kinds = kinds_of(held)
    rows: list[Row] = []
    ends = []
    for key, kind in kinds.items():
        of_account = [one for one in counted if _key(one) == key]
        whole = [one for one in of_account if _is_whole(asked, one, column)]
        joined = dict(zip(map(id, whole), stretches([month_number(one["month_on"]) for one in whole]), strict=True))
        for place, one in enumerate(of_account, start=1):
            stretch = joined.get(id(one), -place)
            rows.append(line_row(asked, kind, _name(asked, one), one, stretch) | _point(asked, one, column))
        ends.append((kind, _name(asked, of_account[-1]).replace(" · ", "\n"), float(of_account[-1][column])))
    words = {name: asked.say(f"audience-{name}") for name in ("month", "channel")}
    top = max((float(one[column]) for one in counted), default=1.0)
    gained = [int(one["gained"]) for one in told if pd.notna(one["gained"])]
    return drawn(
        asked, "followers_over_time", _sentence(asked, told),
        channel_lines(asked.theme, asked.language, value=asked.say(METRICS_OF[column]), **words),
        Figures(rows + side_labels(ends, top), _table(asked, told), _marks(asked, told), _cells(told)),
        metric=MEASURES[column], size=asked.say("unit-accounts", count=len({_key(one) for one in told})),
        subtitle=asked.say(f"{column}-subtitle", period=asked.span) + lighter(asked, pd.DataFrame(rows))
        + (" · " + asked.say("followers-not-drawn", lines=len(held) - len(kinds)) if len(held) > len(kinds) else ""),
        alt={"accounts": len({_key(one) for one in told}), "lines": min(len(kinds), len(KINDS)), "gained": sum(gained)},
    )  # fmt: skip


def _weight(counted: list[Record], column: str) -> Callable[[Record], tuple[bool, float, str]]:
    """What orders the lines: the organisation's accounts first, of each sort the largest at last count first."""
    last = {_key(one): float(one[column]) for one in counted}
    return lambda one: (not one["is_organisation"], -last[_key(one)], _key(one))


def _sentence(asked: Asked, told: list[Record]) -> Sentence:
    """What the account with the longest record of daily gains gained in whole months; else the largest stock."""
    of_each: dict[str, list[Record]] = {}
    gained = [one for one in told if one["is_organisation"] and pd.notna(one["gained"])]
    for one in [one for one in gained if _is_whole(asked, one, "gained")] or gained:
        of_each.setdefault(_key(one), []).append(one)
    if of_each:
        months = max(of_each.values(), key=len)
        slots: dict[str, object] = {"gained": sum(int(one["gained"]) for one in months), "months": len(months)}
        return sentence(asked, "followers-title-gained", slots | {"account": _name(asked, months[0])})
    last = max((one for one in told if pd.notna(one["followers"])), key=lambda one: (one["month_on"], one["followers"]))
    stock: dict[str, object] = {"followers": int(last["followers"]), "account": _name(asked, last)}
    return sentence(
        asked, "followers-title", stock | {"month": month(last["month_on"], asked.language)},
        (float(last["month_on"].year),),
    )  # fmt: skip


def _point(asked: Asked, one: Record, column: str) -> Row:
    told = gained = _gained(asked, one)
    if column == "followers":
        counted_on, followers = day(one["counted_on"], asked.language), asked.number(int(one["followers"]))
        told = asked.say("followers-told", followers=followers, day=counted_on, gained=gained)
    is_complete = _is_whole(asked, one, column)
    return {"high": int(one[column]), "value_label": told, "mark": _mark_id(one, column), "is_complete": is_complete}


def _is_whole(asked: Asked, one: Record, column: str) -> bool:
    """Whether a month is told by all its days; a stock is that of one day."""
    days = (month_end(asked, one["month_on"]) - one["month_on"]).days + 1
    return column == "followers" or int(one["gain_days"]) >= days


def _gained(asked: Asked, one: Record) -> str:
    return "–" if pd.isna(one["gained"]) else signed(int(one["gained"]), "n", asked.language)


def _table(asked: Asked, told: list[Record]) -> pd.DataFrame:
    return pd.DataFrame({
        asked.say("audience-channel"): [_name(asked, one) for one in told],
        asked.say("audience-month"): [month(one["month_on"], asked.language) for one in told],
        asked.say("metric-followers"): [
            "–" if pd.isna(one["followers"]) else asked.number(int(one["followers"])) for one in told
        ],
        asked.say("metric-follower-gain"): [_gained(asked, one) for one in told],
        asked.say("followers-days"): [
            "–" if pd.isna(one["gained"]) else asked.say("followers-days-of", days=int(one["gain_days"]))
            for one in told
        ],
    })  # fmt: skip


def _marks(asked: Asked, told: list[Record]) -> Marks:
    marks: Marks = {}
    for one in told:
        for column, measure in MEASURES.items():
            if pd.notna(one[column]):
                metric = asked.say(METRICS_OF[column])
                label = f"{_name(asked, one)} · {month(one['month_on'], asked.language)} · {metric}"
                marks[_mark_id(one, column)] = Mark(
                    _mark_id(one, column), label, float(one[column]), _origin(asked, measure, one)
                )
    return marks


def _origin(asked: Asked, measure: str, one: Record) -> Origin:
    return replace(month_origin(asked, measure, one), account=one["account"] if one["is_organisation"] else "")


def _cells(told: list[Record]) -> Cells:
    return tuple(
        (
            "", "", _mark_id(one, "followers") if pd.notna(one["followers"]) else "",
            _mark_id(one, "gained") if pd.notna(one["gained"]) else "", "",
        )
        for one in told
    )  # fmt: skip


def _key(one: Record) -> str:
    return f"{one['platform']}/{one['account'] if one['is_organisation'] else ''}"


def _name(asked: Asked, one: Record) -> str:
    """Account and channel; members' accounts of a channel are one."""
    account = one["account"] if one["is_organisation"] else asked.say("followers-members")
    return f"{account} · {channel(one['platform'], asked.language)}"


def _mark_id(one: Record, column: str) -> str:
    return f"{_key(one)}.{one['month_on'].isoformat()}.{column}"
