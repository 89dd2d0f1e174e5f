"""How a hashtag spreads: members who had used it by each day since its first use, one panel per tag."""

from datetime import timedelta
from typing import Any

import pandas as pd

from charts.adoption_curves import ROOM, adoption_curves
from charts.palette import Theme
from exhibits import empty
from exhibits.asked import Asked
from exhibits.columns import Row
from exhibits.drawn import Figures, drawn
from exhibits.exhibit import Exhibit
from exhibits.hashtags import shown_tag
from exhibits.marks import Cells, Mark, Marks
from exhibits.records import Record, records
from exhibits.sentences import Sentence, sentence
from language import day, numbers_in
from queries.hashtags import campaigns_by_hashtag, hashtags_by_day, hashtags_by_use, programme_hashtags
from queries.origins import Origin
from queries.reading import minimum_group
from queries.scope import Scope, Viewer

MOST_PANELS = 4
READ_AFTER = (30, 90, 365)  # days


def hashtag_adoption(
    scope: Scope,
    compare: Scope | None,
    viewer: Viewer,
    language: str,
    tags: tuple[str, ...] = (),
    theme: Theme = "light",
) -> Exhibit:
    """E15: first uses of the chosen hashtags, else of those of the program, up to the end of the period."""
    asked = Asked(scope, compare, viewer, language, theme)
    used = hashtags_by_use(scope, viewer)
    if used.hidden:
        return empty.hidden(asked, "hashtag_adoption")
    if used.rows.empty:
        return empty.without_hashtags(asked, "hashtag_adoption")
    told = {str(one["tag"]): one for one in records(used.rows) if not one["is_hidden"]}
    chosen = [tag for tag in tags or programme_hashtags(scope, viewer)[0] if tag in told] or list(told)[:1]
    days = records(hashtags_by_day(scope, viewer, tuple(chosen[:MOST_PANELS])).rows)
    if not days:
        return empty.hidden(asked, "hashtag_adoption")
    curves = {tag: [one for one in days if one["tag"] == tag] for tag in chosen[:MOST_PANELS]}
    return _drawn(asked, {tag: curve for tag, curve in curves.items() if curve}, told)


def offered_tags(scope: Scope, viewer: Viewer) -> tuple[list[str], list[str]]:
    """The hashtags one may choose from, the most used first, and those that are chosen at first."""
    shown = hashtags_by_use(scope, viewer).rows["tag"].dropna().tolist()
    named = [tag for tag in programme_hashtags(scope, viewer)[0] if tag in shown]
    return shown, (named or shown[:1])[:MOST_PANELS]


def _drawn(asked: Asked, curves: dict[str, list[Record]], told: dict[str, Record]) -> Exhibit:
    first = next(iter(curves))
    rows, marks = _rows(asked, curves)
    table, cells = _table(asked, curves, told, marks)
    words = {
        "days": asked.say("adoption-days"), "users": asked.say("adoption-members"), "tag": asked.say("hashtag-tag"),
        "campaign": asked.say("adoption-campaign"),
    }  # fmt: skip
    ends = {tag: int(curve[-1]["adopters"]) for tag, curve in curves.items()}
    alt = {"tags": len(curves), "members": ends[first], "days": _last_day(asked, curves[first])}
    return drawn(
        asked, "hashtag_adoption", _sentence(asked, told[first], curves[first]),
        adoption_curves(asked.theme, asked.language, panels=len(curves), **words),
        Figures(rows, table, marks, cells),
        metric="hashtag_adoption", size=asked.say("unit-members", count=ends[first]),
        subtitle=asked.say("adoption-subtitle", until=day(asked.scope.to_on, asked.language)), alt=alt,
    )  # fmt: skip


def _sentence(asked: Asked, told: Record, curve: list[Record]) -> Sentence:
    tag = shown_tag(told["tag"])
    slots = {"tag": tag, "members": int(curve[-1]["adopters"]), "new": int(told["new_adopters"])}
    known = tuple(numbers_in(tag, asked.language))
    if pd.isna(told["adoption"]):
        return sentence(asked, "adoption-title-members", slots, known)
    share = asked.number(told["adoption"], "p")
    return sentence(asked, "adoption-title", slots | {"share": share}, (*known, 100 * float(told["adoption"])))


