"""The sentences of the upload page cover what loaders and receipts can say."""

import pytest

from components.upload.preview import spans_of
from components.upload.recognised import recognised_by_network
from components.upload.words import column_word, counted_rows, recognised_exports, stored_rows, table_sentence
from data_loaders.layouts import LAYOUTS
from data_loaders.row_columns import COLUMNS
from language import LANGUAGES, say
from language.texts import text_sources


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_names_exactly_the_exports_we_recognise(language: str) -> None:
    named = {name for name in text_sources(language) if name.startswith("export-") and "-mapped-" not in name}
    assert named == {f"export-{layout.family.replace('_', '-')}" for layout in LAYOUTS}
    assert len(set().union(*recognised_exports(language))) == len(named)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_column_of_a_preview_has_a_word(language: str) -> None:
    columns = {name for kind in COLUMNS.values() for name in kind}
    assert {f"column-{name.replace('_', '-')}" for name in columns} <= set(text_sources(language))
    assert column_word("followers_at_post", "en") == "Followers at the time"


def test_rows_are_counted_and_outcomes_without_a_row_left_out() -> None:
    rows = {"read": 1602, "new": 1204, "updated": 311, "unchanged": 87, "duplicate": 0, "rejected": 0, "ignored": 0}
    assert counted_rows(rows, "de") == "1.204 neu · 311 aktualisiert (neuere Zählerstände) · 87 unverändert"
    assert stored_rows(rows) == 1602


def test_a_sum_the_file_does_not_deliver_is_not_shown_as_zero() -> None:
    table = {
        "kind": "posts", "rows": 2, "first_on": "2026-07-01", "last_on": "2026-08-02",
        "sums": {"impressions": 1234, "reach": None, "clicks": 0},
    }  # fmt: skip
    assert table_sentence(table, "en") == "2 posts · 1 Jul 2026 – 2 Aug 2026 · Impressions 1,234 · Clicks 0"


def test_followers_are_not_added_up_over_days() -> None:
    sums = {"followers_total": 28_406, "followers_gained": 12}
    table = {"kind": "days", "rows": 28, "first_on": None, "last_on": None, "sums": sums}
    assert table_sentence(table, "en") == "28 days of account figures · Followers gained 12"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_recognised_export_stands_beside_its_network(language: str) -> None:
    grouped = recognised_by_network(language)
    said = " ".join(text for texts in grouped.values() for text in texts)
    assert all(name.split(": ")[-1] in said for name in recognised_exports(language)[0])
    assert all(grouped.values())


def test_rows_one_after_the_other_are_named_by_the_first_and_the_last() -> None:
    assert spans_of((2, 3, 4, 9, 11, 12)) == ["2–4", "9", "11–12"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_table_can_be_told(language: str) -> None:
    for kind in COLUMNS:
        table = {"kind": kind, "rows": 2, "sums": {}}
        assert table_sentence(table, language).startswith("2 ")
        assert say(f"upload-kind-{kind}", language)
