"""A LinkedIn page's followers, visitors and competitors, and its exports in a language nobody has shown us."""

from datetime import date

import pytest

from data_loaders.questions import Answers
from data_loaders.reading import RefusedExport
from data_loaders.receipts import receipt_of
from data_loaders.rows import ReadExport
from tests.data_loaders.hand_made import Desk, Rows, asked, column, linkedin_id, moment, notes, old_workbook, unix_ms

EXPORTED_MS = unix_ms("2026-01-04T06:00")
VISITORS = ["Date", "Total page views (total)", "Total unique visitors (total)"]
COMPETITORS = ["Page", "Total Followers", "New Followers", "Total post engagements", "Total posts"]


def page(desk: Desk, report: str, *sheets: tuple[str, Rows], agreed: str | None = None) -> ReadExport:
    answers = Answers(layout=agreed)
    found = desk.outcome(f"leuchtnetz_{report}_{EXPORTED_MS}.xls", old_workbook(*sheets), answers)
    assert isinstance(found, ReadExport), (found.error.text_id, found.error.slots)
    return found


def test_visitors_of_a_page_are_the_totals_of_all_tabs_and_devices(desk: Desk) -> None:
    headings = ["Date", "Overview page views (total)", "Overview unique visitors (total)", *VISITORS[1:]]
    read = page(desk, "visitors", ("Visitor metrics", [headings, ["01/02/2026", 5, 4, 9, 7]]))
    assert (column(read, "page_views"), column(read, "unique_visitors")) == ([9], [7])
    assert (read.account, notes(read)) == ("leuchtnetz", {})


def test_groups_of_visitors_are_page_views_and_no_followers(desk: Desk) -> None:
    read = page(desk, "visitors", ("Visitor metrics", [VISITORS, ["01/02/2026", 9, 7]]),
                ("Seniority", [["Seniority", "Total views"], ["Senior", 8]]))  # fmt: skip
    row = read.tables[1].rows.to_pylist()[0]
    assert (row["audience_of"], row["page_views"], row["followers"]) == ("visitors", 8, None)
    assert receipt_of(read).tables[1].sums == {"followers": None, "page_views": 8}


@pytest.mark.parametrize(
    ("found", "size"),
    [("2026-10-02", "2-10"), ("2026-02-10", "2-10"), ("02. Okt", "2-10"), ("10-Feb", "2-10"), ("1950-11-01", "11-50"),
     ("Nov 50", "11-50"), ("2026-03-04", "2026-03-04"), ("51-200", "51-200"), ("2-10", "2-10")],
)  # fmt: skip
def test_a_company_size_is_put_right_only_where_it_is_certain(desk: Desk, found: str, size: str) -> None:
    read = page(desk, "visitors", ("Visitor metrics", [VISITORS, ["01/02/2026", 9, 7]]),
                ("Company size", [["Company size", "Total views"], [found, 8]]))  # fmt: skip
    assert column(read, "label", 1) == [size]
    assert ("sizes-mended" in notes(read)) is (found != size)


def test_a_place_that_looks_like_a_turned_size_stays(desk: Desk) -> None:
    read = page(desk, "visitors", ("Visitor metrics", [VISITORS, ["01/02/2026", 9, 7]]),
                ("Location", [["Location", "Total views"], ["Nov 50", 8]]))  # fmt: skip
    assert column(read, "label", 1) == ["Nov 50"]


def competitors(desk: Desk, first: str, last: str) -> ReadExport | RefusedExport:
    rows: Rows = [[first, last], COMPETITORS, ["Leuchtnetz", 453, 62, 815, 31], ["Muster & Söhne", 1927, -3, 0, 0]]
    return desk.outcome(f"Leuchtnetz_competitor_analytics_{EXPORTED_MS}.xlsx", old_workbook(("COMPETITORS", rows)))


def test_each_page_of_the_competitors_list_is_an_account_with_its_stock_on_the_last_day(desk: Desk) -> None:
    read = competitors(desk, "2/12/2025", "1/2/2026")
    assert isinstance(read, ReadExport)
    rows = read.tables[0].rows.to_pylist()
    assert [(row["account"], row["from_on"], row["day_on"], row["followers_total"]) for row in rows] == [
        ("Leuchtnetz", date(2025, 2, 12), date(2026, 1, 2), 453),
        ("Muster & Söhne", date(2025, 2, 12), date(2026, 1, 2), 1927),
    ]
    assert asked(read) == []


def test_a_page_is_told_by_the_short_name_in_its_link_where_the_row_holds_one(desk: Desk) -> None:
    rows: Rows = [["2/12/2025", "1/2/2026"], ["Page", "Page URL", *COMPETITORS[1:]],
                  ["Leuchtnetz GmbH", "https://www.linkedin.com/company/leuchtnetz/?trk=x", 453, 62, 815, 31],
                  ["https://de.linkedin.com/showcase/M%C3%BCller-Werk", None, 1927, -3, 0, 0],
                  ["Muster & Söhne", None, 5, 0, 0, 0]]  # fmt: skip
    name = f"Leuchtnetz_competitor_analytics_{EXPORTED_MS}.xlsx"
    read = desk.outcome(name, old_workbook(("COMPETITORS", rows)))
    assert isinstance(read, ReadExport)
    assert column(read, "account") == ["leuchtnetz", "müller-werk", "Muster & Söhne"]
    assert "columns-new" not in notes(read)


