"""Whom to thank, and how much depends on few?"""

import streamlit as st

from components.contributors.thanks import draw_thanks
from components.exhibit.draw import draw, draw_note
from components.frame.view import current
from exhibits import fair_comparison, top_contributors

posts, engagements, dependence = st.columns(3, gap="small")
with posts:
    draw(top_contributors.by_posts)
with engagements:
    draw(top_contributors.by_engagements)
with dependence:
    draw(top_contributors.dependence)
draw(fair_comparison.estimates)
draw_thanks(current())
draw_note("people-note")
