"""E11: whether differences between people's responses are more than chance."""

from dataclasses import replace

import pandas as pd

from charts.estimate_dots import estimate_dots
from charts.palette import Theme
from exhibits import empty
from exhibits.asked import Asked
from exhibits.columns import Row
from exhibits.exhibit import Exhibit
from exhibits.marks import Cells, Mark, Marks
from exhibits.people import person_name
from exhibits.records import Record, records
from exhibits.sentences import Sentence, sentence
from exhibits.stamps import footer
from queries.contributors import absence_factor
from queries.estimates import contributors_estimates
from queries.origins import origin_of
from queries.periods import stamp
from queries.reading import program_settings
from queries.scope import Scope, Viewer

NO_COLUMNS = 2  # name and unit stand before the number of posts


def estimates(scope: Scope, compare: Scope | None, viewer: Viewer, language: str, theme: Theme = "light") -> Exhibit:
    """E11: people by the usual response to their posts with intervals, in bands of those chance may explain."""
    asked = Asked(scope, compare, viewer, language, theme)
    program, answered = absence_factor(scope, viewer), contributors_estimates(scope, viewer)
    if answered.hidden or program.hidden:
        return empty.hidden(asked, "estimates")
    counted = records(program.rows)[0]
    if not counted["posts"]:
        return empty.without_posts(asked, "estimates")
    if answered.rows.empty and not (counted["named_people"] and program_settings().lists_shown):
        return empty.without_people(asked, "estimates", int(counted["named_people"]), int(counted["members"]))
    if answered.rows.empty:
        return empty.without_differences(asked, "estimates")
    return _told(asked, records(answered.rows))


def _told(asked: Asked, people: list[Record]) -> Exhibit:
    said = _title(asked, people)
    estimated = int(people[0]["people"])
    words = {name: asked.say(f"label-{name}") for name in ("person", "unit")}
    words |= {name: asked.say(f"label-estimate-{name}") for name in ("factor", "interval", "posts")}
    marks, cells = _marks(asked, people)
    ends = {"low": asked.number(min(one["low"] for one in people), "r")}
    ends |= {"high": asked.number(max(one["high"] for one in people), "r")}
    return Exhibit(
        id="estimates",
        state="full",
        title=said.title,
        subtitle=asked.say("estimates-subtitle", period=asked.period, people=estimated),
        chart=estimate_dots(asked.theme, asked.language, names=len(people), **words),
        rows=pd.DataFrame(_rows(asked, people)),
        table=_table(asked, people),
        footer=footer(asked, "engagements", asked.say("unit-members", count=estimated), None),
        definition=asked.say("estimates-definition"),
        alt=asked.say("alt-estimates", title=said.title, people=len(people), **ends),
        statements=said.statements,
        is_sample=stamp(asked.scope).is_sample,
        marks=marks,
        cells=cells,
    )


def _title(asked: Asked, people: list[Record]) -> Sentence:
    leading = sum(one["band"] == people[0]["band"] for one in people)
    if leading == len(people):
        return sentence(asked, "estimates-title-level", {"people": len(people)})
    return sentence(asked, "estimates-title", {"leading": leading, "people": len(people)})


def _rows(asked: Asked, people: list[Record]) -> list[Row]:
    slots = [f"{line:02d} {person_name(asked, person)}" for line, person in enumerate(people)]
    rows: list[Row] = [{"part": "usual", "high": 1.0}]
    for slot, person in zip(slots, people, strict=True):
        rows.append({"part": "estimate", "slot": slot, "mark": _mark_id(person)} | _drawn(asked, person))
    for band in sorted({int(person["band"]) for person in people}):
        own = [slot for slot, person in zip(slots, people, strict=True) if person["band"] == band]
        if len(own) > 1:
            rows.append({"part": "band", "slot": own[0], "to_slot": own[-1]})
    return rows


def _drawn(asked: Asked, person: Record) -> Row:
    factor, single = asked.number(person["estimate"], "r"), _single_post(asked, person)
    return {
        "name": person_name(asked, person),
        "unit": "–" if pd.isna(person["unit"]) else str(person["unit"]),
        "factor": float(person["estimate"]),
        "low": float(person["low"]),
        "high": float(person["high"]),
        "posts": int(person["posts"]),
        "label": asked.say("estimates-label", factor=factor) + (f" · {single}" if single else ""),
        "interval_label": _interval(asked, person),
    }


def _table(asked: Asked, people: list[Record]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            asked.say("label-person"): [person_name(asked, person) for person in people],
            asked.say("label-unit"): ["–" if pd.isna(person["unit"]) else str(person["unit"]) for person in people],
            asked.say("label-estimate-posts"): pd.Series([int(person["posts"]) for person in people], dtype="Int64"),
            asked.say("label-estimate-factor"): [asked.number(person["estimate"], "r") for person in people],
            asked.say("label-estimate-interval"): [_interval(asked, person) for person in people],
            asked.say("label-estimate-single"): [_single_post(asked, person) or "–" for person in people],
        }
    )


def _marks(asked: Asked, people: list[Record]) -> tuple[Marks, Cells]:
    """An estimate opens the posts it rests on; its place stands for the person, in links too."""
    marks: Marks = {}
    for person in people:
        origin = replace(origin_of("compared_of_person", asked.scope), place=int(person["place"]))
        label = f"{person_name(asked, person)} · {asked.say('label-estimate-posts')}"
        marks[_mark_id(person)] = Mark(_mark_id(person), label, float(person["posts"]), origin)
    return marks, tuple((*[""] * NO_COLUMNS, _mark_id(person), "", "", "") for person in people)


def _mark_id(person: Record) -> str:
    return f"{int(person['place'])}.compared"


def _interval(asked: Asked, person: Record) -> str:
    ends = {name: asked.number(person[name], "r") for name in ("low", "high")}
    return asked.say("estimates-interval", **ends)


def _single_post(asked: Asked, person: Record) -> str:
    if pd.isna(person["top_post_share"]):
        return ""
    without = asked.number(person["without_it"], "r")
    return asked.say("estimates-single-post", share=round(100 * person["top_post_share"]), without=without)
