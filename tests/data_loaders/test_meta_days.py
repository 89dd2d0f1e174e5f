"""Daily figures and audiences from Meta: titles, networks, blocks, shares and stocks."""

from datetime import date

import pytest

from data_loaders.questions import NO_ANSWERS, Answers
from data_loaders.reading import RefusedExport
from data_loaders.receipts import receipt_of
from data_loaders.rows import ReadExport
from tests.data_loaders.hand_made import Desk, asked, column, notes, reasons

EXPORTED = date(2026, 4, 1)
BOTH = Answers(exported_on=EXPORTED, account={"facebook": "leuchtnetz", "instagram": "werkstolz"})
DAYS = ('"2026-03-28T01:00:00","5"', '"2026-03-29T00:00:00","0"')
BY_AGE = ('"Age","Women","Men"', '"18-24","23.9%","12.5%"')


def written(*blocks: tuple[str, ...], top: str = "sep=,\n") -> bytes:
    """The blocks as Meta writes them: UTF-16, a line that names the delimiter, blank lines between."""
    text = top + "\n\n".join("\n".join(block) for block in blocks) + "\n\n"
    return b"\xff\xfe" + text.encode("utf-16-le")


def days(title: str, heading: str = "Primary", day: str = "Date") -> tuple[str, ...]:
    return (f'"{title}"', f'"{day}","{heading}"', *DAYS)


def read(desk: Desk, content: bytes, answers: Answers = BOTH) -> ReadExport:
    found = desk.outcome("export.csv", content, answers)
    assert isinstance(found, ReadExport), (found.error.text_id, found.error.slots)
    return found


def refused(desk: Desk, content: bytes) -> RefusedExport:
    found = desk.outcome("export.csv", content, BOTH)
    assert isinstance(found, RefusedExport), found.layout
    return found


@pytest.mark.parametrize(
    ("title", "platform", "metric"),
    [
        ("Facebook follows", "facebook", "followers_gained"),
        ("Facebook Page new likes", "facebook", "followers_gained"),
        ("New Instagram followers", "instagram", "followers_gained"),
        ("Seguidores no Instagram", "instagram", "followers_gained"),
        ("Instagram reach", "instagram", "reach"),
        ("Facebook Page reach", "facebook", "reach"),
        ("Instagram-Reichweite", "instagram", "reach"),
        ("Facebook views", "facebook", "impressions"),
        ("Instagram content interactions", "instagram", "engagements"),
        ("Cliques no link do Instagram", "instagram", "clicks"),
        ("Facebook Page visits", "facebook", "profile_visits"),
        ("Visitas ao perfil do Instagram", "instagram", "profile_visits"),
    ],
)
def test_the_title_tells_network_and_figure(desk: Desk, title: str, platform: str, metric: str) -> None:
    found = read(desk, written(days(title)))
    assert (found.platform, found.account) == (platform, BOTH.account[platform])
    assert column(found, metric) == [5, 0] and not found.questions
    assert column(found, "day_on") == [date(2026, 3, 28), date(2026, 3, 29)]
    assert found.tables[0].source_series == f"meta_overview_{metric}:{platform}:{BOTH.account[platform]}"


@pytest.mark.parametrize("title", ["Follows", "Reach", "Alcance", "Views", "Visualizações", "Reichweite", "Aufrufe"])
def test_a_title_without_network_is_asked_while_the_days_stand(desk: Desk, title: str) -> None:
    found = read(desk, written(days(title)))
    assert [(question.id, question.about) for question in found.questions] == [("network", title)]
    assert (found.tables[0].rows.num_rows, column(found, "platform")) == (2, [None, None])


def test_an_answered_network_is_taken_and_its_account_asked(desk: Desk) -> None:
    found = read(desk, written(days("Reach")), Answers(exported_on=EXPORTED, network="instagram"))
    assert [(question.id, question.about) for question in found.questions] == [("account", "instagram")]
    assert column(found, "platform") == ["instagram", "instagram"]


