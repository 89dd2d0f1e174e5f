"""An import taken back and brought back: nothing is lost, nothing counts twice, no withdrawn consent comes back."""

from datetime import date

import pytest

from tests.warehouse.files import file, load, post, row_of, rows_of
from warehouse.check import what_is_wrong
from warehouse.connection import Warehouse
from warehouse.contents import content_hash
from warehouse.errors import AlreadyImported, ImportNotTakenBack, UnknownImport
from warehouse.ledger import record_decision, redo_import, undo_import
from warehouse.taking_back import Dependent, try_change

JUNE, JULY, AUGUST = date(2026, 6, 1), date(2026, 7, 1), date(2026, 8, 1)
POSTS = file(
    "posts",
    "posts",
    [post(1, author_account="@anna", published_on=JULY, impressions=10), post(2, author_account="@bernd")],
)
LATER = file("later", "posts", [post(1, author_account="@anna", published_on=JULY, impressions=30)], as_of=AUGUST)
LEVEL = "select level from member_consents where member_id = 'm1'"


def people(name: str, as_of: date, consent: str | None, **more: object) -> object:
    """A member list of one person on X."""
    row = {"member_id": "m1", "name": "Anna Berg", "x": "@anna", "joined_on": date(2025, 1, 1), "consent": consent}
    return file(name, "members", [row | more], as_of=as_of)


def test_redo_brings_back_exactly_what_undo_took(warehouse: Warehouse) -> None:
    middle = load(warehouse, POSTS).import_id
    load(warehouse, LATER)
    load(warehouse, people("list", JULY, "named"))
    before = content_hash(warehouse)
    undo_import(warehouse, middle, "tester")
    assert content_hash(warehouse) != before
    assert redo_import(warehouse, middle, "tester") == 4
    assert content_hash(warehouse) == before
    assert what_is_wrong(warehouse) == []


def test_the_ledger_keeps_every_interval_in_which_an_import_counted(warehouse: Warehouse) -> None:
    first = load(warehouse, POSTS).import_id
    undo_import(warehouse, first, "anna")
    again = redo_import(warehouse, first, "bernd")
    undo_import(warehouse, again, "clara")
    assert rows_of(warehouse, "select import_id, added_in, removed_in from imports order by import_id") == [
        (1, 1, 2), (2, 3, 4),
    ]  # fmt: skip
    assert row_of(warehouse, "select count(*) from post_observations where removed_in is null") == (0,)
    assert rows_of(warehouse, "select import_id, change, changed_by, redo_of from import_changes") == [
        (1, "undo", "anna", None), (2, "redo", "bernd", 1), (2, "undo", "clara", None),
    ]  # fmt: skip


def test_a_redo_of_a_redo_names_the_first_import(warehouse: Warehouse) -> None:
    number = load(warehouse, POSTS).import_id
    for _ in range(2):
        undo_import(warehouse, number, "tester")
        number = redo_import(warehouse, number, "tester")
    assert rows_of(warehouse, "select import_id, redo_of from import_changes where change = 'redo'") == [(2, 1), (3, 1)]


def test_the_receipt_comes_back_with_the_new_number(warehouse: Warehouse) -> None:
    first = load(warehouse, POSTS).import_id
    undo_import(warehouse, first, "tester")
    again = redo_import(warehouse, first, "tester")
    assert rows_of(warehouse, "select receipt ->> 'import_id', receipt ->> 'new' from imports order by import_id") == [
        ("1", "2"), (str(again), "2"),
    ]  # fmt: skip


def test_a_live_or_unknown_import_cannot_be_brought_back(warehouse: Warehouse) -> None:
    load(warehouse, POSTS)
    for number in (1, 7):
        with pytest.raises(ImportNotTakenBack):
            redo_import(warehouse, number, "tester")
    with pytest.raises(UnknownImport):
        undo_import(warehouse, 7, "tester")


def test_a_file_imported_anew_meanwhile_is_not_brought_back_beside_itself(warehouse: Warehouse) -> None:
    first = load(warehouse, POSTS).import_id
    undo_import(warehouse, first, "tester")
    load(warehouse, POSTS)
    before = content_hash(warehouse), warehouse.data_version()
    with pytest.raises(AlreadyImported):
        redo_import(warehouse, first, "tester")
    assert (content_hash(warehouse), warehouse.data_version()) == before


def test_undoing_a_list_does_not_bring_a_withdrawn_consent_back(warehouse: Warehouse) -> None:
    load(warehouse, people("agreed", JUNE, "named"))
    withdrawn = load(warehouse, people("withdrawn", JULY, "aggregate only")).import_id
    undo_import(warehouse, withdrawn, "tester")
    assert row_of(warehouse, LEVEL) == ("aggregate only",)
    kept = row_of(warehouse, "select subject, decided_by, value ->> 'kept_from', effective_on from decisions")
    assert kept == ("m1", "tester", "2", JULY)


