"""Exports as other accounts, languages and programs write them: read whole, asked, or refused with the place."""

from datetime import date

import pytest

from data_loaders.layouts.linkedin_words import CLICKS, COMMENTS, IMPRESSIONS, PARTS, REACTIONS, REPOSTS, part_of
from data_loaders.questions import Answers
from data_loaders.reading import RefusedExport
from data_loaders.rows import ReadExport
from tests.data_loaders.hand_made import (
    X_HEADINGS,
    X_NAME,
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
    unix_ms,
    x_id,
    x_row,
)  # fmt: skip

PAGE = f"leuchtnetz_content_{unix_ms('2026-09-02T08:00')}.xls"
ANSWERS = Answers(exported_on=date(2026, 9, 1), account={"linkedin": "leuchtnetz", "x": "leuchtnetz"})
URN = "https://www.linkedin.com/feed/update/urn:li:{}:{}"
FIGURES = (IMPRESSIONS, CLICKS, REACTIONS, COMMENTS, REPOSTS)
DAY_WORDS = {"en": ("Date", 0), "pt": ("Data", 1), "es": ("Fecha", 2), "de": ("Datum", 3)}
POST_WORDS = {
    "en": ("Post title", "Post link", "Post type", "Posted by", "Created date", "Impressions", "Views", "Clicks",
           "Likes", "Comments", "Reposts", "Follows", "Engagement rate", "Content Type"),
    "pt": ("Título da publicação", "Link da publicação", "Tipo de publicação", "Publicada por", "Criação",
           "Impressões", "Visualizações", "Cliques", "Gostaram", "Comentários", "Compartilhamentos", "Seguidores",
           "Taxa de engajamento", "Tipo de conteúdo"),
    "es": ("Título de la publicación", "Enlace de la publicación", "Tipo de publicación", "Anunciado por",
           "Fecha de creación", "Impresiones", "Visualizaciones", "Clics", "Recomendaciones", "Comentarios",
           "Veces compartido", "Seguidores", "Tasa de interacción", "Tipo de contenido"),
    "de": ("Beitragstitel", "Link veröffentlichen", "Art des Beitrags", "Veröffentlicht von", "Erstellt am",
           "Impressions", "Aufrufe", "Klicks", "Likes", "Kommentare", "Direkt geteilte Beiträge", "Follower",
           "Engagement Rate", "Inhaltstyp"),
}  # fmt: skip


def day_headings(language: str) -> list[str]:
    day, at = DAY_WORDS[language]
    return [day, *(part_of(paid, (figure[at],))[0] for figure in FIGURES for paid in PARTS)]


def workbook(*sheets: tuple[str, Rows]) -> bytes:
    return old_workbook(*sheets)


def read(desk: Desk, name: str, content: bytes) -> ReadExport:
    found = desk.outcome(name, content, ANSWERS)
    assert isinstance(found, ReadExport), (found.error.text_id, found.error.slots)
    return found


POST = ["Ein Text", URN.format("activity", linkedin_id("2026-08-31T12:00")), "Organic", "Erfundene Person",
        "08/31/2026", 100, 7, 4, 3, 2, 1, 5, 0.1, "Video"]  # fmt: skip


