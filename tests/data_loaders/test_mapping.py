"""A table no layout knows is read as a person says, and found again by its headings."""

import json
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from data_loaders.mapping import Mapping, UnusableMapping, fingerprint_of, mapping_from_json
from data_loaders.mapping_fields import missing_needs
from data_loaders.questions import NO_ANSWERS, Answers, UnusableAnswer, with_answers
from data_loaders.reading import RefusedExport, read_file
from data_loaders.rows import ReadExport, TypedTable

TODAY = date(2026, 12, 1)
GERMAN = (
    "Beiträge des Programms;;;\n;;;\nDatum;Profil;Beitragslink;Ansichten\n"
    "31.10.2026;@jörg;https://x.com/joerg/status/1840000000000000001;1.234,0\n"
    "01.11.2026;@änne;https://x.com/aenne/status/1840000000000000002;\n"
    "Summe;;;1.234,0\n"
)
POSTS = {
    "published_at": "Datum", "author_account": "Profil", "permalink": "Beitragslink", "impressions": "Ansichten",
}  # fmt: skip
PRINT = fingerprint_of(POSTS.values())
MAPPING = Mapping(PRINT, "post", POSTS, name="Beiträge")


def written(folder: Path, text: str, name: str = "liste_2026-11-02.csv") -> Path:
    path = folder / name
    path.write_bytes(text.encode("cp1252"))
    return path


def read(path: Path, mapping: Mapping, answers: Answers = NO_ANSWERS) -> ReadExport:
    (found,) = read_file(path, answers, today=TODAY, mappings=(mapping,))
    assert isinstance(found, ReadExport), found.error.text_id
    return found


def rows(table: TypedTable, *columns: str) -> list[tuple[object, ...]]:
    return [tuple(row[name] for name in columns) for row in table.rows.to_pylist()]


def test_a_german_file_is_read_with_titles_above_and_a_total_below(tmp_path: Path) -> None:
    export = read(written(tmp_path, GERMAN), MAPPING)
    assert (export.layout, export.as_of_on, export.questions) == ("mapped_posts", date(2026, 11, 2), ())
    (posts,) = export.tables
    assert rows(posts, "platform", "author_account", "published_on", "impressions", "row_number") == [
        ("x", "jörg", date(2026, 10, 31), 1234, 4),
        ("x", "änne", date(2026, 11, 1), None, 5),
    ]
    assert (posts.rows_read, posts.rows_ignored, posts.problems) == (3, 1, ())
    assert posts.source_series == f"mapped_posts:{PRINT[:8]}"


