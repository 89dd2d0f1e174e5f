"""E5: how fast people start: the share of those who joined with a first post, day by day after joining."""

from dataclasses import replace
from datetime import date, timedelta

import pandas as pd

from analysis.survival import Curve
from charts.palette import Theme
from charts.step_curves import step_curves
from exhibits import empty
from exhibits.asked import Asked
from exhibits.columns import Row
from exhibits.drawn import Figures, drawn
from exhibits.exhibit import Exhibit
from exhibits.marks import Mark, Marks
from exhibits.records import Record, records
from exhibits.sentences import Sentence, sentence
from language import span
from queries.members import members_first_posts
from queries.origins import origin_of
from queries.preceding import half_years
from queries.reading import minimum_group
from queries.scope import Scope, Viewer

READ_ON = (14, 30)
LAST_DAY = 180
CLOSE = 0.1  # ends nearer than this have one name above and one below


def time_to_first_post(
    scope: Scope, compare: Scope | None, viewer: Viewer, language: str, theme: Theme = "light"
) -> Exhibit:
    """Kaplan–Meier curves of the half-year that ends with the period and of the one before it."""
    asked = Asked(scope, compare, viewer, language, theme)
    answered = members_first_posts(scope, viewer)
    if answered.hidden:
        return empty.hidden(asked, "time_to_first_post")
    halves = {half["half"]: half for half in records(answered.rows)}
    told = {name: half for name, half in halves.items() if len(half["days"])}
    if not told:
        return empty.uploadable(asked, "time_to_first_post", "joiners", "empty-no-joiners", minimum=minimum_group())
    return _drawn(asked, told, sum(int(half["left_out"]) for half in halves.values()))


def curve_of(half: Record) -> Curve:
    """The curve as the answer tells it."""
    days = tuple(float(day) for day in half["days"])
    return Curve(days, tuple(float(share) for share in half["shares"]), int(half["joiners"]), int(half["posted"]))


def _drawn(asked: Asked, halves: dict[str, Record], left_out: int) -> Exhibit:
    curves = {name: curve_of(half) for name, half in halves.items()}
    marks = _marks(asked, curves)
    table, cells = _table(asked, curves, marks)
    words = {name: asked.say(f"first-posts-{name}") for name in ("days", "share", "kind")}
    joiners = sum(curve.people for curve in curves.values())
    subtitle = asked.say("first-posts-subtitle")
    if left_out:
        subtitle += " · " + asked.say("first-posts-left-out", people=left_out)
    reads = {f"by{on}": asked.number(next(iter(curves.values())).share_by(on), "p") for on in READ_ON}
    return drawn(
        asked, "time_to_first_post", _sentence(asked, curves),
        step_curves(asked.theme, asked.language, **words), Figures(_rows(asked, curves), table, marks, cells),
        metric="time_to_first_post", size=asked.say("unit-joiners", count=joiners), subtitle=subtitle,
        alt={"joiners": joiners, **reads},
    )  # fmt: skip


def _sentence(asked: Asked, curves: dict[str, Curve]) -> Sentence:
    shares = {name: curve.share_by(READ_ON[-1]) for name, curve in curves.items()}
    known = {name: share for name, share in shares.items() if share is not None}
    numbers = tuple(round(100 * share, 1) for share in known.values())
    slots: dict[str, object] = {"days": READ_ON[-1]}
    slots |= {name: asked.number(share, "p") for name, share in known.items()}
    if len(known) == 2:
        return sentence(asked, "first-posts-title-both", slots, numbers)
    if "now" in known:
        return sentence(asked, "first-posts-title", slots, numbers)
    posted = {"posted": sum(curve.arrived for curve in curves.values())}
    return sentence(asked, "first-posts-title-counts", posted | {"joiners": sum(c.people for c in curves.values())})


