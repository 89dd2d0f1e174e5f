"""Facebook and Instagram posts from Meta: eras, error rows, figures per day, stories, unknown languages."""

from datetime import date

import pytest

from data_loaders.questions import Answers
from data_loaders.rows import Window
from tests.data_loaders.hand_made import Desk, Rows, asked, column, moment, notes, reasons, text_table

NAME = "Feb-01-2026_Mar-15-2026_613168000000000.csv"
EXPORTED = Answers(exported_on=date(2026, 3, 20))
PAGE = "100000000000007"
LINK = "https://www.facebook.com/leuchtnetz/posts/pfbid0{}"
HEADINGS = ["Post ID", "Page ID", "Page name", "Title", "Description", "Publish time", "Permalink", "Is share",
            "Post type", "Data comment", "Date", "Views", "Reach", "Reactions, Comments and Shares", "Reactions",
            "Comments", "Shares", "Total clicks"]  # fmt: skip
SEVENTEEN = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q"]


def post(number: int = 1, title: str = "Mast", description: str = "Mast steht", time: str = "02/28/2026 16:30",
         kind: str = "Photos", span: str = "Lifetime", views: str = "120", reach: str = "100", share: str = "0"
         ) -> list[str]:  # fmt: skip
    return [f"90000000000000{number}", PAGE, "Leuchtnetz", title, description, time, LINK.format(number), share, kind,
            "", span, views, reach, "15", "9", "4", "2", "7"]  # fmt: skip


def test_a_page_is_told_by_its_number_and_shown_by_its_name(desk: Desk) -> None:
    read = desk.read(NAME, [HEADINGS, post()], EXPORTED)
    assert (read.layout, read.platform, read.account) == ("meta_facebook_posts", "facebook", PAGE)
    assert column(read, "author_name") == ["Leuchtnetz"]
    assert {table.source_series for table in read.tables} == {f"meta_facebook_posts:{PAGE}"}


def test_a_facebook_file_names_its_period_and_asks_for_its_export_day_only(desk: Desk) -> None:
    read = desk.read(NAME, [HEADINGS, post()])
    assert asked(read) == ["exported_on"]
    assert read.tables[0].windows == (Window("facebook", PAGE, "posts", date(2026, 2, 1), date(2026, 3, 15)),)


def of_page(page: str, row: list[str]) -> list[str]:
    return [row[0], page, *row[2:]]


def test_every_page_in_a_file_has_a_window_and_a_series_of_its_own(desk: Desk) -> None:
    other = "100000000000008"
    rows = [post(1), of_page(other, post(2)), of_page(other, post(3, time="03/02/2026 10:00")), post(4)]
    read = desk.read(NAME, [HEADINGS, *rows])
    assert asked(read) == ["exported_on"]
    (table,) = read.tables
    assert table.windows == tuple(
        Window("facebook", page, "posts", date(2026, 2, 1), date(2026, 3, 15)) for page in (PAGE, other)
    )
    by_series = {series: taken["row_number"].to_pylist() for series, taken in table.by_series()}
    assert by_series == {f"meta_facebook_posts:{PAGE}": [2, 5], f"meta_facebook_posts:{other}": [3, 4]}


def test_a_partner_of_an_instagram_post_is_no_account_of_the_export(desk: Desk) -> None:
    headings = ["Post ID", "Account username", "Publish time", "Permalink", "Views", "Reach"]
    names = ["leuchtnetz", "leuchtnetz", "partner"]
    rows = [[f"1801000000000000{at}", name, "02/28/2026 16:30", f"https://www.instagram.com/p/short{at}/", "5", "4"]
            for at, name in enumerate(names)]  # fmt: skip
    read = desk.read(NAME, [headings, *rows], EXPORTED)
    assert [window.account for window in read.tables[0].windows] == ["leuchtnetz"]


def test_the_longer_of_title_and_description_is_the_text(desk: Desk) -> None:
    texts = [("Mast", "Mast steht"), ("Mast steht am Hang", "Mast"), ("", "Nur hier"), ("", "")]
    rows = [post(number, title, description) for number, (title, description) in enumerate(texts)]
    found = column(desk.read(NAME, [HEADINGS, *rows]), "text")
    assert found == ["Mast steht", "Mast steht am Hang", "Nur hier", None]


