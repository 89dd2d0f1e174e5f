"""How are we doing, and is it really theirs?"""

import streamlit as st

from components.exhibit.draw import draw
from components.exhibit.figures_table import draw_figures_table
from components.exhibit.opened import go_where_chosen
from components.exhibit.signals import draw_signals
from components.exhibit.tiles import draw_tiles
from components.exhibit.weeks import draw_chosen_weeks
from components.frame.view import current
from exhibits import overview
from exhibits.signals import three_things

go_where_chosen()
shown = current()
asked = (shown.scope, shown.compare, shown.viewer, shown.language)
draw_tiles(overview.tiles(*asked, shown.weeks, shown.weeks_compare))
draw_chosen_weeks()
with st.container(key="overview_row"):
    weeks, response = st.columns([8, 4], gap="small")
    with weeks:
        draw(overview.posts_by_week)
    with response:
        draw(overview.response_by_week, is_of_posts=True)
if shown.options.has_posts and shown.options.has_members:
    draw_signals(three_things(*asked))
    draw_figures_table()
