"""What must not matter for any layout: how often, in which order, in how many parts and in which container it comes."""

import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from data_loaders.containers import Member, open_file
from data_loaders.questions import Answers, with_answers
from data_loaders.reading import read_export, read_file
from data_loaders.rows import ReadExport
from jobs.imports import staged_of
from tests.data_loaders.metamorphoses import (
    as_text,
    as_workbook,
    halves,
    member_of,
    read_again,
    typed,
    with_columns_shuffled,
    with_rows_shuffled,
)
from tests.data_loaders.samples import TODAY, Sample, samples
from warehouse.connection import Warehouse, open_warehouse
from warehouse.contents import table_hashes
from warehouse.errors import AlreadyImported
from warehouse.ledger import append_import, content_hash, start_empty, undo_import

SEED = 7
loose_samples = [sample for sample in samples() if sample.export.suffix != ".zip"]
each_loose_sample = pytest.mark.parametrize("sample", loose_samples, ids=lambda sample: sample.folder.name)
each_sample = pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.folder.name)
# Tables whose columns are told by their place, not by a heading.
TOLD_BY_PLACE: dict[str, str] = {
    "meta_overview_2022": "title above the first column",
    "meta_audience_2023": "title above the first column",
    "linkedin_competitors_2019": "first and last day stand above the headings",
    "linkedin_competitors_2023": "first and last day stand above the headings",
    "linkedin_creator_2021": "names beside values, and two tables side by side",
    "linkedin_single_post_2024": "names beside values",
}
PARTNER = "a part may hold nothing but a partner's post, which names the partner"
TWO_HALVES = "one row holds two posts with a figure each"
# Samples that are one statement, not a list of rows.
NO_LISTS: dict[str, str] = {
    "generic_followers_2026": "the days a row covers are told by the row before it",
    **{f"meta_instagram_posts_2023{variant}": PARTNER for variant in ("", "-de", "-pt", "-sv")},
    **{f"linkedin_creator_2021{variant}": TWO_HALVES for variant in ("", "-2026", "-de", "-pt")},
    **dict.fromkeys(("linkedin_single_post_2024", "linkedin_single_post_2024-one_sheet"), "one post"),
}
# What only the other half of a file proves.
PROVEN_BY_THE_WHOLE: dict[str, dict[str, str]] = {"template_followers_2026-de": {"decimal_mark": ","}}
# The days a file speaks for differ by design; keys of contents hold no values.
NO_VALUES = ("coverage_windows", "attribute_keys")
# One row for each post and source, wherever it is kept: beside the post, or apart where more files deliver it.
POST_SOURCES = ("post_sources",)


@pytest.fixture(scope="module")
def warehouse() -> Iterator[Warehouse]:
    """One empty database; every test leaves it empty."""
    opened = open_warehouse(None)
    yield opened
    opened.close()


@each_sample
def test_the_order_of_rows_does_not_matter(sample: Sample) -> None:
    shuffled = with_rows_shuffled(member_of(sample), sample.read(), SEED)
    assert typed(read_again(shuffled, sample)) == typed(sample.read())


@each_sample
def test_the_order_of_columns_does_not_matter(sample: Sample) -> None:
    if sample.layout in TOLD_BY_PLACE:
        return
    shuffled = with_columns_shuffled(member_of(sample), SEED)
    assert typed(read_again(shuffled, sample)) == typed(sample.read())


@each_loose_sample
def test_text_and_workbook_say_the_same(sample: Sample, tmp_path: Path) -> None:
    member = member_of(sample)
    other = as_workbook(member, tmp_path / "export.xlsx") if member.container == "csv" or len(member.grids) > 1 else (
        as_text(member, tmp_path / "export.csv"))  # fmt: skip
    (changed,) = open_file(other, sample.shown_name)
    assert isinstance(changed, Member)
    assert typed(read_again(changed, sample)) == typed(sample.read())


@each_loose_sample
def test_a_file_in_an_archive_is_the_loose_file(sample: Sample, tmp_path: Path) -> None:
    archive = tmp_path / "exports.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.write(sample.export, sample.shown_name)
    (found,) = read_file(archive, sample.answers, "exports.zip", today=TODAY)
    assert isinstance(found, ReadExport)
    assert found.sha256 == sample.read().sha256
    assert [table.rows for table in found.tables] == [table.rows for table in sample.read().tables]


