"""The sentences of the upload page cover what loaders and receipts can say."""

import pytest

from components.upload.words import column_word, counted_rows, recognised_exports, stored_rows, table_sentence
from data_loaders.layouts import LAYOUTS
from data_loaders.rows import COLUMNS
from language import LANGUAGES
from language.texts import text_sources


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_names_exactly_the_exports_we_recognise(language: str) -> None:
    named = {text_id for text_id in text_sources(language) if text_id.startswith("export-")}
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
