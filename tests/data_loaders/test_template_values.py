"""Lists kept by hand, in German and English: days, numbers, words and lists as people write them."""

import io
from datetime import date

import openpyxl
import pytest

from data_loaders.questions import Answers
from data_loaders.rows import ReadExport
from tests.data_loaders.hand_made import Desk, Rows, asked, column, moment, notes, reasons, text_table

MEMBERS = [
    "Mitglieds-ID",
    "Name",
    "Bereich",
    "Bereich ab",
    "Bereich bis",
    "Beitritt",
    "Einwilligung",
    "LinkedIn-Profil",
]
PLAN = ["Kampagnen-ID", "Name", "Beginn", "Ende", "Schlagwörter", "Eingeladene Bereiche", "Kampagnenlinks", "Kosten"]
POSTS = ["platform", "author_account", "published_at", "text"]
LOG = ["Plattform", "Wer", "Beitrag", "Was", "Wann"]


def members(desk: Desk, *rows: list[str], delimiter: str = ";", codec: str = "utf-8") -> ReadExport:
    content = text_table([MEMBERS, *rows], delimiter).decode().encode(codec)
    found = desk.outcome("mitglieder_2026-03-31.csv", content)
    assert isinstance(found, ReadExport)
    return found


def plan(desk: Desk, **cells: str) -> dict[str, object]:
    row = {"Kampagnen-ID": "K-1", "Name": "A", "Beginn": "01.04.2026", "Ende": "10.04.2026", **cells}
    read = desk.read("plan_2026-03-31.csv", [PLAN, [row.get(word, "") for word in PLAN]], delimiter=";")
    (campaign,) = read.tables[0].rows.to_pylist()
    return dict(campaign)


def person(number: str, name: str = "Jörg Größe", unit: str = "Technik", **cells: str) -> list[str]:
    row = {"Mitglieds-ID": number, "Name": name, "Bereich": unit, **cells}
    return [row.get(word, "") for word in MEMBERS]


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_umlauts_are_read_in_every_encoding_a_spreadsheet_program_writes(
    desk: Desk, codec: str, delimiter: str
) -> None:
    read = members(desk, person("007"), person("008", "Çağla Öz" if codec != "cp1252" else "Änne Öz"),
                   delimiter=delimiter, codec=codec)  # fmt: skip
    assert column(read, "name")[0] == "Jörg Größe"
    assert column(read, "member_id") == ["007", "008"]


def test_a_member_who_changed_unit_stands_in_two_rows(desk: Desk) -> None:
    read = members(desk, person("1", unit="Technik", **{"Bereich ab": "01.04.2025", "Bereich bis": "13.01.2026"}),
                   person("1", unit="Vertrieb", **{"Bereich ab": "13.01.2026"}))  # fmt: skip
    assert column(read, "unit") == ["Technik", "Vertrieb"]
    assert column(read, "unit_from_on") == [date(2025, 4, 1), date(2026, 1, 13)]
    assert column(read, "unit_to_on") == [date(2026, 1, 13), None]


@pytest.mark.parametrize(
    ("words", "level"),
    [("namentlich", "named"), ("Pseudonym", "pseudonym"), ("nur aggregiert", "aggregate only"),
     ("NUR AGGREGIERT ", "aggregate only"), ("aggregate_only", "aggregate only"), ("", None)],
)  # fmt: skip
def test_consent_is_read_in_words(desk: Desk, words: str, level: str | None) -> None:
    assert column(members(desk, person("1", Einwilligung=words)), "consent") == [level]


@pytest.mark.parametrize("words", ["ja", "nein", "1", "x", "mit Namen, intern"])
def test_consent_in_other_words_is_refused_and_never_read_as_consent(desk: Desk, words: str) -> None:
    read = members(desk, person("1", Einwilligung=words), person("2"))
    assert reasons(read) == [(2, "value-not-among-choices")]
    assert column(read, "member_id") == ["2"]


