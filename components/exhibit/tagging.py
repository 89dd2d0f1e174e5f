"""Saying of a post among the rows behind a campaign's figure whether it was prompted."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from components.frame.literal import literal
from components.frame.under_way import follow
from components.frame.view import current
from exhibits.marks import Mark
from jobs.post_tags import TAG, tag
from jobs.rights import may
from language import say

TICKET = "tag_ticket"


def can_tag(mark: Mark, rows: pd.DataFrame) -> bool:
    """Whether the viewer may tag these rows: of a campaign's figure, where links are shown."""
    shown = current()
    has_links = say("trace-link", shown.language) in rows.columns
    return bool(mark.origin.campaign_id) and has_links and may(shown.viewer.role, TAG)


def draw_tagging(mark: Mark, rows: pd.DataFrame, chosen: Sequence[int]) -> None:
    """What can be said of the post of the row chosen; without a shown link nobody can say which post it is."""
    shown = current()
    language, role = shown.language, shown.viewer.role
    link = str(rows[say("trace-link", language)].iloc[chosen[0]] or "") if chosen else ""
    if not link:
        st.caption(literal(say("tag-no-link" if chosen else "tag-choose", language)))
        return
    campaign_id = mark.origin.campaign_id
    name = next((one[1] for one in shown.options.campaigns if one[0] == campaign_id), campaign_id)
    with st.container(key="trace_tagging", horizontal=True, vertical_alignment="center", gap="small"):
        st.caption(literal(say("tag-this", language)))
        said = {"tag_prompted": (say("tag-prompted", language, name=name), campaign_id)}
        said["tag_unprompted"] = (say("tag-unprompted", language), None)
        for key, (label, prompted_by) in said.items():
            if st.button(label, key=key, icon=":material/sell:"):
                follow(TICKET, tag(link, prompted_by, f"local mode, {role}", role))
