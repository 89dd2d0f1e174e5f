"""Mapping an unknown table on the upload page: what is proposed, what blocks, what is remembered, in both languages."""

import pytest
from streamlit.testing.v1 import AppTest

from jobs.inspections import readers
from jobs.writer import writer
from language import LANGUAGES, say
from tests.pages.conftest import Visit
from tests.pages.test_upload import texts
from warehouse.connection import Warehouse

GERMAN = (
    "Beiträge des Programms;;;;\n;;;;\nDatum;Verfasser/in;Beitragslink;Impressionen;Likes\n"
    "01.08.2026;Jörg Müßig;https://x.com/joerg/status/1840000000000000001;1.234;\n"
    "12.08.2026;Änne Öztürk;https://x.com/aenne/status/1844000000000000002;12.345;4\n"
    "Summe;;;13.579;4\n"
).encode("cp1252")
ROSTER = "Name;Bereich\nJörg Müßig;Service\nÄnne Öztürk;Vertrieb\n".encode("cp1252")
CONTESTED = (
    "Datum;Profil;Link;Likes;Reaktionen\n31.12.2025;@a;https://x.com/a/status/1740000000000000001;1;2\n"
).encode("cp1252")

FINNISH_HEADINGS = (
    "Julkaisu,Tili,Nimi,Näyttönimi,Kuvaus,Kesto,Aika,Linkki,Laji,Huomautus,Jakso,Katselut,Kattavuus,"
    "Tykkäykset,Jaot,Seuraajat,Kommentit,Tallennukset"
)
FINNISH_ROWS = [
    f"1800000000000000{n},17840000000000001,werkstolz,Werkstolz AG,Moi,0,03/1{n}/2025 03:06,"
    f"https://www.instagram.com/p/DHMIDMd_ES{n}/,Kuva,,Lifetime,1,2,3,4,5,6,7"
    for n in range(1, 4)
]
FINNISH = "\n".join([FINNISH_HEADINGS, *FINNISH_ROWS]).encode()


def dropped(app: AppTest, name: str, content: bytes) -> AppTest:
    app.file_uploader[0].set_value([(name, content, "application/octet-stream")])
    return settled(app.run())


def settled(app: AppTest) -> AppTest:
    """The page once every file is read and everything handed to the writer is done."""
    readers().wait_until_idle()
    writer().wait_until_idle()
    return app.run()


def used(app: AppTest, language: str) -> AppTest:
    next(button for button in app.button if button.label == say("mapping-use", language)).click().run()
    return settled(app)


def is_blocked(app: AppTest, language: str) -> bool:
    return next(button.disabled for button in app.button if button.label == say("mapping-use", language))


