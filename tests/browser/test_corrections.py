"""A German file with cells that cannot be taken, corrected in the page of a real browser, from drop to receipt."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.test_journey import PATIENCE_MS, Reader
from tests.browser.test_mapping import cp1252, drop, shown, upload_page

# Streamlit gathers what is typed into a table for so long before it counts as typed.
EDIT_SETTLES_MS = 400
pytestmark = pytest.mark.browser
ROWS = """Plattform;Beitrags-ID;Konto;Veröffentlicht am;Beitragstext;Impressionen
X;1840000000000000001;muster_1;01.08.2026;Schöne Grüße;1.234,0
X;1844000000000000002;muster_1;12.08.2026;Größer denken;zwölf
X;1851000000000000003;muster_1;31.08.2026;Übergabe;~900
"""


def typed(page: Page, table: Locator, row: int, text: str) -> None:
    """Type into the last column of a row of the table, as a person does: a double click, the text, Enter."""
    canvas = table.get_by_test_id("data-grid-canvas")
    expect(canvas).to_be_visible(timeout=PATIENCE_MS)
    box = canvas.bounding_box()
    assert box is not None
    canvas.dblclick(position={"x": box["width"] - 60, "y": 35 * row + 17}, force=True)
    editor = page.locator("#portal textarea")
    editor.fill(text, timeout=PATIENCE_MS)
    editor.press("Enter")
    expect(editor).to_have_count(0, timeout=PATIENCE_MS)
    page.wait_for_timeout(EDIT_SETTLES_MS)


def test_rejected_cells_are_corrected_read_again_and_listed(chromium: Browser, address: str, tmp_path: Path) -> None:
    reader = Reader(chromium, address, "de-DE")
    page = upload_page(reader, address)
    drop(page, cp1252(tmp_path, "beitraege_2026-09-02.csv", ROWS))
    shown(page, "2 Zeilen können nicht übernommen werden")
    page.get_by_text("Die 2 Zellen hier berichtigen").click()
    shown(page, "Die Datei selbst bleibt, wie sie ist.")
    table = page.locator("[class*=st-key-upload_correct_table] [data-testid=stDataFrame]")
    page.get_by_role("button", name="Berichtigungen übernehmen").scroll_into_view_if_needed()
    typed(page, table, 1, "12")
    typed(page, table, 2, "neunhundert")
    page.get_by_role("button", name="Berichtigungen übernehmen").click()

    # One is read; the other is still no number, and says so again.
    shown(page, "1 Zeile kann nicht übernommen werden")
    shown(page, "2 Zellen von Hand berichtigt: Zeile 3, „Impressionen“: „zwölf“ → „12“")
    page.get_by_text("Die Zelle hier berichtigen").click()
    page.get_by_role("button", name="Berichtigungen übernehmen").scroll_into_view_if_needed()
    typed(page, table, 1, "900")
    page.get_by_role("button", name="Berichtigungen übernehmen").click()
    shown(page, "Zeile 4, „Impressionen“: „~900“ → „900“")
    page.get_by_role("button", name="3 Zeilen importieren").click()
    shown(page, "3 Zeilen importiert")
    shown(page, "2 Zellen von Hand berichtigt: Zeile 3, „Impressionen“: „zwölf“ → „12“")
    assert reader.complaints == []
