"""What did we add to what they do anyway?"""

import streamlit as st

from components.campaign.comparing import draw_choice
from components.campaign.planning import draw_buttons, draw_planning
from components.campaign.tagged import draw_tagged
from components.exhibit.campaign import chosen_campaign, told_without
from components.exhibit.draw import draw
from components.exhibit.tiles import draw_tiles
from components.frame.literal import literal
from components.frame.view import current
from exhibits import (
    campaign_cost,
    campaign_costs_compared,
    campaign_media_value,
    campaign_notice,
    campaign_performance,
    campaign_units,
    campaigns_compared,
    disclosure,
    uplift,
    uplift_tiles,
)

shown = current()
choice = st.container(horizontal=True, vertical_alignment="center", key="campaign_choice")
is_under_way = draw_planning(shown)
with choice:
    campaign_id = chosen_campaign(shown)
    without = told_without(shown) if campaign_id else False
    draw_buttons(campaign_id, shown)
if campaign_id and not is_under_way:
    asked = shown.scope, shown.compare, shown.viewer, shown.language, campaign_id
    draw_tiles(uplift_tiles.added(*asked), "added")
    draw(uplift.campaign_uplift, campaign_id, without)
    draw_tiles(campaign_performance.participation(*asked))
    draw(campaign_units.participation_by_units, campaign_id)
    draw_tiles(campaign_notice.noticed(*asked), "noticed")
    draw(campaign_performance.posts_by_day, campaign_id, without)
    beside = draw_choice(campaign_id, shown)
    draw(campaigns_compared.campaigns_compared, campaign_id, beside)
    draw_tiles(campaign_cost.cost(*asked), "cost")
    draw(campaign_costs_compared.campaign_costs_compared, campaign_id, beside)
    draw_tiles(campaign_media_value.media_value(*asked), "media_value")
    draw_tiles(disclosure.labelled(*asked[:4]), "disclosure")
    draw_tagged(shown)
    st.caption(literal(campaign_notice.rule_line(shown.language)))
