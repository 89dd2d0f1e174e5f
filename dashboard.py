"""The entry script: page settings, menu, first start, frame; then the chosen page, or its slides."""

import streamlit as st

from components.exhibit.pictures import begin_page, draw_page_pictures
from components.frame.first_start import wait_until_ready
from components.frame.frame import draw_frame
from components.frame.incidents import incidents
from components.frame.link_copied import draw_unfound_figure
from components.frame.navigation import menu
from components.frame.style import ICON, draw_style
from components.frame.viewer import reader_language
from components.settings.unreadable import draw_unreadable
from components.slides.draw import draw_review
from components.slides.presenting import go_where_left, presents

st.set_page_config(page_icon=str(ICON), layout="wide", initial_sidebar_state="collapsed")
draw_style()
language = reader_language()
page = menu(language)
with incidents(language, {"setting-unreadable": draw_unreadable}):
    wait_until_ready(language)
    go_where_left(page)
    draw_frame(page, language)
    if presents(page):
        draw_review(page, language)
    else:
        begin_page()
        page.run()
        draw_page_pictures(language)
        draw_unfound_figure(language)
