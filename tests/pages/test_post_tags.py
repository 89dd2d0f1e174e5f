"""Posts tagged by hand, listed on the campaign page and taken back there."""

from datetime import date

import pytest

from queries.scope import Role
from tests.pages.conftest import Visit
from tests.pages.drawn import pressed, text_of
from tests.warehouse.files import file, load, post, rows_of
from tests.warehouse.test_campaign_plans import SUMMER
from warehouse.campaign_plans import plan_campaign
from warehouse.connection import Warehouse
from warehouse.post_tags import tag_post

LINK = "https://x.com/nord/status/1"
IMPULSES = "select impulse from posts"


@pytest.fixture
def tagged(warehouse: Warehouse) -> Warehouse:
    """A post with the tag of a campaign that somebody said was not prompted."""
    load(
        warehouse,
        file("posts", "posts", [post(1, text="#Werkstolz", published_on=date(2026, 7, 2), permalink=LINK)]),
    )
    plan_campaign(warehouse, SUMMER, "tester")
    tag_post(warehouse, LINK, None, "tester")
    return warehouse


def test_tags_are_listed_without_links_of_people_not_named_and_taken_back(tagged: Warehouse, visit: Visit) -> None:
    app = visit("campaign_performance", role="analyst")
    assert [one.label for one in app.expander if "by hand" in one.label] == ["Tagged by hand: 1 post"]
    assert "link hidden (author not named) · unprompted" in text_of(app) and LINK not in text_of(app)
    assert rows_of(tagged, IMPULSES) == [("unprompted",)]
    app = pressed(app, "tag_take_back_2")
    assert rows_of(tagged, IMPULSES) == [("prompted",)]
    assert "taken back" in text_of(app)


@pytest.mark.parametrize("role", ["viewer", "lead", "auditor"])
@pytest.mark.usefixtures("tagged")
def test_who_may_not_tag_sees_no_tags(visit: Visit, role: Role) -> None:
    assert "by hand" not in " ".join(one.label for one in visit("campaign_performance", role=role).expander)
