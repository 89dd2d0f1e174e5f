"""Every page in both languages and every role, with much, little and nothing to show."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from components.frame.navigation import PAGES, title_id
from language import LANGUAGES, say
from queries.scope import Role
from tests.pages.conftest import Visit, program_of
from tests.queries.hand_made import Program
from warehouse.connection import Warehouse

PROJECT = Path(__file__).parents[2]
INCIDENT = "42X42"


def check_page(app: AppTest, page: str, language: str) -> None:
    """Title and stamp line are there, no exception and no incident card."""
    assert not app.exception
    assert [title.value for title in app.title] == [say(title_id(page), language)]
    incident = say("incident", language, number=INCIDENT).split(INCIDENT)[0]
    assert not [error.value for error in app.error if error.value.startswith(incident)]
    role = say("viewer-role-viewer", language)
    local_mode = say("stamp-viewer", language, role=role).split("(")[0]
    assert any(local_mode in caption.value.replace("\\", "") for caption in app.caption), "no stamp line"


def test_the_menu_holds_every_page_of_the_folder() -> None:
    found = {path.relative_to(PROJECT).as_posix() for path in (PROJECT / "pages").rglob("*.py")}
    assert found - {path for path in found if path.endswith("__init__.py")} == set(PAGES.values())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.usefixtures("full_warehouse")
def test_a_page_with_much_to_show(visit: Visit, page: str, language: str) -> None:
    check_page(visit(page, language), page, language)


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.usefixtures("sample_warehouse")
def test_a_page_on_the_sample_as_the_loaders_bring_it_in(visit: Visit, page: str, language: str) -> None:
    check_page(visit(page, language), page, language)


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.usefixtures("sample_warehouse")
def test_a_page_about_a_unit_and_a_campaign_of_the_sample(visit: Visit, language: str) -> None:
    chosen = {"unit": "Netz & Technik", "campaign": "K2026-05-funkmomente", "from": "2026-04-01", "to": "2026-06-30"}
    check_page(visit("overview", language, **chosen), "overview", language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.usefixtures("sparse_warehouse")
def test_a_page_with_little_to_show(visit: Visit, page: str, language: str) -> None:
    check_page(visit(page, language), page, language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.usefixtures("empty_warehouse")
def test_a_page_with_nothing_to_show(visit: Visit, page: str, language: str) -> None:
    check_page(visit(page, language), page, language)


@pytest.mark.parametrize("role", ["analyst", "lead", "auditor"])
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.usefixtures("full_warehouse")
def test_a_page_in_another_role_says_so(visit: Visit, page: str, role: Role) -> None:
    app = visit(page, role=role)
    assert not app.exception
    assert not app.error
    assert any(say(f"viewer-role-{role}", "en") in caption.value for caption in app.caption)


@pytest.mark.usefixtures("full_warehouse")
def test_the_headline_tiles_stand_first_on_the_overview(visit: Visit) -> None:
    assert len(visit("overview").metric) == 5


@pytest.mark.usefixtures("empty_warehouse")
def test_an_empty_program_offers_the_upload_page(visit: Visit) -> None:
    links = visit("overview").get("page_link")
    assert {link.proto.page for link in links} == {"upload"}


@pytest.mark.usefixtures("full_warehouse")
def test_the_first_visit_writes_an_explicit_link(visit: Visit) -> None:
    parameters = visit("overview", "de").query_params
    assert (parameters["from"], parameters["to"]) == ("2026-07-01", "2026-09-30")
    assert (parameters["channel"], parameters["lang"], parameters["v"]) == ("all", "de", "1")


@pytest.mark.usefixtures("full_warehouse")
def test_a_link_decides_period_and_language(visit: Visit) -> None:
    app = visit("overview", "en", lang="de", **{"from": "2026-04-01", "to": "2026-06-30"})
    assert app.title[0].value == say("page-overview", "de")
    assert app.selectbox(key="filters_period").value == "2026-04-01..2026-06-30"


@pytest.mark.usefixtures("full_warehouse")
def test_an_unreadable_link_is_said_in_the_readers_language(visit: Visit) -> None:
    app = visit("overview", "de", v="12", **{"from": "gestern"})
    said = [caption.value.replace("\\", "") for caption in app.caption]
    assert any("„gestern“ für den ersten Tag" in line for line in said)
    assert any("Datenversion 12" in line for line in said)


@pytest.mark.usefixtures("full_warehouse")
def test_filters_stay_over_pages(visit: Visit) -> None:
    app = visit("overview")
    app.multiselect(key="filters_units").set_value(["South"]).run()
    app.switch_page(PAGES["community_growth"]).run()
    assert app.multiselect(key="filters_units").value == ["South"]
    assert app.query_params["unit"] == "South"


@pytest.mark.usefixtures("full_warehouse")
def test_a_turned_filter_is_not_turned_back_by_an_address_on_its_way(visit: Visit) -> None:
    app = visit("overview")
    app.query_params["from"] = "2026-01-01"
    app.selectbox(key="filters_compare").set_value("year").run()
    assert (app.query_params["from"], app.query_params["compare"]) == ("2026-07-01", "year")


@pytest.mark.usefixtures("full_warehouse")
def test_going_back_restores_the_filters_of_that_address(visit: Visit) -> None:
    app = visit("overview")
    before = dict(app.query_params)
    app.selectbox(key="filters_compare").set_value("none").run()
    app.query_params.clear()
    app.query_params.update(before)
    app.run()
    assert app.selectbox(key="filters_compare").value == "previous"


@pytest.mark.usefixtures("full_warehouse")
def test_a_bug_in_one_exhibit_leaves_the_rest_of_the_page(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_arguments: object, **_theme: object) -> None:
        raise ZeroDivisionError("Secret Name")

    monkeypatch.setattr("exhibits.overview.posts_by_week", broken)
    app = visit("overview")
    assert len(app.metric) == 5
    assert len(app.error) == 1
    assert "Secret Name" not in app.error[0].value


def test_an_untouched_period_follows_the_data(warehouse: Warehouse, visit: Visit) -> None:
    Program().load(warehouse)
    app = visit("overview")
    program_of(counters={}, unit="North").load(warehouse)
    app.run()
    assert (app.query_params["from"], app.query_params["to"]) == ("2026-07-01", "2026-09-30")


def test_a_chosen_period_stays_when_data_comes(warehouse: Warehouse, visit: Visit) -> None:
    Program().load(warehouse)
    app = visit("overview", **{"from": "2026-04-01", "to": "2026-06-30"})
    program_of(counters={}, unit="North").load(warehouse)
    app.run()
    assert (app.query_params["from"], app.query_params["to"]) == ("2026-04-01", "2026-06-30")