def test_a_network_that_is_none_of_metas_stays_asked(desk: Desk) -> None:
    assert asked(read(desk, written(days("Reach")), Answers(exported_on=EXPORTED, network="linkedin"))) == ["network"]


def test_two_blocks_are_two_networks_and_the_title_counts_before_a_wrong_heading(desk: Desk) -> None:
    found = read(desk, written(days("Facebook Page reach", "Facebook Page reach"),
                               days("Instagram reach", "Facebook Page reach")))  # fmt: skip
    assert [(table.rows["platform"][0].as_py(), table.rows["reach"].to_pylist()) for table in found.tables] == [
        ("facebook", [5, 0]), ("instagram", [5, 0]),
    ]  # fmt: skip
    assert column(found, "row_number") == [4, 5] and column(found, "row_number", 1) == [9, 10]


def test_an_unknown_title_is_refused_with_the_titles_that_are_read(desk: Desk) -> None:
    error = refused(desk, written(days("Viewers"))).error
    assert (error.text_id, error.slots["title"]) == ("overview-title-unknown", "Viewers")
    assert "Reach" in error.slots["known"]


def test_days_whose_title_line_is_lost_do_not_say_what_they_count(desk: Desk) -> None:
    assert refused(desk, written(days("")[1:])).error.text_id == "overview-title-lost"


def test_a_heading_that_may_name_a_wrong_figure_does_not_replace_a_lost_title(desk: Desk) -> None:
    lost = days("", "Facebook Page reach")[1:]
    assert refused(desk, written(lost, top="")).error.text_id == "overview-title-lost"


def test_blocks_without_a_blank_line_between_them_stay_two_networks(desk: Desk) -> None:
    joined = (*days("Facebook reach"), *days("Instagram reach"))
    found = read(desk, written(joined))
    assert [set(table.rows["platform"].to_pylist()) for table in found.tables] == [{"facebook"}, {"instagram"}]
    assert reasons(found) == []


def test_groups_without_a_blank_line_before_them_belong_to_their_own_network(desk: Desk) -> None:
    lines = ('"Facebook followers"', '"FB_PAGE,FOLLOW,UNIQUE_USERS"', '"1210"', '"Instagram followers"',
             '"IG_ACCOUNT,FOLLOW,UNIQUE_USERS"', '"563"', '"Age & gender"', *BY_AGE)  # fmt: skip
    found = read(desk, written(lines))
    assert [(table.kind, table.rows["platform"][0].as_py()) for table in found.tables] == [
        ("audience", "instagram"), ("days", "facebook"), ("days", "instagram"),
    ]  # fmt: skip
    assert [column(found, "followers_total", at) for at in (1, 2)] == [[1210], [563]]


def test_days_saved_again_with_semicolons_and_german_dates_are_read(desk: Desk) -> None:
    text = "Instagram reach;\nDate;Primary\n28.03.2026 01:00;5\n29.03.2026 00:00;0\n"
    found = desk.outcome("export.csv", text.encode(), BOTH)
    assert isinstance(found, ReadExport)
    assert column(found, "day_on") == [date(2026, 3, 28), date(2026, 3, 29)]


def test_a_hand_kept_list_under_a_title_is_no_meta_export(desk: Desk) -> None:
    found = desk.outcome("export.csv", b"Unsere Zahlen,\nDatum,Besucher im Foyer\n2026-03-28,5\n2026-03-29,7\n", BOTH)
    assert getattr(found, "layout", None) != "meta_overview"


def test_a_stock_stands_on_the_day_of_the_export_and_page_likes_are_no_followers(desk: Desk) -> None:
    content = written(
        ('"Facebook followers"', '"FB_PAGE,FOLLOW,UNIQUE_USERS"', '"1210"'),
        ('"Facebook Page likes"', '"FB_PAGE,LIKE,UNIQUE_USERS"', '"1190"'),
    )
    found = read(desk, content)
    assert (column(found, "followers_total"), column(found, "day_on")) == ([1210], [EXPORTED])
    assert (found.platform, notes(found)["rows-page-likes"]) == ("facebook", {"rows": "1"})


