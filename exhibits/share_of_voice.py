"""How much of what is said about us and the names we are compared with is said about us, as monitoring tools count."""

from collections.abc import Sequence
from itertools import groupby

import pandas as pd

from charts.palette import Theme
from charts.share_columns import share_columns
from exhibits import empty
from exhibits.asked import Asked
from exhibits.drawn import Figures, drawn
from exhibits.exhibit import Exhibit
from exhibits.marks import Cells, Mark, Marks
from exhibits.quarters import left_out, quarter_days, quarter_name
from exhibits.records import Record, records
from exhibits.sentences import Sentence, sentence
from exhibits.share_cells import Share, share_cells
from language import numbers_in
from queries.mentions import mentions_by_quarter
from queries.metrics import WITHHELD_BELOW
from queries.origins import Origin
from queries.scope import Scope, Viewer

# Three shades beside ours can be told apart; from the fourth name on they share one when there are more than four.
SHADES = ("first", "second", "third", "others")

# A title stays on one line of a slide.
LONGEST_NAME = 24

Quarter = list[Record]


def share_of_voice(
    scope: Scope, compare: Scope | None, viewer: Viewer, language: str, theme: Theme = "light"
) -> Exhibit:
    """Shares of mentions quarter by quarter over a year at least: of ours, and of each name compared with."""
    asked = Asked(scope, compare, viewer, language, theme).over_a_year()
    told = records(mentions_by_quarter(asked.scope, viewer).rows)
    by_quarter = {on: list(of_one) for on, of_one in groupby(told, key=lambda one: one["quarter_on"])}
    compared = {on: [one for one in by_quarter[on] if not pd.isna(one["mentions"])] for on in by_quarter}
    shown = [quarter for quarter in compared.values() if _is_told(quarter)]
    if not shown:
        return empty.uploadable(asked, "share_of_voice", "mentions", "empty-no-mentions")
    return _drawn(asked, shown, [by_quarter[on][0] for on, quarter in compared.items() if quarter not in shown])


def _is_told(quarter: Quarter) -> bool:
    """Both ours and others were counted, something was, and on most days everybody."""
    sides = {bool(one["is_ours"]) for one in quarter}
    return len(sides) == 2 and _total(quarter) > 0 and quarter[0]["days"] >= WITHHELD_BELOW * quarter[0]["days_told"]


def _total(counted: Sequence[Record]) -> int:
    return sum(int(one["mentions"]) for one in counted)


def _ours(quarter: Quarter) -> list[Record]:
    return [one for one in quarter if one["is_ours"]]


def _drawn(asked: Asked, shown: list[Quarter], unsaid: list[Record]) -> Exhibit:
    shades = _shades(shown)
    table, marks, cells = _table(asked, shown)
    rows = share_cells(
        asked, [(quarter_name(asked, quarter[0]), _shares(asked, quarter, shades, marks)) for quarter in shown]
    )
    days, days_told = (sum(int(quarter[0][name]) for quarter in shown) for name in ("days", "days_told"))
    mentions, names = sum(map(_total, shown)), {one["name"] for quarter in shown for one in quarter}
    words = {name: asked.say(f"voice-{name}") for name in ("quarter", "kind", "share", "counts")}
    return drawn(
        asked, "share_of_voice", _sentence(asked, shown[-1]), share_columns(asked.theme, asked.language, **words),
        Figures(rows, table, marks, cells),
        metric="share_of_voice", size=asked.say("unit-mentions", count=mentions), coverage=days / days_told,
        subtitle=" · ".join([asked.say("voice-subtitle", period=asked.span), *_changes(asked, shown, unsaid)]),
        alt={"mentions": mentions, "names": len(names), "quarters": len(shown)},
        as_of_on=max(one["as_of_on"] for quarter in shown for one in quarter),
    )  # fmt: skip