def test_singular_and_plural_media_types_are_one(desk: Desk) -> None:
    rows = [post(number, kind=kind) for number, kind in enumerate(["Photo", "Photos", "Fotos", "Video", "Neues"])]
    assert column(desk.read(NAME, [HEADINGS, *rows]), "media_type") == ["Photos", "Photos", "Photos", "Videos", "Neues"]


def test_times_are_us_pacific(desk: Desk) -> None:
    rows = [post(1, time="01/15/2026 23:30"), post(2, time="07/15/2025 23:30")]
    assert column(desk.read(NAME, [HEADINGS, *rows]), "published_at") == [
        moment("2026-01-16T07:30"), moment("2025-07-16T06:30"),
    ]  # fmt: skip


def test_a_reshare_is_told(desk: Desk) -> None:
    assert column(desk.read(NAME, [HEADINGS, post(1), post(2, share="1")]), "is_reshare") == [False, True]


def test_views_of_nothing_but_0_beside_a_filled_reach_were_not_delivered(desk: Desk) -> None:
    rows = [[*HEADINGS, "Views"], [*post(1, views="0"), "0"], [*post(2, views="0", reach="0"), "0"]]
    read = desk.read(NAME, rows)
    assert (column(read, "impressions"), column(read, "reach")) == ([None, None], [100, 0])
    assert notes(read)["views-not-delivered"] == {"rows": "1"}


def test_views_of_0_stay_0_where_other_posts_were_seen(desk: Desk) -> None:
    read = desk.read(NAME, [HEADINGS, post(1), post(2, views="0", reach="0")])
    assert column(read, "impressions") == [120, 0]


def test_two_views_with_different_figures_are_refused(desk: Desk) -> None:
    found = desk.refused(NAME, [[*HEADINGS, "Views"], [*post(1), "7"]])
    assert found.error.text_id == "columns-repeated"


def test_a_second_column_for_the_same_figure_is_left_out_and_said(desk: Desk) -> None:
    read = desk.read(NAME, [[*HEADINGS, "Impressions"], [*post(1, views="120"), "700"]], EXPORTED)
    assert column(read, "impressions") == [120]
    assert notes(read)["columns-beside"] == {"columns": "Impressions"}


def test_without_views_and_impressions_the_impressions_are_empty(desk: Desk) -> None:
    at = HEADINGS.index("Views")
    rows = [row[:at] + row[at + 1 :] for row in (HEADINGS, post())]
    read = desk.read(NAME, rows)
    assert (column(read, "impressions"), column(read, "reach")) == ([None], [100])
    assert notes(read)["columns-missing"] == {"columns": "Views"}


def test_the_raw_heading_of_unique_users_is_neither_reach_nor_impressions(desk: Desk) -> None:
    headings = ["IMPRESSION:UNIQUE_USERS", *(name if name != "Views" else "Impressions" for name in HEADINGS)]
    read = desk.read(NAME, [headings, ["77", *post()]])
    assert (column(read, "impressions"), column(read, "reach")) == ([120], [100])
    assert "columns-new" not in notes(read)


def test_rows_that_end_early_are_read_and_no_damage(desk: Desk) -> None:
    rows = [[*HEADINGS, "Seconds viewed", "Ad impressions"], [*post(1), "1", "2"], post(2)]
    read = desk.read(NAME, rows)
    assert column(read, "clicks") == [7, 7] and not reasons(read)


def test_rows_in_which_meta_reports_an_error_are_left_out_and_counted(desk: Desk) -> None:
    error = [""] * len(HEADINGS)
    error[HEADINGS.index("Data comment")] = "An error occurred while computing metadata for content with ID 7"
    read = desk.read(NAME, [HEADINGS, post(), error])
    assert (read.tables[0].rows.num_rows, read.tables[0].rows_ignored, reasons(read)) == (1, 1, [])
    assert notes(read)["rows-error"] == {"rows": "1"}