@pytest.mark.parametrize("is_turned_around", [False, True])
@pytest.mark.parametrize("has_sentence", [False, True])
@pytest.mark.parametrize("language", DAY_WORDS)
def test_a_linkedin_page_is_read_in_every_language_order_and_heading_row(
    desk: Desk, language: str, has_sentence: bool, is_turned_around: bool
) -> None:
    """The days carry 1 to 15 in the order of their headings: impressions 1, 2, 3 for organic, sponsored, total."""
    days = [day_headings(language), ["08/31/2026", *range(1, 16)]]
    posts: list[list[object]] = [list(POST_WORDS[language]), POST]
    if is_turned_around:
        days, posts = [row[::-1] for row in days], [row[::-1] for row in posts]
    top: list[list[object]] = [["A sentence about the period."]] if has_sentence else []
    export = read(desk, PAGE, workbook(("Eins", [*top, *days]), ("Zwei", [*top, *posts])))
    assert export.layout == "linkedin_page_content"
    names = ("impressions", "clicks", "reactions", "comments", "shares")
    assert [[column(export, name)[at] for name in names] for at in range(3)] == [
        [1, 4, 7, 10, 13], [2, 5, 8, 11, 14], [3, 6, 9, 12, 15],
    ]  # fmt: skip
    (post,) = export.tables[1].rows.to_pylist()
    assert [post[name] for name in (*names, "video_views", "follows", "engagements", "media_type", "paid", "text")] == [
        100, 4, 3, 2, 1, 7, 5, 10, "Video", "organic", "Ein Text",
    ]  # fmt: skip
    assert post["published_at"] == moment("2026-08-31T12:00")
    assert "Erfundene Person" not in str(post)
    assert export.tables[0].rows_read == 3 and not export.questions


def test_a_year_of_days_without_a_single_post_is_a_window_without_posts(desk: Desk) -> None:
    days = [[f"{date.fromordinal(date(2025, 9, 1).toordinal() + at):%m/%d/%Y}", *[0] * 15] for at in range(365)]
    export = read(desk, PAGE, workbook(("Metrics", [["S"], day_headings("en"), *days]),
                                       ("All posts", [["S"], list(POST_WORDS["en"])])))  # fmt: skip
    assert [table.rows.num_rows for table in export.tables] == [365 * 3, 0]
    (window,) = export.tables[1].windows
    assert (window.from_on, window.to_on, window.kind) == (date(2025, 9, 1), date(2026, 8, 31), "posts")
    assert set(column(export, "impressions")) == {0}


def test_organic_sponsored_and_total_of_one_post_stay_three_rows(desk: Desk) -> None:
    rows = [[*POST[:2], kind, *POST[3:5], seen, *POST[6:]]
            for kind, seen in (("Orgânico", 30), ("Patrocinado", 5), ("Total", 35))]  # fmt: skip
    export = read(desk, PAGE, workbook(("P", [list(POST_WORDS["pt"]), *rows])))
    assert column(export, "paid") == ["organic", "sponsored", "total"]
    assert len(set(column(export, "post_id"))) == 1


def test_a_posts_sheet_that_lacks_one_needed_column_refuses_the_whole_workbook(desk: Desk) -> None:
    posts = [[word for word in POST_WORDS["en"] if word != "Impressions"], [*POST[:5], *POST[6:]]]
    found = desk.outcome(PAGE, workbook(("M", [day_headings("en"), ["08/31/2026", *range(1, 16)]]), ("P", posts)))
    assert isinstance(found, RefusedExport)
    assert (found.error.text_id, found.error.slots["missing"]) == ("layout-column-missing", "Impressions")


def test_figures_a_linkedin_language_does_not_deliver_are_missing_and_named(desk: Desk) -> None:
    kept = [at for at, word in enumerate(POST_WORDS["en"]) if word not in ("Views", "Follows", "Reposts")]
    rows = [[row[at] for at in kept] for row in (list(POST_WORDS["en"]), POST)]
    export = read(desk, PAGE, workbook(("P", rows)))
    (post,) = export.tables[0].rows.to_pylist()
    assert (post["shares"], post["video_views"], post["follows"], post["engagements"]) == (None, None, None, None)
    assert "Reposts" in notes(export)["columns-missing"]["columns"]


@pytest.mark.parametrize(
    "headings",
    [
        ["Datum", "Follower insgesamt"],
        ["Date", "Total followers"],
        ["Datum", "Seitenaufrufe insgesamt", "Einzelne Besucher insgesamt"],
        ["Insgesamt", "Datum"],
    ],
)
def test_a_table_with_a_day_and_a_total_is_no_linkedin_follower_export(desk: Desk, headings: list[str]) -> None:
    rows = [headings, ["01/31/2026", *["5"] * (len(headings) - 1)]]
    assert desk.refused(f"a_followers_{unix_ms('2026-09-02T08:00')}.csv", rows, ANSWERS).error


