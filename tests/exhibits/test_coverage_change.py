"""The calendar of a receipt: which weeks an import fills, before and after, by hand-made spans."""

from datetime import date

from charts.week_grid import SIGNS
from exhibits.coverage_change import coverage_change, status_of, weeks_around

# 1 June 2026 is a Monday; the file brings the two weeks that were missing between two older ones.
GAP_FILLED = {
    "platform": "x", "account": "werkstolz", "kind": "posts",
    "before": [["2026-06-01", "2026-06-07"], ["2026-06-22", "2026-06-30"]],
    "after": [["2026-06-01", "2026-06-30"]],
}  # fmt: skip


def test_a_week_that_an_import_fills_is_missing_before_and_complete_after() -> None:
    shown = coverage_change([GAP_FILLED], "en")
    cells = {(row.channel_label, row.slot): row.status for row in shown.rows.itertuples()}
    assert shown.title == "14 more days are covered"
    for monday, before in (("2026-06-01", "complete"), ("2026-06-08", "missing"), ("2026-06-22", "complete")):
        assert cells["X werkstolz (posts): before", monday] == before
        assert cells["X werkstolz (posts): after", monday] == "complete"
    # 29 and 30 June are all that is known of the last week; before May nothing is expected.
    assert cells["X werkstolz (posts): after", "2026-06-29"] == "complete"
    assert cells["X werkstolz (posts): after", "2026-05-25"] == "not expected"
    assert set(cells.values()) <= set(SIGNS)


def test_a_week_of_which_days_are_missing_is_there_in_part() -> None:
    known = [(date(2026, 6, 1), date(2026, 6, 30))]
    assert status_of(date(2026, 6, 8), [(date(2026, 6, 1), date(2026, 6, 10))], known) == "partial"
    assert status_of(date(2026, 6, 15), [(date(2026, 6, 1), date(2026, 6, 10))], known) == "missing"


def test_the_calendar_shows_some_weeks_around_what_is_added_and_never_more_than_a_year() -> None:
    mondays = weeks_around([GAP_FILLED])
    # 8 June less four weeks is 11 May, 21 June plus four weeks lies in the week of 13 July.
    assert (mondays[0], mondays[-1]) == (date(2026, 5, 11), date(2026, 7, 13))
    decade = {**GAP_FILLED, "before": [], "after": [["2016-01-01", "2026-06-30"]]}
    assert len(weeks_around([decade])) == 53


def test_a_first_file_of_many_accounts_has_both_lines_too() -> None:
    first = {
        "platform": None,
        "account": None,
        "kind": "mentions",
        "before": [],
        "after": [["2026-06-01", "2026-06-07"]],
    }
    shown = coverage_change([first], "de")
    assert sorted(set(shown.rows["channel_label"])) == [
        "viele Konten (Erwähnungen): nachher", "viele Konten (Erwähnungen): vorher",
    ]  # fmt: skip
    assert shown.title == "7 Tage mehr sind abgedeckt"
