"""What a campaign added to what people do anyway: posts by day and participation."""

from dataclasses import replace
from datetime import date

import pandas as pd

from charts.day_columns import day_columns
from charts.palette import Theme
from exhibits import empty
from exhibits.asked import Asked
from exhibits.campaign_days import (
    campaign_origin,
    counted_days,
    day_marks,
    day_rows,
    day_table,
    in_window,
    labelled_days,
)
from exhibits.exhibit import Exhibit, Tile
from exhibits.headlines import words_of
from exhibits.marks import Mark
from exhibits.records import Record, records
from exhibits.sentences import Sentence, sentence
from exhibits.stamps import footer
from exhibits.without_us import without_day_sentence
from queries.campaigns import campaign_participation, campaign_posts_by_day
from queries.metrics import WITHHELD_BELOW
from queries.origins import Origin
from queries.periods import scope_options, stamp
from queries.reading import minimum_group
from queries.scope import Scope, Viewer

Campaign = tuple[str, str, date, date]


def posts_by_day(
    scope: Scope,
    compare: Scope | None,
    viewer: Viewer,
    language: str,
    campaign_id: str,
    without: bool = False,
    theme: Theme = "light",
) -> Exhibit:
    """Prompted and other posts of each day around a campaign; a classification, no verdict.

    without: with the campaign's prompted posts taken away.
    """
    asked = Asked(scope, compare, viewer, language, theme)
    campaign = next((one for one in scope_options().campaigns if one[0] == campaign_id), None)
    if campaign is None:
        return empty.uploadable(asked, "campaign_posts_by_day", "campaign", "empty-no-campaign")
    answered = campaign_posts_by_day(scope, viewer, campaign_id)
    if answered.hidden:
        return empty.hidden(asked, "campaign_posts_by_day")
    days = answered.rows
    counted = days[["prompted", "prompted_elsewhere", "unprompted"]].sum().sum()
    posts = int(counted + days["unclassifiable"].sum())
    if not posts:
        return empty.without_posts(asked, "campaign_posts_by_day")
    coverage = float(counted) / posts
    if coverage < WITHHELD_BELOW:
        share = asked.number(coverage, "p")
        return empty.uploadable(asked, "campaign_posts_by_day", "text", "empty-no-text", share=share)
    return _drawn(asked, campaign, days, posts, coverage, without=without)


def participation(
    scope: Scope, compare: Scope | None, viewer: Viewer, language: str, campaign_id: str, theme: Theme = "light"
) -> list[Tile]:
    """Participation, first-timers and posts of a campaign, each with the denominator used."""
    asked = Asked(scope, compare, viewer, language, theme)
    answered = campaign_participation(scope, viewer, campaign_id)
    if answered.hidden or answered.hidden_cells:
        return [_hidden(asked, metric) for metric in ("participation_rate", "first_timer_share", "posts")]
    if answered.rows.empty:
        note = asked.say("empty-no-campaign")
        metrics = ("participation_rate", "first_timer_share", "posts")
        return [Tile(metric, words_of(asked, metric)[0], "–", None, note, "", "empty") for metric in metrics]
    counted = records(answered.rows)[0]
    days = campaign_posts_by_day(scope, viewer, campaign_id).rows
    opens = campaign_origin(asked, campaign_id)
    return [
        _participation(asked, counted, opens),
        _first_timers(asked, counted, opens),
        _posts(asked, counted, days, opens),
    ]


def _drawn(
    asked: Asked, campaign: Campaign, days: pd.DataFrame, posts: int, coverage: float, *, without: bool
) -> Exhibit:
    said = without_day_sentence(asked, in_window(days)) if without else _sentence(asked, campaign, days)
    posts -= int(days["prompted"].sum()) if without else 0
    words = {name: asked.say(f"label-{name}") for name in ("day", "kind")}
    words["posts"] = asked.say("metric-posts")
    totals = {"prompted": 0 if without else int(days["prompted"].sum()), "unprompted": int(days["unprompted"].sum())}
    labelled = labelled_days(days)
    marks, cells = day_marks(asked, campaign[0], days, without=without)
    return Exhibit(
        id="campaign_posts_by_day",
        state="full",
        title=said.title,
        subtitle=asked.say("campaign-subtitle", name=campaign[1], **counted_days(asked, campaign, days)),
        chart=day_columns(asked.theme, asked.language, labelled_days=labelled, **words),
        rows=pd.DataFrame(day_rows(asked, campaign, days, without=without)),
        table=day_table(asked, days, without=without),
        footer=footer(asked, "unprompted_share", asked.say("unit-posts", count=posts), coverage),
        definition=words_of(asked, "unprompted_share")[1],
        alt=asked.say("alt-campaign", title=said.title, days=len(days), **totals),
        statements=said.statements,
        is_sample=stamp(asked.scope).is_sample,
        marks=marks,
        cells=cells,
    )


