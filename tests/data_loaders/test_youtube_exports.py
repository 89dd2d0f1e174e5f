"""YouTube: ids, totals, notices and videos without a day; days of a channel; what of its zip nobody needs."""

from datetime import date
from pathlib import Path

import pytest

from data_loaders.containers import open_file
from data_loaders.questions import Answers
from data_loaders.reading import RefusedExport, read_file
from data_loaders.rows import ReadExport
from tests.data_loaders.hand_made import Desk, asked, column, notes, reasons, text_table
from tests.data_loaders.made_files import zipped

VIDEOS = ["Content", "Video title", "Video publish time", "Views", "Subscribers"]
ANSWERS = Answers({"youtube": "leuchtnetz"}, date(2026, 3, 5))
TOTAL = ["Total", "", "", "99", "9"]


def test_an_id_with_the_blank_youtube_puts_before_a_hyphen_is_the_id(desk: Desk) -> None:
    read = desk.read("Table data.csv", [VIDEOS, TOTAL, [" -Ab_dE5fG7h", "Mast", "Feb 14, 2026", 5, 1]], ANSWERS)
    assert column(read, "post_id") == ["-Ab_dE5fG7h"]
    assert column(read, "permalink") == ["https://www.youtube.com/watch?v=-Ab_dE5fG7h"]


@pytest.mark.parametrize("total", ["Total", "Ge\u00adsamt", "Итого", "合計"])
def test_the_total_above_the_videos_is_no_video_in_any_language(desk: Desk, total: str) -> None:
    read = desk.read("a.csv", [VIDEOS, [total, "", "", 99, 9], ["aB3dE5fG7hI", "Mast", "Feb 14, 2026", 5, 1]], ANSWERS)
    assert (column(read, "video_views"), notes(read)["rows-total"]) == ([5], {"rows": "1"})


@pytest.mark.parametrize("notice", ["Showing top 500 results", "Die 500 besten Ergebnisse", "上位500件の結果を表示"])
def test_a_notice_below_the_videos_is_said_and_says_that_videos_are_missing(desk: Desk, notice: str) -> None:
    rows = [VIDEOS, TOTAL, ["aB3dE5fG7hI", "Mast", "Feb 14, 2026", 5, 1], [notice]]
    read = desk.read("a.csv", rows, ANSWERS)
    assert (notes(read)["rows-notice"], notes(read)["list-cut-at-500"]) == ({"rows": "1"}, {"rows": "1"})
    assert read.tables[0].windows == ()


def test_a_video_without_day_stays_with_its_figures_and_is_said(desk: Desk) -> None:
    read = desk.read(
        "a.csv",
        [VIDEOS, ["aB3dE5fG7hI", "Mast", "", 5, 1], ["zZ9yY8xX7wW", "Netz", "Sep 2, 2019", 7, 0]], ANSWERS,
    )  # fmt: skip
    assert (column(read, "published_on"), reasons(read)) == ([None, date(2019, 9, 2)], [])
    assert notes(read)["posts-undated"] == {"rows": "1"}


def test_an_id_a_spreadsheet_program_broke_is_refused(desk: Desk) -> None:
    rows = [VIDEOS, ["#NAME?", "Mast", "Feb 14, 2026", 5, 1], ["aB3dE5fG7h", "Netz", "Feb 14, 2026", 5, 1]]
    assert reasons(desk.read("a.csv", rows, ANSWERS)) == [(2, "video-id-unreadable"), (3, "video-id-unreadable")]


def test_the_channel_and_the_export_day_are_asked(desk: Desk) -> None:
    read = desk.read("Table data.csv", [VIDEOS, ["aB3dE5fG7hI", "Mast", "Feb 14, 2026", 5, 1]])
    assert sorted(asked(read)) == ["account", "exported_on"]


def test_columns_are_the_users_choice(desk: Desk) -> None:
    heads = ["Views", "Likes", "Video publish time", "Comments added", "Video title", "Content"]
    read = desk.read("a.csv", [heads, ["5", "4", "Feb 14, 2026", "3", "Mast", "aB3dE5fG7hI"]], ANSWERS)
    assert [column(read, field) for field in ("video_views", "reactions", "comments")] == [[5], [4], [3]]
    assert column(read, "impressions") == [None]


def archive(folder: Path) -> Path:
    path = folder / "Content 2026-03-01_2026-03-03 Leucht & Netz.zip"
    chart = [["Date", "Content", "Video title", "Video publish time", "Views"],
             ["2026-03-01", "aB3dE5fG7hI", "Mast", "Feb 14, 2026", 5]]  # fmt: skip
    path.write_bytes(zipped({
        "Table data.csv": text_table([VIDEOS, TOTAL, ["aB3dE5fG7hI", "Mast", "Feb 14, 2026", 5, 1]]),
        "Chart data.csv": text_table(chart),
        "Totals.csv": text_table([["Date", "Subscribers"], ["2026-03-01", 3], ["2026-03-02", -1]]),
    }))  # fmt: skip
    return path


