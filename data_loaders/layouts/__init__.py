"""Every layout that is read, one line each; a vendor's change is a new file, the old one stays."""

from data_loaders.layout import Layout
from data_loaders.layouts import (
    linkedin_page_content_2019,
    linkedin_page_content_2023,
    linkedin_page_followers_2019,
    meta_instagram_posts_2023,
    talkwalker_mentions_2017,
    template_campaigns_2026,
    template_followers_2026,
    template_interactions_2026,
    template_members_2026,
    template_posts_2026,
    x_posts_2024,
    x_posts_legacy_2015,
)

LAYOUTS: tuple[Layout, ...] = (
    linkedin_page_content_2019.LAYOUT,
    linkedin_page_content_2023.LAYOUT,
    linkedin_page_followers_2019.LAYOUT,
    meta_instagram_posts_2023.LAYOUT,
    x_posts_legacy_2015.LAYOUT,
    x_posts_2024.LAYOUT,
    talkwalker_mentions_2017.LAYOUT,
    template_posts_2026.LAYOUT,
    template_members_2026.LAYOUT,
    template_campaigns_2026.LAYOUT,
    template_interactions_2026.LAYOUT,
    template_followers_2026.LAYOUT,
)