@each_sample
def test_a_file_twice_counts_once_and_taken_back_leaves_nothing(sample: Sample, warehouse: Warehouse) -> None:
    before = contents(warehouse)
    import_id = stored(warehouse, sample.read())
    once = content_hash(warehouse)
    with pytest.raises(AlreadyImported):
        stored(warehouse, sample.read())
    assert content_hash(warehouse) == once
    undo_import(warehouse, import_id, by="test")
    # whoever chose less than pseudonyms is shown no more openly once the list is gone
    left = {"member_consents"} if sample.layout == "template_members_2026" else set()
    assert {name for name in before | contents(warehouse) if before.get(name) != contents(warehouse).get(name)} <= left
    start_empty(warehouse)


def test_every_exception_names_a_sample_there_is() -> None:
    folders = {sample.folder.name for sample in samples()}
    assert set(NO_LISTS) | set(PROVEN_BY_THE_WHOLE) <= folders
    assert set(TOLD_BY_PLACE) <= {sample.layout for sample in samples()}


@each_sample
def test_two_halves_in_any_order_are_the_whole(sample: Sample, warehouse: Warehouse) -> None:
    if sample.folder.name in NO_LISTS:
        return
    export = sample.read()
    answers = with_answers(sample.answers, PROVEN_BY_THE_WHOLE.get(sample.folder.name, {}) | proven_zone(export))
    parts = [read_export(half, answers, TODAY) for half in halves(member_of(sample), export)]
    filled = [part for part in parts if any(table.rows for table in part.tables)]
    assert [question.id for part in filled for question in part.questions] == []
    whole = values_after(warehouse, [export])
    assert values_after(warehouse, parts) == whole
    assert values_after(warehouse, parts[::-1]) == whole


def test_a_post_whose_days_stand_in_two_files_is_one_post(tmp_path: Path, warehouse: Warehouse) -> None:
    headings = ["Post ID", "Page ID", "Page name", "Publish time", "Permalink", "Date", "Reach"]
    post = [
        "900000000000001",
        "100000000000007",
        "Leuchtnetz",
        "02/28/2026 16:30",
        "https://www.facebook.com/l/posts/1",
    ]
    days = [[*post, "02/28/2026", "60"], [*post, "03/01/2026", "50"]]
    files = {"whole": days, "first": days[:1], "second": days[1:]}
    exports = {name: read_days(tmp_path / f"{name}.csv", [headings, *rows]) for name, rows in files.items()}
    whole = values_after(warehouse, [exports["whole"]], POST_SOURCES)
    assert len(whole["post_sources"]) == 1
    assert values_after(warehouse, [exports["first"], exports["second"]], POST_SOURCES) == whole
    assert values_after(warehouse, [exports["second"], exports["first"]], POST_SOURCES) == whole


def read_days(path: Path, rows: list[list[str]]) -> ReadExport:
    path.write_text("\n".join(",".join(row) for row in rows), encoding="utf-8")
    (found,) = read_file(path, Answers(exported_on=date(2026, 3, 20)), today=TODAY)
    assert isinstance(found, ReadExport)
    return found


def proven_zone(export: ReadExport) -> dict[str, str]:
    """The zone that ids in some of the rows prove for all."""
    zones = [slots["zone"] for text_id, slots in export.notes if text_id == "zone-proven"]
    return {"time_zone": zones[0]} if zones else {}


def contents(warehouse: Warehouse) -> dict[str, str]:
    """The hash of every derived table that has rows."""
    with warehouse.cursor() as cursor:
        return table_hashes(cursor)


def stored(warehouse: Warehouse, export: ReadExport) -> int:
    return append_import(warehouse, staged_of(export, by="test"), lambda _id, _counts: {}).import_id


def values_after(
    warehouse: Warehouse, exports: list[ReadExport], views: tuple[str, ...] = ()
) -> dict[str, list[tuple[object, ...]]]:
    """All that is derived from these files but the days they speak for, or these views; then all is empty again."""
    numbers: list[int] = []
    try:
        numbers += [stored(warehouse, export) for export in exports if any(table.rows for table in export.tables)]
        with warehouse.cursor() as cursor:
            told = "select table_name from duckdb_tables() where comment like 'Derived%' order by table_name"
            names = views or [name for (name,) in cursor.execute(told).fetchall() if name not in NO_VALUES]
            return {name: sorted(cursor.table(name).fetchall(), key=repr) for name in names}
    finally:
        if numbers:
            start_empty(warehouse)
