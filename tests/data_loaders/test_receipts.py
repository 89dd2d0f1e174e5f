"""Receipts and answers: what a person and a program are told about a file."""

import json
from datetime import date
from pathlib import Path

import pytest

from data_loaders.questions import Answers, UnusableAnswer, read_answer_book
from data_loaders.receipts import receipt_of, receipt_of_refusal
from tests.data_loaders.hand_made import X_HEADINGS, X_NAME, Desk, x_id, x_row

KEYS = {"file", "layout", "status", "import_id", "rows", "tables", "questions", "problems", "message"}


def test_a_receipt_holds_the_promised_keys_and_sums_without_value_are_null(desk: Desk) -> None:
    rows = [
        X_HEADINGS,
        x_row(x_id("2021-09-02T10:00"), seen="10.0", likes="-"),
        x_row(x_id("2021-09-03T10:00"), likes="x"),
    ]
    told = receipt_of(desk.read(X_NAME, rows)).as_json()
    assert set(told) >= KEYS
    assert (told["layout"], told["status"], told["import_id"]) == ("x_posts_legacy", "ready", None)
    assert (told["rows"]["read"], told["rows"]["rejected"]) == (2, 1)
    (table,) = told["tables"]
    assert (table["kind"], table["rows"], table["first_on"], table["last_on"]) == (
        "posts",
        1,
        "2021-09-02",
        "2021-09-02",
    )
    assert (table["sums"]["impressions"], table["sums"]["reactions"]) == (10, None)
    assert told["problems"] == [
        {"sheet": "", "row": 3, "column": "likes", "value": "x", "reason": "number-unreadable"}
    ]  # fmt: skip
    assert json.loads(json.dumps(told)) == told


def test_a_receipt_that_waits_for_an_answer_carries_its_tables(desk: Desk) -> None:
    told = receipt_of(desk.read("export.csv", [X_HEADINGS, x_row(x_id("2021-09-02T10:00"))])).as_json()
    assert told["status"] == "needs_answer"
    assert told["questions"] == [{"id": "exported_on", "about": "export.csv", "choices": []}]
    assert told["tables"][0]["sums"]["impressions"] == 10


def test_a_refused_file_keeps_its_reason_and_the_layout_it_was_recognised_as(desk: Desk) -> None:
    refused = desk.refused("a.csv", [["Date", "Hour", "Active followers"], ["March 1", "1", "2"]])
    receipt = receipt_of_refusal(refused.file_name, refused.error)
    told = (receipt.status, receipt.layout, receipt.message[0])
    assert told == ("refused", "tiktok_follower_activity", "table-not-needed")


def test_a_table_nobody_needs_leaves_nothing_to_do(desk: Desk) -> None:
    unneeded = desk.refused("a.csv", [["Date", "Hour", "Active followers"], ["March 1", "1", "2"]])
    unknown = desk.refused("a.csv", [["Eins", "Zwei"], ["1", "2"]])
    settled = [receipt_of_refusal(each.file_name, each.error).is_settled for each in (unneeded, unknown)]
    assert settled == [True, False]


def test_answers_hold_for_all_files_and_for_single_ones(tmp_path: Path) -> None:
    path = tmp_path / "answers.json"
    path.write_text(
        '{"exported_on": "2026-03-31", "a.csv": {"account": {"x": "leuchtnetz"}, "exported_on": "2026-04-01"}}'
    )
    book = read_answer_book(path, Answers({"linkedin": "werk"}))
    assert book.answers_for("b.csv") == Answers({"linkedin": "werk"}, date(2026, 3, 31))
    assert book.answers_for("a.csv") == Answers({"linkedin": "werk", "x": "leuchtnetz"}, date(2026, 4, 1))


@pytest.mark.parametrize(
    "text",
    ["[]", "{", '{"exported_on": "morgen"}', '{"a.csv": 5}', '{"a.csv": {"colour": "red"}}', '{"time_zone": "Mond"}'],
)
def test_unusable_answers_are_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "answers.json"
    path.write_text(text)
    with pytest.raises(UnusableAnswer):
        read_answer_book(path)
