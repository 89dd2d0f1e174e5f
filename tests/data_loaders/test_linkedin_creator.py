"""A LinkedIn member's own exports: two halves of posts, the stock above the days, shares, one post."""

from datetime import date

import pytest

from data_loaders.layouts.linkedin_audience import share_of
from data_loaders.questions import NO_ANSWERS, Answers
from data_loaders.reading import RefusedExport
from data_loaders.rows import OpenQuestion, ReadExport
from tests.data_loaders.hand_made import (
    Desk,
    Rows,
    asked,
    column,
    linkedin_id,
    moment,
    notes,
    old_workbook,
    reasons,
    text_table,
)

ANSWERS = Answers({"linkedin": "erika-beispiel"}, date(2026, 3, 10))
EARLY, LATE, THIRD = "2026-03-02T08:00", "2026-03-04T06:01:03", "2026-03-09T21:00"
HALVES = ["Post URL", "Post publish date", "Engagements", None, "Post URL", "Post publish date", "Impressions"]
FRENCH = ("DÉCOUVERTE", "INTERACTIONS", "POSTS PHARES", "ABONNÉS")


def link(made: str) -> str:
    return f"https://www.linkedin.com/feed/update/urn:li:activity:{linkedin_id(made)}"


def posts_sheet(*rows: list[object], headings: list[str | None] | None = None) -> Rows:
    return [["Maximum of 50 posts available to include in this list"], [None], headings or list(HALVES), *rows]


def days_sheet(*days: str) -> Rows:
    return [["Date", "Impressions", "Engagements"], *([day, 10, 1] for day in days)]


def discovery(period: str) -> Rows:
    return [["Overall Performance", period], ["Impressions", 100], ["Members reached", 60]]


def creator(desk: Desk, *sheets: tuple[str, Rows], answers: Answers = ANSWERS) -> ReadExport:
    found = desk.outcome("export.xlsx", old_workbook(*sheets), answers)
    assert isinstance(found, ReadExport), (found.error.text_id, found.error.slots)
    assert found.layout == "linkedin_creator"
    return found


def test_every_post_of_either_half_is_taken_once_with_the_figures_of_both(desk: Desk) -> None:
    rows = posts_sheet(
        [link(EARLY), "3/2/2026", 9, None, link(THIRD), "3/9/2026", 700],
        [link(LATE), "3/4/2026", 2, None, link(EARLY), "3/2/2026", 300],
    )
    read = creator(desk, ("TOP POSTS", rows))
    found = zip(column(read, "published_at"), column(read, "engagements"), column(read, "impressions"), strict=True)
    assert list(found) == [(moment(EARLY), 9, 300), (moment(LATE), 2, None), (moment(THIRD), None, 700)]
    assert column(read, "row_number") == [4, 5, 4]


def test_a_half_without_a_post_leaves_its_figure_empty(desk: Desk) -> None:
    read = creator(desk, ("TOP POSTS", posts_sheet([None, None, None, None, link(EARLY), "3/2/2026", 300])))
    assert (column(read, "engagements"), column(read, "impressions")) == ([None], [300])


def test_the_days_between_top_posts_are_not_called_days_without_a_post(desk: Desk) -> None:
    rows = posts_sheet([link(EARLY), "3/2/2026", 9, None, link(EARLY), "3/2/2026", 300])
    read = creator(desk, ("TOP POSTS", rows), ("ENGAGEMENT", days_sheet("3/1/2026", "3/2/2026")))
    assert [[window.kind for window in table.windows] for table in read.tables] == [[], ["days"]]


def test_ids_tell_which_number_of_a_day_is_the_month(desk: Desk) -> None:
    turned = posts_sheet([link(EARLY), "02/03/2026", 9, None, link(LATE), "04/03/2026", 300])
    read = creator(desk, ("Publicações mais em alta", turned))
    assert column(read, "published_at") == [moment(EARLY), moment(LATE)]


