"""An earlier data version is brought back as it was, under today's consent, and goes where it must."""

import shutil
from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from tests.warehouse.files import file, load, post, row_of, rows_of
from warehouse import old_versions
from warehouse.connection import Warehouse, open_warehouse
from warehouse.contents import combined, content_hash, table_hashes
from warehouse.copies import copy_to, start_empty
from warehouse.ledger import record_decision, redo_import, undo_import
from warehouse.old_versions import at_hand, discard, file_of, folder_of, standing, take_in, tidy
from warehouse.rebuilding import NoSuchVersion, rebuild_at
from warehouse.rights_now import PRIVATE_SETTINGS
from warehouse.scripts import script
from warehouse.settings import Settings, settings

JUNE, JULY = date(2026, 6, 1), date(2026, 7, 1)
SAID = [
    post(1, author_account="@anna", published_on=JULY, text="#Werkstolz", impressions=10, reactions=1),
    post(2, permalink="https://x.com/a/status/1", reactions=3),
]
ANNA = {"member_id": "m1", "name": "Anna Berg", "x": "@anna", "joined_on": JUNE, "consent": "named", "consent_on": JUNE}
PLAN = {"campaign_id": "c", "name": "C", "start_on": JUNE, "end_on": JUNE, "hashtags": ["werkstolz"]}


@pytest.fixture
def program(database: Path) -> Iterator[Warehouse]:
    """In a file: two posts (version 1), Anna with her consent (2)."""
    opened = open_warehouse(database)
    load(opened, file("posts", "posts", SAID))
    load(opened, file("members", "members", [ANNA]))
    yield opened
    discard(opened)
    opened.close()


def bring_back(warehouse: Warehouse, version: int) -> Warehouse:
    """Build a version as the job does, but in this process, and open it."""
    assert warehouse.path
    path = file_of(warehouse, standing(warehouse, version))
    assert path
    if not path.exists():
        source = warehouse.path.with_name("source.duckdb")
        copy_to(warehouse, source)
        path.parent.mkdir(exist_ok=True)
        rests_on = standing(warehouse, standing(warehouse, version).rests_on)
        rebuild_at(source, path, rests_on.version, str(rests_on.written_at), lambda _step: None)
    take_in(warehouse, path)
    found = at_hand(warehouse, version)
    assert found
    return found.copy


def test_every_version_of_a_history_is_brought_back_as_it_was(program: Warehouse) -> None:
    hashes = {}
    steps = (
        lambda: undo_import(program, 1, "tester"),
        lambda: load(program, file("plan", "campaigns", [PLAN])),
        lambda: redo_import(program, 1, "tester"),
        lambda: record_decision(program, "setting", "campaign_carry_days", 40, JULY, "tester"),
        lambda: undo_import(program, 2, "tester"),
    )
    for step in (lambda: None, *steps):
        step()
        hashes[program.data_version()] = content_hash(program)
    assert program.path
    source, found = program.path.with_name("source.duckdb"), {}
    copy_to(program, source)
    for version in hashes:
        target = source.with_name(f"{version}.duckdb")
        rebuild_at(source, target, version, str(standing(program, version).written_at), lambda _step: None)
        rebuilt = open_warehouse(target, is_witnessed=False)
        with rebuilt.cursor() as cursor:
            found[rebuilt.data_version()] = combined(table_hashes(cursor))
        rebuilt.close()
    assert found == hashes


def test_every_table_of_the_ledger_is_taken_along(warehouse: Warehouse) -> None:
    ledger = rows_of(warehouse, "select table_name from duckdb_columns() where column_name = 'added_in'")
    written = script("versions/ledger_at")
    assert [name for (name,) in ledger if f"insert into {name} by name" not in written] == []


def test_consent_withdrawn_afterwards_holds_in_every_earlier_version_at_once(program: Warehouse) -> None:
    load(program, file("more", "posts", [post(3)]))
    earlier = bring_back(program, 2)
    asked = "select label, level from visible_people('viewer')"
    assert rows_of(earlier, asked) == [("Anna Berg", "named")]
    record_decision(program, "consent", "m1", {"level": "pseudonym"}, JULY, "tester")
    found = at_hand(program, 2)
    assert found and found.copy is earlier, "the copy that was built already"
    assert rows_of(earlier, asked) == []
    ((pseudonym,),) = rows_of(program, "select pseudonym from pseudonyms")
    assert rows_of(earlier, "select label from visible_people('analyst')") == [(pseudonym,)]


