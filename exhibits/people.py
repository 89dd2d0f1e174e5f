"""Rows of people without places: dots by count, equal counts as one band, pseudonyms as codes."""

from dataclasses import replace

import pandas as pd

from exhibits.asked import Asked
from exhibits.columns import Row
from exhibits.marks import Cells, Mark, Marks
from exhibits.records import Record, records
from exhibits.sentences import Sentence, sentence
from queries.origins import origin_of


def people_sentence(asked: Asked, counted: str, people: pd.DataFrame) -> Sentence:
    """How many people are shown and between which counts they lie."""
    low, high = int(people[counted].min()), int(people[counted].max())
    if low == high and len(people) > 1:
        return sentence(asked, f"by-{counted}-title-level", {"people": len(people), "low": low})
    return sentence(asked, f"by-{counted}-title", {"people": len(people), "low": low, "high": high})


def dot_rows(asked: Asked, counted: str, people: pd.DataFrame) -> list[Row]:
    """One dot per person; people with equal counts share a shaded band."""
    slots = [f"{place:02d} {person_name(asked, person)}" for place, person in enumerate(records(people))]
    dots = [_dot(asked, slot, counted, person) for slot, person in zip(slots, records(people), strict=True)]
    rows = [dot | {"mark": f"{place}.{counted}"} for place, dot in enumerate(dots, start=1)]
    for _, band in people.reset_index(drop=True).groupby("band"):
        if len(band) > 1:
            rows.append(_band(asked, [slots[place] for place in band.index]))
    return rows


def people_table(asked: Asked, counted: str, people: pd.DataFrame) -> pd.DataFrame:
    """The same figures for people."""
    table = {
        asked.say("label-person"): [person_name(asked, person) for person in records(people)],
        asked.say("label-unit"): people["unit"].fillna("–").tolist(),
        asked.say(f"metric-{counted}"): people[counted].astype("Int64").to_numpy(),
    }
    if counted == "posts":
        table[asked.say("label-originals")] = people["originals"].astype("Int64").to_numpy()
        table[asked.say("label-reshares")] = people["reshares"].astype("Int64").to_numpy()
    return pd.DataFrame(table)


def people_marks(asked: Asked, counted: str, people: pd.DataFrame) -> tuple[Marks, Cells]:
    """What opens the figures beside each name; a place on the list stands for the person, in links too."""
    columns = {"posts": ("posts", "originals", "reshares"), "engagements": ("engagements",)}[counted]
    words = {"originals": "label-originals", "reshares": "label-reshares"}
    marks: Marks = {}
    for place, person in enumerate(records(people), start=1):
        for column in columns:
            origin = replace(origin_of(f"{column}_of_person", asked.scope), place=place)
            label = f"{person_name(asked, person)} · {asked.say(words.get(column, f'metric-{column}'))}"
            marks[f"{place}.{column}"] = Mark(f"{place}.{column}", label, float(person[column]), origin)
    rows = tuple(("", "", *(f"{place}.{column}" for column in columns)) for place in range(1, len(people) + 1))
    return marks, rows


def person_name(asked: Asked, person: Record) -> str:
    """The name of a person who may be named, else the code of the pseudonym."""
    return str(person["label"]) if person["level"] == "named" else asked.say("member-code", code=str(person["label"]))


def _dot(asked: Asked, slot: str, counted: str, person: Record) -> Row:
    count = int(person[counted])
    if counted == "posts":
        detail = asked.say("detail-posts", originals=int(person["originals"]), reshares=int(person["reshares"]))
    else:
        detail = asked.say("detail-engagements", posts=int(person["posts"]))
    return {
        "part": "dot",
        "slot": slot,
        "name": person_name(asked, person),
        "unit": "–" if pd.isna(person["unit"]) else str(person["unit"]),
        "high": count,
        "label": asked.number(count),
        "detail": detail,
    }


def _band(asked: Asked, slots: list[str]) -> Row:
    label = asked.say("label-level")
    return {
        "part": "band",
        "slot": slots[0],
        "to_slot": slots[-1],
        "middle_slot": slots[len(slots) // 2],
        "label": label,
    }
