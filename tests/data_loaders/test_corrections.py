"""Cells corrected beside the file: applied, compared with what stands there, and never a way around the rules."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from data_loaders.corrections import Correction, with_corrections
from data_loaders.questions import Answers, UnusableAnswer, read_answer_book, with_answers
from data_loaders.reading import RefusedExport, read_file
from data_loaders.receipts import receipt_of
from data_loaders.rows import ReadExport
from language import LANGUAGES, say
from tests.data_loaders.hand_made import Desk, column, old_workbook, reasons
from tests.data_loaders.made_files import xlsx, zipped
from tests.data_loaders.test_linkedin_creator import ANSWERS, EARLY, THIRD, link, posts_sheet

NAME = "posts_2026-10-01.csv"
ROWS = [
    ["platform", "post_id", "author_account", "published_at", "text", "impressions"],
    ["x", "901", "ottilie", "01.07.2026", "Stolz", "1.500"],
    ["x", "902", "ottilie", "02.07.2026", "Stolz", "viele"],
    ["x", "903", "ottilie", "31.07.2026", "Stolz", "2.750"],
    ["x", "904", "ottilie", "31.06.2026", "Stolz", "100"],
]
IMPRESSIONS = Correction(3, "impressions", "1.200", found="viele")


def corrected(*corrections: Correction) -> Answers:
    return Answers(decimal_mark=",", corrections=corrections)


def test_a_corrected_cell_is_read_by_the_rules_of_its_column(desk: Desk) -> None:
    assert reasons(desk.read(NAME, ROWS, corrected())) == [(3, "number-unreadable"), (5, "date-unreadable")]
    read = desk.read(NAME, ROWS, corrected(IMPRESSIONS, Correction(5, "published_at", "30.06.2026")))
    assert reasons(read) == []
    assert column(read, "impressions") == [1500, 1200, 2750, 100]
    assert [str(day) for day in column(read, "published_on")] == [
        "2026-07-01", "2026-07-02", "2026-07-31", "2026-06-30",
    ]  # fmt: skip


def test_the_receipt_lists_every_corrected_cell_with_what_was_found(desk: Desk) -> None:
    read = desk.read(NAME, ROWS, corrected(IMPRESSIONS, Correction(5, "published_at", " 30.06.2026 ")))
    told = receipt_of(read).as_json()
    assert told["corrections"] == [
        {"row": 3, "column": "impressions", "read_as": "1.200", "sheet": "", "found": "viele"},
        {"row": 5, "column": "published_at", "read_as": "30.06.2026", "sheet": "", "found": "31.06.2026"},
    ]
    assert read.sha256 == desk.read(NAME, ROWS, corrected()).sha256, "the file itself stays as it is"


def test_a_correction_that_is_still_bad_is_rejected_again_with_its_reason(desk: Desk) -> None:
    read = desk.read(NAME, ROWS, corrected(Correction(3, "impressions", "sehr viele", found="viele")))
    (first, _) = read.tables[0].problems
    assert (first.row, first.value, first.reason) == (3, "sehr viele", "number-unreadable")


def test_a_cell_corrected_to_nothing_is_an_empty_cell(desk: Desk) -> None:
    read = desk.read(NAME, ROWS, corrected(Correction(3, "impressions", "", found="viele")))
    assert column(read, "impressions") == [1500, None, 2750]
    read = desk.read(NAME, ROWS, corrected(Correction(4, "published_at", "")))
    assert (4, "missing-published-at") in reasons(read)


@pytest.mark.parametrize(
    ("correction", "text_id"),
    [
        (Correction(99, "impressions", "5"), "correction-no-cell"),
        (Correction(1, "impressions", "5"), "correction-no-cell"),
        (Correction(3, "Impressionen", "5"), "correction-no-cell"),
        (Correction(3, "impressions", "5", sheet="Posts"), "correction-no-cell"),
        (Correction(3, "impressions", "5", found="wenige"), "correction-differs"),
    ],
)
def test_a_correction_of_a_cell_the_file_does_not_have_is_refused_in_a_sentence(
    desk: Desk, correction: Correction, text_id: str
) -> None:
    refused = desk.refused(NAME, ROWS, corrected(correction))
    assert refused.error.text_id == text_id
    for language in LANGUAGES:
        sentence = say(text_id, language, **refused.error.slots)
        assert str(correction.row) in sentence
        assert correction.column in sentence


def test_two_cells_of_one_row_and_heading_are_told_apart_by_their_content_only(desk: Desk) -> None:
    """LinkedIn lists two halves of posts side by side, under the same headings."""
    rows = posts_sheet([link(EARLY), "bald", 9, None, link(THIRD), "3/40/2026", 700])
    content = old_workbook(("TOP POSTS", rows))
    unclear = Correction(4, "Post publish date", "3/2/2026", sheet="TOP POSTS")
    refused = desk.outcome("export.xlsx", content, replace(ANSWERS, corrections=(unclear,)))
    assert isinstance(refused, RefusedExport)
    assert refused.error.text_id == "correction-unclear"
    read = desk.outcome("export.xlsx", content, replace(ANSWERS, corrections=(replace(unclear, found="bald"),)))
    assert isinstance(read, ReadExport), read.error.slots
    assert [(problem.row, problem.value) for problem in read.tables[0].problems] == [(4, "3/40/2026")]


def test_cells_of_a_workbook_are_corrected_by_sheet(tmp_path: Path) -> None:
    path = tmp_path / "posts_2026-10-01.xlsx"
    rows = [ROWS[0], ["x", "901", "ottilie", "2026-07-01", "Stolz", 1500], ["x", "902", "o", "2026-07-02", "S", "n/z"]]
    path.write_bytes(xlsx(*rows))
    (read,) = read_file(path, Answers(corrections=(Correction(3, "impressions", "1200", sheet="Sheet"),)))
    assert isinstance(read, ReadExport), read
    assert column(read, "impressions") == [1500, 1200]
    (refused,) = read_file(path, Answers(corrections=(Correction(3, "impressions", "1200", sheet="Other"),)))
    assert isinstance(refused, RefusedExport)
    assert refused.error.slots["column"] == "Other › impressions"


def test_a_member_of_an_archive_is_corrected_alone(tmp_path: Path) -> None:
    table = "\n".join(";".join(row) for row in ROWS).encode()
    path = tmp_path / "posts.zip"
    path.write_bytes(zipped({"a_2026-10-01.csv": table, "b_2026-10-01.csv": table.replace(b"90", b"80")}))
    ours = Correction(3, "impressions", "1.200", found="viele", file="b_2026-10-01.csv")
    first, second = read_file(path, corrected(ours))
    assert isinstance(first, ReadExport)
    assert isinstance(second, ReadExport)
    assert (len(first.corrections), len(second.corrections)) == (0, 1)
    assert ((3, "number-unreadable") in reasons(first), (3, "number-unreadable") in reasons(second)) == (True, False)


def test_an_answers_file_holds_corrections_for_single_files(tmp_path: Path) -> None:
    path = tmp_path / "answers.json"
    said = {"row": 3, "column": "impressions", "found": "viele", "read_as": "1.200"}
    path.write_text(json.dumps({NAME: {"decimal_mark": ",", "corrections": [said]}}))
    assert read_answer_book(path).answers_for(NAME) == corrected(IMPRESSIONS)
    assert read_answer_book(path).answers_for("other.csv").corrections == ()


@pytest.mark.parametrize(
    "stored",
    [
        {}, [{}], ["3"], [{"row": 0, "column": "a", "read_as": "b"}], [{"row": "3", "column": "a", "read_as": "b"}],
        [{"row": 3, "column": "a", "read_as": 5}], [{"row": 3, "column": "a", "read_as": "b", "colour": "red"}],
        [{"row": row, "column": "a", "read_as": "b"} for row in range(1, 202)],
    ],
)  # fmt: skip
def test_what_is_no_correction_is_refused_before_any_file_is_read(stored: object) -> None:
    with pytest.raises(UnusableAnswer, match="corrections"):
        with_answers(Answers(), {"corrections": stored})


def test_a_cell_corrected_again_keeps_the_last_text_and_one_read_as_it_stands_is_no_correction() -> None:
    again = Correction(3, "impressions", "1.300", found="viele")
    assert with_corrections([IMPRESSIONS], [again]) == (again,)
    assert with_corrections([IMPRESSIONS], [Correction(3, "impressions", "viele", found="viele")]) == ()
