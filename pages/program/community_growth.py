"""Who joins, who returns, who falls silent?"""

import streamlit as st

from components.exhibit.call import chosen_call
from components.exhibit.draw import draw
from components.exhibit.tiles import draw_tiles
from components.frame.view import current
from exhibits import audience, call_and_echo, cohorts, community_growth, first_posts, followers, silence, support

shown = current()
asked = (shown.scope, shown.compare, shown.viewer, shown.language)
draw(community_growth.growth_by_month)
draw_tiles(community_growth.tiles(*asked), "rhythm")
later, first = st.columns(2, gap="small")
with later:
    draw(cohorts.cohort_retention)
with first:
    draw(first_posts.time_to_first_post)
call = chosen_call(shown)
draw(call_and_echo.call_and_echo, call)
draw_tiles(support.tiles(*asked), "support")
units, newcomers = st.columns([7, 5], gap="small")
with units:
    draw(support.support_between_units)
with newcomers:
    draw(support.newcomers_answered_early)
ratio, states = st.columns(2, gap="small")
with ratio:
    draw(silence.silence_ratio)
with states:
    draw(silence.members_by_activity)
members, share = st.columns(2, gap="small")
with members:
    draw(community_growth.members_over_time)
with share:
    draw(audience.community_share)
draw(followers.followers_over_time)
