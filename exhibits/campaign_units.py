"""Who took part in a campaign: each unit's share beside that of all units together."""

from dataclasses import replace

import pandas as pd

from analysis.intervals import wilson
from charts.palette import Theme
from charts.unit_dots import unit_dots
from exhibits import empty
from exhibits.asked import Asked
from exhibits.campaign_days import campaign_origin
from exhibits.columns import Row
from exhibits.drawn import Figures, drawn
from exhibits.exhibit import Exhibit
from exhibits.headlines import words_of
from exhibits.marks import Mark, Marks
from exhibits.records import Record, records
from exhibits.sentences import Sentence, sentence
from queries.campaign_units import UnitTakingPart, participation_by_unit
from queries.campaigns import campaign_participation
from queries.periods import scope_options
from queries.reading import minimum_group
from queries.scope import Scope, Viewer

ID = "campaign_units"
METRICS = {"taking_part": "participation_rate", "first_time": "first_timer_share"}


def participation_by_units(
    scope: Scope, compare: Scope | None, viewer: Viewer, language: str, campaign_id: str, theme: Theme = "light"
) -> Exhibit:
    """Participation of each unit, and how many of those taking part never posted before."""
    asked = Asked(scope, compare, viewer, language, theme)
    name = next((one[1] for one in scope_options().campaigns if one[0] == campaign_id), None)
    if name is None:
        return empty.uploadable(asked, ID, "campaign", "empty-no-campaign")
    answered = campaign_participation(scope, viewer, campaign_id)
    if answered.hidden or answered.hidden_cells:
        return empty.hidden(asked, ID)
    whole = records(answered.rows)[0]
    units = participation_by_unit(scope, viewer, campaign_id)
    if not whole["invited"] or not units:
        return empty.uploadable(asked, ID, "members", "empty-no-invited")
    if all(one.is_hidden for one in units):
        return empty.hidden(asked, ID)
    return _drawn(asked, campaign_id, name, whole, sorted(units, key=_by_share))


def _by_share(one: UnitTakingPart) -> tuple[bool, float, str]:
    """The highest share first, hidden units last."""
    return one.is_hidden, -(one.invited_participants or 0) / (one.invited or 1), one.unit


def _drawn(asked: Asked, campaign_id: str, name: str, whole: Record, units: list[UnitTakingPart]) -> Exhibit:
    rows = [row for place, one in enumerate(units) for row in _rows(asked, place, one)]
    rate = float(whole["participation_rate"])
    label = asked.say("campaign-units-all", share=asked.number(rate, "p"))
    rows.append({"part": "rule", "share": rate, "label": label})
    shown = [one for one in units if not one.is_hidden]
    words = {word: asked.say(f"campaign-units-{word}") for word in ("unit", "kind", "share", "interval")}
    basis_id = str(whole["invited_basis"]).replace("_", "-")
    basis = asked.say(f"campaign-units-basis-{basis_id}")
    hidden = asked.say("campaign-units-hidden", count=len(units) - len(shown), minimum=minimum_group(), basis=basis_id)
    parts = [asked.say("campaign-units-subtitle", name=name), basis, *([hidden] if len(shown) < len(units) else [])]
    marks = {mark.id: mark for one in shown for mark in _marks(asked, campaign_id, one)}
    table, cells = _table(asked, units, marks)
    return drawn(
        asked, ID, _sentence(asked, whole, shown),
        unit_dots(asked.theme, asked.language, units=len(units), **words),
        Figures(rows, table, marks, cells),
        metric="participation_rate", size=asked.say("unit-people", count=int(whole["invited"])),
        subtitle=" · ".join(parts),
        alt={"participants": int(whole["invited_participants"]), "invited": int(whole["invited"]), "units": len(units)},
    )  # fmt: skip