def _rows(asked: Asked, curves: dict[str, Curve]) -> list[Row]:
    rows: list[Row] = [{"part": "rule", "day": on} for on in READ_ON]
    ends = {kind: _shown(curve)[-1][1] for kind, curve in curves.items()}
    for kind, curve in curves.items():
        name, shown = _name(asked, kind), _shown(curve)
        rows += [
            {"part": "curve", "kind": kind, "kind_label": name, "day": day, "share": share} for day, share in shown
        ]
        for on in READ_ON:
            share = curve.share_by(on)
            if share is not None:
                read = {"part": "read", "mark": f"{kind}.{on}", "kind": kind, "kind_label": name, "day": on}
                place = "up" if _is_highest(curves, kind, on) else "down"
                rows.append(read | {"share": share, "label": asked.number(share, "p"), "place": place})
        day, share = shown[-1]
        is_low = max(ends, key=lambda one: ends[one]) != kind and max(ends.values()) - share < CLOSE
        named = {"label": name, "place": "down" if is_low else "up"}
        rows.append({"part": "series", "kind": kind, "day": day, "share": share} | named)
    return rows


def _shown(curve: Curve) -> list[tuple[float, float]]:
    """Days and shares up to the last day drawn."""
    steps = [(0.0, 0.0), *zip(curve.waits, curve.shares, strict=True)]
    shown = [(day, share) for day, share in steps if day <= LAST_DAY]
    if curve.waits[-1] > LAST_DAY:
        shown.append((LAST_DAY, shown[-1][1]))
    return shown


def _is_highest(curves: dict[str, Curve], kind: str, on: int) -> bool:
    """Whether a curve lies above the other on a day; of equal ones the first."""
    known = {name: share for name, curve in curves.items() if (share := curve.share_by(on)) is not None}
    return max(known, key=lambda name: known[name]) == kind


def _marks(asked: Asked, curves: dict[str, Curve]) -> Marks:
    marks: Marks = {}
    for kind, curve in curves.items():
        from_on, to_on = _half(asked, kind)
        for on in READ_ON:
            share = curve.share_by(on)
            if share is None:
                continue
            opens = replace(origin_of("share_posted", asked.scope), from_on=from_on, to_on=to_on, days=on)
            label = f"{_name(asked, kind)} · {asked.say('first-posts-by-day', days=on)}"
            marks[f"{kind}.{on}"] = Mark(f"{kind}.{on}", label, share, opens)
    return marks


def _table(asked: Asked, curves: dict[str, Curve], marks: Marks) -> tuple[pd.DataFrame, tuple[tuple[str, ...], ...]]:
    told = {
        asked.say("first-posts-kind"): [_name(asked, kind) for kind in curves],
        asked.say("first-posts-joined"): [asked.number(curve.people) for curve in curves.values()],
        asked.say("first-posts-posted"): [asked.number(curve.arrived) for curve in curves.values()],
        asked.say("metric-time-to-first-post"): [_median(asked, curve) for curve in curves.values()],
    }
    for on in READ_ON:
        told[asked.say("first-posts-by-day", days=on)] = [asked.number(c.share_by(on), "p") for c in curves.values()]
    names = (["", "", "", "", *(f"{kind}.{on}" for on in READ_ON)] for kind in curves)
    return pd.DataFrame(told), tuple(tuple(name if name in marks else "" for name in row) for row in names)


def _median(asked: Asked, curve: Curve) -> str:
    """The median, or that not half of them have posted so far."""
    return asked.say("first-posts-not-half") if curve.median is None else asked.number(curve.median, "d")


def _name(asked: Asked, kind: str) -> str:
    return asked.say("first-posts-half", span=span(*_half(asked, kind), asked.language))


def _half(asked: Asked, kind: str) -> tuple[date, date]:
    """First and last day of joining of a half-year."""
    earlier, half = half_years(asked.scope.to_on)
    return (half, asked.scope.to_on) if kind == "now" else (earlier, half - timedelta(days=1))
