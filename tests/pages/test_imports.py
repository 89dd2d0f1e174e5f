"""The imports page: who sees what, and what can be done about an import."""

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from jobs.inspections import readers
from jobs.writer import writer
from language import say
from queries.scope import Role
from tests.pages.conftest import Visit
from tests.queries.hand_made import Program
from tests.warehouse.files import file, load, post, rows_of
from warehouse.connection import Warehouse
from warehouse.staging import StagedWindow

JULY, AUGUST = date(2026, 7, 1), date(2026, 8, 1)


@pytest.fixture
def loaded(warehouse: Warehouse) -> Warehouse:
    """A member list, and posts on X for July of one account of ours, with one stranger."""
    window = StagedWindow("x", "nordwind", "posts", JULY, date(2026, 7, 26))
    members = [{"member_id": f"m{number}", "name": f"Mira {number}", "x": f"@mira{number}"} for number in range(6)]
    load(warehouse, file("members-mira", "members", members))
    said = [post(number, author_account=f"@mira{number}", published_on=JULY, impressions=9) for number in range(6)]
    stranger = post(99, author_account="@fremd", published_on=JULY)
    load(warehouse, file("posts-july", "posts", [*said, stranger], as_of=AUGUST, windows=(window,)))
    return warehouse


def words(app: AppTest) -> str:
    """Everything the page says in text and tables."""
    said = [element.value for kind in (app.markdown, app.caption, app.success, app.warning) for element in kind]
    return "\n".join([*said, *(str(table.value.to_csv()) for table in app.dataframe)]).replace("\\", "")


def buttons(app: AppTest) -> set[str]:
    """The keys of the buttons of the page itself."""
    return {str(button.key) for button in app.button if str(button.key).startswith("imports_")}


def pressed(app: AppTest, key: str) -> AppTest:
    """Press a button, and look again once what it asks for is done: it may take longer than a page waits."""
    app.button(key=key).click().run()
    readers().wait_until_idle()
    writer().wait_until_idle()
    return app.run()


@pytest.mark.usefixtures("loaded")
def test_an_analyst_takes_an_import_back_and_brings_it_back(visit: Visit, loaded: Warehouse) -> None:
    app = visit("imports", role="analyst")
    assert "2 imports count, none is taken back" in words(app)
    pressed(app, "imports_undo")
    assert "Take import 2 back?" in words(app)
    pressed(app, "imports_confirm")
    assert "Import 2 is taken back" in words(app)
    assert rows_of(loaded, "select count(*) from posts") == [(0,)]
    pressed(app, "imports_redo")
    pressed(app, "imports_confirm")
    assert "The rows of import 2 count again, now as import 3" in words(app)
    assert rows_of(loaded, "select count(*) from posts") == [(7,)]
    assert rows_of(loaded, "select changed_by from import_changes") == [("local mode, analyst",)] * 2


@pytest.mark.usefixtures("loaded")
def test_the_confirmation_lists_what_leans_on_a_member_list(visit: Visit) -> None:
    app = visit("imports", role="analyst")
    app.selectbox(key="imports_chosen").set_value(1).run()
    pressed(app, "imports_undo")
    assert "6 posts of import 2 (posts-july.csv) are no longer matched to a member." in words(app)


@pytest.mark.usefixtures("loaded")
def test_leaving_it_changes_nothing(visit: Visit, loaded: Warehouse) -> None:
    version = loaded.data_version()
    app = visit("imports", role="analyst")
    pressed(app, "imports_undo")
    pressed(app, "imports_leave")
    assert "Take import 2 back?" not in words(app)
    assert loaded.data_version() == version


@pytest.mark.parametrize("role", ["viewer", "lead", "auditor"])
@pytest.mark.usefixtures("loaded")
def test_others_see_no_file_names_no_accounts_and_no_buttons(visit: Visit, role: Role) -> None:
    app = visit("imports", role=role)
    said = words(app)
    assert "2 imports count" in said
    assert [hidden for hidden in ("posts-july", "members-mira", "fremd", "mira0") if hidden in said] == []
    assert buttons(app) == set()
    assert ("tester" in said) is (role != "viewer")


@pytest.mark.usefixtures("loaded")
def test_an_analyst_sees_accounts_that_are_nobodys(visit: Visit) -> None:
    said = words(visit("imports", role="analyst", **{"from": "2026-07-01", "to": "2026-09-30"}))
    assert "1 account that posted belongs to nobody we know" in said and "fremd" in said


@pytest.mark.usefixtures("loaded")
def test_a_missing_week_says_which_export_to_fetch_and_where(visit: Visit) -> None:
    app = visit("imports", "de", "analyst", lang="de", **{"from": "2026-07-01", "to": "2026-08-02"})
    assert "es fehlt: X: Mitglieder KW\u00a031–" in words(app)
    said = words(app)
    assert "Export „Talkwalker: Erwähnungen“ für 27.07.–" in said and "Im Talkwalker-Projekt" in said


def test_before_any_import_the_page_leads_to_the_upload(visit: Visit, warehouse: Warehouse) -> None:
    Program().load(warehouse)
    app = visit("imports")
    assert say("imports-none", "en")[:15] in words(app)
    assert [link.proto.page for link in app.get("page_link")] == ["upload"]
