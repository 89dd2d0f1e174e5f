"""The People page without a browser: what it offers, what it decides, and what nobody else is sent."""

from datetime import date
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from jobs.matching import AccountDecision, foresee, matching, recall, record, settled, strangers_of
from jobs.writer import writer
from queries.scope import Role
from tests.pages.conftest import Visit
from tests.pages.drawn import pressed
from tests.warehouse.files import file, load, post, rows_of
from warehouse.connection import Warehouse
from warehouse.rights import NotAllowed

PEOPLE = [
    {"member_id": f"m{number}", "name": name, "unit": "Service", "joined_on": date(2026, 1, 1),
     "email": f"{name.lower().replace(' ', '.')}@firma.example"}
    for number, name in enumerate(
        ("Ada Ahorn", "Bela Birke", "Cleo Dorn", "Emil Fichte", "Gesa Hasel", "Ivo Jasmin", "Kira Linde", "Milo Nuss")
    )
]  # fmt: skip
PEOPLE[6]["x"] = PEOPLE[7]["x"] = "@geteilt"
JULY = date(2026, 7, 8)
SECRETS = ("Ahorn", "ada_ahorn", "Birke", "geteilt", "fremdkonto", "Petra Fremd", "m0", "m6")
AUTHORS = "select author_account, member_id from posts order by author_account"


def text_of(app: AppTest) -> str:
    """Everything the page sends: texts, options, tables."""
    widgets: list[Any] = [*app.selectbox, *app.radio]
    options = [str(option) for widget in widgets for option in widget.options]
    texts = [str(one.value) for group in (app.markdown, app.caption, app.subheader, app.metric) for one in group]
    return " ".join([*texts, *options, *(frame.value.to_csv() for frame in app.dataframe)])


@pytest.fixture
def program(warehouse: Warehouse) -> Warehouse:
    """Eight members, two with one account; posts by that one, by two who may be members, and by a stranger."""
    load(warehouse, file("list", "members", PEOPLE))
    authors = [("geteilt", None), ("ada_ahorn", None), ("p17", "Bela Birke"), ("fremdkonto", "Petra Fremd")]
    written = [
        post(place, author_account=account, author_name=name, published_on=JULY)
        for place, (account, name) in enumerate(authors, start=1)
    ]
    load(warehouse, file("posts", "posts", written))
    return warehouse


@pytest.mark.parametrize("role", ["viewer", "lead", "auditor"])
@pytest.mark.parametrize("language", ["en", "de"])
def test_who_may_not_match_gets_one_card_without_a_name_or_a_count(
    program: Warehouse, visit: Visit, role: Role, language: str
) -> None:
    app = visit("people", language, role)
    assert not app.exception
    assert not [word for word in SECRETS if word in text_of(app)]
    assert len(app.metric) == len(app.dataframe) == 0
    for refused in (
        lambda: matching(role),
        lambda: strangers_of(1, role),
        lambda: record([AccountDecision("external", "x", "p17")], "tester", role),
        lambda: recall([1], "tester", role),
        lambda: foresee([], None, role),  # type: ignore[arg-type]
    ):
        with pytest.raises(NotAllowed):
            refused()
    assert rows_of(program, "select * from decisions") == []


@pytest.mark.usefixtures("program")
def test_other_pages_say_nothing_of_unmatched_people(visit: Visit) -> None:
    for page in ("overview", "top_contributors", "upload"):
        assert not [word for word in ("Petra Fremd", "fremdkonto", "geteilt") if word in text_of(visit(page))]


@pytest.mark.usefixtures("program")
def test_the_page_counts_open_accounts_proposals_and_conflicts(visit: Visit) -> None:
    app = visit("people", role="analyst")
    assert not app.exception
    assert [tile.value for tile in app.metric] == ["0", "0.0%", "3", "2", "1"]


