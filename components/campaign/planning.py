"""Campaigns planned on the page: written down, changed and taken back by whoever may."""

from collections.abc import Sequence

import streamlit as st

from components.campaign.impact import draw_impact
from components.campaign.plan_form import Incomplete, plan_in_form
from components.campaign.suggestions import bursts, chosen_burst, draw_suggestions, forget
from components.frame.decision_words import made_and_taken_back
from components.frame.literal import literal
from components.frame.under_way import draw_under_way, follow
from components.frame.view import View
from jobs.campaign_plans import PLAN, CampaignPlan, PlanDecided, Planned, decided, planned, take_back, write_down
from jobs.rights import may
from language import say

# Which campaign is being changed: its id, or NEW.
EDITED, TICKET, NEW = "campaign_edited", "campaign_ticket", ""


def may_plan(shown: View) -> bool:
    """Whether this viewer plans campaigns."""
    return may(shown.viewer.role, PLAN)


def draw_buttons(campaign_id: str | None, shown: View) -> None:
    """The ways into the form: a new campaign, and the one shown."""
    if not may_plan(shown):
        return
    st.button(
        say("campaign-new", shown.language), key="campaign_new", icon=":material/add:", on_click=_edit, args=(NEW,)
    )
    if campaign_id:
        st.button(
            say("campaign-change", shown.language), key="campaign_change", icon=":material/edit:", on_click=_edit,
            args=(campaign_id,),
        )  # fmt: skip


def draw_planning(shown: View) -> bool:
    """The form where one was asked for; whether the rest of the page has to wait for what is being written.

    Stands in the script before the choice of a campaign, which a new campaign becomes.
    """
    if not may_plan(shown):
        return False
    _show_new(shown)
    if draw_under_way(TICKET, shown.language):
        return True
    edited = st.session_state.get(EDITED)
    campaigns = planned(shown.viewer.role) if edited is not None else {}
    if edited == NEW or edited in campaigns:
        with st.container(border=True, key="campaign_form"):
            _draw_form(campaigns, edited, shown)
    return False


def _show_new(shown: View) -> None:
    ticket = st.session_state.get(TICKET)
    if ticket is not None and ticket.outcome in [campaign[0] for campaign in shown.options.campaigns]:
        st.session_state["filters_shown"] = ticket.outcome


def _draw_form(campaigns: dict[str, Planned], edited: str, shown: View) -> None:
    language, held = shown.language, campaigns.get(edited)
    title = say("campaign-form-change", language, name=held.plan.name) if held else say("campaign-form-new", language)
    st.markdown(f"#### {literal(title)}")
    if held and held.plans:
        st.caption(literal(say("campaign-form-imported", language, plans=held.plans)))
    proposed, name = (held.plan, edited) if held else _proposed(shown)
    try:
        plan = plan_in_form(proposed, name, shown)
    except Incomplete as incomplete:
        st.error(literal(str(incomplete)))
        plan = None
    is_changed = plan is not None and (held is None or plan != held.plan)
    is_known = draw_impact(plan, edited or None, campaigns, shown) if plan and is_changed else False
    with st.container(horizontal=True):
        if (
            st.button(say("settings-save", language), type="primary", key="campaign_save", disabled=not is_known)
            and plan
        ):
            _write(plan, edited or None, shown)
        st.button(say("settings-cancel", language), key="campaign_cancel", on_click=_edit, args=(None,))
    if held:
        _draw_decided([one for one in decided(shown.viewer.role) if one.campaign_id == edited], shown)


def _proposed(shown: View) -> tuple[CampaignPlan | None, str]:
    """What a new campaign begins with, and a name for the fields that hold it."""
    draw_suggestions(bursts(shown), shown)
    burst = chosen_burst()
    return (burst.plan(), f"new_{burst.tag}") if burst else (None, "new")


def _write(plan: CampaignPlan, campaign_id: str | None, shown: View) -> None:
    _edit(None)
    role = shown.viewer.role
    follow(TICKET, write_down(plan, campaign_id, f"local mode, {role}", role))


def _draw_decided(decisions: Sequence[PlanDecided], shown: View) -> None:
    for one in decisions:
        words, button = st.columns([8, 2], vertical_alignment="center")
        made = made_and_taken_back(one.decided_at, one.decided_by, one.taken_back_at, one.taken_back_by, shown.language)
        words.caption(literal(f"{say('campaign-written-down', shown.language, name=one.name)} {made}"))
        if one.taken_back_at is None and button.button(
            say("settings-take-back", shown.language), key=f"campaign_take_back_{one.decision_id}"
        ):
            _edit(None)
            role = shown.viewer.role
            follow(TICKET, take_back(one.decision_id, f"local mode, {role}", role))


def _edit(campaign_id: str | None) -> None:
    forget()
    st.session_state[EDITED] = campaign_id
