"""The Settings page without a browser: who reads, who changes, and that a preview says what saving does."""

from datetime import date
from functools import partial
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from components.frame.conventions import keep_to_settings
from components.settings.impact import figures_seen
from jobs.inspections import readers
from jobs.settings import Consent, agree, agreed, change, checked, foresee, program, take_back
from language import Conventions, keep_to
from queries.periods import whole_scope
from queries.scope import Role
from tests.pages.conftest import Visit
from tests.pages.drawn import pressed, text_of
from tests.warehouse.files import at as at_moment
from tests.warehouse.files import file, load, post, rows_of
from warehouse.connection import Warehouse
from warehouse.rights import NotAllowed
from warehouse.settings import Settings, UnsuitableSetting, settings

NAMES = ("Ada Ahorn", "Bela Birke", "Cleo Dorn", "Emil Fichte", "Gesa Hasel", "Ivo Jasmin", "Kira Linde", "Milo Nuss")
PEOPLE = [
    {"member_id": f"m{number}", "name": name, "unit": "Service", "joined_on": date(2026, 1, 1), "x": f"@konto{number}"}
    for number, name in enumerate(NAMES)
]
SUMMER = {"campaign_id": "summer", "name": "Sommer", "start_on": date(2026, 7, 1), "end_on": date(2026, 7, 10)}
QUARTER = date(2026, 7, 1), date(2026, 9, 30)


@pytest.fixture(autouse=True)
def own_conventions() -> Any:
    """What a test sets for the texts of the process ends with it."""
    yield
    keep_to(Conventions())


@pytest.fixture
def ledger(warehouse: Warehouse) -> Warehouse:
    """Eight members, seven posts: one misspells the tag, one comes five days late, one on the last evening."""
    load(warehouse, file("list", "members", PEOPLE))
    load(warehouse, file("plan", "campaigns", [SUMMER | {"hashtags": ["#Werkstolz"]}]))
    texts = ("Hallo", "#Werkstolz", "#Werkstoltz", "Hallo", "#werkstоlz", "#werkstolz")
    written = [
        post(number, author_account=f"konto{number}", text=text, published_on=date(2026, 7, 15 if number == 5 else 8))
        for number, text in enumerate(texts)
    ]
    late = at_moment("2026-09-30T18:00")
    written.append(post(9, author_account="konto7", text="Hallo", published_at=late))
    load(warehouse, file("posts", "posts", written))
    return warehouse


def foreseen(app: AppTest, field: str, value: int) -> AppTest:
    """The page with a number changed in a form, once what that would do is found out."""
    app.number_input(key=f"settings_field_{field}").set_value(value).run()
    readers().wait_until_idle()
    return app.run()


def at(app: AppTest, part: str) -> AppTest:
    """The same visit with another part of the page."""
    app.session_state["settings_part"] = part
    return app.run()


@pytest.mark.usefixtures("ledger")
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_viewer_gets_one_card_and_no_setting(visit: Visit, language: str) -> None:
    app = visit("settings", language)
    assert not app.exception
    assert "28" not in text_of(app) and not app.dataframe
    assert [button.key for button in app.button if str(button.key).startswith("settings_")] == ["settings_view_as_lead"]


REFUSED = {
    "change": lambda role: change({"dormant_days": 30}, "tester", role),
    "take back": lambda role: take_back(1, "tester", role),
    "foresee": lambda role: foresee({"dormant_days": 30}, lambda _: None, role),
    "agree": lambda role: agree([Consent("m0", "named", QUARTER[0])], "tester", role),
    "people": agreed,
}


@pytest.mark.parametrize("role", ["viewer", "analyst", "auditor"])
@pytest.mark.parametrize("asked", sorted(REFUSED))
def test_only_the_lead_changes_settings_and_sees_who_agreed(ledger: Warehouse, role: Role, asked: str) -> None:
    with pytest.raises(NotAllowed):
        REFUSED[asked](role)
    assert rows_of(ledger, "select * from decisions") == []


@pytest.mark.usefixtures("ledger")
def test_a_viewer_may_not_read_settings() -> None:
    with pytest.raises(NotAllowed):
        program("viewer")


@pytest.mark.parametrize("role", ["analyst", "auditor"])
def test_readers_see_settings_without_a_button_and_without_a_name(ledger: Warehouse, visit: Visit, role: Role) -> None:
    given = Consent("m1", "named", date(2026, 7, 1), "2026-1")
    agree([given], "local mode, lead", "lead").wait(300)
    app = visit("settings", role=role)
    for part in ("definitions", "targets", "calendar", "privacy", "roles", "log", "people"):
        assert not at(app, part).exception
        assert not [button for button in app.button if str(button.key).startswith("settings_")]
        assert not [name for name in NAMES if name in text_of(app)]
    assert rows_of(ledger, "select count(*) from decisions") == [(1,)]


