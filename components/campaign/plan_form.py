"""The form of a campaign: what it is called, when it runs, what tells its posts, who is invited, what is aimed at."""

import re
from datetime import date, timedelta

import streamlit as st

from components.frame.view import View
from jobs.campaign_plans import CampaignPlan
from language import say

USUAL_DAYS = 30
CURRENCIES = ("EUR", "CHF", "GBP", "USD")


class Incomplete(ValueError):
    """What stands in the form is no campaign yet; its text is the sentence that says why."""


def plan_in_form(held: CampaignPlan | None, name_of_fields: str, shown: View) -> CampaignPlan | None:
    """Draw the fields, filled with what is held or proposed; None while a new one has no name and no sign yet.

    Raises Incomplete.
    """
    key = f"campaign_field_{name_of_fields}"
    name, start_on, end_on = _draw_when(held, key, shown)
    hashtags, links = _draw_signs(held, key, shown)
    texts = _draw_texts(held, key, shown)
    units = _draw_invited(held, key, shown)
    posts, participants, cost, currency = _draw_aims(held, key, shown)
    parts = _draw_parts(held, key, shown)
    if held is None and not name and not (hashtags or links or texts):
        return None
    if not name:
        raise Incomplete(say("campaign-unsuitable", shown.language, field="name"))
    if not (hashtags or links or texts):
        raise Incomplete(say("campaign-unsuitable", shown.language, field="signs"))
    if end_on < start_on:
        raise Incomplete(say("campaign-unsuitable", shown.language, field="days"))
    return CampaignPlan(
        name, start_on, end_on, hashtags, links, units, held.invited_members if held else (), posts, participants,
        cost, currency if {cost, *parts} != {None} else None, *parts, texts,
    )  # fmt: skip


def _draw_when(held: CampaignPlan | None, key: str, shown: View) -> tuple[str, date, date]:
    language = shown.language
    first_on = (shown.options.last_on or shown.scope.to_on) + timedelta(days=1)
    name, start, end = st.columns([6, 3, 3])
    written = name.text_input(say("campaign-field-name", language), held.name if held else "", key=f"{key}_name")
    form = "DD.MM.YYYY" if language == "de" else "DD/MM/YYYY"
    start_on = start.date_input(
        say("campaign-field-start", language), held.start_on if held else first_on, key=f"{key}_start", format=form
    )
    proposed = held.end_on if held else first_on + timedelta(days=USUAL_DAYS - 1)
    end_on = end.date_input(say("campaign-field-end", language), proposed, key=f"{key}_end", format=form)
    return written.strip(), start_on, end_on


def _draw_signs(held: CampaignPlan | None, key: str, shown: View) -> tuple[tuple[str, ...], tuple[str, ...]]:
    left, right = st.columns(2)
    tags = left.text_input(
        say("campaign-field-hashtags", shown.language), " ".join(f"#{tag}" for tag in held.hashtags) if held else "",
        key=f"{key}_hashtags", placeholder="#Werkstolz #MeinMagenta",
        help=say("campaign-field-hashtags-help", shown.language),
    )  # fmt: skip
    links = right.text_input(
        say("campaign-field-links", shown.language),
        " ".join(held.links) if held else "",
        key=f"{key}_links",
        help=say("campaign-field-links-help", shown.language),
    )
    return _parts(re.sub(r"[#,;]", " ", tags)), _parts(links)


def _draw_texts(held: CampaignPlan | None, key: str, shown: View) -> tuple[str, ...]:
    written = st.text_area(
        say("campaign-field-texts", shown.language), "\n".join(held.texts) if held else "", key=f"{key}_texts",
        height=90, help=say("campaign-field-texts-help", shown.language),
    )  # fmt: skip
    return tuple(dict.fromkeys(line.strip() for line in written.splitlines() if line.strip()))


def _draw_invited(held: CampaignPlan | None, key: str, shown: View) -> tuple[str, ...]:
    """Units alone: people chosen one by one could be counted one by one."""
    language, invited = shown.language, held.invited_units if held else ()
    labels = dict(shown.options.units)
    offered = list(dict.fromkeys((*invited, *(unit for unit in labels if unit))))
    units = st.multiselect(
        say("campaign-field-units", language), offered, invited, key=f"{key}_units",
        format_func=lambda unit: labels.get(unit, unit), placeholder=say("campaign-field-units-all", language),
        help=say("campaign-field-units-help", language),
    )  # fmt: skip
    return tuple(units)


def _draw_aims(
    held: CampaignPlan | None, key: str, shown: View
) -> tuple[int | None, int | None, float | None, str | None]:
    language = shown.language
    posts, participants, cost, currency = st.columns(4)
    wanted = posts.number_input(
        say("campaign-field-posts", language), 0, None, held.target_posts if held else None, step=1, key=f"{key}_posts"
    )
    people = participants.number_input(
        say("campaign-field-participants", language), 0, None, held.target_participants if held else None, step=1,
        key=f"{key}_participants",
    )  # fmt: skip
    spent = cost.number_input(
        say("campaign-field-cost", language), 0.0, None, held.cost if held else None, key=f"{key}_cost"
    )
    known = held.currency if held and held.currency else CURRENCIES[0]
    offered = list(dict.fromkeys((known, *CURRENCIES)))
    return (
        wanted,
        people,
        spent,
        currency.selectbox(say("campaign-field-currency", language), offered, key=f"{key}_currency"),
    )


def _draw_parts(held: CampaignPlan | None, key: str, shown: View) -> tuple[float | None, float | None]:
    """What of the cost was for whom; left empty where nobody knows, which is not zero."""
    language = shown.language
    ambassadors, creators, _ = st.columns([1, 1, 2])
    for_ambassadors = ambassadors.number_input(
        say("campaign-field-cost-ambassadors", language), 0.0, None, held.cost_ambassadors if held else None,
        key=f"{key}_cost_ambassadors", help=say("campaign-field-cost-parts-help", language),
    )  # fmt: skip
    for_creators = creators.number_input(
        say("campaign-field-cost-creators", language), 0.0, None, held.cost_creators if held else None,
        key=f"{key}_cost_creators", help=say("campaign-field-cost-parts-help", language),
    )  # fmt: skip
    return for_ambassadors, for_creators


def _parts(text: str) -> tuple[str, ...]:
    """Words with blanks between, each once, in their order; commas may be part of a link."""
    return tuple(dict.fromkeys(text.split()))