@pytest.mark.parametrize("words", ["Gesamt", "Summe:", "TOTAL", "Σ"])
def test_a_sum_line_is_no_member(desk: Desk, words: str) -> None:
    read = members(desk, person("1"), [words, "", "", "", "", "", "", ""], [words, "", "1", "", "", "", "", ""])
    assert column(read, "member_id") == ["1"]
    assert (read.tables[0].rows_ignored, notes(read)["rows-total"]) == (2, {"rows": "2"})


@pytest.mark.parametrize("name", ["NA", "Null", "None", "True", "1E5", "1-2", "Total"])
def test_names_that_look_like_something_else_stay_text(desk: Desk, name: str) -> None:
    read = members(desk, person("1", name))
    assert (column(read, "name"), reasons(read)) == ([name], [])


def test_days_in_american_and_german_order_are_asked_where_both_fit(desk: Desk) -> None:
    content = text_table([MEMBERS, person("1", Beitritt="01/02/2026")])
    found = desk.outcome("m_2026-03-31.csv", content)
    assert isinstance(found, ReadExport)
    assert (asked(found), column(found, "joined_on")) == (["date_order"], [None])
    answered = desk.outcome("m_2026-03-31.csv", content, Answers(date_order="dmy"))
    assert isinstance(answered, ReadExport)
    assert (asked(answered), column(answered, "joined_on")) == ([], [date(2026, 2, 1)])


@pytest.mark.parametrize(
    "day", ["01.03.2026", "1.3.2026", "1.3.26", "2026-03-01", "2026/03/01", "1. März 2026", "1. Mrz. 2026",
            "March 1, 2026", "1 Mar 2026", "Sonntag, 1. März 2026"]
)  # fmt: skip
def test_days_as_people_write_them(desk: Desk, day: str) -> None:
    assert column(members(desk, person("1", Beitritt=day)), "joined_on") == [date(2026, 3, 1)]


@pytest.mark.parametrize("day", ["März 2026", "2026", "31.02.2026", "KW 12", "46082", "gestern"])
def test_what_is_no_day_refuses_its_row(desk: Desk, day: str) -> None:
    assert reasons(members(desk, person("1", Beitritt=day))) == [(2, "date-unreadable")]


@pytest.mark.parametrize(
    ("shown", "utc"),
    [("01.07.2026 12:00", "2026-07-01T10:00"), ("01.07.2026, 12:00 Uhr", "2026-07-01T10:00"),
     ("2026-07-01T12:00:00Z", "2026-07-01T12:00"), ("July 1, 2026 12:00 PM", "2026-07-01T10:00"),
     ("01.01.2026 00:30", "2025-12-31T23:30")],
)  # fmt: skip
def test_times_as_people_write_them(desk: Desk, shown: str, utc: str) -> None:
    assert column(desk.read("p_2026-08-01.csv", [POSTS, ["x", "a", shown, "t"]]), "published_at") == [moment(utc)]


def test_a_column_of_mere_days_is_read_too(desk: Desk) -> None:
    posts = desk.read("p_2026-08-01.csv", [["platform", "account", "published_on"], ["x", "a", "2026-07-01"]])
    assert reasons(posts) == [(2, "missing-post-id")]
    log = desk.read("l_2026-08-01.csv", [["actor", "post_reference", "type", "occurred_on"],
                                         ["1", "123", "like", "2026-07-01"]])  # fmt: skip
    assert column(log, "occurred_on") == [date(2026, 7, 1)]


@pytest.mark.parametrize(
    ("cell", "tags"),
    [("#Werkstolz; #MeinMagenta", ["#Werkstolz", "#MeinMagenta"]),
     ("#Werkstolz,MeinMagenta", ["#Werkstolz", "MeinMagenta"]),
     ("#Werkstolz #MeinMagenta", ["#Werkstolz", "#MeinMagenta"]), ("#A, #B; #C", ["#A", "#B", "#C"]), ("", None)],
)  # fmt: skip
def test_hashtags_may_be_separated_in_any_way(desk: Desk, cell: str, tags: list[str] | None) -> None:
    assert plan(desk, Schlagwörter=cell)["hashtags"] == tags


