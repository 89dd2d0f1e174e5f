"""Which posts do best, ten others by chance, and what deserves more reach, as sentences and tables."""

from typing import Literal

import pandas as pd

from exhibits.asked import Asked
from exhibits.read_posts import read_table
from exhibits.records import Record, records
from queries.picks import posts_picked
from queries.reading import minimum_group

Pick = Literal["best", "random", "worth"]
MOST: dict[Pick, int] = {"best": 3, "random": 10, "worth": 10}


def picked(asked: Asked, pick: Pick) -> tuple[str, str, pd.DataFrame]:
    """Title, what it rests on, and the posts; empty with the reason where there is none."""
    answered = posts_picked(asked.scope, asked.viewer)
    if answered.hidden:
        return asked.say(f"picked-{pick}"), asked.say("empty-hidden", minimum=minimum_group()), pd.DataFrame()
    told = [one for one in records(answered.rows) if _is_picked(one, pick)]
    if not told:
        return asked.say(f"picked-{pick}"), asked.say(f"picked-{pick}-none"), pd.DataFrame()
    told.sort(key=lambda one: (str(one["platform"]) if pick == "best" else "", one[f"{pick}_place"]))
    return asked.say(f"picked-{pick}-title", posts=len(told)), _about(asked, pick), _table(asked, told)


def _is_picked(one: Record, pick: Pick) -> bool:
    place = one[f"{pick}_place"]
    return pd.notna(place) and place <= MOST[pick] and (pick != "best" or pd.notna(one["relative"]))


def _about(asked: Asked, pick: Pick) -> str:
    return " · ".join([asked.period, asked.say(f"picked-{pick}-about"), asked.say("picked-named")])


def _table(asked: Asked, told: list[Record]) -> pd.DataFrame:
    table = read_table(asked, told)
    table.insert(3, asked.say("picked-relative"), [asked.number(one["relative"], "r") for one in told])
    table.insert(3, asked.say("metric-engagements"), [asked.number(one["engagements"]) for one in told])
    return table
