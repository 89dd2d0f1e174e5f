"""Files that are known and not read are named and refused, before any layout tries them."""

import pytest

from data_loaders.layouts.declined import DECLINED
from data_loaders.rows import ReadExport
from tests.data_loaders.hand_made import Desk

FORMS = [(report, form) for report, _, forms in DECLINED for form in forms]


@pytest.mark.parametrize(("report", "form"), FORMS, ids=lambda part: part if isinstance(part, str) else None)
def test_every_known_heading_row_is_declined_under_its_name(desk: Desk, report: str, form: frozenset[str]) -> None:
    headings = [text.replace("*", "EUR").title() for text in sorted(form)]
    refused = desk.refused("report.csv", [["Report"], headings, ["1"] * len(headings)])
    assert refused.error.slots["layout"] == report


@pytest.mark.parametrize(
    ("rows", "report"),
    [
        ([["Campaign name", "Impressions", "Amount spent (EUR)"], ["A", "1", "2"]], "unsupported"),
        ([["Kampagnenname", "Ausgegebener Betrag (EUR)"], ["A", "2"]], "unsupported"),
        ([["# Account: A"], ["# Property: Website"], ["Country", "Active users"], ["DE", "1"]], "google_analytics"),
        ([["Date", "ShareLink", "ShareCommentary"], ["2026-01-01", "https://example.org", "a"]], "linkedin_archive"),
        ([["Notes:"], ["x"], [""], ["First Name", "Last Name", "URL", "Connected On"]], "linkedin_archive"),
    ],
)  # fmt: skip
def test_reports_of_other_tools_are_told(desk: Desk, rows: list[list[str]], report: str) -> None:
    assert desk.refused("report.csv", rows).error.slots["layout"] == report


def test_a_list_of_names_is_not_taken_for_an_archive(desk: Desk) -> None:
    content = b"member_id,name\nM-1,Mira Beispiel\n"
    assert isinstance(desk.outcome("members_2026-03-31.csv", content), ReadExport)
