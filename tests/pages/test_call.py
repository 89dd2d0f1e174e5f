"""Which call the echo is told of: picked on the page, kept in the link."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.conftest import Visit
from tests.queries.test_community import called
from warehouse.connection import Warehouse


@pytest.fixture
def two_calls(warehouse: Warehouse) -> Warehouse:
    """A call fifteen people take up, and ten days later one that a single person does."""
    program = called().campaign("summer", "02-12", "02-20", "02-23", hashtags=["summer"])
    program.post(None, "02-12", author_kind="organisation", author_account="house", hashtags=["summer"])
    program.post("d", "02-13", hashtags=["summer"]).load(warehouse)
    return warehouse


def headings(app: AppTest) -> list[str]:
    return [text.value.replace("\\", "") for text in app.markdown]


@pytest.mark.usefixtures("two_calls")
def test_the_call_most_people_took_up_is_shown_until_another_is_picked_which_the_link_keeps(visit: Visit) -> None:
    app = visit("community_growth")
    assert app.selectbox(key="echo_call").value == "spring"
    # by 11 February five of the North and one of the South, who are told together
    assert "**6 people first used its hashtag in 9 days; 4 had engaged with the call**" in headings(app)
    app.selectbox(key="echo_call").set_value("summer").run()
    assert app.query_params["call"] == "summer"
    assert "**Call and echo: too few people**" in headings(app)


@pytest.mark.usefixtures("two_calls")
def test_a_link_leads_to_its_call(visit: Visit) -> None:
    app = visit("community_growth", call="summer")
    assert app.selectbox(key="echo_call").value == "summer"
    assert "**Call and echo: too few people**" in headings(app)
