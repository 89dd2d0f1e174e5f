"""How are we doing, and is it really theirs?"""

import streamlit as st

from components.exhibit.draw import draw
from components.exhibit.figures_table import draw_figures_table
from components.exhibit.signals import draw_signals
from components.exhibit.tiles import draw_tiles
from components.frame.view import current
from exhibits import overview
from exhibits.signals import three_things

shown = current()
draw_tiles(overview.tiles(shown.scope, shown.compare, shown.viewer, shown.language))
with st.container(key="overview_row"):
    weeks, response = st.columns([8, 4], gap="small")
    with weeks:
        draw(overview.posts_by_week)
    with response:
        draw(overview.response_by_week)
draw_signals(three_things(shown.scope, shown.compare, shown.viewer, shown.language))
draw_figures_table()
