"""Which formats work: what own posts of each receive on each channel, beside what is usual there."""

import pandas as pd

from charts.interval_dots import interval_dots
from charts.palette import Theme
from exhibits import empty
from exhibits.asked import Asked
from exhibits.columns import Row
from exhibits.drawn import Figures, drawn
from exhibits.exhibit import Exhibit
from exhibits.hashtags import FEW_POSTS
from exhibits.marks import Cells, Mark, Marks
from exhibits.records import Record, records
from exhibits.sentences import Sentence, sentence
from language import channel
from queries.formats import posts_by_format
from queries.origins import Origin
from queries.reading import minimum_group
from queries.scope import Scope, Viewer


def posts_by_format_and_channel(
    scope: Scope, compare: Scope | None, viewer: Viewer, language: str, theme: Theme = "light"
) -> Exhibit:
    """E17: the median of each format on each channel with its interval; too few posts are said, not drawn."""
    asked = Asked(scope, compare, viewer, language, theme)
    answered = posts_by_format(scope, viewer)
    told = [one for one in records(answered.rows) if not one["is_hidden"]]
    if answered.hidden or (not told and answered.hidden_cells):
        return empty.hidden(asked, "posts_by_format")
    if not any(one["posts"] >= FEW_POSTS for one in told):
        return empty.uploadable(asked, "posts_by_format", "formats", "empty-no-formats", few=FEW_POSTS)
    return _drawn(asked, told, answered.hidden_cells)


def _drawn(asked: Asked, told: list[Record], hidden: int) -> Exhibit:
    shown = [one for one in told if one["posts"] >= FEW_POSTS]
    posts = sum(int(one["posts"]) for one in told)
    words = {
        "group": asked.say("format-group"), "value": asked.say("metric-relative-engagement"),
        "interval": asked.say("format-interval"), "posts": asked.say("metric-posts"),
    }  # fmt: skip
    parts = [asked.say("formats-subtitle", period=asked.period, few=FEW_POSTS)]
    parts += [asked.say("formats-hidden", cells=hidden, minimum=minimum_group())] if hidden else []
    return drawn(
        asked, "posts_by_format", _sentence(asked, shown),
        interval_dots(asked.theme, asked.language, groups=len(told), **words),
        Figures(_rows(asked, told), *_table(asked, told)),
        metric="relative_engagement", size=asked.say("unit-posts", count=posts), subtitle=" · ".join(parts),
        alt={"cells": len(told), "posts": posts, "shown": len(shown)},
    )  # fmt: skip


def _sentence(asked: Asked, shown: list[Record]) -> Sentence:
    """The format farthest above the usual of those that surely are, and how many are; else how many differ."""
    above, below = ([one for one in shown if test(one)] for test in (_is_above, _is_below))
    slots: dict[str, object] = {"cells": len(shown), "above": len(above), "below": len(below)}
    if not above:
        return sentence(asked, "formats-title", slots)
    best = max(above, key=lambda one: float(one["relative"]))
    told = {"format": _name(asked, best), "times": asked.number(best["relative"], "r")}
    numbers = (float(best["relative"]), len(shown), len(above))
    return sentence(asked, "formats-title-best", slots | told, numbers)


def _is_above(one: Record) -> bool:
    return bool(one["low"] > 1)


def _is_below(one: Record) -> bool:
    return bool(one["high"] < 1)


def _name(asked: Asked, one: Record) -> str:
    kind = one["format"]
    return f"{channel(one['platform'], asked.language)} · {asked.say(f'format-{kind}')}"


def _mark_id(one: Record) -> str:
    return f"{one['platform']}.{one['format']}"


def _rows(asked: Asked, told: list[Record]) -> list[Row]:
    rows: list[Row] = [{"part": "usual", "value": 1.0}]
    for place, one in enumerate(told):
        slot = {"slot": f"{place:02d} {_name(asked, one)}", "slot_label": _name(asked, one)}
        label = asked.say("format-posts", posts=int(one["posts"]))
        if one["posts"] < FEW_POSTS:
            rows.append(slot | {"part": "note", "label": asked.say("format-few", posts=int(one["posts"]))})
            continue
        ends = asked.say("format-between", low=asked.number(one["low"], "r"), high=asked.number(one["high"], "r"))
        rows.append(
            slot
            | {"part": "dot", "mark": _mark_id(one), "high": int(one["posts"]), "value": float(one["relative"])}
            | {"low": float(one["low"]), "up": float(one["high"]), "label": label, "interval_label": ends}
            | {"value_label": asked.number(one["relative"], "r")}
        )
    return rows


def _table(asked: Asked, told: list[Record]) -> tuple[pd.DataFrame, Marks, Cells]:
    marks: Marks = {}
    for one in told:
        days = (asked.scope.from_on, asked.scope.to_on)
        origin = Origin("format_posts", asked.scope, *days, account=one["platform"], tag=one["format"])
        marks[_mark_id(one)] = Mark(_mark_id(one), _name(asked, one), float(one["posts"]), origin)
    is_told = [one["posts"] >= FEW_POSTS for one in told]
    table = pd.DataFrame({
        asked.say("format-group"): [_name(asked, one) for one in told],
        asked.say("format-count"): [int(one["posts"]) for one in told],
        asked.say("metric-relative-engagement"): [
            asked.number(one["relative"], "r") if shown else asked.number(None)
            for one, shown in zip(told, is_told, strict=True)
        ],
        asked.say("format-interval"): [
            asked.say("format-between", low=asked.number(one["low"], "r"), high=asked.number(one["high"], "r"))
            if shown else asked.number(None)
            for one, shown in zip(told, is_told, strict=True)
        ],
    })  # fmt: skip
    return table, marks, tuple(("", _mark_id(one), "", "") for one in told)
