"""Which hashtags curves are shown of: picked on the page, kept in the link."""

import pytest

from tests.pages.conftest import Visit
from tests.queries.hand_made import Program
from warehouse.connection import Warehouse

pytestmark = pytest.mark.usefixtures("two_tags")


@pytest.fixture
def two_tags(warehouse: Warehouse) -> Warehouse:
    """Seven people use two hashtags, three of them a third."""
    program = Program().members(*"abcdefg", level="named").window("2025-10-01", "04-30")
    for member_id in "abcdefg":
        program.post(member_id, "02-10", hashtags=["werkstolz", "netz"], reactions=3, comments=0, shares=0)
    for member_id in "abc":
        program.post(member_id, "02-11", hashtags=["klein"], reactions=3, comments=0, shares=0)
    program.load(warehouse)
    return warehouse


def test_the_hashtags_picked_are_kept_in_the_link(visit: Visit) -> None:
    app = visit("content")
    assert "tag" not in app.query_params
    app.multiselect(key="content_tags").set_value(["netz"]).run()
    assert app.query_params["tag"] == "netz"


def test_a_link_leads_to_its_hashtags_and_says_which_cannot_be_shown(visit: Visit) -> None:
    app = visit("content", tag=["netz", "klein"])
    assert app.multiselect(key="content_tags").value == ["netz"]
    assert any("#klein" in one.value for one in app.caption if "too few members or none" in one.value)
