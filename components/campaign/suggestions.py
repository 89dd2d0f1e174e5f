"""Hashtags that rose without a campaign, offered as the beginning of one."""

from datetime import date, timedelta
from typing import NamedTuple

import streamlit as st

from components.frame.literal import literal
from components.frame.view import View
from jobs.campaign_plans import CampaignPlan
from language import number, period, say
from queries.campaigns import hashtag_bursts
from queries.periods import whole_scope

CHOSEN = "campaign_suggested"
MOST, LOOKED_BACK = 3, timedelta(days=365)


class Burst(NamedTuple):
    """A hashtag with the days it rose on and how many posts carried it then."""

    tag: str
    from_on: date
    to_on: date
    posts: int

    def plan(self) -> CampaignPlan:
        """What a campaign of it would begin with."""
        return CampaignPlan(f"#{self.tag}", self.from_on, self.to_on, (self.tag,))


def bursts(shown: View) -> list[Burst]:
    """The largest of the last loaded year."""
    last_on = shown.options.last_on
    if last_on is None:
        return []
    rows = hashtag_bursts(whole_scope(last_on - LOOKED_BACK, last_on), shown.viewer).rows
    return [
        Burst(one.tag, one.from_on.date(), one.to_on.date(), int(one.posts)) for one in rows.head(MOST).itertuples()
    ]


def draw_suggestions(found: list[Burst], shown: View) -> None:
    """A button for each, which fills the form."""
    if not found:
        return
    st.caption(literal(say("campaign-suggestions", shown.language)))
    with st.container(horizontal=True):
        for place, one in enumerate(found):
            days = period(one.from_on, one.to_on, shown.language)
            posts = number(one.posts, "n", shown.language)
            label = say("campaign-suggestion", shown.language, tag=one.tag, days=days, posts=posts)
            st.button(literal(label), key=f"campaign_suggestion_{place}", on_click=_choose, args=(one,))


def chosen_burst() -> Burst | None:
    """The one the form was filled with."""
    burst: Burst | None = st.session_state.get(CHOSEN)
    return burst


def forget() -> None:
    """Begin with an empty form again."""
    st.session_state.pop(CHOSEN, None)


def _choose(burst: Burst) -> None:
    st.session_state[CHOSEN] = burst
