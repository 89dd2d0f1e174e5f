"""Our templates: empty ones are recognised, filled ones are read in both languages."""

from datetime import date

import pytest

from data_loaders.questions import Answers
from data_loaders.rows import ReadExport
from data_loaders.templates import TEMPLATES, template_fields, template_workbook
from language import LANGUAGES, say
from tests.data_loaders.hand_made import Desk, column, moment, notes, reasons


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TEMPLATES)
def test_an_empty_template_is_recognised_and_holds_no_row(desk: Desk, name: str, language: str) -> None:
    found = desk.outcome(
        "template.xlsx", template_workbook(name, language, say), Answers(exported_on=date(2026, 3, 31))
    )
    assert isinstance(found, ReadExport)
    assert (found.layout, found.tables[0].rows_read) == (name, 0)
    assert "sheets-not-read" not in notes(found)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TEMPLATES)
def test_every_column_of_a_template_is_explained(name: str, language: str) -> None:
    assert all(say(f"template-column-{field.replace('_', '-')}", language) for field in template_fields(name))
    assert say(f"template-{name.removeprefix('template_')}-about", language)


def test_a_day_in_the_name_is_the_day_of_the_list(desk: Desk) -> None:
    read = desk.read("members_2025-01-01_2026-03-31.csv", [["member_id", "name"], ["1", "Mira Beispiel"]])
    assert (read.as_of_on, read.as_of_kind) == (date(2026, 3, 31), "file name")


def test_values_are_read_in_both_languages_and_others_refuse_the_row(desk: Desk) -> None:
    rows = [["Mitglieds-ID", "Name", "Art", "Einwilligung"], ["1", "A", "Creator", "namentlich"],
            ["2", "B", "employee ambassador", "aggregate only"], ["3", "C", "Praktikum", ""]]  # fmt: skip
    read = desk.read("mitglieder_2026-03-31.csv", rows)
    assert column(read, "kind") == ["creator", "employee ambassador"]
    assert column(read, "consent") == ["named", "aggregate only"]
    assert reasons(read) == [(4, "value-not-among-choices")]


def test_an_interval_that_ends_before_it_begins_refuses_the_row(desk: Desk) -> None:
    rows = [["campaign_id", "name", "start_on", "end_on"], ["K-1", "A", "2026-04-10", "2026-04-09"]]
    assert reasons(desk.read("plan_2026-03-31.csv", rows)) == [(2, "ends-before-start")]


def test_suggested_texts_are_told_apart_and_one_that_is_too_short_refuses_the_row(desk: Desk) -> None:
    long = "Ich zeige heute, was wir in der Technik tun; wer kommt mit?"
    rows = [["campaign_id", "name", "start_on", "end_on", "texts"],
            ["K-1", "A", "2026-04-10", "2026-04-19", f"{long} | {long.upper()}"],
            ["K-2", "B", "2026-04-10", "2026-04-19", "Danke, danke, danke an mein ganzes Team"],
            ["K-3", "C", "2026-04-10", "2026-04-19", ""]]  # fmt: skip
    read = desk.read("plan_2026-03-31.csv", rows)
    assert column(read, "texts") == [[long, long.upper()], None]
    assert reasons(read) == [(3, "text-short")]


def test_campaigns_may_lie_in_the_future(desk: Desk) -> None:
    rows = [["campaign_id", "name", "start_on", "end_on"], ["K-1", "A", "2027-04-10", "2027-04-19"]]
    assert column(desk.read("plan_2026-03-31.csv", rows), "end_on") == [date(2027, 4, 19)]


def test_times_are_berlin_unless_another_zone_stands_beside_them(desk: Desk) -> None:
    rows = [["platform", "actor", "post_reference", "type", "occurred_at"],
            ["x", "1", "123", "like", "2026-07-01 12:00"], ["x", "1", "123", "like", "2026-07-01 12:00 +00:00"],
            ["x", "1", "123", "like", "2026-07-01"]]  # fmt: skip
    read = desk.read("log_2026-08-01.csv", rows)
    assert column(read, "occurred_at") == [moment("2026-07-01T10:00"), moment("2026-07-01T12:00"), None]
    assert column(read, "occurred_on") == [None, None, date(2026, 7, 1)]


def test_columns_about_people_that_no_template_asks_for_are_not_stored(desk: Desk) -> None:
    read = desk.read("members_2026-03-31.csv", [["member_id", "name", "Gehalt"], ["1", "A", "4711"]])
    assert "4711" not in str(read.tables[0].rows.to_pylist())
    assert notes(read)["columns-new"] == {"columns": "Gehalt"}


def test_a_hand_kept_follower_list_speaks_only_for_the_days_it_has(desk: Desk) -> None:
    rows = [["platform", "account", "day_on", "followers_total"],
            *(["x", "a", day, "1"] for day in ("2026-01-01", "2026-01-02", "2026-02-01"))]  # fmt: skip
    windows = desk.read("f_2026-03-31.csv", rows).tables[0].windows
    assert [(window.from_on, window.to_on) for window in windows] == [
        (date(2026, 1, 1), date(2026, 1, 2)), (date(2026, 2, 1), date(2026, 2, 1)),
    ]  # fmt: skip


def test_answers_lie_on_their_scale_and_no_answer_is_one(desk: Desk) -> None:
    counted = (("5", "9"), ("6", "1"), ("0", "2"), ("", "3"), ("1", "-1"), ("1", ""))
    rows = [["Q1", "2026-03-31", "Gern hier?", "5", answer, count] for answer, count in counted]
    headings = ["wave", "date", "question", "scale_max", "answer", "count"]
    read = desk.read("survey_2026-04-01.csv", [headings, *rows])
    assert reasons(read) == [(3, "answer-off-scale"), (6, "count-below-zero"), (7, "missing-answers")]
    assert column(read, "answer") == [5, 0, None]
    assert (read.tables[0].first_on, read.tables[0].last_on) == (date(2026, 3, 31), date(2026, 3, 31))


def test_reposts_are_no_mentions_of_their_own(desk: Desk) -> None:
    rows = [["date", "name", "ours", "mentions", "repost"], ["2026-03-31", "Wir", "yes", "7", "no"],
            ["2026-03-31", "Wir", "yes", "90", "yes"]]  # fmt: skip
    read = desk.read("voice_2026-04-01.csv", rows)
    assert column(read, "mentions") == [7]
    assert notes(read)["rows-reposts"] == {"rows": "1"}


def test_a_comparator_without_ours_or_mentions_is_refused(desk: Desk) -> None:
    rows = [["date", "name", "ours", "mentions"], ["2026-03-31", "Wir", "", "7"], ["2026-03-31", "Wir", "yes", ""]]
    assert reasons(desk.read("voice_2026-04-01.csv", rows)) == [(2, "missing-is-ours"), (3, "missing-mentions")]


def test_a_share_needs_its_day_and_who_shared(desk: Desk) -> None:
    rows = [["date", "user", "network", "content", "clicks"], ["", "a@example.org", "x", "a", "1"],
            ["2026-03-31", "", "x", "a", "1"], ["2026-03-31", "@ida", "", "", ""]]  # fmt: skip
    read = desk.read("shares_2026-04-01.csv", rows)
    assert reasons(read) == [(2, "missing-shared-on"), (3, "missing-sharer")]
    assert (column(read, "sharer"), column(read, "clicks")) == (["ida"], [None])
