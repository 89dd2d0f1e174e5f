"""The dashboard run without a browser, on warehouses in the state their name says."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from components.frame.navigation import PAGES
from jobs import background
from queries.scope import Role
from tests.queries.hand_made import Program
from warehouse.connection import Warehouse

DASHBOARD = Path(__file__).parents[2] / "dashboard.py"
LOCALES = {"en": "en-US", "de": "de-DE"}
COUNTERS = ("impressions", "reactions", "comments", "shares", "engagements")
MEMBERS = tuple(f"m{number}" for number in range(12))

Visit = Callable[..., AppTest]


@pytest.fixture(autouse=True)
def quiet_background(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No inbox watcher may outlive a test, and no cached ticket or template either."""
    monkeypatch.setattr(background, "start", lambda *_: None)
    st.cache_resource.clear()
    st.cache_data.clear()
    yield
    st.cache_resource.clear()
    st.cache_data.clear()


@pytest.fixture
def visit() -> Visit:
    """Open a page of the dashboard as a reader of a language in a role."""

    def open_page(page: str, language: str = "en", role: Role = "viewer", **parameters: str) -> AppTest:
        app = AppTest.from_file(str(DASHBOARD), default_timeout=60)
        app.context["locale"] = LOCALES[language]
        app.query_params.update(parameters)
        app.session_state["viewer_role"] = role
        if page != "overview":
            app.switch_page(PAGES[page])  # known before the menu is drawn, as every page is named like its file
        return app.run()

    return open_page


@pytest.fixture
def full_warehouse(warehouse: Warehouse) -> Warehouse:
    """A year of twelve members in two units, with counters, interactions and a campaign."""
    program_of(counters=dict.fromkeys(COUNTERS, 7) | {"impressions": 900}, unit="North").load(warehouse)
    return warehouse


@pytest.fixture
def sparse_warehouse(warehouse: Warehouse) -> Warehouse:
    """The same year where exports deliver almost nothing: no counters, no text, no units, no interactions."""
    program_of(counters={"text": None, "impulse": "unclassifiable", "permalink": None}, unit=None).load(warehouse)
    return warehouse


@pytest.fixture
def empty_warehouse(warehouse: Warehouse) -> Warehouse:
    """Written to before, and nothing in it: what is left after the sample was removed."""
    Program().load(warehouse)
    return warehouse


def program_of(counters: dict[str, object], unit: str | None) -> Program:
    """Every member posts once a month, every third one twice; one campaign in May."""
    program = Program().members(*MEMBERS[:7], unit=unit, level="named").members(*MEMBERS[7:], unit=unit and "South")
    for month in range(1, 10):
        for number, member in enumerate(MEMBERS):
            prompted = {"impulse": "prompted", "campaign_id": "spring"} if month == 5 and number < 6 else {}
            program.post(member, f"{month:02}-{number + 2:02}", 2 if number % 3 == 0 else 1, **(counters | prompted))
    program.campaign("spring", "05-01", "05-20", "05-23", hashtags=["werkstolz"])
    program.window("2025-12-29", "10-04")
    if counters.get("impressions"):
        program.window("2025-12-29", "10-04", kind="interactions")
        program.react(MEMBERS[1], "p0", "02-03").react(MEMBERS[2], "p5", "03-03", kind="share")
    return program