def test_days_without_a_gap_tell_which_number_is_the_month(desk: Desk) -> None:
    sheet = ("DISCOVERY", discovery("3/1/2026 - 3/2/2026"))
    read = creator(desk, sheet, ("ENGAGEMENT", days_sheet("01/03/2026", "02/03/2026")))
    assert column(read, "day_on", 1) == [date(2026, 3, 1), date(2026, 3, 2)]
    assert asked(read) == []


def test_a_single_day_in_a_sheet_of_two_languages_is_asked(desk: Desk) -> None:
    sheets = (("DISCOVERY", discovery("3/1/2026 - 3/1/2026")), ("ENGAGEMENT", days_sheet("3/1/2026")))
    assert asked(creator(desk, *sheets)) == ["date_order"]
    answered = creator(desk, *sheets, answers=Answers(ANSWERS.account, ANSWERS.exported_on, date_order="mdy"))
    assert (asked(answered), column(answered, "day_on", 1)) == ([], [date(2026, 3, 1)])


def test_sums_of_the_period_keep_its_first_and_last_day(desk: Desk) -> None:
    read = creator(desk, ("DISCOVERY", discovery("3/1/2026 - 3/7/2026")))
    row = read.tables[0].rows.to_pylist()[0]
    assert (row["from_on"], row["day_on"], row["impressions"], row["reach"]) == (
        date(2026, 3, 1), date(2026, 3, 7), 100, 60,
    )  # fmt: skip
    assert read.tables[0].windows == ()


def test_a_period_that_is_none_refuses_its_row(desk: Desk) -> None:
    assert reasons(creator(desk, ("DISCOVERY", discovery("last week")))) == [(1, "period-unreadable")]


def followers(desk: Desk, title: list[object], *days: list[object]) -> ReadExport:
    sheet: Rows = [title, [None], ["Date", "New followers"], *days]
    return creator(desk, ("DISCOVERY", discovery("3/1/2026 - 3/2/2026")), ("FOLLOWERS", sheet), answers=NO_ANSWERS)


def test_the_stock_above_the_days_stands_on_its_day_and_is_the_day_of_the_export(desk: Desk) -> None:
    read = followers(desk, ["Total followers on 3/2/2026:", 815], ["3/1/2026", 4], ["3/2/2026", -1])
    assert column(read, "followers_total", 1) == [None, 815]
    assert column(read, "followers_gained", 1) == [4, -1]
    assert (read.as_of_on, read.as_of_kind, asked(read)) == (date(2026, 3, 2), "stated", ["account"])


def test_a_stock_of_a_day_that_is_not_listed_gets_a_row_of_its_own(desk: Desk) -> None:
    read = followers(desk, ["Total followers on 3/3/2026:", "1,815"], ["3/1/2026", 4], ["3/2/2026", -1])
    rows = read.tables[1].rows.to_pylist()
    assert [(row["day_on"], row["followers_gained"], row["followers_total"]) for row in rows] == [
        (date(2026, 3, 1), 4, None), (date(2026, 3, 2), -1, None), (date(2026, 3, 3), None, 1815),
    ]  # fmt: skip


def test_days_and_followers_are_two_sources_so_neither_hides_the_other(desk: Desk) -> None:
    sheets: tuple[tuple[str, Rows], ...] = (
        ("DISCOVERY", discovery("3/1/2026 - 3/2/2026")),
        ("ENGAGEMENT", days_sheet("3/1/2026", "3/2/2026")),
        ("FOLLOWERS", [["Date", "New followers"], ["3/1/2026", 4], ["3/2/2026", 5]]),
    )
    assert [table.source_series for table in creator(desk, *sheets).tables] == [
        "linkedin_creator:erika-beispiel",
        "linkedin_creator:erika-beispiel",
        "linkedin_creator_followers:erika-beispiel",
    ]


@pytest.mark.parametrize(
    ("text", "share"),
    [("0.0617", (6.17, None)), ("2%", (2.0, None)), ("6,2 %", (6.2, None)), ("< 1%", (None, 1.0)), ("1", (100.0, None)),
     ("21", None), ("many", None)],
)  # fmt: skip
def test_a_share_is_kept_as_exactly_as_it_is_stated(text: str, share: tuple[float | None, float | None] | None) -> None:
    assert share_of(text) == share