def test_a_zip_gives_videos_and_days_and_does_not_fail_for_its_chart(desk: Desk) -> None:
    videos, chart, days = read_file(archive(desk.folder), ANSWERS, today=date(2026, 11, 1))
    assert isinstance(chart, RefusedExport)
    assert chart.error.text_id == "table-not-needed"
    assert isinstance(videos, ReadExport)
    assert isinstance(days, ReadExport)
    assert (videos.layout, days.layout) == ("youtube_videos", "youtube_daily")
    assert column(days, "followers_gained") == [3, -1]


def test_the_name_of_a_zip_helps_with_the_question_for_the_channel(desk: Desk) -> None:
    videos = read_file(archive(desk.folder), today=date(2026, 11, 1))[0]
    assert isinstance(videos, ReadExport)
    (question,) = (question for question in videos.questions if question.id == "account")
    assert (question.about, question.examples) == ("youtube", ("Leucht & Netz",))


def test_every_file_of_a_zip_knows_its_archive(desk: Desk) -> None:
    path = archive(desk.folder)
    assert {member.archive for member in open_file(path) if hasattr(member, "archive")} == {path.name}


@pytest.mark.parametrize("heads", [["Date", "Views"], ["Datum", "Abonnenten"], ["Data", "Visualizações"]])
def test_a_day_and_one_figure_under_anybodys_name_is_left_to_the_mapping(desk: Desk, heads: list[str]) -> None:
    assert desk.refused("zahlen.csv", [heads, ["2026-03-01", "3"]]).error.text_id == "layout-unknown"


@pytest.mark.parametrize("name", ["Totals.csv", "Totals (1).csv", "Gesamtwerte.csv", "Total.csv"])
def test_the_same_under_youtubes_name_is_a_day_of_the_channel(desk: Desk, name: str) -> None:
    read = desk.read(name, [["Date", "Views"], ["2026-03-01", "3"]], ANSWERS)
    assert (read.layout, column(read, "video_views")) == ("youtube_daily", [3])


def test_a_table_by_day_is_read_without_its_total(desk: Desk) -> None:
    rows = [["Date", "Views", "Watch time (hours)"], ["Total", 9, 1.5], ["2026-03-01", 4, 1], ["2026-03-02", 5, 0.5]]
    read = desk.read("Table data.csv", rows, ANSWERS)
    assert (read.layout, column(read, "video_views"), reasons(read)) == ("youtube_daily", [4, 5], [])


@pytest.mark.parametrize(
    "heads",
    [
        ["Geography", "Views", "Watch time (hours)"], ["Cidades", "Visualizações", "Tempo de exibição (horas)"],
        ["Traffic source", "Views"], ["Zugriffsquelle", "Aufrufe", "Wiedergabezeit (Stunden)"],
        ["Date", "Geography", "Views"],
    ],
)  # fmt: skip
def test_tables_by_country_or_source_are_not_needed(desk: Desk, heads: list[str]) -> None:
    refused = desk.refused("Table data.csv", [heads, *[["1"] * len(heads)]])
    assert (refused.error.text_id, refused.error.slots["layout"]) == ("table-not-needed", "youtube_other_tables")


def test_a_share_log_with_a_content_column_is_not_taken_for_chart_data(desk: Desk) -> None:
    refused = desk.refused("log.csv", [["Date", "Content", "Channel"], ["2026-03-01", "Mast", "x"]])
    assert refused.error.text_id == "layout-unknown"


def test_unknown_headings_are_proposed_where_ids_days_and_figures_stand_in_youtubes_order(desk: Desk) -> None:
    heads = ["コンテンツ", "動画のタイトル", "動画公開時刻", "長さ", "視聴回数", "総再生時間", "登録者", "表示", "率"]
    rows = [heads, ["合計", "", "", "", 4700, 161.5, 28, 81000, 4.1],
            ["aB3dE5fG7hI", "鉄塔", "Feb 14, 2026", 95, 3200, 101.5, 30, 61000, 4.4]]  # fmt: skip
    read = desk.read("表.csv", rows, ANSWERS)
    assert asked(read) == ["layout"]
    assert (column(read, "video_views"), column(read, "follows"), column(read, "impressions")) == (
        [3200],
        [30],
        [61000],
    )
    assert column(read, "watch_time_hours") == [101.5]


def test_columns_of_another_choice_in_an_unknown_language_are_not_proposed(desk: Desk) -> None:
    heads = ["コンテンツ", "動画のタイトル", "動画公開時刻", "a", "b", "c", "d", "e"]
    rows = [
        heads,
        ["合計", "", "", 1, 2, 3, 4, 5],
        ["aB3dE5fG7hI", "鉄塔", "Feb 14, 2026", 95, "0:03:10", 30, 61000, 4],
    ]
    assert desk.refused("表.csv", rows).error.text_id == "layout-unknown"