def _sentence(asked: Asked, last: Quarter) -> Sentence:
    """Our share of the last quarter beside that of the name most spoken of."""
    rival = next(one for one in last if not one["is_ours"])
    shares = [_total(counted) / _total(last) for counted in (_ours(last), [rival])]
    said, said_of_rival = (asked.number(share, "p") for share in shares)
    quarter = quarter_name(asked, last[0])
    also = (*(100 * share for share in shares), *numbers_in(quarter, asked.language))
    also += tuple(numbers_in(rival["name"], asked.language))
    slots = {"share": said, "quarter": quarter, "rival": rival["name"], "rival_share": said_of_rival}
    text_id = "voice-title" if len(rival["name"]) <= LONGEST_NAME else "voice-title-ours"
    return sentence(asked, text_id, slots, also)


def _shades(shown: list[Quarter]) -> dict[str, str]:
    """Which shade each name compared with has in every quarter, the most spoken of first."""
    counted: dict[str, int] = {}
    for one in (one for quarter in shown for one in quarter if not one["is_ours"]):
        counted[one["name"]] = counted.get(one["name"], 0) + int(one["mentions"])
    ordered = sorted(counted, key=lambda name: (-counted[name], name))
    return {name: SHADES[min(place, len(SHADES) - 1)] for place, name in enumerate(ordered)}


def _shares(asked: Asked, quarter: Quarter, shades: dict[str, str], marks: Marks) -> list[Share]:
    """Ours and each shade; every share drawn gets its mark, so that it opens."""
    others = [one for one in quarter if not one["is_ours"]]
    parts = {"ours": _ours(quarter)}
    parts |= {shade: [one for one in others if shades[one["name"]] == shade] for shade in SHADES}
    told: list[Share] = []
    for kind, counted in parts.items():
        if counted:
            mark = _mark(asked, quarter, kind, counted)
            marks[mark.id] = mark
            share, name = _total(counted) / _total(quarter), _name(asked, kind, counted)
            told.append(Share(mark.id, kind, name, share, _counts(asked, counted, quarter)))
    return told


def _name(asked: Asked, kind: str, counted: Sequence[Record]) -> str:
    return counted[0]["name"] if len(counted) == 1 else asked.say(f"voice-{kind}", names=len(counted))


def _mark(asked: Asked, quarter: Quarter, kind: str, counted: Sequence[Record]) -> Mark:
    """Of what is ours, of a shade, or of a line of the table."""
    names = "" if kind == "ours" else "\n".join(one["name"] for one in counted)
    days = quarter_days(asked, quarter[0]["quarter_on"])
    origin = Origin("voice_of_names" if names else "share_of_voice", asked.scope, *days, account=names)
    label = f"{quarter_name(asked, quarter[0])} · {_name(asked, kind, counted)}"
    return Mark(f"{quarter[0]['quarter_on'].isoformat()}.{kind}", label, _total(counted) / _total(quarter), origin)


def _counts(asked: Asked, counted: Sequence[Record], quarter: Quarter) -> str:
    return asked.say("voice-of", mentions=_total(counted), all=_total(quarter))


def _changes(asked: Asked, shown: list[Quarter], unsaid: list[Record]) -> list[str]:
    """Quarters not shown, and those in which other names were counted than in the last one."""
    said = left_out(asked, unsaid, "voice-withheld")
    last = {one["name"] for one in shown[-1]}
    for quarter in shown[:-1]:
        missing = sorted(last - {one["name"] for one in quarter})
        if missing:
            said.append(asked.say("voice-without", quarter=quarter_name(asked, quarter[0]), names=", ".join(missing)))
    return said


def _table(asked: Asked, shown: list[Quarter]) -> tuple[pd.DataFrame, Marks, Cells]:
    """Every name of every quarter, those too that share a shade."""
    marks: Marks = {}
    lines: list[list[str]] = []
    for quarter in shown:
        for one in quarter:
            mark = _mark(asked, quarter, f"line {len(lines)}", [one])
            marks[mark.id] = mark
            days = asked.say("voice-days", days=int(one["days"]), told=int(one["days_told"]))
            share = asked.number(mark.value, "p")
            lines.append([quarter_name(asked, one), one["name"], share, _counts(asked, [one], quarter), days])
    heads = [asked.say(f"voice-{head}") for head in ("quarter", "kind", "share", "counts", "counted")]
    return pd.DataFrame(lines, columns=heads), marks, tuple(("", "", mark, "", "") for mark in marks)
