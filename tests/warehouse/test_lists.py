"""Survey waves, mentions of comparators and the log of an advocacy tool."""

from datetime import date
from typing import Any

from tests.warehouse.files import file, load, rows_of
from warehouse.check import what_is_wrong
from warehouse.connection import Warehouse
from warehouse.contents import content_hash
from warehouse.ledger import RowCounts, undo_import

ASKED = {"wave": "2026-1", "asked_on": date(2026, 3, 2), "question": "Ich würde uns empfehlen", "scale_max": 5}
ANSWERS = "select answer, answers from survey_answers order by answer nulls last"
MENTIONS = "select name, is_ours, mentions from comparator_mentions order by name"
SHARES = "select sharer, content, member_id, clicks from shares order by sharer, content"


def answer(step: int | None, how_many: int) -> dict[str, Any]:
    """How many gave one answer."""
    return ASKED | {"answer": step, "answers": how_many}


def mentions(name: str, how_many: int, *, is_ours: bool = False) -> dict[str, Any]:
    """Mentions on one day."""
    return {"day_on": date(2026, 3, 2), "name": name, "is_ours": is_ours, "mentions": how_many}


def share(sharer: str, content: str, clicks: int | None, shared_on: date = date(2026, 3, 2)) -> dict[str, Any]:
    """One share in the log."""
    return {"shared_on": shared_on, "sharer": sharer, "platform": "linkedin", "content": content, "clicks": clicks}


def test_the_newest_count_of_an_answer_holds_and_no_answer_is_an_answer_of_its_own(warehouse: Warehouse) -> None:
    load(warehouse, file("new", "survey", [answer(5, 12), answer(None, 3)], as_of=date(2026, 4, 1)))
    stored = load(warehouse, file("old", "survey", [answer(5, 10), answer(4, 7)], as_of=date(2026, 3, 9)))
    assert rows_of(warehouse, ANSWERS) == [(4, 7), (5, 12), (None, 3)]
    assert stored.counts == RowCounts(new=1, updated=0, unchanged=1, duplicate=0)
    assert what_is_wrong(warehouse) == []


def test_mentions_are_counted_once_per_day_and_name(warehouse: Warehouse) -> None:
    load(warehouse, file("first", "comparators", [mentions("Nordwind", 20, is_ours=True), mentions("Südwind", 9)]))
    later = file("later", "comparators", [mentions("Südwind", 11), mentions("Südwind", 11)], as_of=date(2026, 7, 2))
    assert load(warehouse, later).counts == RowCounts(new=0, updated=1, unchanged=0, duplicate=1)
    assert rows_of(warehouse, MENTIONS) == [("Nordwind", True, 20), ("Südwind", False, 11)]


def test_taking_an_import_back_leaves_what_the_other_one_says(warehouse: Warehouse) -> None:
    load(warehouse, file("first", "comparators", [mentions("Südwind", 9)]))
    before = content_hash(warehouse)
    stored = load(warehouse, file("later", "comparators", [mentions("Südwind", 11)], as_of=date(2026, 7, 2)))
    undo_import(warehouse, stored.import_id, "tester")
    assert content_hash(warehouse) == before


def test_a_sharer_is_known_by_e_mail_member_id_or_handle_while_a_member(warehouse: Warehouse) -> None:
    log = [
        share("Anna.Berg@nordwind.example", "A", 4),
        share("m2", "A", 1),
        share("https://www.linkedin.com/in/Bernd-C/", "B", None),
        share("fremd@nordwind.example", "A", 2),
        share("m2", "C", 1, date(2025, 12, 31)),
    ]
    load(warehouse, file("log", "shares", log))
    assert [member for _, _, member, _ in rows_of(warehouse, SHARES)] == [None] * 5
    people = [
        {"member_id": "m1", "email": "anna.berg@nordwind.example"},
        {"member_id": "m2", "linkedin": "bernd-c", "joined_on": date(2026, 1, 1)},
    ]
    load(warehouse, file("people", "members", people))
    assert rows_of(warehouse, SHARES) == [
        ("Anna.Berg@nordwind.example", "A", "m1", 4),
        ("fremd@nordwind.example", "A", None, 2),
        ("https://www.linkedin.com/in/Bernd-C/", "B", "m2", None),
        ("m2", "A", "m2", 1),
        ("m2", "C", None, 1),
    ]
    assert what_is_wrong(warehouse) == []


def test_a_share_in_two_exports_counts_once_with_its_newest_clicks(warehouse: Warehouse) -> None:
    load(warehouse, file("later", "shares", [share("m1", "A", 7)], as_of=date(2026, 7, 2)))
    load(warehouse, file("earlier", "shares", [share("m1", "A", 3)]))
    assert rows_of(warehouse, SHARES) == [("m1", "A", None, 7)]