@pytest.mark.usefixtures("ledger")
@pytest.mark.parametrize("language", ["en", "de"])
def test_every_part_is_drawn_and_says_that_nothing_was_changed_yet(visit: Visit, language: str) -> None:
    app = visit("settings", language, "lead")
    for part in ("definitions", "targets", "calendar", "privacy", "people", "roles", "log"):
        assert not at(app, part).exception
        assert ("Defaults in use" if language == "en" else "Es gelten die Vorgaben") in text_of(app)
    assert "{" not in text_of(app)


@pytest.mark.usefixtures("empty_warehouse")
def test_an_empty_program_has_settings_too(visit: Visit) -> None:
    app = visit("settings", role="lead")
    for part in ("definitions", "people", "log"):
        assert not at(app, part).exception


def test_a_change_is_previewed_saved_logged_and_taken_back(ledger: Warehouse, visit: Visit) -> None:
    app = at(visit("settings", role="lead"), "definitions")
    app.button(key="settings_edit_definitions").click().run()
    assert app.button(key="settings_save").disabled
    foreseen(app, "campaign_carry_days", 6)
    assert not app.exception
    assert "Unprompted share 85.7% → 71.4%" in text_of(app)
    assert settings(ledger) == Settings(), "a preview stores nothing"
    pressed(app, "settings_save")
    assert settings(ledger).campaign_carry_days == 6
    assert "Campaign carries on for: 3 days → 6 days" in text_of(app)
    at(app, "log")
    (back,) = [button for button in app.button if str(button.key).startswith("settings_take_back")]
    pressed(app, str(back.key))
    assert settings(ledger) == Settings()
    assert "taken back" in text_of(app)


@pytest.mark.usefixtures("ledger")
def test_where_no_figure_moves_the_preview_says_so(visit: Visit) -> None:
    app = at(visit("settings", role="lead"), "privacy")
    app.button(key="settings_edit_privacy").click().run()
    foreseen(app, "minimum_group", 6)
    assert "No figure moves." in text_of(app)
    foreseen(app, "minimum_group", 9)
    assert "→ hidden" in text_of(app)


def test_a_section_goes_back_to_its_defaults_together(ledger: Warehouse, visit: Visit) -> None:
    change({"minimum_group": 7, "lists_shown": False}, "tester", "lead").wait(300)
    app = at(visit("settings", role="lead"), "privacy")
    app.button(key="settings_edit_privacy").click().run()
    app.button(key="settings_reset").click().run()
    readers().wait_until_idle()
    assert "listed by posts" in text_of(app.run()) and not app.exception
    pressed(app, "settings_reset_confirm")
    assert settings(ledger) == Settings()


@pytest.mark.usefixtures("ledger")
def test_what_does_not_go_together_cannot_be_saved(visit: Visit) -> None:
    app = at(visit("settings", role="lead"), "definitions")
    app.button(key="settings_edit_definitions").click().run()
    foreseen(app, "dormant_days", 120)
    assert "“Silent after” cannot be 90; expected: more than the active window of 120 days." in text_of(app)
    assert app.button(key="settings_save").disabled


CHANGES = [
    {"campaign_carry_days": 9, "time_zone": "Pacific/Auckland"}, {"hashtag_aliases": {"#Werkstoltz": "werkstolz"}},
    {"acts": ["comment"], "mature_days": 1}, {"default_consent": "aggregate only"},
    {"targets": {"posts": 5}, "fiscal_year_start": 10}, {"minimum_group": 20},
]  # fmt: skip


@pytest.mark.slow
def test_what_is_foreseen_is_what_saving_brings(ledger: Warehouse) -> None:
    scopes = {"period": whole_scope(*QUARTER)}
    measure = partial(figures_seen, scopes)
    with ledger.cursor() as cursor:
        now = measure(cursor)
    moved = set()
    for changes in CHANGES:
        found = foresee(changes, measure, "lead")
        found.wait(300)
        change(changes, "tester", "lead").wait(300)
        with ledger.cursor() as cursor:
            after = measure(cursor)
        assert found.outcome is not None
        assert (found.outcome.before, found.outcome.after) == (now, after), changes
        moved |= {next(iter(changes))} if after != now else set()
        now = after
    assert moved == {"campaign_carry_days", "hashtag_aliases", "acts", "default_consent", "minimum_group"}


