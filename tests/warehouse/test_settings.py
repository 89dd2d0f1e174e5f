"""What the program has set: defaults, what a setting takes, and what is said of a stored value that is none."""

from dataclasses import fields
from datetime import date
from typing import Any

import pytest

from language import say
from tests.warehouse.files import rows_of
from warehouse.connection import Warehouse
from warehouse.ledger import record_decision
from warehouse.setting_rules import RULES, PlatformBreak
from warehouse.settings import (
    Settings,
    UnreadableSetting,
    UnsuitableSetting,
    require_consistent,
    setting_value,
    settings,
    stored_value,
)

JULY = date(2026, 7, 1)


def decided(warehouse: Warehouse, name: str, value: Any) -> None:
    """Record a setting."""
    record_decision(warehouse, "setting", name, value, JULY, "tester")


def smuggled(warehouse: Warehouse, name: str, value: str) -> None:
    """A stored value nobody checked, as of another release."""
    with warehouse.transaction() as cursor:
        cursor.execute(
            "insert into decisions values (99, 'setting', ?, ?, ?, now()::timestamp, 'x', 1, null)", [name, value, JULY]
        )


def test_every_setting_has_a_rule_that_its_default_obeys() -> None:
    assert {one.name for one in fields(Settings)} == set(RULES)
    for name, default in vars(Settings()).items():
        assert setting_value(name, stored_value(name, default)) == default


def test_without_a_decision_the_defaults_hold(warehouse: Warehouse) -> None:
    assert settings(warehouse) == Settings()


def test_the_newest_decision_holds_and_none_brings_the_default_back(warehouse: Warehouse) -> None:
    decided(warehouse, "dormant_days", 30)
    decided(warehouse, "dormant_days", 35)
    assert settings(warehouse).dormant_days == 35
    decided(warehouse, "dormant_days", None)
    assert settings(warehouse) == Settings()


def test_breaks_lists_and_tables_are_read_as_they_were_written(warehouse: Warehouse) -> None:
    breaks = (PlatformBreak("x", date(2026, 3, 1), "views", "counted from the first second"),)
    decided(warehouse, "platform_breaks", breaks)
    decided(warehouse, "acts", ["reshare", "post"])
    decided(warehouse, "targets", {"activation_rate": 0.5})
    held = settings(warehouse)
    assert (held.platform_breaks, held.acts, held.targets) == (breaks, ("post", "reshare"), {"activation_rate": 0.5})


@pytest.mark.parametrize(
    ("name", "impossible"),
    [
        ("minimum_group", 4), ("minimum_group", 21), ("minimum_group", 5.0), ("minimum_group", True),
        ("dormant_days", "28"), ("fiscal_year_start", 13), ("time_zone", "Europe/Bonn"), ("time_zone", "../etc/passwd"),
        ("acts", []), ("acts", ["like"]), ("languages", ["fr"]), ("gender_form", "/"), ("default_consent", "named"),
        ("lists_shown", 1), ("hashtag_aliases", {"a": "b", "b": "c"}),
        ("targets", {"posts": "many"}), ("platform_breaks", [{"platform": "x"}]), ("colour", "magenta"),
    ],
)  # fmt: skip
def test_an_impossible_value_is_refused_by_name_and_changes_nothing(
    warehouse: Warehouse, name: str, impossible: Any
) -> None:
    with pytest.raises(UnsuitableSetting) as refused:
        decided(warehouse, name, impossible)
    assert refused.value.slots["setting"] == name
    assert rows_of(warehouse, "select * from decisions") == []


@pytest.mark.parametrize(
    ("name", "impossible", "german"),
    [
        ("minimum_group", 4, "eine ganze Zahl von 5 bis 20"),
        ("acts", [], "mindestens eines von: eigener Beitrag, geteilter Beitrag, Kommentar bei anderen Mitgliedern"),
        ("languages", ["fr"], "mindestens eine Sprache: Englisch oder Deutsch"),
        ("default_language", "fr", "wie der Browser, Englisch oder Deutsch"),
        ("gender_form", "/", "Doppelpunkt, Stern oder neutrale Wörter"),
        ("default_consent", "named", "mit Pseudonym oder nur in Summen"),
        ("lists_shown", 1, "an oder aus"),
        ("hashtag_aliases", 5, "Schreibweisen, jede mit dem Hashtag, als der sie zählt"),
        ("hashtag_aliases", {"a": "b", "b": "c"}, "ein Hashtag, der nicht selbst eine andere Schreibweise ist wie #b"),
        ("targets", {"posts": "many"}, "Kennzahlen, jede mit einer Zahl von mindestens 0"),
        ("platform_breaks", 5, "eine Liste aus Kanal, Tag, Kennzahl und dem, was sich geändert hat"),
        ("time_zone", "Europe/Bonn", "eine Zeitzone wie Europe/Berlin"),
    ],
)
def test_what_a_setting_expects_is_said_in_the_language_of_the_reader(name: str, impossible: Any, german: str) -> None:
    with pytest.raises(UnsuitableSetting) as refused:
        setting_value(name, impossible)
    assert f"erwartet: {german}. Geändert wurde nichts." in say("setting-unsuitable", "de", **refused.value.slots)
    assert "expected: one of" not in say("setting-unsuitable", "en", **refused.value.slots)


@pytest.mark.parametrize(
    ("held", "german"),
    [
        (Settings(dormant_days=90), "mehr als das aktive Fenster von 90 Tagen"),
        (
            Settings(languages=("de",), default_language="en"),
            "wie der Browser oder eine der Sprachen, unter denen gewählt werden kann",
        ),
    ],
)
def test_what_goes_together_is_said_in_the_language_of_the_reader(held: Settings, german: str) -> None:
    with pytest.raises(UnsuitableSetting) as refused:
        require_consistent(held)
    assert f"erwartet: {german}. Geändert wurde nichts." in say("setting-unsuitable", "de", **refused.value.slots)


@pytest.mark.parametrize(("name", "value"), [("minimum_group", "3"), ("colour", '"magenta"')])
def test_a_stored_value_that_is_none_is_named_and_not_guessed(warehouse: Warehouse, name: str, value: str) -> None:
    smuggled(warehouse, name, value)
    with pytest.raises(UnreadableSetting) as unreadable:
        settings(warehouse)
    assert (unreadable.value.slots["setting"], unreadable.value.slots["value"]) == (name, value)


def test_a_setting_that_cannot_be_read_is_set_anew(warehouse: Warehouse) -> None:
    smuggled(warehouse, "minimum_group", "3")
    with warehouse.transaction() as cursor:
        cursor.execute("update decisions set decision_id = 1")
    decided(warehouse, "minimum_group", None)
    assert settings(warehouse).minimum_group == 5
