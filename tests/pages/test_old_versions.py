"""A link opens the page at its data version: figures, rows and words of then, and a way to today's."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

import warehouse.connection
from components.frame.navigation import PAGES
from jobs.writer import writer
from tests.warehouse.files import file, load, post
from warehouse.connection import Warehouse, open_warehouse
from warehouse.copies import start_empty
from warehouse.ledger import StagedWindow, record_decision
from warehouse.old_versions import discard

Visit = Callable[..., AppTest]
JULY = {"from": "2026-07-01", "to": "2026-07-31"}
WINDOW = (StagedWindow(None, None, "mentions", date(2026, 6, 29), date(2026, 8, 2)),)
AS_OF = date(2026, 10, 5)


def posts_of(*members: int) -> list[dict[str, object]]:
    """One post of each of these members in July."""
    return [
        post(700 + number, author_account=f"@muster{number}", published_on=date(2026, 7, 1 + number), reactions=5)
        for number in members
    ]


@pytest.fixture(scope="module")
def two_versions(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Warehouse]:
    """Twelve members (version 1), eight of them active in July (2), and then all twelve (3)."""
    opened = open_warehouse(tmp_path_factory.mktemp("versions") / "program.duckdb")
    members = [
        {"member_id": f"m{number}", "name": f"Mira Muster {number}", "x": f"@muster{number}", "unit": "Service",
         "joined_on": date(2026, 1, 1), "consent": "named", "consent_on": date(2026, 1, 1)}
        for number in range(12)
    ]  # fmt: skip
    load(opened, file("members", "members", members, as_of=AS_OF))
    load(opened, file("posts", "posts", posts_of(*range(8)), as_of=AS_OF, windows=WINDOW))
    load(opened, file("more", "posts", posts_of(*range(8, 12)), as_of=AS_OF, windows=WINDOW))
    yield opened
    discard(opened)
    opened.close()


@pytest.fixture
def program(two_versions: Warehouse, monkeypatch: pytest.MonkeyPatch) -> Warehouse:
    """The same, and the one the process serves."""
    monkeypatch.setattr(warehouse.connection, "_served", [two_versions])
    return two_versions


def drawn(app: AppTest) -> AppTest:
    """The page once its data version is at hand; a browser would look by itself."""
    for _ in range(120):
        if app.metric:
            return app
        app.run(timeout=60)
    raise AssertionError(words(app))


def words(app: AppTest) -> str:
    """Everything the page says in running text."""
    return "\n".join(element.value for kind in (app.markdown, app.caption, app.error) for element in kind)


def address_version(app: AppTest) -> str:
    """The data version in the address."""
    written = app.query_params["v"]
    return written if isinstance(written, str) else written[-1]


def active_members(app: AppTest) -> str:
    """The figure of the first tile."""
    return str(app.metric[0].value)


@pytest.mark.parametrize(("language", "told"), [("en", "as of data version 2"), ("de", "nach Datenversion 2")])
@pytest.mark.usefixtures("program")
def test_a_link_shows_its_version_says_so_and_offers_today(visit: Visit, language: str, told: str) -> None:
    app = drawn(visit("overview", language, v="2", **JULY))
    assert active_members(app) == "8"
    assert told in words(app)
    assert address_version(app) == "2"
    app.button(key="version_show_today").click().run(timeout=60)
    assert active_members(app) == "12"
    assert told not in words(app)
    assert address_version(app) == "3"


@pytest.mark.usefixtures("program")
def test_pages_about_the_data_show_today_and_say_so_and_the_version_stays_for_the_others(visit: Visit) -> None:
    app = drawn(visit("overview", v="2", **JULY))
    app.switch_page(PAGES["imports"]).run(timeout=60)
    assert "This page always shows today’s data" in words(app)
    assert "data version 3" in words(app)
    app.switch_page(PAGES["overview"]).run(timeout=60)
    assert active_members(drawn(app)) == "8"


@pytest.mark.usefixtures("program")
def test_the_rows_behind_a_figure_are_those_of_the_version(visit: Visit) -> None:
    app = drawn(visit("overview", v="2", opened="tiles~active_members.now", **JULY))
    facts = [element.value for element in app.markdown if element.value.startswith("**")]
    assert "**8**" in facts and "**12**" not in facts
    assert "data version 2" in words(app)


@pytest.mark.usefixtures("program")
def test_versions_that_are_not_there_are_said_and_today_is_shown(visit: Visit) -> None:
    for asked, told in (("99", "but the newest one is 3"), ("0", "does not exist here"), ("x", "cannot read")):
        app = visit("overview", v=asked, **JULY)
        assert active_members(app) == "12"
        assert told.replace("-", "\\-") in words(app), asked
        assert address_version(app) == "3"


@pytest.mark.usefixtures("program")
def test_the_version_of_today_has_nothing_to_say(visit: Visit) -> None:
    app = visit("overview", v="3", **JULY)
    assert active_members(app) == "12"
    assert not [button for button in app.button if button.key == "version_show_today"]


def test_a_name_withdrawn_afterwards_is_gone_from_the_page_of_the_earlier_version(
    program: Warehouse, visit: Visit
) -> None:
    app = visit("top_contributors", v="2", **JULY)
    for _ in range(60):
        app.run(timeout=60)
        if app.get("vega_lite_chart"):
            break
    assert "Mira Muster 3" in str(app.get("vega_lite_chart")) + str([frame.value for frame in app.dataframe])
    record_decision(program, "consent", "m3", {"level": "aggregate only"}, date(2026, 10, 6), "tester")
    app.run(timeout=60)
    assert "Mira Muster 3" not in str(app.get("vega_lite_chart")) + str([frame.value for frame in app.dataframe])


def test_a_version_of_a_database_that_began_anew_is_said_to_be_gone(tmp_path: Path, visit: Visit) -> None:
    opened = open_warehouse(tmp_path / "program.duckdb")
    warehouse.connection.serve(opened)
    try:
        load(opened, file("posts", "posts", posts_of(1)))
        start_empty(opened)
        app = visit("overview", v="1")
        assert "does not exist here" in words(app)
    finally:
        writer().wait_until_idle()
        warehouse.connection.serve(opened)
        warehouse.connection._served.clear()
        opened.close()
