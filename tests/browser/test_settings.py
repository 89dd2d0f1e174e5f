"""A setting changed in a real browser: previewed, saved, followed by the figures, and taken back."""

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.test_imports import headlines
from tests.browser.test_journey import PATIENCE_MS, Reader

pytestmark = pytest.mark.browser


def test_a_larger_group_is_previewed_saved_and_taken_back(chromium: Browser, address: str) -> None:
    reader = Reader(chromium, address, "de-DE")
    page = reader.open(f"{address}/?lang=de")
    before = headlines(reader)
    page.get_by_role("link", name="Einstellungen").click()
    page.get_by_role("button", name="Zur Ansicht „Programmleitung“ wechseln").click()
    expect(page.get_by_text("Es gelten die Vorgaben").first).to_be_visible(timeout=PATIENCE_MS)

    page.get_by_role("radio", name="Datenschutz").or_(page.get_by_role("button", name="Datenschutz")).first.click()
    page.get_by_role("button", name="Bearbeiten").click()
    group = page.get_by_label("Kleinste Gruppe").first
    group.fill("14")
    group.press("Enter")
    expect(page.get_by_text("verborgen (< 14)").first).to_be_visible(timeout=PATIENCE_MS)
    page.get_by_role("button", name="Speichern").click()
    expect(page.get_by_text("14 Personen")).to_be_visible(timeout=PATIENCE_MS)
    assert "verborgen (< 14)" in " ".join(headlines(reader))

    page.get_by_role("link", name="Einstellungen").click()
    page.get_by_role("radio", name="Änderungen").or_(page.get_by_role("button", name="Änderungen")).first.click()
    expect(page.get_by_text("Kleinste Gruppe: 5 Personen → 14 Personen")).to_be_visible(timeout=PATIENCE_MS)
    page.get_by_role("button", name="Zurücknehmen").click()
    expect(page.get_by_text("zurückgenommen")).to_be_visible(timeout=PATIENCE_MS)
    assert headlines(reader) == before
    assert reader.complaints == []
