"""The file, sheet and row a figure names really hold what the row is said to add, read again by other readers."""

import csv
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from openpyxl import load_workbook

from queries.origins import origin_of
from queries.periods import whole_scope
from queries.scope import Viewer
from queries.tracing import sources_of
from sample_program import WrittenFile
from tests.tracing.marks import Period, everything_and_before, quarter_and_before

ANALYST = Viewer("analyst")
# Headings as the exports write them: impressions, and the parts of engagements.
COUNTERS = {
    "template_posts": ("impressions", ("reactions", "comments", "shares")),
    "meta_instagram_posts": ("Views", ("Likes", "Comments", "Shares")),
    "x_posts_legacy": ("impressions", ("likes", "replies", "retweets")),
    "x_posts": ("Impressions", ("Likes", "Replies", "Reposts")),
}
Cells = dict[str, Any]


@pytest.fixture
def on_disk(sample_exports: list[WrittenFile]) -> dict[str, Path]:
    """The written files by name."""
    return {file.path.name: file.path for file in sample_exports}


@cache
def grid(path: Path, sheet: str) -> list[list[Any]]:
    """All records of a file, the heading included."""
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file))
    book = load_workbook(path, read_only=True)
    return [list(row) for row in book[sheet].iter_rows(values_only=True)]


def cells_of(on_disk: dict[str, Path], row: "pd.Series[Any]") -> Cells:
    """The cells of one opened row by their headings; row numbers count as a spreadsheet does, from 1."""
    records = grid(on_disk[row["file_name"]], row["sheet_name"])
    return dict(zip(records[0], records[int(row["row_number"]) - 1], strict=False))


def opened(measure: str, period: Callable[[], Period] = everything_and_before) -> pd.DataFrame:
    """The single rows an analyst sees behind a figure."""
    return sources_of(origin_of(measure, period()[0]), ANALYST).single


@pytest.mark.usefixtures("sample_warehouse")
def test_a_row_holds_the_engagements_and_impressions_it_adds(on_disk: dict[str, Path]) -> None:
    # month by month: in some, as in all of them together, one person received most, and the rate is hidden
    everything, _ = everything_and_before()
    months = pd.period_range(everything.from_on, everything.to_on, freq="M")
    scopes = [whole_scope(one.start_time.date(), one.end_time.date()) for one in months]
    rows = pd.concat(sources_of(origin_of("er_impressions", scope), ANALYST).single for scope in scopes)
    rows = rows[rows["numerator"].notna()]
    assert set(rows["layout"]) == set(COUNTERS) and len(rows) > 100
    for _, row in rows.iterrows():
        impressions, parts = COUNTERS[row["layout"]]
        cells = cells_of(on_disk, row)
        assert float(cells[impressions]) == row["denominator"]
        assert sum(float(cells[part] or 0) for part in parts) == row["numerator"]


@pytest.mark.usefixtures("sample_warehouse")
def test_a_row_of_a_monitoring_tool_holds_the_engagements_it_adds(on_disk: dict[str, Path]) -> None:
    rows = opened("engagements")
    rows = rows[(rows["layout"] == "talkwalker_mentions") & rows["numerator"].notna()]
    assert not rows.empty
    assert [float(cells_of(on_disk, row)["engagement"]) for _, row in rows.iterrows()] == list(rows["numerator"])


@pytest.mark.usefixtures("sample_warehouse")
def test_a_row_beside_a_name_holds_the_link_shown_for_it(on_disk: dict[str, Path]) -> None:
    rows = opened("posts")
    named = rows[rows["link"].notna()]
    assert len(named) > 100
    held = [row["link"] in map(str, cells_of(on_disk, row).values()) for _, row in named.iterrows()]
    # a post known from two sources shows the link of the better one
    assert sum(held) > 0.8 * len(held)


@pytest.mark.usefixtures("sample_warehouse")
def test_rows_of_a_member_list_name_each_member_once(on_disk: dict[str, Path]) -> None:
    rows = opened("members")
    ids = [cells_of(on_disk, row)["member_id"] for _, row in rows.iterrows()]
    assert len(set(ids)) == len(ids) == len(rows) > 50


@pytest.mark.usefixtures("sample_warehouse")
def test_rows_of_the_log_hold_an_answer(on_disk: dict[str, Path]) -> None:
    rows = opened("peer_support_rate", quarter_and_before)
    answers = rows[rows["layout"] == "template_interactions"]
    assert answers["numerator"].sum() == len(answers) > 50 and answers["denominator"].isna().all()
    assert {cells_of(on_disk, row)["type"] for _, row in answers.iterrows()} <= {"comment", "reaction", "share"}
