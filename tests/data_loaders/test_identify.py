"""Exactly one layout recognises a file; everything else is refused with what was found and what is known."""

import pytest

from data_loaders.containers import Member, open_file
from data_loaders.errors import AmbiguousLayout, UnknownLayout, UnsupportedLayout
from data_loaders.identify import identify
from data_loaders.layouts import LAYOUTS
from tests.data_loaders.hand_made import X_HEADINGS, X_NAME, Desk, column, notes, text_table, x_id, x_row

FIRST = x_id("2021-09-02T10:00")


def member_of(desk: Desk, content: bytes) -> Member:
    path = desk.folder / "export.csv"
    path.write_bytes(content)
    (member,) = open_file(path)
    assert isinstance(member, Member)
    return member


def test_an_unknown_table_is_refused_naming_its_columns_and_the_known_exports(desk: Desk) -> None:
    error = desk.refused("a.csv", [["Wetter", "Ort"], ["Regen", "Bonn"]]).error
    assert isinstance(error, UnknownLayout)
    assert error.slots["found"] == "Wetter, Ort"
    assert "linkedin_page_content" in error.slots["known"] and "template_members" in error.slots["known"]


def test_a_nearly_known_table_is_refused_naming_the_missing_column(desk: Desk) -> None:
    error = desk.refused("a.csv", [["Tweet id", "Tweet permalink", "time"], ["1", "", ""]]).error
    assert (error.text_id, error.slots["layout"], error.slots["missing"]) == (
        "layout-column-missing", "x_posts_legacy", "impressions",
    )  # fmt: skip


def test_a_table_two_layouts_recognise_is_refused_naming_both(desk: Desk) -> None:
    member = member_of(desk, text_table([X_HEADINGS, x_row(FIRST)]))
    legacy = next(layout for layout in LAYOUTS if layout.family == "x_posts_legacy")
    with pytest.raises(AmbiguousLayout) as caught:
        identify(member, (legacy, legacy))
    assert caught.value.slots["layouts"] == "x_posts_legacy_2015, x_posts_legacy_2015"


@pytest.mark.parametrize(
    ("headings", "text_id", "layout"),
    [
        (["Account name", "Reach", "Reporting starts", "Reporting ends"], "declined-ads", "unsupported"),
        (["Video asset ID", "Page ID", "Publish time", "Reach"], "declined-videos", "meta_facebook_videos"),
        (["Campaign group name", "Total spent"], "declined-known", "linkedin_ads"),
    ],
)
def test_known_exports_that_are_not_read_are_named(desk: Desk, headings: list[str], text_id: str, layout: str) -> None:
    error = desk.refused("a.csv", [headings, ["1"] * len(headings)]).error
    assert isinstance(error, UnsupportedLayout)
    assert (error.text_id, error.slots["layout"]) == (text_id, layout)


def test_headings_are_compared_without_case_soft_hyphens_and_double_blanks(desk: Desk) -> None:
    headings = ["\u00adTweet ID", "TWEET  permalink", "Tweet\u00a0text", "Time", "Impres\u00adsions", "likes"]
    assert column(desk.read(X_NAME, [headings, x_row(FIRST)]), "impressions") == [10]


def test_the_heading_row_may_stand_below_a_preamble(desk: Desk) -> None:
    read = desk.read(X_NAME, [["Export of"], ["September"], [], X_HEADINGS, x_row(FIRST)])
    assert column(read, "post_id") == [FIRST]


def test_columns_may_stand_in_any_order_and_new_ones_are_named_not_stored(desk: Desk) -> None:
    rows = [[*reversed(X_HEADINGS), "Zodiac"], [*reversed(x_row(FIRST)), "Widder"]]
    read = desk.read(X_NAME, rows)
    assert column(read, "reactions") == [1]
    assert notes(read)["columns-new"] == {"columns": "Zodiac"}


def test_a_column_twice_with_equal_figures_is_one_column(desk: Desk) -> None:
    assert column(desk.read(X_NAME, [[*X_HEADINGS, "likes"], [*x_row(FIRST), "1"]]), "reactions") == [1]


def test_a_column_twice_with_different_figures_is_refused(desk: Desk) -> None:
    error = desk.refused(X_NAME, [[*X_HEADINGS, "likes"], [*x_row(FIRST), "2"]]).error
    assert (error.text_id, error.slots["column"]) == ("columns-repeated", "likes")


def test_a_recognised_file_without_rows_is_empty_not_wrong(desk: Desk) -> None:
    read = desk.read(X_NAME, [X_HEADINGS])
    assert read.tables[0].rows.num_rows == 0
    assert "rows-none" in notes(read)
