"""A German table nobody knows, from the drop zone through the mapping to a figure, in a real browser."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.test_journey import PATIENCE_MS, Reader

pytestmark = pytest.mark.browser
# As Excel saves it in Germany: title and period above, semicolons, 1.234, umlauts in cp1252, a total below.
POSTS = """Beiträge des Botschafterprogramms;;;;;;;
Zeitraum 01.08.2026 bis 31.08.2026;;;;;;;
;;;;;;;
Datum;Verfasser/in;Beitragslink;Beitragstext;Impressionen;Gefällt mir;Kommentare;Interaktionsrate
01.08.2026;Jörg Müßig;https://x.com/joerg/status/1840000000000000001;Schöne Grüße #Werkstolz;1.234;12;3;1,2 %
12.08.2026;Änne Öztürk;https://x.com/aenne/status/1844000000000000002;Größer denken;12.345;40;;0,3 %
31.08.2026;Jörg Müßig;https://x.com/joerg/status/1851000000000000003;Übergabe;987;-;1;2,0 %
Summe;;;;14.566;52;4;
"""
NEXT_MONTH = """Kommentare;Datum;Verfasser/in;Beitragslink;Beitragstext;Impressionen;Gefällt mir;Interaktionsrate
5;02.09.2026;Jörg Müßig;https://x.com/joerg/status/1852000000000000004;Für Köln;2.345;20;1,0 %
"""
TURNED = """Tag;Profil;Beitragslink;Aufrufe
03/04/2026;@joerg;https://x.com/joerg/status/1640000000000000001;1234,5
05/04/2026;@aenne;https://x.com/aenne/status/1640000000000000002;1000,5
"""
TOTALS_ONLY = """Veröffentlicht am;Link;Reichweite
31.12.2025;https://x.com/joerg/status/1740000000000000001;100
30.12.2025;https://x.com/joerg/status/1740000000000000002;
"""


def cp1252(folder: Path, name: str, text: str) -> Path:
    """The file as Excel writes it on a German desk."""
    path = folder / name
    path.write_bytes(text.replace("\n", "\r\n").encode("cp1252"))
    return path


def upload_page(reader: Reader, address: str) -> Page:
    """The upload page, as an analyst."""
    page = reader.open(address)
    page.get_by_role("link", name="Hochladen").first.click()
    page.get_by_role("button", name="Zur Ansicht „Analyse“ wechseln").click()
    expect(page.get_by_test_id("stFileUploaderDropzone")).to_be_visible(timeout=PATIENCE_MS)
    return page


def drop(page: Page, path: Path) -> None:
    """Lay a file into the drop zone."""
    page.locator("input[type=file]").set_input_files(path)


def unfold(page: Page, label: str, sentence: str) -> None:
    """Open what is folded; where the page was being drawn anew it is folded again, and a reader clicks once more."""
    inside = page.get_by_text(sentence).first
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning", timeout=PATIENCE_MS)
    for _ in range(3):
        if not inside.is_visible():
            page.get_by_text(label).click()
            page.wait_for_timeout(2000)
    expect(inside).to_be_visible()


def shown(page: Page, sentence: str) -> None:
    """A sentence is on the screen."""
    expect(page.get_by_text(sentence).first).to_be_visible(timeout=PATIENCE_MS)


def use(page: Page) -> Locator:
    """The button that ends the mapping."""
    return page.get_by_role("button", name="Zuordnung übernehmen")


def test_a_german_table_is_mapped_asked_about_imported_and_remembered(
    chromium: Browser, address: str, tmp_path: Path
) -> None:
    reader = Reader(chromium, address, "de-DE")
    page = upload_page(reader, address)
    drop(page, cp1252(tmp_path, "beitraege_2026-09-02.csv", POSTS))
    shown(page, "Die Spalten passen zu keinem Export, den wir kennen")
    shown(page, "Links steht, was wir brauchen, rechts die vorgeschlagene Spalte")
    shown(page, "Nicht zugeordnet und nicht gespeichert: Interaktionsrate.")
    shown(page, "Impressionen, Zeile 5: „1.234“ lesen wir als 1234.")
    expect(page.get_by_role("radio", name="einen Beitrag", exact=True)).to_be_checked(timeout=PATIENCE_MS)
    expect(use(page)).to_be_disabled(timeout=PATIENCE_MS)

    # A radio answers to the keyboard as well as to the mouse.
    page.get_by_role("radiogroup").filter(has_text="Stimmt").get_by_role("radio").first.focus()
    page.keyboard.press("Space")
    shown(page, "Leere Zellen bleiben leer, sie werden nicht 0: Reaktionen 33,3 %, Kommentare 33,3 %.")
    expect(use(page)).to_be_enabled(timeout=PATIENCE_MS)
    page.get_by_label("Name der Zuordnung").fill("Beiträge Intranet")
    page.keyboard.press("Tab")
    use(page).click()

    shown(page, "Zugeordnete Tabelle: Beiträge")
    page.get_by_role("button", name="3 Zeilen importieren").click()
    shown(page, "3 Zeilen importiert")
    shown(page, "Eine gemerkte Antwort oder Zuordnung")

    drop(page, cp1252(tmp_path, "beitraege_2026-09-30.csv", NEXT_MONTH))
    shown(page, "Gelesen mit der gemerkten Zuordnung „Beiträge Intranet“.")
    page.get_by_role("button", name="1 Zeile importieren").click()
    shown(page, "1 Zeile importiert")

    unfold(page, "Eine gemerkte Antwort oder Zuordnung", "Zuordnung „Beiträge Intranet“: einen Beitrag")
    page.get_by_role("button", name="Entfernen").click()
    expect(page.get_by_text("Eine gemerkte Antwort oder Zuordnung")).to_have_count(0, timeout=PATIENCE_MS)
    assert reader.complaints == []


def test_a_day_that_can_be_two_days_forces_a_choice_by_its_example(
    chromium: Browser, address: str, tmp_path: Path
) -> None:
    reader = Reader(chromium, address, "de-DE")
    page = upload_page(reader, address)
    drop(page, cp1252(tmp_path, "turned_2026-05-02.csv", TURNED))
    shown(
        page,
        "Spalte „Tag“: 03/04/2026 kann der 3. April 2026 oder der 4. März 2026 sein (2 Zeilen). Bitte Format wählen.",
    )
    shown(page, "Einige Zellen lassen sich auf zwei Arten lesen. Bitte oben wählen.")
    expect(use(page)).to_be_disabled(timeout=PATIENCE_MS)
    page.get_by_text("Tag, Monat, Jahr (31.12.2026)").click()
    # 1234,5 proves the comma: that half an impression cannot be counted is said, not rounded away.
    shown(page, "Hierher gehört eine ganze Zahl.")
    expect(use(page)).to_be_enabled(timeout=PATIENCE_MS)
    assert reader.complaints == []


def test_a_table_without_people_is_refused_or_taken_for_its_totals(
    chromium: Browser, address: str, tmp_path: Path
) -> None:
    reader = Reader(chromium, address, "de-DE")
    page = upload_page(reader, address)
    drop(page, cp1252(tmp_path, "summen_2026-01-02.csv", TOTALS_ONLY))
    shown(page, "Keine Spalte bezeichnet die Person. Ordnen Sie „Konto“ oder „Verfasst von“ zu")
    expect(use(page)).to_be_disabled(timeout=PATIENCE_MS)
    page.get_by_text("Nur Gesamtwerte importieren (ohne Personen)").click()
    expect(use(page)).to_be_enabled(timeout=PATIENCE_MS)
    use(page).click()
    page.get_by_role("button", name="2 Zeilen importieren").click()
    shown(page, "2 Zeilen importiert")
    assert reader.complaints == []
