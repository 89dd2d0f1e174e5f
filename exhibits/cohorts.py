"""E4: of those who began in a month, how many are active in the months after."""

from calendar import monthrange
from dataclasses import replace
from datetime import date

import pandas as pd

from charts.heat_grid import heat_grid
from charts.palette import INK_UP_TO, SEQUENTIAL, Theme
from exhibits import empty
from exhibits.asked import Asked
from exhibits.columns import Row
from exhibits.drawn import Figures, drawn
from exhibits.exhibit import Exhibit
from exhibits.marks import Cells, Mark, Marks
from exhibits.records import Record, records
from exhibits.sentences import Sentence, sentence
from language import month
from queries.figures import figure
from queries.members import members_cohorts_by_month
from queries.origins import Origin, origin_of
from queries.scope import Scope, Viewer

FEWEST_FOR_SHARE = 5
TOLD_AFTER = 3  # months after the first act that the title looks at
MEAN = "mean"


def cohort_retention(
    scope: Scope, compare: Scope | None, viewer: Viewer, language: str, theme: Theme = "light"
) -> Exhibit:
    """Retention by month of the first act, over at least twelve months; small cohorts as counts."""
    asked = Asked(scope, compare, viewer, language, theme).over_a_year()
    answered = members_cohorts_by_month(asked.scope, viewer)
    if answered.hidden:
        return empty.hidden(asked, "cohort_retention")
    known = answered.rows[answered.rows["active"].notna()]
    if known.empty and figure("active_members", asked.scope, viewer).value:
        return empty.uploadable(asked, "cohort_retention", "beginners", "empty-no-beginners")
    if known.empty:
        return empty.without_members(asked, "cohort_retention")
    return _drawn(asked, known)


def weighted_means(cells: pd.DataFrame) -> pd.DataFrame:
    """Over all cohorts up to the last complete month so long after: active, people, first and last cohort."""
    complete = cells.loc[cells["is_complete"].astype(bool), "month_on"]
    told = cells[cells["month_on"] <= complete.max()] if not complete.empty else cells.iloc[:0]
    return told.groupby("months_since", as_index=False).agg(
        active=("active", "sum"), people=("cohort_members", "sum"), from_on=("cohort_on", "min"),
        to_on=("cohort_on", "max"),
    )  # fmt: skip


def _drawn(asked: Asked, cells: pd.DataFrame) -> Exhibit:
    means, told = weighted_means(cells), records(cells)
    people = int(cells.loc[cells["months_since"] == 0, "cohort_members"].sum())
    marks, table_cells = _marks(asked, told, records(means))
    cohorts = len({cell["cohort_on"] for cell in told})
    words = {
        "down": asked.say("cohort-began"),
        "across": asked.say("cohort-later"),
        "value": asked.say("cohort-active"),
    }
    rows = [_cell(asked, cell) for cell in told] + [_mean(asked, mean) for mean in records(means)]
    is_open = not cells["is_complete"].all()
    return drawn(
        asked, "cohort_retention", _sentence(asked, means, people),
        heat_grid(asked.theme, asked.language, lines=cohorts + (not means.empty), **words),
        Figures(rows, _table(asked, told), marks, table_cells),
        metric="cohort_retention", size=asked.say("unit-newcomers", count=people),
        subtitle=asked.say("cohort-subtitle", minimum=FEWEST_FOR_SHARE)
        + (" · " + asked.say("label-lighter") if is_open else "")
        + (" · " + asked.say("cohort-history-start") if cells["is_history_start"].any() else ""),
        alt={"people": people, "cohorts": cohorts, "months": int(cells["months_since"].max())},
    )  # fmt: skip


def _sentence(asked: Asked, means: pd.DataFrame, people: int) -> Sentence:
    later = means[means["months_since"] == TOLD_AFTER]
    if later.empty or later["people"].iloc[0] < FEWEST_FOR_SHARE:
        return sentence(asked, "cohort-title-start", {"people": people})
    slots = {"active": int(later["active"].iloc[0]), "people": int(later["people"].iloc[0]), "months": TOLD_AFTER}
    return sentence(asked, "cohort-title", slots)


def _cell(asked: Asked, cell: Record) -> Row:
    people, active = int(cell["cohort_members"]), int(cell["active"])
    is_large, is_complete = people >= FEWEST_FOR_SHARE, bool(cell["is_complete"])
    name = month(cell["cohort_on"], asked.language)
    start = " *" if cell["is_history_start"] else ""
    share = asked.number(active / people, "p") if is_large else asked.say("cohort-few", minimum=FEWEST_FOR_SHARE)
    return _shown(active / people if is_large else None, is_complete=is_complete) | {
        "mark": _mark_id(cell["cohort_on"], int(cell["months_since"])),
        "line": f"{_age(asked, cell['cohort_on']):02d} {name}{start} (n = {people})",
        "line_label": f"{name} (n = {people})",
        **_across(asked, int(cell["months_since"])),
        "label": f"{active / people:.0%}".replace("%", "") if is_large else str(active),
        "value_label": f"{active} · {share}",
    }


