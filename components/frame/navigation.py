"""The menu: every page with its place in the address."""

import streamlit as st
from streamlit.navigation.page import Page

from language import say

PAGES = {
    "overview": "pages/program/overview.py",
    "community_growth": "pages/program/community_growth.py",
    "campaign_performance": "pages/program/campaign_performance.py",
    "top_contributors": "pages/program/top_contributors.py",
    "content": "pages/program/content.py",
    "upload": "pages/data/upload.py",
    "imports": "pages/data/imports.py",
    "people": "pages/data/people.py",
    "settings": "pages/data/settings.py",
}


def menu(language: str) -> Page:
    """Draw the menu and return the page the reader is on."""
    pages = [
        st.Page(path, title=say(title_id(name), language), url_path=name, default=name == "overview")
        for name, path in PAGES.items()
    ]
    return st.navigation(pages, position="top")


def title_id(name: str) -> str:
    """The text id of a page's name."""
    return "page-" + name.replace("_", "-")


def is_of_today(page: Page) -> bool:
    """Whether a page is about the data itself, and so never shows an earlier data version."""
    return PAGES.get(page.url_path, "").startswith("pages/data/")
