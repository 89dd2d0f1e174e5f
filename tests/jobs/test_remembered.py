"""What a person said about a file once is not asked again for its source, is said, listed, and can be taken back."""

from datetime import date
from pathlib import Path

import pytest

from data_loaders.mapping import Mapping, fingerprint_of
from data_loaders.questions import Answers
from data_loaders.receipts import Receipt
from jobs.imports import confirm, inspect
from jobs.remembered import Remembered, forget, name_pattern, remembered
from jobs.rights import NotAllowed
from warehouse.connection import Warehouse
from warehouse.ledger import content_hash

COLUMNS = {"published_at": "Tag", "author_account": "Profil", "permalink": "Beitragslink", "impressions": "Ansichten"}
MAPPING = Mapping(fingerprint_of(COLUMNS.values()), "post", COLUMNS, name="Intranet")
TEMPLATE = "platform;post_id;author_account;published_at;text;impressions\n"


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def mapped(folder: Path, name: str, number: int, day: str = "13.10.2025") -> Path:
    link = f"https://x.com/joerg/status/184000000000000000{number}"
    return written(folder, name, f"Tag;Profil;Beitragslink;Ansichten\n{day};joerg;{link};5\n")


def unclear(folder: Path, name: str, number: int) -> Path:
    return written(folder, name, f"{TEMPLATE}linkedin;712345678901234567{number};a;03/04/2025;Stolz;12.345\n")


def imported(path: Path, answers: Answers) -> Receipt:
    (inspection,) = inspect(path, path.name, answers, "analyst")
    assert inspection.receipt.status == "ready", inspection.receipt
    return confirm(inspection, answers, by="test", role="analyst").wait()


def looked_at(path: Path) -> Receipt:
    (inspection,) = inspect(path, path.name, Answers(), "analyst")
    return inspection.receipt


def kept() -> list[Remembered]:
    return remembered("analyst")


def test_a_mapping_is_remembered_by_the_headings_and_said(database: Warehouse, tmp_path: Path) -> None:
    first = mapped(tmp_path, "oktober_2025-11-01.csv", 1)
    assert looked_at(first).status == "refused"
    assert kept() == []
    assert imported(first, Answers(mappings=(MAPPING,))).status == "imported"
    assert [(one.kind, one.about) for one in kept()] == [("mapping", "Intranet")]

    receipt = looked_at(mapped(tmp_path, "ganz anders_2025-11-02.csv", 2))
    assert (receipt.status, receipt.layout) == ("ready", "mapped_posts")
    assert ("mapping-remembered", {"name": "Intranet"}) in receipt.notes

    forget(kept()[0], by="test", role="analyst").wait()
    assert kept() == []
    assert looked_at(mapped(tmp_path, "dritte_2025-11-03.csv", 3)).status == "refused"
    assert database.data_version() == 3


def test_a_mapping_without_a_name_is_for_one_file(database: Warehouse, tmp_path: Path) -> None:
    nameless = Mapping(MAPPING.fingerprint, "post", COLUMNS)
    imported(mapped(tmp_path, "oktober_2025-11-01.csv", 1), Answers(mappings=(nameless,)))
    assert kept() == []
    assert database.data_version() == 1


def test_answers_about_columns_are_remembered_for_the_same_headings(database: Warehouse, tmp_path: Path) -> None:
    before = unclear(tmp_path, "a_2025-06-30.csv", 1)
    assert [asked.id for asked in looked_at(before).questions] == ["date_order", "decimal_mark"]
    imported(before, Answers(date_order="dmy", decimal_mark=","))
    assert {(one.question, one.about, one.value) for one in kept()} == {
        ("date_order", "published_at", "dmy"), ("decimal_mark", "impressions", ","),
    }  # fmt: skip
    receipt = looked_at(unclear(tmp_path, "b_2025-07-31.csv", 2))
    assert receipt.status == "ready"
    notes = [slots for text_id, slots in receipt.notes if text_id == "answer-remembered"]
    assert {(slots["question"], slots["value"]) for slots in notes} == {
        ("date_order", "dmy"),
        ("decimal_mark", "comma"),
    }
    with database.cursor() as cursor:
        assert cursor.execute("select impressions from posts").fetchall() == [(12345,)]


def test_the_export_day_is_never_remembered(database: Warehouse, tmp_path: Path) -> None:
    imported(unclear(tmp_path, "a.csv", 1), Answers(date_order="dmy", decimal_mark=",", exported_on=date(2025, 6, 30)))
    assert [asked.id for asked in looked_at(unclear(tmp_path, "a.csv", 2)).questions] == ["exported_on"]
    assert database.data_version() == 3


def test_two_different_answers_for_one_source_are_asked_again(database: Warehouse, tmp_path: Path) -> None:
    imported(unclear(tmp_path, "a_2025-06-30.csv", 1), Answers(date_order="dmy", decimal_mark=","))
    imported(unclear(tmp_path, "b_2025-06-30.csv", 2), Answers(date_order="mdy"))
    assert [asked.id for asked in looked_at(unclear(tmp_path, "c_2025-06-30.csv", 3)).questions] == ["date_order"]
    assert database.data_version() == 5


def test_what_is_remembered_changes_nothing_that_is_derived(database: Warehouse, tmp_path: Path) -> None:
    imported(mapped(tmp_path, "oktober_2025-11-01.csv", 1), Answers(mappings=(MAPPING,)))
    before = content_hash(database)
    forget(kept()[0], by="test", role="analyst").wait()
    assert content_hash(database) == before


@pytest.mark.usefixtures("database")
def test_only_who_may_import_sees_and_changes_what_is_remembered(tmp_path: Path) -> None:
    imported(mapped(tmp_path, "oktober_2025-11-01.csv", 1), Answers(mappings=(MAPPING,)))
    with pytest.raises(NotAllowed):
        remembered("viewer")
    with pytest.raises(NotAllowed):
        forget(kept()[0], by="test", role="viewer")


def test_a_file_name_is_compared_without_what_changes_from_export_to_export() -> None:
    pattern = name_pattern("Feb-01-2025_Mar-15-2025_123456.csv")
    assert name_pattern("May-01-2026_Jun-15-2026_987654 (2).csv") == pattern
    assert name_pattern("werkstolz_content_1700000000000.xls") != name_pattern("andere_content_1700000000000.xls")
    assert "march" in name_pattern("march_report.csv")