def test_a_withdrawal_stays_when_the_person_is_on_no_list_any_more(warehouse: Warehouse) -> None:
    undo_import(warehouse, load(warehouse, people("only", JULY, "aggregate only")).import_id, "tester")
    load(warehouse, people("older", JUNE, "named"))
    assert row_of(warehouse, LEVEL) == ("aggregate only",)


def test_a_newer_agreement_still_ends_a_withdrawal_that_was_kept(warehouse: Warehouse) -> None:
    undo_import(warehouse, load(warehouse, people("withdrawn", JULY, "aggregate only")).import_id, "tester")
    load(warehouse, people("agreed", AUGUST, "named"))
    assert row_of(warehouse, LEVEL) == ("named",)


@pytest.mark.parametrize("way", ["redo", "anew"])
def test_a_withdrawal_that_was_kept_is_left_to_its_file_when_that_comes_back(warehouse: Warehouse, way: str) -> None:
    load(warehouse, people("agreed", JUNE, "named"))
    arriving = people("withdrawn", JULY, "aggregate only")
    withdrawn = load(warehouse, arriving).import_id
    before = content_hash(warehouse)
    undo_import(warehouse, withdrawn, "tester")
    if way == "redo":
        redo_import(warehouse, withdrawn, "tester")
    else:
        load(warehouse, arriving)
    assert content_hash(warehouse) == before
    assert row_of(warehouse, "select count(*) from decisions where removed_in is null") == (0,)


def test_a_withdrawal_that_was_kept_holds_on_where_its_file_alone_no_longer_says_it(warehouse: Warehouse) -> None:
    load(warehouse, people("agreed", date(2026, 5, 1), "named"))
    withdrawn = load(warehouse, people("withdrawn", JULY, "aggregate only")).import_id
    undo_import(warehouse, withdrawn, "tester")
    load(warehouse, people("same", JUNE, "aggregate only"))
    record_decision(warehouse, "consent", "m1", {"level": "named"}, date(2026, 6, 15), "tester")
    assert row_of(warehouse, LEVEL) == ("aggregate only",)
    redo_import(warehouse, withdrawn, "tester")
    assert row_of(warehouse, LEVEL) == ("aggregate only",)


def test_a_trial_lists_what_leans_on_a_member_list_and_stores_nothing(warehouse: Warehouse) -> None:
    load(warehouse, POSTS)
    members = load(warehouse, people("list", JULY, "aggregate only")).import_id
    record_decision(warehouse, "consent", "m1", {"level": "pseudonym"}, JUNE, "tester")
    before = content_hash(warehouse), warehouse.data_version()
    trial = try_change(
        warehouse, "undo", members, lambda cursor: cursor.execute("select count(*) from members").fetchall()
    )
    assert (trial.before, trial.after) == ([(1,)], [(0,)])
    assert trial.withdrawals_kept == 1
    assert set(trial.dependents) == {Dependent("posts_unmatched", 1, 1), Dependent("decisions_orphaned", None, 1)}
    assert (content_hash(warehouse), warehouse.data_version()) == before


def test_a_trial_names_the_files_that_hold_the_same_posts_and_the_logs_about_its_own(warehouse: Warehouse) -> None:
    first = load(warehouse, POSTS).import_id
    load(warehouse, LATER)
    log = {"platform": "x", "actor": "m1", "post_reference": "2", "type": "comment", "occurred_on": JULY}
    load(warehouse, file("log", "interactions", [log, log | {"post_reference": "1"}]))
    dependents = try_change(warehouse, "undo", first, lambda _: None).dependents
    assert set(dependents) == {Dependent("posts_shared", 2, 1), Dependent("interactions_loose", 3, 1)}


def test_a_trial_names_the_posts_a_campaign_plan_judges(warehouse: Warehouse) -> None:
    said = post(3, text="#Werkstolz", published_on=JULY)
    load(warehouse, file("said", "posts", [said]))
    plan = {"campaign_id": "c", "name": "C", "start_on": JUNE, "end_on": AUGUST, "hashtags": ["werkstolz"]}
    number = load(warehouse, file("plan", "campaigns", [plan])).import_id
    assert try_change(warehouse, "undo", number, lambda _: None).dependents == (Dependent("posts_rejudged", 1, 1),)


def test_a_trial_of_a_redo_measures_what_it_brings_back(warehouse: Warehouse) -> None:
    first = load(warehouse, POSTS).import_id
    undo_import(warehouse, first, "tester")
    trial = try_change(warehouse, "redo", first, lambda cursor: cursor.execute("select count(*) from posts").fetchall())
    assert (trial.before, trial.after) == ([(0,)], [(2,)])
    assert row_of(warehouse, "select count(*) from posts") == (0,)