def _sentence(asked: Asked, campaign: Campaign, days: pd.DataFrame) -> Sentence:
    window = in_window(days)
    prompted = int(window["prompted"].sum())
    posts = prompted + int(window["prompted_elsewhere"].sum() + window["unprompted"].sum())
    slots = {"prompted": prompted, "posts": posts}
    counted = records(campaign_participation(asked.scope, asked.viewer, campaign[0]).rows)[0]
    if counted["is_running"]:
        slots |= {"day": int(counted["days_so_far"]), "days": int(counted["days_total"])}
        return sentence(asked, "campaign-title-running", slots)
    return sentence(asked, "campaign-title", slots)


def _participation(asked: Asked, counted: Record, opens: Origin) -> Tile:
    label, definition = words_of(asked, "participation_rate")
    if pd.isna(counted["participation_rate"]):
        return Tile("participation_rate", label, "–", None, asked.say("campaign-no-invited"), definition, "empty")
    text_id = "campaign-of-invited" if counted["invited_basis"] == "invited" else "campaign-of-members"
    taking_part, invited = int(counted["invited_participants"]), int(counted["invited"])
    note = _with_days(asked, counted, asked.say(text_id, participants=taking_part, count=invited))
    note += _aimed_at(asked, counted, "target_participants", float(counted["participants"]))
    value = float(counted["participation_rate"])
    marks = _marked("participation_rate", label, value, replace(opens, measure="participation_rate"))
    return Tile("participation_rate", label, asked.number(value, "p"), None, note, definition, marks=marks)


def _aimed_at(asked: Asked, counted: Record, target: str, reached: float | None) -> str:
    """A line with how far the plan's target is reached, where it has one; no verdict."""
    if pd.isna(counted[target]):
        return ""
    aim = float(counted[target])
    if reached is None or not aim:
        return "\n" + asked.say(f"campaign-aim-{target.removeprefix('target_')}", target=asked.number(aim))
    slots = {"reached": asked.number(reached), "target": asked.number(aim), "share": asked.number(reached / aim, "p")}
    return "\n" + asked.say(f"campaign-{target.replace('_', '-')}", **slots)


def _first_timers(asked: Asked, counted: Record, opens: Origin) -> Tile:
    label, definition = words_of(asked, "first_timer_share")
    if counted["participants"] and pd.isna(counted["first_timers"]):
        return _hidden(asked, "first_timer_share")
    if pd.isna(counted["first_timer_share"]):
        return Tile("first_timer_share", label, "–", None, asked.say("campaign-no-participants"), definition, "empty")
    first, participants = int(counted["first_timers"]), int(counted["participants"])
    note = asked.say("campaign-first-timers", first=first, participants=participants)
    value = float(counted["first_timer_share"])
    marks = _marked("first_timer_share", label, value, replace(opens, measure="first_timer_share"))
    return Tile("first_timer_share", label, asked.number(value, "p"), None, note, definition, marks=marks)


def _posts(asked: Asked, counted: Record, days: pd.DataFrame, opens: Origin) -> Tile:
    label, definition = words_of(asked, "posts")
    posts = days["prompted"].sum(min_count=1)
    note = _with_days(asked, counted, asked.say("campaign-posts"))
    note += _aimed_at(asked, counted, "target_posts", None if pd.isna(posts) else float(posts))
    if pd.isna(posts):
        return Tile("posts", label, asked.number(posts), None, note, definition, "empty")
    shown = replace(opens, from_on=days["day_on"].min().date(), to_on=days["day_on"].max().date())
    marks = _marked("posts", label, float(posts), shown)
    return Tile("posts", label, asked.number(posts), None, note, definition, marks=marks)


def _marked(metric: str, label: str, value: float, origin: Origin) -> tuple[Mark, ...]:
    return (Mark(f"{metric}.now", label, value, origin),)


def _hidden(asked: Asked, metric: str) -> Tile:
    label, definition = words_of(asked, metric)
    value = asked.say("hidden-value", minimum=minimum_group())
    note = asked.say("tile-hidden", minimum=minimum_group())
    return Tile(metric, label, value, None, note, definition, "hidden")


def _with_days(asked: Asked, counted: Record, note: str) -> str:
    if not counted["is_running"]:
        return note
    days = {"day": int(counted["days_so_far"]), "days": int(counted["days_total"])}
    return f"{note} · {asked.say('campaign-running', **days)}"