def test_a_workbook_with_an_index_column_and_blank_columns_is_read_like_the_text(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Irgendein Blatt"
    for row in (["Übersicht"], [], [None, "Datum", None, "Profil", "Beitragslink", "Ansichten"],
                [0, date(2026, 10, 31), None, "@jörg", "https://x.com/joerg/status/1840000000000000001", 1234],
                [1, date(2026, 11, 1), None, "@änne", "https://x.com/aenne/status/1840000000000000002", None],
                [None, "Summe", None, None, None, 1234]):  # fmt: skip
        sheet.append(row)
    book.save(tmp_path / "liste_2026-11-02.xlsx")
    wanted = ("platform", "author_account", "published_on", "impressions", "permalink")
    (posts,) = read(tmp_path / "liste_2026-11-02.xlsx", MAPPING).tables
    (same,) = read(written(tmp_path, GERMAN), MAPPING).tables
    assert rows(posts, *wanted) == rows(same, *wanted)
    assert posts.rows_ignored == 1


def test_columns_in_another_order_are_the_same_table_and_another_column_makes_it_another() -> None:
    assert fingerprint_of(["Datum", "Profil", "", " BEITRAGSLINK ", "Ansichten"]) == PRINT
    assert fingerprint_of([*POSTS.values(), "Neu"]) != PRINT


def test_a_table_with_other_headings_stays_unknown(tmp_path: Path) -> None:
    (found,) = read_file(written(tmp_path, GERMAN.replace("Ansichten", "Abrufe")), mappings=(MAPPING,), today=TODAY)
    assert isinstance(found, RefusedExport) and found.error.text_id == "layout-unknown"
    assert found.member is not None


def test_a_mapping_written_by_hand_fits_every_table_that_has_its_headings(tmp_path: Path) -> None:
    by_hand = mapping_from_json({"grain": "post", "columns": POSTS})
    text = GERMAN.replace("Ansichten", "Ansichten;Notiz").replace("1.234,0\n", "1.234,0;x\n")
    assert read(written(tmp_path, text), by_hand).layout == "mapped_posts"


def test_a_mapping_survives_json_and_says_what_is_wrong_with_another() -> None:
    whole = Mapping(PRINT, "post", POSTS, {"platform": "x"}, "dmy", ",", "Europe/Berlin", "last_day", "Beiträge")
    assert mapping_from_json(json.loads(json.dumps(whole.as_json()))) == whole
    for wrong in ([], {"grain": "planet", "columns": {}}, {"grain": "post", "columns": {"text": 1}}, {"grane": "post"},
                  {"grain": "post", "columns": {}, "constants": {"sky": "blue"}}):  # fmt: skip
        with pytest.raises(UnusableMapping):
            mapping_from_json(wrong)
    with pytest.raises(UnusableAnswer):
        with_answers(NO_ANSWERS, {"mappings": [{"grain": "planet"}]})


def test_an_answers_file_may_hold_a_mapping(tmp_path: Path) -> None:
    answers = with_answers(NO_ANSWERS, {"mappings": [MAPPING.as_json()]})
    (found,) = read_file(written(tmp_path, GERMAN), answers, today=TODAY)
    assert isinstance(found, ReadExport) and found.layout == "mapped_posts"


def test_an_order_chosen_once_is_used_only_where_the_days_leave_it_open(tmp_path: Path) -> None:
    american = Mapping(PRINT, "post", POSTS, date_order="mdy")
    unclear = GERMAN.replace("31.10.2026", "03/04/2026").replace("01.11.2026", "05/04/2026")
    proven = GERMAN.replace("31.10.2026", "31/03/2026").replace("01.11.2026", "05/04/2026")
    (posts,) = read(written(tmp_path, unclear), american).tables
    assert rows(posts, "published_on") == [(date(2026, 3, 4),), (date(2026, 5, 4),)]
    (posts,) = read(written(tmp_path, proven), american).tables
    assert rows(posts, "published_on") == [(date(2026, 3, 31),), (date(2026, 4, 5),)]


def test_a_time_of_day_without_zone_is_asked_about(tmp_path: Path) -> None:
    text = GERMAN.replace("31.10.2026", "31.10.2026 23:30")
    assert [asked.id for asked in read(written(tmp_path, text), MAPPING).questions] == ["time_zone"]
    (posts,) = read(written(tmp_path, text), Mapping(PRINT, "post", POSTS, time_zone="Europe/Berlin")).tables
    assert str(posts.rows["published_at"][0].as_py()) == "2026-10-31 22:30:00"


RUNNING = "Tag;Link;Likes\n" + "".join(
    f"{day:02}.10.2026;https://x.com/a/status/184000000000000000{post};{likes}\n"
    for day, likes, post in ((1, 5, 1), (2, 9, 1), (1, 2, 2), (2, 2, 2), (1, 7, 3))
)
BY_DAY = {"day_on": "Tag", "permalink": "Link", "reactions": "Likes"}


def by_day(figures: str, text: str, folder: Path) -> ReadExport | RefusedExport:
    constants = {"daily_figures": figures, "without_person": "yes"}
    mapping = Mapping(fingerprint_of(BY_DAY.values()), "post_day", BY_DAY, constants)
    (found,) = read_file(written(folder, text), mappings=(mapping,), today=TODAY)
    return found


def test_running_totals_are_the_snapshot_of_their_last_day(tmp_path: Path) -> None:
    found = by_day("running", RUNNING, tmp_path)
    assert isinstance(found, ReadExport)
    assert (found.as_of_on, found.as_of_kind) == (date(2026, 10, 2), "stated")
    assert rows(found.tables[0], "post_id", "reactions") == [("1840000000000000001", 9), ("1840000000000000002", 2)]
    assert ("rows-earlier-state", {"rows": "3"}) in found.notes


def test_the_gains_of_single_posts_are_no_figures_we_can_add(tmp_path: Path) -> None:
    falling = RUNNING.replace(";9\n", ";1\n")
    for found in (by_day("gained", RUNNING, tmp_path), by_day("running", falling, tmp_path)):
        assert isinstance(found, RefusedExport) and found.error.text_id == "mapping-daily-gains"


def test_days_of_an_account_named_once_for_all_rows(tmp_path: Path) -> None:
    columns = {"day_on": "Tag", "impressions": "Ansichten"}
    mapping = Mapping(fingerprint_of(columns.values()), "account_day", columns,
                      {"platform": "linkedin", "account": "werkstolz"}, as_of="last_day")  # fmt: skip
    export = read(written(tmp_path, "Tag;Ansichten\n01.10.2026;5\n02.10.2026;-\n04.10.2026;0\n", "tage.csv"), mapping)
    assert rows(export.tables[0], "platform", "account", "impressions") == [
        ("linkedin", "werkstolz", 5), ("linkedin", "werkstolz", None), ("linkedin", "werkstolz", 0),
    ]  # fmt: skip
    assert (export.as_of_on, export.as_of_kind) == (date(2026, 10, 4), "stated")
    assert [(window.from_on.day, window.to_on.day) for window in export.tables[0].windows] == [(1, 2), (4, 4)]


def test_a_person_without_an_id_of_the_list_gets_one_that_says_nothing(tmp_path: Path) -> None:
    columns = {"last_name": "Nachname", "first_name": "Vorname", "email": "E-Mail"}
    mapping = Mapping(fingerprint_of(columns.values()), "member", columns)
    (members,) = read(written(tmp_path, "Nachname;Vorname;E-Mail\nMüßig;Jörg;J.M@example.com\n"), mapping).tables
    ((member_id, name),) = rows(members, "member_id", "name")
    assert name == "Jörg Müßig"
    assert isinstance(member_id, str) and member_id.startswith("m-") and "example" not in member_id
    assert missing_needs(Mapping("", "member", {"name": "Name"})) == ("member",)


def test_a_plan_with_a_row_per_post_is_one_campaign_from_its_first_to_its_last_day(tmp_path: Path) -> None:
    columns = {"campaign": "Aktion", "start_on": "Termin", "hashtags": "Hashtag"}
    mapping = Mapping(fingerprint_of(columns.values()), "campaign", columns)
    text = "Aktion;Termin;Hashtag\nHerbst;15.10.2026;#Werkstolz\nHerbst;01.10.2026;#MeinMagenta\nWinter;05.12.2026;\n"
    (campaigns,) = read(written(tmp_path, text), mapping).tables
    assert rows(campaigns, "campaign_id", "start_on", "end_on", "hashtags") == [
        ("herbst", date(2026, 10, 1), date(2026, 10, 15), ["#Werkstolz", "#MeinMagenta"]),
        ("winter", date(2026, 12, 5), date(2026, 12, 5), None),
    ]


def test_interactions_of_one_kind_take_the_network_from_the_link(tmp_path: Path) -> None:
    columns = {"actor": "Wer", "post_reference": "Link", "occurred_at": "Wann"}
    mapping = Mapping(fingerprint_of(columns.values()), "interaction", columns, {"type": "comment"})
    text = "Wer;Link;Wann\n@jörg;https://x.com/a/status/1840000000000000001;13.10.2026\n"
    (interactions,) = read(written(tmp_path, text), mapping).tables
    assert rows(interactions, "platform", "actor", "type", "occurred_on") == [
        ("x", "jörg", "comment", date(2026, 10, 13)),
    ]
