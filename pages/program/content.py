"""Which hashtags carry the feeling, and what do the posts tell?"""

import streamlit as st

from components.content.gallery import draw_gallery, draw_worth_sharing
from components.content.search import draw_search
from components.content.tags import chosen_tags
from components.exhibit.draw import draw
from components.frame.view import current
from exhibits import adoption, formats, hashtags, kinds, share_of_voice, tone

shown = current()
tags = chosen_tags(shown)
use, spread = st.columns(2, gap="small")
with use:
    draw(hashtags.hashtags_by_response)
with spread:
    draw(adoption.hashtag_adoption, tags)
about, format_ = st.columns(2, gap="small")
with about:
    draw(kinds.posts_by_kind)
with format_:
    draw(formats.posts_by_format_and_channel)
said, voice = st.columns(2, gap="small")
with said:
    draw(tone.positivity_over_quarters)
with voice:
    draw(share_of_voice.share_of_voice)
if shown.options.has_posts and shown.options.has_members:
    draw_gallery(shown)
    draw_worth_sharing(shown)
    draw_search(shown)
