"""An import taken back and brought back in a real browser: the headline figures are the same as before."""

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.test_journey import PATIENCE_MS, Reader

pytestmark = pytest.mark.browser


def headlines(reader: Reader) -> list[str]:
    """The headline values as the overview shows them."""
    reader.page.get_by_role("link", name="Überblick").first.click()
    expect(reader.page.get_by_test_id("stMetric")).to_have_count(5, timeout=PATIENCE_MS)
    reader.settle()
    return reader.figures()


def test_an_import_taken_back_and_brought_back_leaves_the_figures_as_they_were(chromium: Browser, address: str) -> None:
    reader = Reader(chromium, address, "de-DE")
    page = reader.open(f"{address}/?lang=de")
    before = headlines(reader)
    page.get_by_role("link", name="Hochladen").first.click()
    page.get_by_role("button", name="Zur Ansicht „Analyse“ wechseln").click()
    expect(page.get_by_test_id("stFileUploaderDropzone")).to_be_visible(timeout=PATIENCE_MS)
    reader.settle()

    page.get_by_role("link", name="Importe").first.click()
    expect(page.get_by_text("2 Importe zählen, keiner ist zurückgenommen")).to_be_visible(timeout=PATIENCE_MS)
    page.get_by_role("button", name="Zurücknehmen …").click()
    expect(page.get_by_text("Import 2 zurücknehmen?")).to_be_visible(timeout=PATIENCE_MS)
    expect(page.get_by_text("Kennzahlen, die sich ändern")).to_be_visible(timeout=PATIENCE_MS)
    page.get_by_role("button", name="Jetzt zurücknehmen").click()
    expect(page.get_by_text("Import 2 ist zurückgenommen")).to_be_visible(timeout=PATIENCE_MS)
    assert headlines(reader) != before

    page.get_by_role("link", name="Importe").first.click()
    expect(page.get_by_text("1 Import zählt, 1 ist zurückgenommen")).to_be_visible(timeout=PATIENCE_MS)
    page.get_by_role("button", name="Wiederherstellen …").click()
    page.get_by_role("button", name="Jetzt wiederherstellen").click()
    expect(page.get_by_text("Die Zeilen von Import 2 zählen wieder, jetzt als Import 3")).to_be_visible(
        timeout=PATIENCE_MS
    )
    assert headlines(reader) == before
    assert reader.complaints == []
