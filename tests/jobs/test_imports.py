"""Importing: nothing before the confirmation, everything once, and back again."""

import threading
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from data_loaders.questions import Answers
from jobs import imports
from tests.jobs.conftest import figures_of, posts_template, unknown_export, x_posts_export
from warehouse.connection import Warehouse
from warehouse.ledger import content_hash
from warehouse.rights import NotAllowed, Role

NO_ANSWERS = Answers()


def inspected(path: Path, answers: Answers = NO_ANSWERS) -> imports.Inspection:
    """The one inspection of a plain file."""
    (inspection,) = imports.inspect(path, path.name, answers, "analyst")
    return inspection


def test_looking_at_a_file_stores_nothing(database: Warehouse, tmp_path: Path) -> None:
    before = content_hash(database), database.data_version()
    inspection = inspected(x_posts_export(tmp_path, "werkstolz_ag", [120, 80]))
    assert inspection.receipt.status == "ready"
    assert inspection.receipt.as_json()["rows"]["new"] == 2
    assert (content_hash(database), database.data_version()) == before
    assert figures_of(database) == (0, 0)


@pytest.mark.usefixtures("database")
def test_the_preview_shows_twenty_rows_raw_and_as_understood(tmp_path: Path) -> None:
    (preview,) = inspected(x_posts_export(tmp_path, "werkstolz_ag", [100 + n for n in range(30)])).previews
    assert preview.source.row_numbers == tuple(preview.typed["row_number"]) == tuple(range(2, 22))
    assert [cells[4] for cells in preview.source.cells[:3]] == ["100", "101", "102"]
    assert list(preview.typed["impressions"][:3]) == [100, 101, 102]
    assert "reach" not in preview.typed.columns, "a column the file does not deliver is not shown"


@pytest.mark.usefixtures("database")
def test_the_preview_sums_up_each_column_over_all_rows(tmp_path: Path) -> None:
    (preview,) = inspected(x_posts_export(tmp_path, "werkstolz_ag", [100 + n for n in range(30)])).previews
    seen = {column.name: column for column in preview.columns}["impressions"]
    assert (seen.heading, seen.form, seen.empty_share) == ("impressions", "number", 0)
    assert (seen.lowest, seen.highest, seen.examples) == (100, 129, (100, 101, 102))


@pytest.mark.usefixtures("database")
def test_the_preview_names_rows_that_are_not_taken(tmp_path: Path) -> None:
    path = x_posts_export(tmp_path, "werkstolz_ag", [100, 101, 102])
    path.write_text(path.read_text(encoding="utf-8").replace(",101,", ",many,"), encoding="utf-8")
    (preview,) = inspected(path).previews
    assert preview.source.row_numbers == (2, 3, 4)
    assert preview.rows_not_taken == (3,)


@pytest.mark.parametrize("role", ["viewer", "lead", "auditor"])
def test_only_an_analyst_may_look_import_and_undo(database: Warehouse, tmp_path: Path, role: Role) -> None:
    path = x_posts_export(tmp_path, "werkstolz_ag", [120, 80])
    inspection = inspected(path)
    receipt = imports.confirm(inspection, NO_ANSWERS, by="Lena", role="analyst").wait(60)
    assert receipt.import_id is not None
    before = content_hash(database), database.data_version()
    with pytest.raises(NotAllowed):
        imports.inspect(path, path.name, NO_ANSWERS, role)
    with pytest.raises(NotAllowed):
        imports.confirm(inspection, NO_ANSWERS, by="Lena", role=role)
    with pytest.raises(NotAllowed):
        imports.undo(receipt.import_id, by="Lena", role=role)
    assert (content_hash(database), database.data_version()) == before


def test_a_confirmed_file_is_imported_and_its_receipt_adds_up(database: Warehouse, tmp_path: Path) -> None:
    inspection = inspected(x_posts_export(tmp_path, "werkstolz_ag", [120, 80]))
    receipt = imports.confirm(inspection, NO_ANSWERS, by="Lena", role="analyst").wait(60)
    rows = receipt.as_json()["rows"]
    assert receipt.status == "imported"
    assert rows["read"] == 2 == sum(rows[part] for part in rows if part != "read")
    assert figures_of(database) == (2, 200)


def test_the_same_file_again_changes_nothing_and_says_when_it_came(database: Warehouse, tmp_path: Path) -> None:
    path = x_posts_export(tmp_path, "werkstolz_ag", [120, 80])
    first = imports.confirm(inspected(path), NO_ANSWERS, by="Lena", role="analyst").wait(60)
    before = content_hash(database), database.data_version()
    again = inspected(path)
    assert again.receipt.status == "unchanged"
    assert again.receipt.import_id == first.import_id
    assert imports.confirm(again, NO_ANSWERS, by="Lena", role="analyst").wait(60).status == "unchanged"
    assert (content_hash(database), database.data_version()) == before


@pytest.mark.bad_input("B4")
def test_a_double_click_imports_once(database: Warehouse, tmp_path: Path) -> None:
    inspection = inspected(x_posts_export(tmp_path, "werkstolz_ag", [120, 80]))
    tickets = [imports.confirm(inspection, NO_ANSWERS, by="Lena", role="analyst") for _ in range(2)]
    assert [ticket.wait(60).status for ticket in tickets] == ["imported", "unchanged"]
    assert figures_of(database) == (2, 200)