def _sentence(asked: Asked, whole: Record, shown: list[UnitTakingPart]) -> Sentence:
    """How many took part, and between which shares the units told lie."""
    counts = {"participants": int(whole["invited_participants"]), "invited": int(whole["invited"])}
    if len(shown) < 2:
        return sentence(asked, "campaign-units-title", counts)
    shares = [_share(one.invited_participants, one.invited) for one in shown]
    told = {"low": asked.number(min(shares), "p"), "high": asked.number(max(shares), "p")}
    also = (100 * min(shares), 100 * max(shares))
    return sentence(asked, "campaign-units-title-range", {**counts, **told}, also)


def _share(part: int | None, whole: int | None) -> float:
    assert part is not None and whole, "only of units that are told"
    return part / whole


def _counts(one: UnitTakingPart) -> dict[str, tuple[int, int]]:
    """Part and whole of both shares; first-timers only where those taking part are no few."""
    assert one.invited is not None and one.invited_participants is not None
    told = {"taking_part": (one.invited_participants, one.invited)}
    if one.participants is not None and one.first_timers is not None and one.participants >= minimum_group():
        told["first_time"] = (one.first_timers, one.participants)
    return told


def _named(asked: Asked, unit: str) -> str:
    return unit or asked.say("unit-unknown")


def _rows(asked: Asked, place: int, one: UnitTakingPart) -> list[Row]:
    name = _named(asked, one.unit)
    if one.is_hidden:
        slot = {"slot": f"{place:02d} {name}", "slot_label": name}
        return [slot | {"part": "hidden", "label": asked.say("campaign-units-hidden-unit", minimum=minimum_group())}]
    slot = {"slot": f"{place:02d} {name}\nn = {one.invited}", "slot_label": name}
    return [slot | _dot(asked, one.unit, kind, *terms) for kind, terms in _counts(one).items()]


def _dot(asked: Asked, unit: str, kind: str, part: int, whole: int) -> Row:
    low, high = wilson(part, whole) or (0.0, 1.0)
    told = {"share": asked.number(part / whole, "p"), "part": part, "whole": whole}
    ends = {"low": asked.number(low, "p"), "high": asked.number(high, "p")}
    return {
        "part": "dot", "kind": kind, "kind_label": words_of(asked, METRICS[kind])[0], "share": part / whole,
        "low": low, "high": high, "label": asked.say(f"campaign-units-label-{kind.replace('_', '-')}", **told),
        "interval_label": asked.say("campaign-units-interval-of", **ends), "mark": f"{unit}.{kind}",
    }  # fmt: skip


def _marks(asked: Asked, campaign_id: str, one: UnitTakingPart) -> list[Mark]:
    opens = campaign_origin(asked, campaign_id)
    of_unit = replace(opens, scope=replace(opens.scope, units=(one.unit,)))
    return [
        Mark(
            f"{one.unit}.{kind}", f"{_named(asked, one.unit)} · {words_of(asked, METRICS[kind])[0]}", part / whole,
            replace(of_unit, measure=METRICS[kind]),
        )
        for kind, (part, whole) in _counts(one).items()
    ]  # fmt: skip


def _table(asked: Asked, units: list[UnitTakingPart], marks: Marks) -> tuple[pd.DataFrame, tuple[tuple[str, ...], ...]]:
    """Both shares with their counts, a word where they are hidden."""
    lines, cells = [], []
    for one in units:
        counts = {} if one.is_hidden else _counts(one)
        lines.append([_named(asked, one.unit), *(_cell(asked, one, counts.get(kind)) for kind in METRICS)])
        cells.append(("", *(f"{one.unit}.{kind}" if f"{one.unit}.{kind}" in marks else "" for kind in METRICS)))
    columns = [asked.say("campaign-units-unit"), *(words_of(asked, metric)[0] for metric in METRICS.values())]
    return pd.DataFrame(lines, columns=columns), tuple(cells)


def _cell(asked: Asked, one: UnitTakingPart, terms: tuple[int, int] | None) -> str:
    if one.is_hidden:
        return asked.say("hidden-value")
    if terms is None:
        return asked.say("campaign-units-few")
    share = asked.number(terms[0] / terms[1], "p")
    return asked.say("campaign-units-of", share=share, part=terms[0], whole=terms[1])
