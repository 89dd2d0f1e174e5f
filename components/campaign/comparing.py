"""Which campaigns stand beside the one shown."""

import streamlit as st

from components.frame.view import View
from exhibits.campaigns_compared import MOST, compared_ids
from language import say


def draw_choice(campaign_id: str, shown: View) -> tuple[str, ...]:
    """The campaigns picked to stand beside this one, by default the latest ones."""
    names = {
        campaign[0]: campaign[1] for campaign in shown.options.campaigns if campaign[0] and campaign[0] != campaign_id
    }
    if len(names) < MOST:
        return ()
    latest = [one for one in compared_ids(campaign_id) if one != campaign_id]
    picked = st.multiselect(
        say("comparison-choose", shown.language, most=MOST - 1),
        list(names),
        default=latest,
        max_selections=MOST - 1,
        key=f"campaign_compared_{campaign_id}",
        format_func=names.__getitem__,
    )
    return tuple(picked)
