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
from exhibits.share_cells import Share, share_cells
from language import numbers_in, period
from queries.kinds import KINDS, posts_kinds_by_quarter
from queries.metrics import WITHHELD_BELOW
from queries.origins import Origin
from queries.scope import Scope, Viewer


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
        share_columns(asked.theme, asked.language, counts=asked.say("metric-posts"), **words),
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
    return share_cells(
        asked, [(quarter_name(asked, one), [_share(asked, one, kind) for kind in KINDS]) for one in shown]
    )


def _share(asked: Asked, one: Record, kind: str) -> Share:
    counts = asked.say("kinds-of", posts=int(one[kind]), classified=int(one["classified"]))
    mark = f"{one['quarter_on'].isoformat()}.{kind}"
    return Share(mark, kind, asked.say(f"kind-{kind}"), one[kind] / one["classified"], counts)


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
