"""Whom to thank, and how much depends on few people."""

from collections.abc import Callable

import pandas as pd

from charts.dots import dots
from charts.lorenz import lorenz
from charts.palette import Theme
from exhibits import empty
from exhibits.asked import Asked
from exhibits.exhibit import Exhibit
from exhibits.headlines import words_of
from exhibits.people import dot_rows, people_marks, people_sentence, people_table
from exhibits.records import records
from exhibits.sentences import sentence
from exhibits.stamps import footer
from exhibits.steps import step_marks, step_rows, step_table
from queries.answers import Answer
from queries.contributors import (
    absence_factor,
    contributors_by_engagements,
    contributors_by_posts,
    contributors_concentration,
)
from queries.periods import stamp
from queries.reading import minimum_group
from queries.scope import Scope, Viewer


def by_posts(scope: Scope, compare: Scope | None, viewer: Viewer, language: str, theme: Theme = "light") -> Exhibit:
    """Members with the most posts, equal counts level, names as far as people agreed."""
    return _people(Asked(scope, compare, viewer, language, theme), "posts", contributors_by_posts)


def by_engagements(
    scope: Scope, compare: Scope | None, viewer: Viewer, language: str, theme: Theme = "light"
) -> Exhibit:
    """Members whose posts received the most engagements, as by posts."""
    return _people(Asked(scope, compare, viewer, language, theme), "engagements", contributors_by_engagements)


def dependence(scope: Scope, compare: Scope | None, viewer: Viewer, language: str, theme: Theme = "light") -> Exhibit:
    """E12: how few people create half of all posts."""
    asked = Asked(scope, compare, viewer, language, theme)
    answered = absence_factor(scope, viewer)
    if answered.hidden:
        return empty.hidden(asked, "dependence")
    counted = records(answered.rows)[0]
    if not counted["posts"] or pd.isna(counted["absence_factor"]):
        return empty.without_posts(asked, "dependence")
    return _curve(asked, {name: int(counted[name]) for name in ("absence_factor", "active_members", "posts")})


def _people(asked: Asked, counted: str, question: Callable[[Scope, Viewer], Answer]) -> Exhibit:
    exhibit_id = f"contributors_by_{counted}"
    program, answered = absence_factor(asked.scope, asked.viewer), question(asked.scope, asked.viewer)
    if answered.hidden or program.hidden:
        return empty.hidden(asked, exhibit_id)
    sizes = {name: int(records(program.rows)[0][name]) for name in ("named_people", "members", "posts")}
    if not sizes["posts"]:
        return empty.without_posts(asked, exhibit_id)
    if answered.rows.empty:
        return empty.without_people(asked, exhibit_id, sizes["named_people"], sizes["members"])
    return _dots(asked, exhibit_id, counted, answered.rows, sizes)


def _dots(asked: Asked, exhibit_id: str, counted: str, people: pd.DataFrame, sizes: dict[str, int]) -> Exhibit:
    said = people_sentence(asked, counted, people)
    words = {name: asked.say(f"label-{name}") for name in ("person", "unit", "detail")}
    words["value"] = asked.say(f"metric-{counted}")
    agreed = {"named": sizes["named_people"], "members": sizes["members"]}
    size = asked.say("unit-posts", count=int(people["posts"].sum()))
    marks, cells = people_marks(asked, counted, people)
    ends = {"low": int(people[counted].min()), "high": int(people[counted].max())}
    return Exhibit(
        id=exhibit_id,
        state="full",
        title=said.title,
        subtitle=asked.say(f"by-{counted}-subtitle", period=asked.period, **agreed),
        chart=dots(asked.theme, asked.language, names=len(people), **words),
        rows=pd.DataFrame(dot_rows(asked, counted, people)),
        table=people_table(asked, counted, people),
        footer=footer(asked, counted, size, None),
        definition=words_of(asked, counted)[1],
        alt=asked.say("alt-people", title=said.title, people=len(people), **ends),
        statements=said.statements,
        is_sample=stamp(asked.scope).is_sample,
        marks=marks,
        cells=cells,
    )


def _curve(asked: Asked, counts: dict[str, int]) -> Exhibit:
    slots = {"people": counts["absence_factor"], "active": counts["active_members"], "posts": counts["posts"]}
    said = sentence(asked, "dependence-title", slots)
    steps = contributors_concentration(asked.scope, asked.viewer).rows
    earlier = contributors_concentration(asked.compare, asked.viewer).rows if asked.compare else steps.iloc[:0]
    marks, cells = step_marks(asked, steps, earlier, counts["absence_factor"])
    words = {"people": asked.say("label-people-by-posts"), "share": asked.say("label-share-of-posts")}
    return Exhibit(
        id="dependence",
        state="full",
        title=said.title,
        subtitle=asked.say("dependence-subtitle", period=asked.period, minimum=minimum_group()),
        chart=lorenz(asked.theme, asked.language, **words),
        rows=pd.DataFrame(step_rows(asked, steps, earlier, counts["absence_factor"])),
        table=step_table(asked, steps),
        footer=footer(asked, "absence_factor", asked.say("unit-members", count=counts["active_members"]), None),
        definition=words_of(asked, "absence_factor")[1],
        alt=asked.say("alt-dependence", title=said.title, **slots),
        statements=said.statements,
        is_sample=stamp(asked.scope).is_sample,
        marks=marks,
        cells=cells,
    )
