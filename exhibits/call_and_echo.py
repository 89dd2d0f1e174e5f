"""Call & Echo: what people did for the first time in the days after a call, and whether they had engaged with it."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta

import pandas as pd

from charts.echo_dots import echo_dots
from charts.palette import Theme
from exhibits import empty
from exhibits.asked import Asked
from exhibits.drawn import Figures, drawn
from exhibits.echo_rows import days_label, echo_rows, engaged_label, lines_of, unit_name
from exhibits.exhibit import Exhibit
from exhibits.marks import Cells, Mark, Marks
from exhibits.records import Record, records
from exhibits.sentences import Sentence, sentence
from language import channel, day
from queries.echo import at_any_time, calls_offered, echo_by_unit
from queries.origins import FIRST_TIMES, Origin
from queries.reading import minimum_group
from queries.scope import Scope, Viewer


def call_and_echo(
    scope: Scope,
    compare: Scope | None,
    viewer: Viewer,
    language: str,
    campaign_id: str | None = None,
    theme: Theme = "light",
) -> Exhibit:
    """The echo of the post that opened a campaign ("" = the founding call, None = the call with most echo)."""
    asked = Asked(scope, compare, viewer, language, theme)
    calls = {str(call["campaign_id"]): call for call in offered(scope, viewer)}
    call = calls.get(most_echoed(calls.values()) if campaign_id is None else campaign_id)
    answered = echo_by_unit(scope, viewer, str(call["campaign_id"]) if call else "")
    if answered.hidden:
        return empty.hidden(asked, "call_and_echo")
    if not calls:
        return empty.uploadable(asked, "call_and_echo", "call", "empty-no-call")
    told = records(answered.rows)
    if call is None or all(one["is_hidden"] for one in told):
        return empty.uploadable(asked, "call_and_echo", "echo", "empty-no-echo", minimum=minimum_group())
    return _drawn(asked, call, told)


def offered(scope: Scope, viewer: Viewer) -> list[Record]:
    """The calls one may choose from, the earliest first."""
    return records(calls_offered(scope, viewer).rows)


def call_name(call: Record, language: str) -> str:
    """A call as lists name it: the campaign or the founding call, and its day."""
    asked_on = day(call["called_on"], language)
    asked = Asked(Scope(date.min, date.max, (), (), ()), None, Viewer(), language)
    if not call["campaign_id"]:
        return asked.say("echo-founding-call", day=asked_on)
    return asked.say("echo-opening-call", name=call["name"], day=asked_on)


def most_echoed(calls: Iterable[Record]) -> str:
    """The call whose hashtags most members took up in the days after it; "" where there is none."""
    return next((str(call["campaign_id"]) for call in calls if call["has_most_echo"]), "")


def _drawn(asked: Asked, call: Record, told: list[Record]) -> Exhibit:
    cells = [one for one in told if not one["is_hidden"]]
    shown = [one | {"mark": f"{one['kind']}.{place}"} for place, one in enumerate(cells)]
    hidden = {str(one["kind"]) for one in told if one["is_hidden"]}
    last_day = (call["until_on"] - call["called_on"]).days
    rows, columns, lines = echo_rows(asked, shown, hidden)
    words = {name: asked.say(f"echo-{name}") for name in ("replay", "kind", "unit", "when", "people", "before")}
    table, named = _table(asked, shown)
    totals = {kind: lines_of(shown, kind) for kind in FIRST_TIMES}
    alt = {kind.replace("_", "-"): sum(int(one["people"]) for one in lines) for kind, lines in totals.items()}
    return drawn(
        asked, "call_and_echo", _sentence(asked, shown, last_day),
        echo_dots(asked.theme, asked.language, columns=columns, lines=lines, days=last_day, **words),
        Figures(rows, table, _marks(asked, call, shown), named),
        metric="echo", size=asked.say("unit-first-times", count=sum(int(one["people"]) for one in shown)),
        subtitle=_subtitle(asked, call), alt=alt,
    )  # fmt: skip


def _sentence(asked: Asked, shown: list[Record], last_day: int) -> Sentence:
    """The kind with the most people, and how many of them had engaged with the call."""
    people: dict[str, int] = defaultdict(int)
    for one in shown:
        people[str(one["kind"])] += int(one["people"])
    kind = max(people, key=lambda name: people[name])
    cells = lines_of(shown, kind)
    slots: dict[str, object] = {"people": people[kind], "days": last_day}
    text_id = f"echo-title-{kind.replace('_', '-')}"
    if all(pd.notna(one["engaged"]) for one in cells):
        return sentence(asked, text_id, slots | {"engaged": sum(int(one["engaged"]) for one in cells)})
    return sentence(asked, f"{text_id}-alone", slots)


def _subtitle(asked: Asked, call: Record) -> str:
    parts = [
        asked.say(
            "echo-subtitle", call=call_name(call, asked.language), channel=channel(call["platform"], asked.language)
        ),
        asked.say("echo-not-cause"),
        asked.say("echo-cells", minimum=minimum_group()),
        *([] if call["is_logged"] else [asked.say("echo-no-log")]),
    ]
    return " · ".join(parts)


def _marks(asked: Asked, call: Record, shown: list[Record]) -> Marks:
    marks: Marks = {}
    scope = at_any_time(asked.scope)
    for one in shown:
        from_on, to_on = (call["called_on"] + timedelta(days=int(one[name])) for name in ("from_day", "to_day"))
        origin = Origin(
            f"echo_{one['kind']}",
            scope,
            from_on,
            to_on,
            campaign_id=str(call["campaign_id"]),
            from_unit=one["units"],
        )
        label = f"{asked.say('echo-' + _word(one))} · {unit_name(asked, one)} · {days_label(asked, one)}"
        marks[one["mark"]] = Mark(one["mark"], label, float(one["people"]), origin)
    return marks


def _table(asked: Asked, shown: list[Record]) -> tuple[pd.DataFrame, Cells]:
    table = pd.DataFrame({
        asked.say("echo-kind"): [asked.say(f"echo-{_word(one)}") for one in shown],
        asked.say("echo-unit"): [unit_name(asked, one) for one in shown],
        asked.say("echo-when"): [days_label(asked, one) for one in shown],
        asked.say("echo-people"): [int(one["people"]) for one in shown],
        asked.say("echo-before"): [engaged_label(asked, one) for one in shown],
    })  # fmt: skip
    return table, tuple(("", "", "", one["mark"], "") for one in shown)


def _word(one: Record) -> str:
    return str(one["kind"]).replace("_", "-")
