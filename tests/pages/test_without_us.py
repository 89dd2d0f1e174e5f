"""The switch that takes the posts a campaign prompted away."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.conftest import Visit
from tests.queries.hand_made import Program
from warehouse.connection import Warehouse

REST = "**Without the prompted posts 3 of 5 in the campaign window remain**"


@pytest.fixture
def spring(warehouse: Warehouse) -> Warehouse:
    """Five posts in the window of a campaign, two of them its own."""
    program = Program().members(*"abcdef").window("2025-12-01", "04-30")
    program.campaign("spring", "03-10", "03-19", "03-22").post("a", "03-11", 3)
    program.post("b", "03-12", 2, campaign_id="spring", impulse="prompted").load(warehouse)
    return warehouse


def headings(app: AppTest) -> list[str]:
    return [text.value.replace("\\", "") for text in app.markdown]


@pytest.mark.usefixtures("spring")
def test_the_switch_rewrites_the_page_and_the_link_keeps_it(visit: Visit) -> None:
    app = visit("campaign_performance")
    assert REST not in headings(app) and "without" not in app.query_params
    app.toggle(key="filters_without").set_value(True).run()
    assert REST in headings(app)
    assert app.query_params["without"] == "prompted"


@pytest.mark.usefixtures("spring")
def test_a_link_leads_to_the_page_without_them(visit: Visit) -> None:
    assert REST in headings(visit("campaign_performance", without="prompted"))