def test_a_misspelt_tag_counts_as_the_one_meant_and_one_that_looks_alike_is_only_shown(
    ledger: Warehouse, visit: Visit
) -> None:
    prompted = "select post from posts where impulse = 'prompted' order by post"
    assert rows_of(ledger, prompted) == [("x:1",)]
    assert "CYRILLIC SMALL LETTER O" in text_of(at(visit("settings", role="lead"), "definitions")).upper()
    change({"hashtag_aliases": {" #Werkstoltz": "#WERKSTOLZ"}}, "tester", "lead").wait(300)
    assert settings(ledger).hashtag_aliases == {"werkstoltz": "werkstolz"}
    assert rows_of(ledger, prompted) == [("x:1",), ("x:2",)]
    change({"hashtag_aliases": None}, "tester", "lead").wait(300)
    assert rows_of(ledger, prompted) == [("x:1",)]


def test_consent_in_bulk_holds_at_once_and_is_logged_by_name_for_the_lead_only(ledger: Warehouse, visit: Visit) -> None:
    given = [Consent(f"m{number}", "named", date(2026, 7, 1), "2026-1", "letter") for number in range(3)]
    agree(given, "local mode, lead", "lead").wait(300)
    levels = "select member_id from recognition_levels where level = 'named' order by member_id"
    assert rows_of(ledger, levels) == [("m0",), ("m1",), ("m2",)]
    agree([Consent("m1", "aggregate only", date(2026, 7, 2))], "local mode, lead", "lead").wait(300)
    assert rows_of(ledger, levels) == [("m0",), ("m2",)]
    assert "Consent of Bela Birke: in sums only" in text_of(at(visit("settings", role="lead"), "log"))
    assert "Bela Birke" not in text_of(at(visit("settings", role="auditor"), "log"))


def test_a_consent_ends_with_its_last_day(ledger: Warehouse) -> None:
    ended = Consent("m0", "named", date(2026, 1, 1), "2026-1", None, date(2026, 2, 1))
    agree([ended, Consent("m1", "named", date(2026, 1, 1), "2026-1", None, date(2999, 1, 1))], "t", "lead").wait(300)
    assert rows_of(ledger, "select member_id from recognition_levels where level = 'named'") == [("m1",)]


def test_an_unreadable_setting_is_named_and_set_back_from_the_page(ledger: Warehouse, visit: Visit) -> None:
    with ledger.transaction() as cursor:
        cursor.execute(
            "insert into decisions values"
            " (1, 'setting', 'minimum_group', '3', current_date, now()::timestamp, 'x', 1, null)"
        )
    app = visit("settings", "de", "lead")
    assert "„Kleinste Gruppe“ (minimum_group) hat den Wert 3" in text_of(app)
    assert "erwartet: eine ganze Zahl von 5 bis 20." in text_of(app)
    pressed(app, "settings_reset_unreadable")
    assert settings(ledger) == Settings()


def test_a_decision_about_a_setting_of_an_earlier_release_is_logged_and_taken_back(
    ledger: Warehouse, visit: Visit
) -> None:
    with ledger.transaction() as cursor:
        cursor.execute(
            "insert into decisions values"
            " (1, 'setting', 'active_window_days', '60', current_date, now()::timestamp, 'x', 1, null)"
        )
    app = at(visit("settings", "en", "lead"), "log")
    assert "active_window_days (no longer a setting): – → 60" in text_of(app)
    pressed(app, "settings_take_back_1")
    assert not app.exception
    assert rows_of(ledger, "select removed_in is not null from decisions") == [(True,)]


@pytest.mark.usefixtures("ledger")
def test_texts_follow_fiscal_year_languages_and_gender_form(visit: Visit) -> None:
    changes = {"fiscal_year_start": 4, "languages": ["de"], "default_language": "de", "gender_form": "*"}
    change(changes, "tester", "lead").wait(300)
    app = visit("overview", "en").run()
    assert "GJ27 Q2" in text_of(app)
    assert any("Kolleg*innen" in tile.proto.help.replace("\\", "") for tile in app.metric)


@pytest.mark.usefixtures("ledger")
def test_the_language_to_begin_with_goes_before_that_of_the_browser(visit: Visit) -> None:
    assert "Edit" in [button.label for button in visit("settings", "en", "lead").button]
    change({"default_language": "de"}, "tester", "lead").wait(300)
    keep_to_settings()  # as the server does when it starts, and every page as it is drawn
    assert "Bearbeiten" in [button.label for button in visit("settings", "en", "lead").button]


def test_a_value_that_cannot_be_is_refused_before_anything_is_asked() -> None:
    with pytest.raises(UnsuitableSetting):
        checked(Settings(), {"minimum_group": 4})


@pytest.mark.usefixtures("ledger")
def test_a_rate_card_without_rates_is_refused_in_the_form_and_cannot_be_saved(visit: Visit) -> None:
    app = at(visit("settings", role="lead"), "targets")
    app.button(key="settings_edit_rates").click().run()
    app.text_input(key="settings_field_rate_owner").set_value("Media team").run()
    assert "The rate card cannot be saved: it has no rate yet" in text_of(app)
    assert app.button(key="settings_save").disabled
