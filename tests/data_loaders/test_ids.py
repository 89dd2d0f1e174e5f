"""Ids are text; what a spreadsheet program destroyed is told from the link or refused."""

from datetime import date

from data_loaders.parsers_ids import is_destroyed, linkedin_moment, linkedin_post, on_same_day, x_moment, x_status
from tests.data_loaders.hand_made import (
    X_HEADINGS,
    X_NAME,
    Desk,
    column,
    linkedin_id,
    moment,
    notes,
    old_workbook,
    reasons,
    x_id,
    x_row,
)

FIRST, SECOND = "1443720143958966273", x_id("2021-09-03T10:00")


def test_an_id_in_scientific_notation_is_taken_from_the_link(desk: Desk) -> None:
    row = x_row(FIRST)
    read = desk.read(X_NAME, [X_HEADINGS, ["1.44372E+18", *row[1:]]])
    assert column(read, "post_id") == [FIRST]
    assert notes(read)["ids-from-links"] == {"rows": "1"}


def test_an_id_rounded_to_fifteen_digits_is_taken_from_the_link(desk: Desk) -> None:
    row = x_row(FIRST)
    assert column(desk.read(X_NAME, [X_HEADINGS, ["1443720143958960000", *row[1:]]]), "post_id") == [FIRST]


def test_a_destroyed_id_without_link_refuses_its_row(desk: Desk) -> None:
    row = x_row(FIRST)
    read = desk.read(X_NAME, [X_HEADINGS, x_row(SECOND), ["1.44372E+18", "", *row[2:]]])
    assert reasons(read) == [(3, "id-destroyed")]
    assert column(read, "post_id") == [SECOND]


def test_a_long_id_in_a_number_cell_is_destroyed_even_if_it_looks_whole(desk: Desk) -> None:
    rows = [X_HEADINGS, [1443720143958966273, "", "Hallo", "2021-09-02 10:00 +0000", 10, 1]]
    found = desk.outcome("export.xls", old_workbook(("Sheet", rows)))
    assert reasons(found) == [(2, "id-destroyed")]  # type: ignore[arg-type]  # not refused as a whole


def test_a_number_beyond_two_to_the_53_is_no_exact_id_a_text_is() -> None:
    assert is_destroyed("9007199254740993", is_number=True)
    assert not is_destroyed("9007199254740993", is_number=False)
    assert not is_destroyed("20123", is_number=True)


def test_ids_that_all_end_in_zeros_are_refused_without_links(desk: Desk) -> None:
    rows = [[f"14437201439589{at}0000", "", "Hallo", "2021-09-02 10:00 +0000", "1", "1"] for at in range(3)]
    assert {reason for _, reason in reasons(desk.read(X_NAME, [X_HEADINGS, *rows]))} == {"id-destroyed"}


def test_leading_zeros_of_an_id_stay(desk: Desk) -> None:
    rows = [["member_id", "name"], ["00123", "NA"], ["1E5", "Null"], ["1-2", "True"]]
    read = desk.read("members_2026-03-31.csv", rows)
    assert column(read, "name") == ["NA", "Null", "True"]
    assert column(read, "member_id")[0] == "00123"


def test_the_moment_in_an_x_id_is_that_of_the_post() -> None:
    assert x_moment("1443720254698319874") == moment("2021-09-30T23:31:46.402")
    assert x_moment("20") is None


def test_the_moment_in_a_linkedin_id_counts_only_on_the_stated_day() -> None:
    made_at = moment("2025-12-30T22:15")
    assert linkedin_moment(linkedin_id("2025-12-30T22:15")) == made_at
    assert on_same_day(made_at, date(2025, 12, 30)) == made_at
    assert on_same_day(made_at, date(2025, 12, 31)) is None


def test_ids_and_handles_are_found_in_every_form_of_link() -> None:
    assert x_status("https://x.com/leuchtnetz/status/123?s=20") == ("leuchtnetz", "123")
    assert linkedin_post("https://www.linkedin.com/feed/update/urn:li:ugcPost:7300000000000000001") == (
        "ugcPost", "7300000000000000001",
    )  # fmt: skip
    slug = "https://www.linkedin.com/posts/mira-beispiel_werkstolz-activity-7300000000000000002-AbCd"
    assert linkedin_post(slug) == ("activity", "7300000000000000002")
    assert linkedin_post("https://example.org/7300000000000000002") is None