def test_without_a_day_of_export_the_stock_waits(desk: Desk) -> None:
    content = written(('"Seguidores do Instagram"', '"IG_ACCOUNT,FOLLOW,UNIQUE_USERS"', '"563"'))
    found = read(desk, content, NO_ANSWERS)
    assert sorted(asked(found)) == ["account", "exported_on"]
    assert (column(found, "followers_total"), column(found, "day_on"), reasons(found)) == ([563], [None], [])


@pytest.mark.parametrize(("cell", "share"), [("23.9%", 23.9), ("23,9%", 23.9), ("16%", 16.0), ("21", 21.0)])
def test_a_share_is_percent_however_it_is_written(desk: Desk, cell: str, share: float) -> None:
    found = read(desk, written(('"Instagram followers"', BY_AGE[0], f'"18-24","{cell}","12.5%"')))
    shares = dict(zip(column(found, "dimension"), column(found, "share"), strict=True))
    assert shares == {"age of women": share, "age of men": 12.5}


def test_less_than_one_percent_is_a_bound_and_no_share(desk: Desk) -> None:
    found = read(desk, written(('"Instagram followers"', BY_AGE[0], '"18-24","< 1%","12.5%"')))
    assert (column(found, "share")[0], column(found, "share_below")[0]) == (None, 1.0)


def test_what_is_no_share_refuses_its_row_only(desk: Desk) -> None:
    found = read(desk, written(('"Instagram followers"', *BY_AGE, '"25-34","viele","1%"')))
    assert reasons(found) == [(5, "share-unreadable")]
    assert column(found, "label") == ["18-24", "18-24", "25-34"]


def test_names_above_shares_are_turned_into_rows(desk: Desk) -> None:
    content = written(
        ('"Age & gender"', '"","Women","Men"', '"18-24","10.6","6.5"'),
        ('"Top countries"', '"Germany","Austria"', '"75.1","5.9"'),
        ('"Top cities"', '"Bonn, Germany","Köln, Germany"', '"13.7","5.7"'),
    )
    found = read(desk, content, Answers(exported_on=EXPORTED, network="facebook", account={"facebook": "leuchtnetz"}))
    assert [(table.kind, set(table.rows["dimension"].to_pylist())) for table in found.tables] == [
        ("audience", {"age of women", "age of men"}), ("audience", {"country"}), ("audience", {"city"}),
    ]  # fmt: skip
    assert (column(found, "label", 1), column(found, "share", 1)) == (["Germany", "Austria"], [75.1, 5.9])
    assert column(found, "followers", 1) == [None, None]
    assert [table.rows for table in receipt_of(found).tables] == [1, 2, 2]


def test_an_audience_without_network_is_asked_once(desk: Desk) -> None:
    content = written(('"Age & gender"', *BY_AGE), ('"Top countries"', '"Germany","Austria"', '"75.1","5.9"'))
    assert asked(read(desk, content)) == ["network"]


def test_lists_belong_to_the_network_above_them(desk: Desk) -> None:
    content = written(
        ('"Facebook followers"', '"FB_PAGE,FOLLOW,UNIQUE_USERS"', '"1210"'), ('"Age & gender"', *BY_AGE),
        ('"Instagram followers"', '"IG_ACCOUNT,FOLLOW,UNIQUE_USERS"', '"563"'), ('"Age & gender"', *BY_AGE),
    )  # fmt: skip
    found = read(desk, content)
    assert [(table.kind, set(table.rows["platform"].to_pylist())) for table in found.tables] == [
        ("audience", {"facebook"}), ("audience", {"instagram"}), ("days", {"facebook"}), ("days", {"instagram"}),
    ]  # fmt: skip


def test_a_decimal_comma_taken_for_a_delimiter_is_refused_with_its_row(desk: Desk) -> None:
    found = read(desk, written(('"Instagram followers"', BY_AGE[0], "18-24,23,9%,12,5%", *BY_AGE[1:])))
    assert set(reasons(found)) == {(4, "row-too-long")}