def _mean(asked: Asked, mean: Record) -> Row:
    share, people = mean["active"] / mean["people"], int(mean["people"])
    return _shown(share if people >= FEWEST_FOR_SHARE else None, is_complete=True) | {
        "part": "cell",
        "mark": f"{MEAN}.{int(mean['months_since'])}",
        "line": f"99 {asked.say('cohort-mean')}",
        "line_label": asked.say("cohort-mean"),
        **_across(asked, int(mean["months_since"])),
        "label": f"{share:.0%}".replace("%", "") if people >= FEWEST_FOR_SHARE else str(int(mean["active"])),
        "value_label": asked.say("cohort-mean-of", active=int(mean["active"]), people=people),
    }


def _shown(share: float | None, *, is_complete: bool) -> Row:
    """Colour and tone of a cell; without a share it has none."""
    step = -1 if share is None else min(int(share * len(SEQUENTIAL)), len(SEQUENTIAL) - 1)
    tone = "plain" if step < 0 or not is_complete else "ink" if step <= INK_UP_TO else "white"
    return {"part": "cell", "step": step, "tone": tone, "is_complete": is_complete}


def _marks(asked: Asked, told: list[Record], means: list[Record]) -> tuple[Marks, Cells]:
    """What opens each cell: a share where it is shown as one, else how many were active."""
    marks: Marks = {}
    for cell in told:
        since, people, active = (int(cell[name]) for name in ("months_since", "cohort_members", "active"))
        label = f"{month(cell['cohort_on'], asked.language)} · {_across(asked, since)['slot_label']}"
        opens = _origin(asked, cell["cohort_on"], cell["cohort_on"], since)
        is_large = people >= FEWEST_FOR_SHARE
        measure = "cohort_retention" if is_large else "cohort_active"
        value = active / people if is_large else float(active)
        mark_id = _mark_id(cell["cohort_on"], since)
        marks[mark_id] = Mark(mark_id, label, value, replace(opens, measure=measure))
    for mean in means:
        since = int(mean["months_since"])
        opens = _origin(asked, mean["from_on"], mean["to_on"], since)
        label = f"{asked.say('cohort-mean')} · {_across(asked, since)['slot_label']}"
        is_large = mean["people"] >= FEWEST_FOR_SHARE
        value = mean["active"] / mean["people"] if is_large else float(mean["active"])
        measure = "cohort_retention" if is_large else "cohort_active"
        marks[f"{MEAN}.{since}"] = Mark(f"{MEAN}.{since}", label, value, replace(opens, measure=measure))
    return marks, tuple(("", "", "", _mark_id(cell["cohort_on"], int(cell["months_since"]))) for cell in told)


def _table(asked: Asked, told: list[Record]) -> pd.DataFrame:
    """The same figures for people, a line per cohort and month."""
    return pd.DataFrame({
        asked.say("cohort-began"): [month(cell["cohort_on"], asked.language) for cell in told],
        asked.say("cohort-size"): [f"n = {int(cell['cohort_members'])}" for cell in told],
        asked.say("cohort-later"): [_across(asked, int(cell["months_since"]))["slot_label"] for cell in told],
        asked.say("cohort-active"): [_told(asked, cell) for cell in told],
    })  # fmt: skip


def _told(asked: Asked, cell: Record) -> str:
    people, active = int(cell["cohort_members"]), int(cell["active"])
    return asked.number(active) if people < FEWEST_FOR_SHARE else f"{active} ({asked.number(active / people, 'p')})"


def _origin(asked: Asked, from_on: date, to_on: date, since: int) -> Origin:
    """The key of those who began in some months, so many months later."""
    last = min(to_on.replace(day=monthrange(to_on.year, to_on.month)[1]), asked.scope.to_on)
    return replace(origin_of("cohort_retention", asked.scope), from_on=from_on, to_on=last, months=since)


def _across(asked: Asked, since: int) -> Row:
    return {"slot": f"{since:02d} {since}", "slot_label": asked.say("cohort-months-later", months=since)}


def _mark_id(cohort_on: date, since: int) -> str:
    return f"{cohort_on.isoformat()}.{since}"


def _age(asked: Asked, cohort_on: date) -> int:
    """The place of a cohort among those shown."""
    first = asked.scope.from_on
    return (cohort_on.year - first.year) * 12 + cohort_on.month - first.month