def field(app: AppTest, name: str) -> object:
    return next(box.value for box in app.selectbox if box.key and box.key.endswith(f"_{name}"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_german_table_is_proposed_asked_about_imported_and_remembered(
    visit: Visit, full_warehouse: Warehouse, language: str
) -> None:
    app = dropped(visit("upload", language, "analyst"), "liste_2026-09-02.csv", GERMAN)
    assert not app.exception
    said = texts(app)
    assert say("mapping-help", language) in said
    assert say("mapping-choose-above", language) in said
    assert (field(app, "published_at"), field(app, "author_name"), field(app, "impressions")) == (
        "Datum", "Verfasser/in", "Impressionen",
    )  # fmt: skip
    mark = next(radio for radio in app.radio if radio.key and radio.key.startswith("mapping_decimal_mark"))
    reading = "1234" if language == "de" else "1,234"
    column = say("column-impressions", language)
    assert mark.label.replace("\\", "") == say(
        "mapping-number-reading", language, column=column, row="4", example="1.234", reading=reading
    )
    assert (mark.value, is_blocked(app, language)) == (None, True)
    mark.set_value(",").run()
    assert not is_blocked(app, language)
    assert say("mapping-empty", language, columns="").split(":")[0] in texts(app)

    app = used(app, language)
    assert app.button(key="upload_confirm").label == say("upload-confirm", language, count=2)
    app.button(key="upload_confirm").click().run()
    app = settled(app)
    with full_warehouse.cursor() as cursor:
        assert cursor.execute("select sum(impressions) from posts where platform = 'x'").fetchone() == (13_579,)
    assert say("remembered-mapping", language, name="liste", grain=say("mapping-grain-post", language)) in texts(app)

    next(button for button in app.button if button.label == say("remembered-remove", language)).click().run()
    assert say("remembered-help", language) not in texts(settled(app))


@pytest.mark.usefixtures("full_warehouse")
def test_a_share_log_with_headings_of_its_own_is_mapped_and_imported(visit: Visit) -> None:
    log = "Geteilt am;Mitarbeiterin;Artikel;Klicks\n13.10.2025;@joerg;Herbstputz;12\n14.10.2025;@aenne;Dienst;\n"
    app = dropped(visit("upload", "de", "analyst"), "protokoll_2025-10-20.csv", log.encode())
    [grain] = [choice for choice in app.radio if str(choice.key).startswith("mapping_grain_")]
    assert grain.value == "share"
    assert say("mapping-missing-platform", "de") in texts(app)
    next(box for box in app.selectbox if "mapping_constant" in str(box.key)).set_value("linkedin").run()
    app = used(app, "de")
    assert not app.exception
    assert "Zugeordnete Tabelle: geteilte Inhalte" in texts(app)
    assert app.button(key="upload_confirm").label == "2 Zeilen importieren"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.usefixtures("full_warehouse")
def test_a_roster_whose_rows_identify_nobody_is_not_taken(visit: Visit, language: str) -> None:
    app = dropped(visit("upload", language, "analyst"), "leute.csv", ROSTER)
    grain = next(radio for radio in app.radio if radio.key and radio.key.startswith("mapping_grain"))
    grain.set_value("member").run()
    assert say("mapping-missing-member", language) in texts(app)
    assert is_blocked(app, language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.usefixtures("full_warehouse")
def test_two_columns_for_one_field_and_one_column_for_two_wait_for_a_decision(visit: Visit, language: str) -> None:
    app = dropped(visit("upload", language, "analyst"), "likes_2026-01-02.csv", CONTESTED)
    assert say("mapping-contested-columns", language, columns="Likes, Reaktionen") in texts(app)
    assert (field(app, "reactions"), is_blocked(app, language)) == (None, True)
    next(box for box in app.selectbox if box.key and box.key.endswith("_reactions")).set_value("Reaktionen").run()
    assert not is_blocked(app, language)
    assert say("mapping-ignored", language, columns="Likes") in texts(app)
    next(box for box in app.selectbox if box.key and box.key.endswith("_comments")).set_value("Reaktionen").run()
    fields = ", ".join(say(f"column-{name}", language) for name in ("reactions", "comments"))
    assert say("mapping-doubled", language, column="Reaktionen", fields=fields) in texts(app)
    assert is_blocked(app, language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.usefixtures("full_warehouse")
def test_gains_of_single_posts_per_day_are_refused_with_the_reason(visit: Visit, language: str) -> None:
    app = dropped(visit("upload", language, "analyst"), "likes_2026-01-02.csv", CONTESTED)
    grain = next(radio for radio in app.radio if radio.key and radio.key.startswith("mapping_grain"))
    grain.set_value("post_day").run()
    next(box for box in app.selectbox if box.key and box.key.endswith("_daily_figures")).set_value("gained").run()
    assert say("mapping-daily-gains", language) in texts(app)
    assert is_blocked(app, language)


@pytest.mark.usefixtures("full_warehouse")
def test_a_mapping_can_be_changed_before_the_import(visit: Visit) -> None:
    app = dropped(visit("upload", "de", "analyst"), "liste_2026-09-02.csv", GERMAN)
    next(radio for radio in app.radio if radio.key and radio.key.startswith("mapping_decimal_mark")).set_value(
        ","
    ).run()
    app = used(app, "de")
    next(button for button in app.button if button.label == say("mapping-change", "de")).click().run()
    assert field(app, "impressions") == "Impressionen"
    assert not is_blocked(app, "de")


@pytest.mark.usefixtures("full_warehouse")
def test_a_table_told_by_its_places_only_can_be_mapped_instead(visit: Visit) -> None:
    app = dropped(visit("upload", "de", "analyst"), "content.csv", FINNISH)
    assert say("upload-status-needs-answer", "de") in texts(app)
    next(button for button in app.button if button.label == say("mapping-change", "de")).click().run()
    assert say("mapping-help", "de") in texts(app)
    assert field(app, "permalink") == "Linkki"
