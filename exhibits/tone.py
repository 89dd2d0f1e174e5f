"""In what tone members' posts are coded by monitoring tools, quarter by quarter."""

import pandas as pd

from analysis.intervals import balance_between
from charts.interval_dots import interval_dots
from charts.palette import Theme
from exhibits import empty
from exhibits.asked import Asked
from exhibits.columns import Row
from exhibits.drawn import Figures, drawn
from exhibits.exhibit import Exhibit
from exhibits.marks import Cells, Mark, Marks
from exhibits.quarters import left_out, quarter_days, quarter_name
from exhibits.records import Record, records
from exhibits.sentences import Sentence, sentence
from language import numbers_in, signed
from queries.metrics import WITHHELD_BELOW
from queries.origins import Origin
from queries.positivity import FEWEST_PEOPLE, positivity_by_quarter
from queries.scope import Scope, Viewer


def positivity_over_quarters(
    scope: Scope, compare: Scope | None, viewer: Viewer, language: str, theme: Theme = "light"
) -> Exhibit:
    """Positivity of each quarter of at least a year with its 95 % interval and the number of coded posts."""
    asked = Asked(scope, compare, viewer, language, theme).over_a_year()
    answered = positivity_by_quarter(asked.scope, viewer)
    told = records(answered.rows)
    open_ones = [one for one in told if not one["is_hidden"]]
    shown = [one for one in open_ones if one["coded"] and one["coded"] >= WITHHELD_BELOW * one["posts"]]
    if answered.hidden or (not open_ones and answered.hidden_cells):
        return empty.hidden(asked, "positivity_by_quarter")
    if not told:
        return empty.without_posts(asked, "positivity_by_quarter")
    if not shown:
        return empty.uploadable(asked, "positivity_by_quarter", "tone", "empty-no-tone")
    unsaid = left_out(asked, [one for one in open_ones if one not in shown], "tone-withheld")
    return _drawn(asked, shown, answered.hidden_cells, unsaid)


def tools_named(asked: Asked, tools: pd.Series) -> str:
    """Whose exports state the tone: ours is only the sum."""
    series = sorted({one.partition(":")[0] for named in tools.dropna() for one in named.split(", ")})
    return ", ".join(asked.say(f"export-{one.replace('_', '-')}") for one in series) or asked.number(None)


def _drawn(asked: Asked, shown: list[Record], hidden: int, unsaid: list[str]) -> Exhibit:
    coded, posts = (sum(int(one[name]) for one in shown) for name in ("coded", "posts"))
    words = {
        "group": asked.say("kinds-quarter"), "value": asked.say("metric-positivity"),
        "interval": asked.say("format-interval"), "posts": asked.say("tone-coded"),
    }  # fmt: skip
    tools = tools_named(asked, pd.Series([one["tools"] for one in shown]))
    parts = [asked.say("tone-subtitle", period=asked.span, tools=tools), *unsaid]
    parts += [asked.say("tone-hidden", quarters=hidden, fewest=FEWEST_PEOPLE)] if hidden else []
    return drawn(
        asked, "positivity_by_quarter", _sentence(asked, shown[-1]),
        interval_dots(asked.theme, asked.language, groups=len(shown), axis_format="+.0%", **words),
        Figures(_rows(asked, shown), *_table(asked, shown)),
        metric="positivity", size=asked.say("unit-posts", count=coded), coverage=coded / posts,
        subtitle=" · ".join(parts), alt={"coded": coded, "posts": posts, "quarters": len(shown)},
    )  # fmt: skip


def _sentence(asked: Asked, last: Record) -> Sentence:
    quarter = quarter_name(asked, last)
    counts = {tone: int(last[tone]) for tone in ("positive", "negative", "coded")}
    return sentence(asked, "tone-title", counts | {"quarter": quarter}, tuple(numbers_in(quarter, asked.language)))


def _balance(one: Record) -> tuple[int, int]:
    return int(one["positive"]) - int(one["negative"]), int(one["coded"])


def _rows(asked: Asked, shown: list[Record]) -> list[Row]:
    rows: list[Row] = [{"part": "usual", "value": 0.0}]
    for place, one in enumerate(shown):
        low, high = balance_between(*_balance(one))
        value = _value(one)
        rows.append({
            "part": "dot", "mark": one["quarter_on"].isoformat(), "slot": f"{place:02d} {quarter_name(asked, one)}",
            "slot_label": quarter_name(asked, one), "value": value, "high": value, "low": low, "up": high,
            "label": asked.say("format-posts", posts=int(one["coded"])), "interval_label": _between(asked, low, high),
            "value_label": signed(value, "p", asked.language),
        })  # fmt: skip
    return rows


def _value(one: Record) -> float:
    balance, coded = _balance(one)
    return balance / coded


def _between(asked: Asked, low: float, high: float) -> str:
    low_label, high_label = (signed(end, "p", asked.language) for end in (low, high))
    return asked.say("format-between", low=low_label, high=high_label)


def _table(asked: Asked, shown: list[Record]) -> tuple[pd.DataFrame, Marks, Cells]:
    marks: Marks = {}
    lines: list[list[str]] = []
    for one in shown:
        name, value = quarter_name(asked, one), _value(one)
        origin = Origin("positivity", asked.scope, *quarter_days(asked, one["quarter_on"]))
        label = f"{name} · {asked.say('metric-positivity')}"
        marks[one["quarter_on"].isoformat()] = Mark(one["quarter_on"].isoformat(), label, value, origin)
        between = _between(asked, *balance_between(*_balance(one)))
        counts = {name: int(one[name]) for name in ("positive", "neutral", "negative", "coded", "posts")}
        lines.append([name, signed(value, "p", asked.language), between, asked.say("tone-counts", **counts)])
    heads = ("kinds-quarter", "metric-positivity", "format-interval", "metric-posts")
    table = pd.DataFrame(lines, columns=[asked.say(head) for head in heads])
    return table, marks, tuple(("", mark, "", "") for mark in marks)
