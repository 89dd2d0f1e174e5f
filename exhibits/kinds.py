"""Sharing, or reporting about us: what the posts of each quarter are about, by rule."""

import pandas as pd

from charts.palette import Theme
from charts.share_columns import share_columns
from exhibits import empty
from exhibits.asked import Asked
from exhibits.columns import Row
from exhibits.drawn import Figures, drawn
from exhibits.exhibit import Exhibit
from exhibits.marks import Cells, Mark, Marks
from exhibits.quarters import left_out, quarter_days, quarter_name
from exhibits.records import Record, records
from exhibits.sentences import Sentence, sentence
from language import numbers_in, period
from queries.kinds import KINDS, posts_kinds_by_quarter
from queries.metrics import WITHHELD_BELOW
from queries.origins import Origin
from queries.scope import Scope, Viewer

SMALLEST_LABELLED = 0.045
NAME_GAP = 0.09


def posts_by_kind(
    scope: Scope, compare: Scope | None, viewer: Viewer, language: str, theme: Theme = "light"
) -> Exhibit:
    """E16: kinds of posts as shares of those a rule can classify, quarter by quarter, over a year at least."""
    asked = Asked(scope, compare, viewer, language, theme).over_a_year()
    answered = posts_kinds_by_quarter(asked.scope, viewer)
    if answered.hidden:
        return empty.hidden(asked, "posts_by_kind")
    told = records(answered.rows)
    if not told:
        return empty.without_posts(asked, "posts_by_kind")
    shown = [one for one in told if one["classified"] >= WITHHELD_BELOW * one["posts"]]
    if not shown:
        return empty.uploadable(asked, "posts_by_kind", "kinds", "empty-no-kinds")
    return _drawn(asked, shown, told)


def _drawn(asked: Asked, shown: list[Record], told: list[Record]) -> Exhibit:
    classified, posts = (sum(int(one[name]) for one in shown) for name in ("classified", "posts"))
    said = asked.say("kinds-subtitle", period=asked.span, unclassified=posts - classified, posts=posts)
    without = left_out(asked, [one for one in told if one not in shown], "kinds-withheld")
    words = {name: asked.say(f"kinds-{name}") for name in ("quarter", "kind", "share")}
    table, cells = _table(asked, shown)
    last = shown[-1]
    return drawn(
        asked, "posts_by_kind", _sentence(asked, last),
        share_columns(asked.theme, asked.language, posts=asked.say("metric-posts"), **words),
        Figures(_rows(asked, shown), table, _marks(asked, shown), cells),
        metric="own_experience_share", size=asked.say("unit-posts", count=classified), coverage=classified / posts,
        subtitle=" · ".join([said, *without]),
        alt={"own": int(last["own"]), "classified": int(last["classified"]), "quarters": len(shown)},
    )  # fmt: skip


def _sentence(asked: Asked, last: Record) -> Sentence:
    share = last["own"] / last["classified"]
    quarter = quarter_name(asked, last)
    slots = {"share": asked.number(share, "p"), "quarter": quarter}
    return sentence(asked, "kinds-title", slots, (100 * share, *numbers_in(quarter, asked.language)))


def _rows(asked: Asked, shown: list[Record]) -> list[Row]:
    rows: list[Row] = []
    for place, one in enumerate(shown):
        name = quarter_name(asked, one)
        low = 0.0
        for kind in KINDS:
            share = one[kind] / one["classified"]
            rows.append(
                _cell(asked, one, kind, low, share) | {"slot": f"{place:02d} {_wrapped(name)}", "slot_label": name}
            )
            low += share
    return [row for row in rows if row["to_share"] > row["from_share"]] + _names(rows[-len(KINDS) :])


def _cell(asked: Asked, one: Record, kind: str, low: float, share: float) -> Row:
    return {
        "part": "cell",
        "mark": f"{one['quarter_on'].isoformat()}.{kind}",
        "kind": kind,
        "kind_label": asked.say(f"kind-{kind}"),
        "from_share": low,
        "to_share": low + share,
        "middle": low + share / 2,
        "label": asked.number(share, "p") if share >= SMALLEST_LABELLED else "",
        "share_label": asked.number(share, "p"),
        "posts_label": asked.say("kinds-of", posts=int(one[kind]), classified=int(one["classified"])),
    }


def _wrapped(name: str) -> str:
    """The year below the quarter."""
    return "\n".join(name.split(" ", 1))


def _names(last: list[Row]) -> list[Row]:
    """Names beside the last column, none on another."""
    rows: list[Row] = []
    floor = 0.02
    for row in (one for one in last if one["to_share"] > one["from_share"]):
        at = max(row["middle"], floor)
        rows.append(
            {"part": "series", "kind": row["kind"], "middle": at, "label": f"{row['kind_label']} {row['share_label']}"}
        )
        floor = at + NAME_GAP
    over = max(0.0, rows[-1]["middle"] - 0.98)
    return [row | {"middle": row["middle"] - (over if row["middle"] - over > rows[0]["middle"] else 0)} for row in rows]


def _marks(asked: Asked, shown: list[Record]) -> Marks:
    marks: Marks = {}
    for one in shown:
        from_on, to_on = quarter_days(asked, one["quarter_on"])
        for kind in KINDS:
            mark = f"{one['quarter_on'].isoformat()}.{kind}"
            label = f"{period(from_on, to_on, asked.language)} · {asked.say(f'kind-{kind}')}"
            value = one[kind] / one["classified"]
            marks[mark] = Mark(mark, label, value, Origin(f"kind_{kind}", asked.scope, from_on, to_on))
    return marks


def _table(asked: Asked, shown: list[Record]) -> tuple[pd.DataFrame, Cells]:
    columns: dict[str, list[str]] = {asked.say("kinds-quarter"): [quarter_name(asked, one) for one in shown]}
    for kind in KINDS:
        columns[asked.say(f"kind-{kind}")] = [asked.number(one[kind] / one["classified"], "p") for one in shown]
    columns[asked.say("kinds-unclassified")] = [
        asked.say("kinds-of", posts=int(one["posts"] - one["classified"]), classified=int(one["posts"]))
        for one in shown
    ]
    cells = tuple(("", *(f"{one['quarter_on'].isoformat()}.{kind}" for kind in KINDS), "") for one in shown)
    return pd.DataFrame(columns), cells