def test_german_linkedin_followers_are_the_gain_of_the_day(desk: Desk) -> None:
    rows = [["Datum", "Gesponserte Follower:innen", "Organische Follower:innen",
             "Automatisch eingeladene Follower:innen", "Follower:innen insgesamt"],
            ["08/31/2026", 1, 2, 3, 6]]  # fmt: skip
    export = read(desk, "export.xls", workbook(("Neue Follower innen", rows)))
    assert (column(export, "followers_gained"), column(export, "followers_total")) == ([6], [None])


INSTAGRAM = {
    "en": ("Post ID", "Account username", "Description", "Publish time", "Permalink", "Post type", "Date", "Views",
           "Reach", "Likes", "Shares", "Follows", "Comments", "Saves"),
    "pt": ("Identificação da publicação", "Nome de usuário da conta", "Descrição", "Horário de publicação",
           "Link permanente", "Tipo de publicação", "Data", "Visualizações", "Alcance", "Curtidas",
           "Compartilhamentos", "Seguimentos", "Comentários", "Salvamentos"),
    "de": ("Beitrags-ID", "Konto-Benutzername", "Beschreibung", "Veröffentlichungszeitpunkt", "Permalink",
           "Beitragstyp", "Datum", "Aufrufe", "Reichweite", "„Gefällt mir“-Angaben", "Geteilte Inhalte", "Follows",
           "Kommentare", "Gespeicherte Beiträge"),
    "sv": ("Publicerings-id", "Kontots användarnamn", "Beskrivning", "Publiceringstid", "Permalänk", "Inläggstyp",
           "Datum", "Visningar", "Räckvidd", "Gilla-markeringar", "Delningar", "Följer", "Kommentarer",
           "Sparade objekt"),
}  # fmt: skip
INSTAGRAM_POST = ["18010000000000001", "werkstolz", 'Zeile eins\n"Zwei", drei 🎉', "07/15/2026 23:30",
                  "https://www.instagram.com/reel/short/", "IG reel", "Lifetime", "90", "80", "7", "6", "5", "4",
                  "3"]  # fmt: skip


def disguised(words: str) -> str:
    """The heading in capitals, with a soft hyphen, a byte-order mark and a no-break space."""
    return "\ufeff" + words[:2].upper() + "\u00ad" + words[2:].replace(" ", "\u00a0 ").upper()


@pytest.mark.parametrize("is_disguised", [False, True])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("language", INSTAGRAM)
def test_instagram_is_read_in_every_language_delimiter_and_spelling(
    desk: Desk, language: str, delimiter: str, is_disguised: bool
) -> None:
    headings = [disguised(word) if is_disguised else word for word in INSTAGRAM[language]]
    rows = [["Neue Spalte", *headings[::-1]], ["x", *INSTAGRAM_POST[::-1]]]
    export = read(desk, "a.csv", text_table(rows, delimiter))
    (post,) = export.tables[0].rows.to_pylist()
    names = ("impressions", "reach", "reactions", "shares", "follows", "comments", "saves")
    assert [post[name] for name in names] == [90, 80, 7, 6, 5, 4, 3]
    assert post["text"] == 'Zeile eins\n"Zwei", drei 🎉'
    assert post["published_at"] == moment("2026-07-16T06:30")
    assert notes(export)["columns-new"] == {"columns": "Neue Spalte"}


def test_stories_bring_replies_and_clicks_and_lack_saves(desk: Desk) -> None:
    headings = ["Post ID", "Account username", "Publish time", "Permalink", "Post type", "Date", "Views", "Reach",
                "Likes", "Shares", "Profile visits", "Replies", "Link clicks", "Navigation",
                "Sticker taps"]  # fmt: skip
    story = ["18010000000000002", "werkstolz", "07/15/2026 10:00", "https://www.instagram.com/stories/werkstolz/1",
             "IG story", "Lifetime", "50", "40", "1", "0", "2", "3", "4", "60", "0"]  # fmt: skip
    (post,) = read(desk, "a.csv", text_table([headings, story])).tables[0].rows.to_pylist()
    assert [post[name] for name in ("impressions", "comments", "clicks", "shares", "saves", "follows")] == [
        50, 3, 4, 0, None, None,
    ]  # fmt: skip