def _rows(asked: Asked, curves: dict[str, list[Record]]) -> tuple[list[Row], Marks]:
    """Of each tag the curve up to the end of the period, read off at a few days; the highest curve fills its panel."""
    most = max(int(curve[-1]["adopters"]) for curve in curves.values())
    starts = records(campaigns_by_hashtag(asked.scope, asked.viewer).rows)
    rows: list[Row] = []
    marks: Marks = {}
    for place, (tag, curve) in enumerate(curves.items()):
        floor = len(curves) - 1 - place
        scaled = {"floor": floor, "step": ROOM / most}
        rows += [{"part": "base", "at": floor}, {"part": "panel", "at": floor + 0.97, "label": shown_tag(tag)}]
        rows += [
            {"part": "curve", "slot": tag, "day": _since(curve, one["day_on"]), "at": _at(scaled, one["adopters"])}
            for one in (*curve, curve[-1] | {"day_on": asked.scope.to_on})
        ]
        rows += _starts(tag, curve, starts, scaled, asked)
        for one in _read(asked, curve):
            mark = f"{tag}.{one['day']}"
            rows.append(
                one | {"part": "read", "mark": mark, "at": _at(scaled, one["high"]), "tag_label": shown_tag(tag)}
            )
            marks[mark] = _mark(asked, tag, curve, one, mark)
    return rows, marks


def _read(asked: Asked, curve: list[Record]) -> list[Row]:
    """The days a curve is read off at, where enough members had used the tag by then."""
    last = _last_day(asked, curve)
    # labels of days close to the end would stand on one another
    days = [after for after in READ_AFTER if after < 0.8 * last and after > 0.08 * last]
    found = [(after, _by(curve, after)) for after in (*days, last)]
    return [
        {"day": after, "high": members, "label": asked.number(members), "users_label": asked.number(members)}
        for after, members in found
        if members >= minimum_group()
    ]


def _starts(
    tag: str, curve: list[Record], campaigns: list[Record], scaled: dict[str, float], asked: Asked
) -> list[Row]:
    """Where campaigns with the tag began; on a tag of no campaign, where any began."""
    own = [one for one in campaigns if tag in one["hashtags"]]
    found = [(_since(curve, one["start_on"]), one) for one in own or campaigns]
    last = _last_day(asked, curve)
    return [
        {"part": "start", "day": after, "at": _at(scaled, _by(curve, after)), "label": str(one["name"])}
        for after, one in found
        if 0 <= after <= last
    ]


def _mark(asked: Asked, tag: str, curve: list[Record], read: dict[str, Any], mark: str) -> Mark:
    first_on = curve[0]["day_on"]
    until = first_on + timedelta(days=int(read["day"]))
    label = asked.say("adoption-mark", tag=shown_tag(tag), day=day(until, asked.language))
    return Mark(mark, label, float(read["high"]), Origin("hashtag_users", asked.scope, first_on, until, tag=tag))


def _table(
    asked: Asked, curves: dict[str, list[Record]], told: dict[str, Record], marks: Marks
) -> tuple[pd.DataFrame, Cells]:
    lasts = {tag: f"{tag}.{_last_day(asked, curve)}" for tag, curve in curves.items()}
    table = pd.DataFrame({
        asked.say("hashtag-tag"): [shown_tag(tag) for tag in curves],
        asked.say("adoption-first-use"): [day(curve[0]["day_on"], asked.language) for curve in curves.values()],
        asked.say("adoption-members"): [int(curve[-1]["adopters"]) for curve in curves.values()],
        asked.say("metric-hashtag-new-adopters"): [asked.number(told[tag]["new_adopters"]) for tag in curves],
        asked.say("metric-hashtag-adoption"): [asked.number(told[tag]["adoption"], "p") for tag in curves],
    })  # fmt: skip
    return table, tuple(("", "", lasts[tag] if lasts[tag] in marks else "", "", "") for tag in curves)


def _last_day(asked: Asked, curve: list[Record]) -> int:
    return max(_since(curve, asked.scope.to_on), 1)


def _since(curve: list[Record], on: Any) -> int:
    return int((pd.Timestamp(on) - pd.Timestamp(curve[0]["day_on"])).days)


def _by(curve: list[Record], after: int) -> int:
    """Members who had used the tag so many days after its first use."""
    return max((int(one["adopters"]) for one in curve if _since(curve, one["day_on"]) <= after), default=0)


def _at(scaled: dict[str, float], members: int) -> float:
    return float(scaled["floor"]) + float(scaled["step"]) * int(members)
