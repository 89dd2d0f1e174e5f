"""What a plan would do to the posts already loaded, found by carrying it out and rolling it back."""

from collections.abc import Mapping

import streamlit as st

from components.frame.literal import literal
from components.frame.under_way import PATIENCE_SECONDS
from components.frame.view import View
from components.frame.waiting import draw_failure, draw_waiting, is_over
from jobs.campaign_plans import CampaignPlan, Moved, Planned, foresee
from language import say

KEPT = "campaign_foreseen"


def draw_impact(plan: CampaignPlan, campaign_id: str | None, campaigns: Mapping[str, Planned], shown: View) -> bool:
    """Say how many posts the campaign gains or loses, and from where; whether the plan can be written down."""
    key = (plan, campaign_id, repr(sorted(campaigns.items())))
    kept = st.session_state.get(KEPT)
    if kept is None or kept[0] != key:
        ticket = foresee(plan, campaign_id, shown.viewer.role)
        ticket.settle(PATIENCE_SECONDS)
        kept = st.session_state[KEPT] = (key, ticket)
    ticket = kept[1]
    with st.container(border=True, key="campaign_impact"):
        if not is_over(ticket):
            draw_waiting(ticket, shown.language)
        elif ticket.state == "failed" or ticket.outcome is None:
            draw_failure(ticket, shown.language)
        else:
            for line in impact_lines(ticket.outcome, campaigns, shown.language):
                st.markdown(literal(line))
    return is_over(ticket) and ticket.state != "failed"


def impact_lines(moved: Moved, campaigns: Mapping[str, Planned], language: str) -> list[str]:
    """How many posts are prompted by the campaign before and after, then where they come from or go."""
    before, after = moved.before, moved.after
    lines = [say("campaign-impact", language, before=before.get("this", 0), after=after.get("this", 0))]
    for other in sorted({*before, *after} - {"this"}):
        change = after.get(other, 0) - before.get(other, 0)
        if change:
            name = campaigns[other].plan.name if other in campaigns else other
            part = "none" if other == "" else "other"
            direction = "gained" if change > 0 else "lost"
            slots = {"part": part, "direction": direction, "name": name, "posts": abs(change)}
            lines.append(say("campaign-impact-elsewhere", language, **slots))
    return lines