def test_a_share_below_one_percent_is_a_bound_and_never_a_count(desk: Desk) -> None:
    groups: Rows = [
        ["Top Demographics", "Value", "Percentage"],
        ["Companies", "Leuchtnetz", "< 1%"],
        ["Seniority", "Senior", 7],
    ]
    read = creator(desk, ("DISCOVERY", discovery("3/1/2026 - 3/2/2026")), ("DEMOGRAPHICS", groups))
    row = read.tables[1].rows.to_pylist()[0]
    assert (row["dimension"], row["share"], row["share_below"], row["followers"]) == ("company", None, 1.0, None)
    assert reasons(read) == [(3, "share-unreadable")]


def test_the_name_in_the_file_name_helps_the_question_and_is_no_account(desk: Desk) -> None:
    content = old_workbook(("DISCOVERY", discovery("3/1/2026 - 3/2/2026")))
    for name in ("Content_2026-03-01_2026-03-02_Erika Beispiel.xlsx",
                 "AggregateAnalytics_Erika Beispiel_2026-03-01_2026-03-02 (1).xlsx"):  # fmt: skip
        read = desk.outcome(name, content)
        assert isinstance(read, ReadExport)
        question = next(question for question in read.questions if question.id == "account")
        assert (question.about, question.examples, read.account) == ("linkedin", ("Erika Beispiel",), None)


def groups(label: str) -> Rows:
    return [["Top Demographics", "Value", "Percentage"], ["Locations", label, "20%"]]


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ("Sheet5", "Sheet6", ["followers", "viewers"]),
        ("Sheet5", "CONTENT DEMOGRAPHICS", ["followers", "viewers"]),
        ("CONTENT DEMOGRAPHICS", "Sheet6", ["viewers", "followers"]),
        ("Sheet5", "AUDIENCE DEMOGRAPHICS", ["viewers", "followers"]),
    ],
)
def test_of_two_sheets_of_groups_one_is_of_followers_and_one_of_viewers(
    desk: Desk, first: str, second: str, said: list[str]
) -> None:
    sheets = (("Sheet1", discovery("3/1/2026 - 3/2/2026")), (first, groups("Lübeck")), (second, groups("Kiel")))
    read = creator(desk, *sheets)
    assert [column(read, "audience_of", table) for table in (1, 2)] == [[audience] for audience in said]


def test_a_single_sheet_of_groups_does_not_say_whom_it_counts(desk: Desk) -> None:
    read = creator(desk, ("DISCOVERY", discovery("3/1/2026 - 3/2/2026")), ("Sheet2", groups("Lübeck")))
    assert column(read, "audience_of", 1) == [None]


def german(*names: str) -> tuple[tuple[str, Rows], ...]:
    days: Rows = [["Datum", "Impressions", "Interaktionen"], ["28.2.2026", 10, 1], ["1.3.2026", 10, 1]]
    followers: Rows = [
        ["Follower:innen am 1.3.2026:", 815],
        [None],
        ["Datum", "Neue"],
        ["28.2.2026", 4],
        ["1.3.2026", 5],
    ]
    period: Rows = [["Gesamt", "28.2.2026 - 1.3.2026"], ["Impressions", 100], ["Erreicht", 60]]
    shares: Rows = [["Daten", "Wert", "Prozent"], ["Standort", "Kiel", "20%"]]
    return tuple(zip(names, (period, days, followers, shares), strict=True))


NAMES = ("AUFFINDBARKEIT", "ENGAGEMENT", "Follower innen", "DEMOGRAFISCHE DATEN")


@pytest.mark.parametrize("at", range(1, len(NAMES)))
def test_a_renamed_sheet_in_any_language_is_told_by_its_cells(desk: Desk, at: int) -> None:
    renamed = [name if place != at else "Blatt 9" for place, name in enumerate(NAMES)]
    whole, read = (creator(desk, *german(*names)) for names in (NAMES, renamed))
    without_sheet = [[table.rows.drop_columns(["sheet_name"]) for table in each.tables] for each in (whole, read)]
    assert without_sheet[0] == without_sheet[1]
    assert "sheets-not-read" not in notes(read)