def test_a_comma_inside_the_name_of_a_unit_or_a_link_separates_nothing(desk: Desk) -> None:
    campaign = plan(desk, **{"Eingeladene Bereiche": "Vertrieb, Süd; Technik",
                             "Kampagnenlinks": "https://a.example/x,1, https://b.example"})  # fmt: skip
    assert campaign["invited_units"] == ["Vertrieb, Süd", "Technik"]
    assert campaign["links"] == ["https://a.example/x,1", "https://b.example"]


@pytest.mark.parametrize(("cell", "cost"), [("2.500,50", 2500.5), ("2500,5", 2500.5), ("2500", 2500.0), ("-", None)])
def test_german_amounts(desk: Desk, cell: str, cost: float | None) -> None:
    assert plan(desk, Kosten=cell)["cost"] == cost


def test_an_amount_with_two_readings_is_asked(desk: Desk) -> None:
    rows = [PLAN, ["K-1", "A", "01.04.2026", "10.04.2026", "", "", "", "2.500"]]
    assert asked(desk.read("plan_2026-03-31.csv", rows)) == ["decimal_mark"]


@pytest.mark.parametrize(("word", "is_reshare"), [("ja", True), ("Nein", False), ("yes", True), ("WAHR", True),
                                                  ("n", False), ("0", False), ("x", True), ("", None)])  # fmt: skip
def test_yes_and_no_in_both_languages(desk: Desk, word: str, is_reshare: bool | None) -> None:
    rows = [[*POSTS, "Geteilter Beitrag"], ["X (Twitter)", "@a", "2026-01-01 10:00", "t", word]]
    read = desk.read("p_2026-08-01.csv", rows)
    assert column(read, "is_reshare") == [is_reshare]
    assert (column(read, "platform"), column(read, "author_account")) == (["x"], ["a"])


def test_a_truth_that_is_none_refuses_its_row(desk: Desk) -> None:
    rows = [[*POSTS, "Geteilter Beitrag"], ["x", "a", "2026-01-01", "t", "vielleicht"]]
    assert reasons(desk.read("p_2026-08-01.csv", rows)) == [(2, "not-yes-or-no")]


def test_equal_rows_are_both_handed_on(desk: Desk) -> None:
    rows = [LOG, *[["LinkedIn", "M-1", "https://www.linkedin.com/posts/a_b-activity-7300000000000000000-x", "Kommentar",
                    "01.03.2026 10:00"]] * 2]  # fmt: skip
    read = desk.read("log_2026-08-01.csv", rows, delimiter=";")
    assert column(read, "type") == ["comment", "comment"]


def test_two_filled_sheets_of_one_template_are_both_read(desk: Desk) -> None:
    book = openpyxl.Workbook()
    for title, number in (("Technik", "0001"), ("Vertrieb", "0002")):
        sheet = book.create_sheet(title)
        for row in rows_of_sheet(number):
            sheet.append(list(row))
    written = io.BytesIO()
    book.save(written)
    found = desk.outcome("m_2026-03-31.xlsx", written.getvalue())
    assert isinstance(found, ReadExport)
    assert [table.rows["member_id"].to_pylist() for table in found.tables] == [["0001"], ["0002"]]


def rows_of_sheet(number: str) -> Rows:
    return [["Member ID", "Name", "Joined"], [number, "A", date(2026, 1, 2)]]


def test_every_row_is_taken_refused_or_left_out(desk: Desk) -> None:
    rows = [person("1"), person("1"), person("2", Beitritt="gestern"), [""] * 8, person("", "Ohne"), MEMBERS,
            person("3", Einwilligung="ja", Beitritt="nie")]  # fmt: skip
    (table,) = members(desk, *rows).tables
    counted = (table.rows_read, table.rows.num_rows, len(table.problems), table.rows_ignored)
    assert counted == (7, 2, 3, 2)
    assert [problem.reason for problem in table.problems] == [
        "date-unreadable", "missing-member-id", "value-not-among-choices",
    ]  # fmt: skip