def test_figures_per_day_are_no_lifetime_figures_and_each_post_is_taken_once(desk: Desk) -> None:
    rows = [HEADINGS, post(1, span="03/01/2026"), post(1, span="03/02/2026"), post(2, span="03/02/2026")]
    read = desk.read(NAME, rows)
    assert column(read, "post_id") == ["900000000000001", "900000000000002"]
    assert column(read, "reactions") == column(read, "impressions") == [None, None]
    assert read.tables[0].source_series == f"meta_facebook_posts_per_day:{PAGE}"
    assert notes(read)["figures-per-day"] == {"rows": "2"}
    assert notes(read)["rows-of-further-days"] == {"rows": "1"}


def test_the_number_in_a_link_to_a_video_does_not_mend_a_destroyed_id(desk: Desk) -> None:
    row = post()
    row[0], row[6] = "9.00E+14", "https://www.facebook.com/leuchtnetz/videos/800000000000002/"
    read = desk.read(NAME, [HEADINGS, row])
    assert (column(read, "post_id"), column(read, "permalink")) == ([None], [row[6]])


def test_the_video_export_is_declined_because_its_ids_are_no_post_ids(desk: Desk) -> None:
    headings = ["Video asset ID", "Universal video ID", "Page ID", "Page name", "Title", "Duration (sec)",
                "Publish time", "Custom labels", "Data comment", "Date", "Reach", "3-second video views"]  # fmt: skip
    row = ["1", "2", PAGE, "Leuchtnetz", "Film", "30", "02/28/2026 16:30", "", "", "Lifetime", "5", "6"]
    assert desk.refused("Videos.csv", [headings, row]).error.text_id == "declined-videos"


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ([["Account name", "Reporting starts", "Reporting ends"], ["a", "2026-01-01", "2026-01-31"]], "declined-ads"),
        ([["Kampagnenname", "Berichtsstart", "Berichtsende"], ["a", "2026-01-01", "2026-01-31"]], "declined-ads"),
        ([["# ----------------------------------------"], ["# Traffic acquisition"], ["a", "b"], ["1", "2"]],
         "declined-known"),
        ([["Top content formats"], ["Photos", "Reels"], ["60", "40"]], "declined-known"),
    ],
)  # fmt: skip
def test_what_counts_no_posts_is_declined_with_what_to_export_instead(desk: Desk, rows: Rows, reason: str) -> None:
    assert desk.refused("report.csv", rows).error.text_id == reason


STORY = [
    "Post ID",
    "Account username",
    "Publish time",
    "Permalink",
    "Post type",
    "Date",
    "Views",
    "Comments",
    "Replies",
]


def test_replies_to_a_story_are_its_comments(desk: Desk) -> None:
    link = "https://www.instagram.com/stories/werkstolz/3840000000000000011"
    rows = [["18010000000000011", "werkstolz", "03/01/2026 16:30", link, "IG story", "Lifetime", "90", "", "4"],
            ["18010000000000012", "werkstolz", "03/01/2026 17:30", link[:-1], "IG image", "Lifetime", "9", "2", ""],
    ]  # fmt: skip
    assert column(desk.read(NAME, [STORY, *rows]), "comments") == [4, 2]


def unknown_facebook(adds_up: bool = True, has_views: bool = True) -> list[list[str]]:
    """Headings in a language nobody knows over three posts; 15 = 9 + 4 + 2."""
    views = ["?1"] if has_views else []
    headings = [*SEVENTEEN, *views, "?2", "?3", "?4", "?5", "?6", "?7", "?8"]
    figures = [*(["120"] if has_views else []), "100", "15" if adds_up else "14", "9", "4", "2", "7", "1"]
    return [headings, *(
        [f"90000000000000{at}", PAGE, "Leuchtnetz", "Mast", "", "0", "02/28/2026 16:30", "N/A", LINK.format(at), "0",
         "1", "Fotos", "", "", "", "", "x", *figures] for at in range(3)
    )]  # fmt: skip