def test_a_sheet_somebody_added_is_not_taken_for_followers(desk: Desk) -> None:
    added: Rows = [["Datum", "Anrufe"], ["28.2.2026", 4], ["1.3.2026", 5]]
    read = creator(desk, *german(*NAMES)[:2], ("Notizen", added))
    assert [table.kind for table in read.tables] == ["days", "days"]
    assert notes(read)["sheets-not-read"] == {"sheets": "Notizen"}


def french(*posts: list[object]) -> tuple[tuple[str, Rows], ...]:
    headings: list[str | None] = ["URL du post", "Date", "Interactions", None, "URL du post", "Date", "Impressions"]
    return (
        (FRENCH[0], [["Performances", "01/03/2026 - 02/03/2026"], ["Impressions", 100], ["Membres touchés", 60]]),
        (FRENCH[1], [["Jour", "Impressions", "Interactions"], ["28/02/2026", 10, 1], ["01/03/2026", 10, 1]]),
        (FRENCH[2], posts_sheet(*posts, headings=headings)),
        (
            FRENCH[3],
            [["Abonnés au 01/03/2026 :", 815], [None], ["Jour", "Nouveaux"], ["28/02/2026", 4], ["01/03/2026", 5]],
        ),
    )


def test_two_equal_halves_of_post_addresses_are_proposed_in_any_language(desk: Desk) -> None:
    sheets = french([link(EARLY), "02/03/2026", 9, None, link(EARLY), "02/03/2026", 300])
    read = creator(desk, *sheets)
    assert OpenQuestion("layout", "linkedin_creator", ("linkedin_creator",)) in read.questions
    agreed = Answers(ANSWERS.account, ANSWERS.exported_on, date_order="dmy", layout="linkedin_creator")
    read = creator(desk, *sheets, answers=agreed)
    assert asked(read) == []
    assert [table.kind for table in read.tables] == ["days", "days", "posts", "days"]
    assert column(read, "followers_total", 3) == [None, 815]


def test_two_halves_of_other_addresses_are_not_proposed(desk: Desk) -> None:
    sheets = french(["https://example.org/a", "02/03/2026", 9, None, "https://example.org/a", "02/03/2026", 300])
    assert isinstance(desk.outcome("export.xlsx", old_workbook(*sheets)), RefusedExport)


PAIRS: list[list[object]] = [
    ["Post URL", link(LATE)],
    ["Post Date", "3/4/2026"],
    ["Impressions", "1,310"],
    ["Reactions", 24],
]


def single_post(desk: Desk, rows: Rows, name: str = "PostAnalytics_Erika Beispiel_7.xlsx") -> ReadExport:
    found = desk.outcome(name, old_workbook(("PERFORMANCE", rows)), ANSWERS)
    assert isinstance(found, ReadExport), (found.error.text_id, found.error.slots)
    return found


def test_the_rows_of_a_single_post_may_stand_in_any_order(desk: Desk) -> None:
    sections: list[list[object]] = [["Post analytics"], *PAIRS[2:], [None], ["Post"], *PAIRS[:2]]
    for rows in (PAIRS, PAIRS[::-1], sections):
        read = single_post(desk, rows)
        assert (column(read, "impressions"), column(read, "reactions")) == ([1310], [24])
        assert (column(read, "published_at"), asked(read)) == ([moment(LATE)], [])


def test_the_viewers_of_one_post_are_said_and_left_out(desk: Desk) -> None:
    read = single_post(desk, [*PAIRS, [None], ["Category", "Value", "%"], ["Seniority", "Senior", "21%"]])
    assert [table.rows.num_rows for table in read.tables] == [1, 0]
    assert notes(read)["rows-of-one-post"] == {"rows": "1"}


def test_a_figure_a_single_post_does_not_state_is_empty(desk: Desk) -> None:
    assert column(single_post(desk, PAIRS), "shares") == [None]


def test_a_list_of_links_is_no_single_post(desk: Desk) -> None:
    found = desk.outcome("links.csv", text_table([["Post URL", "Impressions"], [link(LATE), 3]]))
    assert isinstance(found, RefusedExport) or found.layout != "linkedin_single_post"