def test_sums_over_a_period_speak_for_none_of_its_days(desk: Desk) -> None:
    read = competitors(desk, "2/12/2025", "1/2/2026")
    assert isinstance(read, ReadExport)
    assert read.tables[0].windows == ()
    told = receipt_of(read).tables[0]
    assert (told.first_on, told.last_on) == (date(2025, 2, 12), date(2026, 1, 2))


@pytest.mark.parametrize(
    ("first", "last"), [("Pages", "2025"), ("1/2/2026", "2/12/2025"), ("31/12/2025", "12/31/2025")]
)
def test_sums_without_a_period_are_refused(desk: Desk, first: str, last: str) -> None:
    found = competitors(desk, first, last)
    assert isinstance(found, RefusedExport)
    assert found.error.text_id == "period-missing"


def test_a_period_saved_again_day_first_is_proven_by_its_days(desk: Desk) -> None:
    found = competitors(desk, "13/02/2025", "02/01/2026")
    assert isinstance(found, ReadExport)
    assert (column(found, "from_on")[0], column(found, "day_on")[0]) == (date(2025, 2, 13), date(2026, 1, 2))


def triple(organic: int, sponsored: int, *, total_first: bool) -> list[int]:
    total = organic + sponsored
    return [total, organic, sponsored] if total_first else [organic, sponsored, total]


def unknown_content(*, total_first: bool, links: int = 2) -> tuple[tuple[str, Rows], ...]:
    """The two sheets of twenty columns with headings in a language without a sample."""
    figures = [triple(30, 5, total_first=total_first), [28], triple(3, 1, total_first=total_first)]
    rest = [triple(value, 0, total_first=total_first) for value in (4, 2, 1)]
    day = [each for part in (*figures, *rest) for each in part]
    rows = [[f"01/0{at}/2026", *day, 0.1, 0.1, 0.1] for at in (1, 2)]
    made = [linkedin_id(f"2026-01-0{1 + at % links}T12:00") for at in range(2)]
    link = "https://www.linkedin.com/feed/update/urn:li:activity:"
    posts = [[f"Texte {at}", link + post, "Naturel", None, "Personne",
              f"01/0{1 + at % links}/2026", None, None, "Tous", 50, None, None, 4, 0.08, 6, 1, 2, None, 0.26, "Image"]
             for at, post in enumerate(made)]  # fmt: skip
    headings = [f"Colonne {at}" for at in range(20)]
    return ("Indicateurs", [["Une phrase"], headings, *rows]), ("Tous les posts", [["Une phrase"], headings, *posts])


@pytest.mark.parametrize("total_first", [False, True])
def test_page_content_in_an_unknown_language_is_proposed_by_places_and_sums(desk: Desk, total_first: bool) -> None:
    sheets = unknown_content(total_first=total_first)
    proposed = page(desk, "content", *sheets)
    assert (proposed.layout, asked(proposed)) == ("linkedin_page_content", ["layout"])
    read = page(desk, "content", *sheets, agreed="linkedin_page_content")
    assert asked(read) == []
    rows = [row for row in read.tables[0].rows.to_pylist() if row["day_on"] == date(2026, 1, 1)]
    assert [(row["paid"], row["impressions"], row["clicks"], row["shares"]) for row in rows] == [
        ("organic", 30, 3, 1), ("sponsored", 5, 1, 0), ("total", 35, 4, 1),
    ]  # fmt: skip
    assert (column(read, "shares", 1), column(read, "engagements", 1)) == ([2, 2], [13, 13])
    assert column(read, "published_at", 1) == [moment("2026-01-01T12:00"), moment("2026-01-02T12:00")]
    assert "Personne" not in str(read.tables[1].rows.to_pylist())


def test_a_post_in_several_parts_is_not_read_by_places(desk: Desk) -> None:
    sheets = unknown_content(total_first=False, links=1)
    found = desk.outcome(f"a_content_{EXPORTED_MS}.xls", old_workbook(*sheets))
    assert isinstance(found, RefusedExport)


GROUPS: tuple[tuple[str, Rows], ...] = tuple(
    (name, [[name, "Total"], ["Une", 8]]) for name in ("Lieu", "Fonction", "Ancienneté", "Secteur", "Taille")
)


def test_followers_in_an_unknown_language_are_proposed_where_the_last_column_adds_up(desk: Desk) -> None:
    headings = ["Jour", "Sponsorisés", "Naturels", "Invités", "Tous"]
    days: Rows = [headings, ["01/01/2026", 1, 2, 3, 6], ["01/02/2026", 0, -1, 0, -1]]
    assert asked(page(desk, "followers", ("Abonnés", days), *GROUPS)) == ["layout"]
    read = page(desk, "followers", ("Abonnés", days), *GROUPS, agreed="linkedin_page_followers")
    assert (asked(read), column(read, "followers_gained"), len(read.tables)) == ([], [6, -1], 6)
    wrong: Rows = [headings, ["01/01/2026", 1, 2, 3, 7]]
    found = desk.outcome(f"a_followers_{EXPORTED_MS}.xls", old_workbook(("Abonnés", wrong), *GROUPS))
    assert isinstance(found, RefusedExport)


def test_visitors_in_an_unknown_language_are_proposed_by_their_places(desk: Desk) -> None:
    day = ["01/01/2026", *([1, 2, 3, 1, 1, 2] * 3), 3, 6, 9, 2, 3, 4]
    days: Rows = [[f"Colonne {at}" for at in range(25)], day]
    read = page(desk, "visitors", ("Visites", days), *GROUPS, agreed="linkedin_page_visitors")
    assert (column(read, "page_views"), column(read, "unique_visitors"), asked(read)) == ([9], [4], [])