def test_as_many_posts_of_a_partner_as_own_ones_leave_open_whose_export_it_is(desk: Desk) -> None:
    rows = [[f"1801000000000000{at}", name, *INSTAGRAM_POST[2:]] for at, name in enumerate(("aaa", "werkstolz"))]
    content = text_table([INSTAGRAM["en"], *rows])
    found = desk.outcome("a.csv", content, Answers(exported_on=date(2026, 9, 1)))
    assert isinstance(found, ReadExport) and asked(found) == ["account"]
    answered = Answers(exported_on=date(2026, 9, 1), account={"instagram": "werkstolz"})
    found = desk.outcome("a.csv", content, answered)
    assert isinstance(found, ReadExport)
    assert (found.account, asked(found)) == ("werkstolz", [])


ID = x_id("2021-09-02T10:00")


def test_numbers_saved_again_with_a_decimal_comma_are_the_same_numbers(desk: Desk) -> None:
    rows = [X_HEADINGS, x_row(ID, seen="1938,0", likes="12,0"), x_row(x_id("2021-09-03T10:00"), seen="7,0")]
    export = read(desk, X_NAME, text_table(rows, ";"))
    assert (column(export, "impressions"), column(export, "reactions")) == ([1938, 7], [12, 1])


@pytest.mark.parametrize("destroyed", ["1.43E+18", "1,43E+18", "1.43312E+18"])
def test_an_id_destroyed_by_a_program_comes_from_the_link_or_refuses_its_row(desk: Desk, destroyed: str) -> None:
    linked = [destroyed, *x_row(ID)[1:]]
    unlinked = [destroyed, "", *x_row(ID)[2:]]
    export = read(desk, X_NAME, text_table([X_HEADINGS, linked, unlinked]))
    assert column(export, "post_id") == [ID]
    assert reasons(export) == [(3, "id-destroyed")]
    assert notes(export)["ids-from-links"] == {"rows": "1"}


def test_old_x_posts_of_2015_keep_entities_line_breaks_and_quotes(desk: Desk) -> None:
    first = x_id("2015-06-02T10:00")
    headings = [*X_HEADINGS[:5], "favorites", "retweets", "replies", "url clicks", "promoted impressions"]
    row = [first, f"https://twitter.com/leuchtnetz/status/{first}", '@jemand &quot;A&quot; &amp; "B"\nzwei',
           "2015-06-02 10:00 +0000", "10.0", "3.0", "2.0", "1.0", "0.0", "-"]  # fmt: skip
    (post,) = read(desk, X_NAME, text_table([headings, row])).tables[0].rows.to_pylist()
    assert post["text"] == '@jemand "A" & "B"\nzwei'
    assert [post[name] for name in ("reactions", "shares", "comments", "clicks", "impressions")] == [3, 2, 1, 0, 10]


@pytest.mark.parametrize("link", ["https://netflix.com/leuchtnetz/status/1433000000000000000", "https://x.com/i/web/x"])
def test_a_link_elsewhere_is_no_post_on_x(desk: Desk, link: str) -> None:
    export = read(desk, X_NAME, text_table([X_HEADINGS, ["1.43E+18", link, *x_row(ID)[2:]]]))
    assert reasons(export) == [(2, "id-destroyed")]


def test_an_export_day_in_the_name_that_lies_before_the_posts_is_asked(desk: Desk) -> None:
    rows = [["platform", "author_account", "published_at", "text"], ["x", "a", "2026-08-20", "t"]]
    found = desk.outcome("posts_2026-01-31.csv", text_table(rows))
    assert isinstance(found, ReadExport) and asked(found) == ["exported_on"]