@pytest.mark.parametrize("has_views", [True, False])
def test_facebook_posts_in_an_unknown_language_are_proposed_by_place_and_sum(desk: Desk, has_views: bool) -> None:
    read = desk.read(NAME, unknown_facebook(has_views=has_views), EXPORTED)
    assert asked(read) == ["layout"]
    names = ("reach", "engagements", "reactions", "comments", "shares", "clicks")
    assert [column(read, name)[0] for name in names] == [100, 15, 9, 4, 2, 7]
    assert column(read, "impressions")[0] == (120 if has_views else None)
    agreed = desk.read(NAME, unknown_facebook(), Answers(exported_on=date(2026, 3, 20), layout="meta_facebook_posts"))
    assert asked(agreed) == []


def test_figures_that_do_not_add_up_are_not_taken_for_facebooks(desk: Desk) -> None:
    read = desk.read(NAME, unknown_facebook(adds_up=False))
    assert column(read, "reactions") == column(read, "reach") == [None] * 3
    assert column(read, "text") == ["Mast"] * 3


def test_instagram_posts_in_an_unknown_language_keep_the_figures_whose_words_are_known(desk: Desk) -> None:
    headings = [*SEVENTEEN[:11], "?1", "Reach", "?2", "Visningar", "?3", "?4", "?5"]
    rows = [[f"1801000000000000{at}", "17840000000000001", "werkstolz", "Werkstolz", "Mast", "0", "03/01/2026 16:30",
             "https://www.instagram.com/p/DVYaaaaaaa3/", "?", "", "?", "1", "60", "2", "80", "3", "4", "5"]
            for at in range(3)]  # fmt: skip
    read = desk.read(NAME, [headings, *rows])
    assert (read.layout, asked(read)) == ("meta_instagram_posts", ["layout", "exported_on"])
    assert (column(read, "reach"), column(read, "impressions")) == ([60] * 3, [80] * 3)
    assert column(read, "reactions") == [None] * 3
    assert notes(read)["columns-new"] == {"columns": "?1, ?2, ?3, ?4, ?5"}


def test_ids_links_and_times_in_other_places_are_no_proposal(desk: Desk) -> None:
    rows = [row[1:] + row[:1] for row in unknown_facebook()]
    assert desk.refused(NAME, rows).error.text_id == "layout-unknown"


LEGACY = ["Post ID", "Permalink", "Post Message", "Type", "Posted", "Lifetime Post Total Reach",
          "Lifetime Post Total Impressions", "Lifetime Engaged Users", "Lifetime Post Consumptions"]  # fmt: skip
DESCRIPTIONS = [*[""] * 5, "Lifetime: The number of people.", "Lifetime: The number of times.", "Lifetime: ...", "..."]
OLD_NAME = "Facebook Insights Data Export (Post Level) - Leuchtnetz - 2022-01-15.csv"


def test_the_old_insights_describe_their_columns_in_a_row_that_is_no_post(desk: Desk) -> None:
    row = [
        f"{PAGE}_900000000000001",
        LINK.format(1),
        "Mast",
        "Photo",
        "12/31/2021 10:15:00 PM",
        "100",
        "150",
        "12",
        "14",
    ]
    read = desk.read(OLD_NAME, [LEGACY, DESCRIPTIONS, row])
    assert (read.layout, read.account, read.as_of_on) == ("facebook_insights_legacy", PAGE, date(2022, 1, 15))
    assert (column(read, "post_id"), column(read, "published_at")) == (
        ["900000000000001"],
        [moment("2022-01-01T06:15")],
    )
    assert [column(read, name) for name in ("reach", "impressions", "clicks", "engagements")] == [
        [100], [150], [14], [None],
    ]  # fmt: skip
    assert (notes(read)["rows-descriptions"], reasons(read)) == ({"rows": "1"}, [])


def test_a_file_of_lifetime_posts_reads_alike_with_semicolons(desk: Desk) -> None:
    plain = desk.read(NAME, [HEADINGS, post()])
    resaved = desk.outcome("resaved.csv", text_table([HEADINGS, post()], ";"))
    assert column(plain, "impressions") == [120]
    assert resaved.tables[0].rows.equals(plain.tables[0].rows)  # type: ignore[union-attr]