def test_a_version_from_before_a_withdrawal_is_built_without_the_name(program: Warehouse) -> None:
    record_decision(program, "consent", "m1", {"level": "aggregate only"}, JULY, "tester")
    load(program, file("more", "posts", [post(3)]))
    assert rows_of(bring_back(program, 2), "select label from visible_people('analyst')") == []


def test_the_smallest_group_is_that_of_today_and_other_settings_are_those_of_then(program: Warehouse) -> None:
    record_decision(program, "setting", "campaign_carry_days", 40, JULY, "tester")
    record_decision(program, "setting", "minimum_group", 9, JULY, "tester")
    record_decision(program, "setting", "campaign_carry_days", 7, JULY, "tester")
    then = settings(bring_back(program, 3))
    assert (then.campaign_carry_days, then.minimum_group) == (40, 9)


def test_every_setting_about_privacy_is_a_setting() -> None:
    assert set(PRIVATE_SETTINGS) <= {known.name for known in fields(Settings)}


def test_what_changes_no_figure_leaves_a_version_that_of_today(program: Warehouse) -> None:
    record_decision(program, "mapping", "headings", {"a": "b"}, JULY, "tester")
    record_decision(program, "consent", "m1", {"level": "pseudonym"}, JULY, "tester")
    assert standing(program, 2).is_of_today
    load(program, file("more", "posts", [post(3)]))
    assert not standing(program, 2).is_of_today
    assert {standing(program, version).rests_on for version in (2, 3, 4)} == {2}
    assert {file_of(program, standing(program, version)) for version in (2, 3, 4)} == {
        file_of(program, standing(program, 3))
    }


def test_versions_that_never_were_and_those_before_a_new_beginning_are_not_known(program: Warehouse) -> None:
    assert standing(program, 9).written_at is None
    assert standing(program, 0).written_at is None
    start_empty(program)
    assert [standing(program, version).written_at is None for version in (1, 2, 3)] == [True, True, False]


def test_nothing_of_an_earlier_version_outlives_a_new_beginning(program: Warehouse) -> None:
    load(program, file("more", "posts", [post(3)]))
    bring_back(program, 2)
    assert program.path
    assert list(folder_of(program.path).iterdir())
    start_empty(program)
    assert not folder_of(program.path).exists()
    assert at_hand(program, 2) is None


def test_only_a_few_are_kept_and_those_asked_for_last_stay(program: Warehouse, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(old_versions, "MOST_KEPT", 2)
    for number in (3, 4):
        load(program, file(f"more {number}", "posts", [post(number)]))
    load(program, file("last", "posts", [post(9)]))
    bring_back(program, 2)
    bring_back(program, 3)
    assert at_hand(program, 2)
    bring_back(program, 4)
    assert [at_hand(program, version) is not None for version in (2, 3, 4)] == [True, False, True]
    assert program.path
    assert len(list(folder_of(program.path).glob("*.duckdb"))) == 2


def test_what_is_half_built_or_derived_by_another_release_is_swept(program: Warehouse) -> None:
    load(program, file("more", "posts", [post(3)]))
    bring_back(program, 2)
    path = file_of(program, standing(program, 2))
    assert path
    (path.parent / f"building-{path.stem}").write_bytes(b"half")
    (path.parent / f"building-{path.stem}.wal").write_bytes(b"half")
    (path.parent / f"building-{path.stem}.tmp").mkdir()
    shutil.copy(path, path.with_name("2-20260101000000000000-0123456789.duckdb"))
    tidy(program)
    assert {left.name.removesuffix(".wal") for left in path.parent.iterdir()} == {path.name}


def test_a_copy_of_another_database_is_not_taken_for_this_one(program: Warehouse) -> None:
    assert program.path
    source, target = program.path.with_name("source.duckdb"), program.path.with_name("target.duckdb")
    copy_to(program, source)
    with pytest.raises(NoSuchVersion):
        rebuild_at(source, target, 2, "2020-01-01 00:00:00", lambda _step: None)
    with pytest.raises(NoSuchVersion):
        rebuild_at(source, target.with_name("other.duckdb"), 7, "2020-01-01 00:00:00", lambda _step: None)


def test_an_earlier_version_holds_no_row_that_came_later_or_was_taken_back(program: Warehouse) -> None:
    undo_import(program, 1, "tester")
    load(program, file("more", "posts", [post(3, text="later")]))
    earlier = bring_back(program, 3)
    assert row_of(earlier, "select count(*) from post_observations") == (0,)
    assert row_of(earlier, "select count(*) from post_attributes") == (0,)
    assert row_of(earlier, "select count(*), max(data_version) from data_versions") == (3, 3)