def confirmed_in_parallel(paths: list[Path]) -> list[str]:
    """Inspect and confirm each file in a thread of its own, all at once; the statuses, sorted."""
    barrier = threading.Barrier(len(paths))
    statuses: list[str] = []

    def hand_in(path: Path) -> None:
        inspection = inspected(path)
        barrier.wait(60)
        statuses.append(imports.confirm(inspection, NO_ANSWERS, by="Lena", role="analyst").wait(60).status)

    threads = [threading.Thread(target=hand_in, args=(path,)) for path in paths]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(statuses)


def test_eight_parallel_confirmations_of_one_file_import_it_once(database: Warehouse, tmp_path: Path) -> None:
    path = x_posts_export(tmp_path, "werkstolz_ag", [120, 80, 40])
    assert confirmed_in_parallel([path] * 8) == ["imported"] + ["unchanged"] * 7
    assert figures_of(database) == (3, 240)


@pytest.mark.bad_input("B9")
def test_eight_parallel_confirmations_of_different_files_import_them_all(database: Warehouse, tmp_path: Path) -> None:
    paths = [x_posts_export(tmp_path, f"werkstolz_{number}", [10, number]) for number in range(8)]
    assert confirmed_in_parallel(paths) == ["imported"] * 8
    assert figures_of(database) == (16, 8 * 10 + 28)


def test_overlapping_files_confirmed_at_once_count_each_post_once(database: Warehouse, tmp_path: Path) -> None:
    first_on = datetime(2023, 3, 6, 9, 30, tzinfo=UTC)
    paths = [x_posts_export(tmp_path, "werkstolz_ag", [100] * days, first_on) for days in (3, 4, 5, 6)]
    assert confirmed_in_parallel(paths) == ["imported"] * 4
    assert figures_of(database) == (6, 600)


def test_an_unknown_file_is_refused_and_changes_nothing(database: Warehouse, tmp_path: Path) -> None:
    imports.confirm(
        inspected(x_posts_export(tmp_path, "werkstolz_ag", [120])), NO_ANSWERS, by="Lena", role="analyst"
    ).wait(60)
    before = content_hash(database), database.data_version()
    inspection = inspected(unknown_export(tmp_path))
    assert inspection.receipt.status == "refused"
    assert inspection.export is None and inspection.error is not None
    assert imports.confirm(inspection, NO_ANSWERS, by="Lena", role="analyst").wait(60).status == "refused"
    assert (content_hash(database), database.data_version()) == before


@pytest.mark.parametrize("content", [b"", b"\x00" * 4096, b"%PDF-1.7 nothing", b"PK\x03\x04 cut off"])
def test_a_file_that_is_no_table_is_refused_and_changes_nothing(
    database: Warehouse, tmp_path: Path, content: bytes
) -> None:
    before = content_hash(database), database.data_version()
    path = tmp_path / "export.csv"
    path.write_bytes(content)
    inspection = inspected(path)
    assert inspection.receipt.status == "refused"
    assert imports.confirm(inspection, NO_ANSWERS, by="Lena", role="analyst").wait(60).status == "refused"
    assert (content_hash(database), database.data_version()) == before


def test_a_file_with_an_open_question_waits_for_the_answer(database: Warehouse, tmp_path: Path) -> None:
    inspection = inspected(posts_template(tmp_path))
    assert inspection.receipt.status == "needs_answer"
    assert imports.confirm(inspection, NO_ANSWERS, by="Lena", role="analyst").wait(60).status == "needs_answer"
    assert figures_of(database) == (0, 0)
    answers = Answers(account={}, exported_on=date(2023, 4, 3))
    assert imports.confirm(inspection, answers, by="Lena", role="analyst").wait(60).status == "imported"
    assert figures_of(database) == (1, 150)


def test_undo_takes_exactly_one_import_back_and_the_file_can_come_again(database: Warehouse, tmp_path: Path) -> None:
    kept = inspected(x_posts_export(tmp_path, "werkstolz_ag", [120, 80]))
    taken = inspected(x_posts_export(tmp_path, "ottilie_f", [7]))
    imports.confirm(kept, NO_ANSWERS, by="Lena", role="analyst").wait(60)
    before = content_hash(database)
    receipt = imports.confirm(taken, NO_ANSWERS, by="Lena", role="analyst").wait(60)
    assert receipt.import_id is not None
    version = imports.undo(receipt.import_id, by="Lena", role="analyst").wait(60)
    assert version == database.data_version()
    assert (figures_of(database), content_hash(database)) == ((2, 200), before)
    assert imports.confirm(taken, NO_ANSWERS, by="Lena", role="analyst").wait(60).status == "imported"
    assert figures_of(database) == (3, 207)


def test_undoing_twice_is_refused_and_the_writer_goes_on(database: Warehouse, tmp_path: Path) -> None:
    receipt = imports.confirm(
        inspected(x_posts_export(tmp_path, "werkstolz_ag", [5])), NO_ANSWERS, by="Lena", role="analyst"
    ).wait(60)
    assert receipt.import_id is not None
    imports.undo(receipt.import_id, by="Lena", role="analyst").wait(60)
    version = database.data_version()
    assert imports.undo(receipt.import_id, by="Lena", role="analyst").state in ("queued", "running", "failed")
    other = inspected(x_posts_export(tmp_path, "ottilie_f", [7]))
    assert imports.confirm(other, NO_ANSWERS, by="Lena", role="analyst").wait(60).status == "imported"
    assert database.data_version() == version + 1