def test_what_is_ticked_is_matched_and_taken_back_again(program: Warehouse, visit: Visit) -> None:
    app = visit("people", role="analyst")
    assert app.button(key="people_match_exact").label == "Match one account"
    pressed(app, "people_match_exact")
    assert not app.exception
    assert ("ada_ahorn", "m0") in rows_of(program, AUTHORS)
    assert ("p17", None) in rows_of(program, AUTHORS), "an equal name alone is not ticked"
    (button,) = [one for one in app.button if str(one.key).startswith("people_take_back")]
    pressed(app, str(button.key))
    assert ("ada_ahorn", None) in rows_of(program, AUTHORS)
    assert "taken back" in text_of(app)


def test_one_tick_takes_the_equal_names_in(program: Warehouse, visit: Visit) -> None:
    app = visit("people", role="analyst")
    app.checkbox[0].check().run()
    pressed(app, "people_match_exact")
    assert {("ada_ahorn", "m0"), ("p17", "m1")} <= set(rows_of(program, AUTHORS))


def test_a_conflict_is_decided_by_choosing_and_by_nothing_else(program: Warehouse, visit: Visit) -> None:
    app = visit("people", "de", role="analyst")
    (whose,) = [one for one in app.radio if str(one.key).startswith("people_settle")]
    assert whose.value is None, "nobody is chosen beforehand"
    whose.set_value("m7").run()
    pressed(app, "people_settle_button_0")
    assert not app.exception
    assert ("geteilt", "m7") in rows_of(program, AUTHORS)


@pytest.mark.usefixtures("program")
def test_an_account_is_marked_external_and_leaves_the_list(visit: Visit) -> None:
    app = visit("people", role="analyst")
    (choice,) = [one for one in app.selectbox if str(one.key).startswith("people_account")]
    choice.select_index(next(place for place, option in enumerate(choice.options) if "fremdkonto" in option)).run()
    pressed(app, "people_external_one")
    assert not app.exception
    assert [tile.value for tile in app.metric][2] == "2"


@pytest.mark.usefixtures("program")
def test_neither_of_two_claimants_leaves_the_account_open() -> None:
    (claims,) = matching("analyst").conflicts.values()
    record(settled(claims, None), "tester", "analyst").wait(30)
    assert matching("analyst").conflicts == {}
    assert ("x", "geteilt") in {account.key for account in matching("analyst").accounts}


@pytest.mark.usefixtures("program")
def test_the_strangers_of_an_import_are_those_nobody_proposes() -> None:
    assert strangers_of(2, "analyst") == [AccountDecision("external", "x", "fremdkonto")]
    writer().wait_until_idle()


@pytest.mark.parametrize("language", ["en", "de"])
def test_without_a_member_list_the_page_says_what_to_upload(warehouse: Warehouse, visit: Visit, language: str) -> None:
    load(warehouse, file("posts", "posts", [post(1, author_account="p17", published_on=JULY)]))
    app = visit("people", language, "analyst")
    assert not app.exception
    assert len(app.metric) == 0


def receipt_with_a_note() -> None:
    """A script that draws what the receipt of the second import offers to an analyst."""
    from datetime import date

    from components.frame import view
    from components.people.unmatched_authors import draw_unmatched_authors
    from queries.periods import scope_options, whole_scope
    from queries.scope import Viewer

    scope = whole_scope(date(2026, 7, 1), date(2026, 9, 30))
    view.keep(view.View(scope, None, scope, Viewer("analyst"), "en", "light", scope_options()))
    draw_unmatched_authors({"import_id": 2, "notes": [{"id": "authors-unknown"}]}, "en")


def test_a_receipt_offers_to_mark_its_strangers_as_external(
    program: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("streamlit.page_link", lambda *_, **__: None)  # needs the menu of the whole dashboard
    app = AppTest.from_function(receipt_with_a_note, default_timeout=60).run()
    pressed(app, "people_authors_external_2")
    assert not app.exception
    writer().wait_until_idle()
    assert rows_of(program, "select kind, subject from decisions") == [("external", "x:fremdkonto")]
