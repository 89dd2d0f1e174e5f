"""The Settings page in a real browser: a definition changed and taken back, and what people allow, many or one."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import load_program
from tests.browser.test_journey import PATIENCE_MS, Reader
from tests.browser.test_mapping import shown
from tests.serving import dashboard

pytestmark = pytest.mark.browser
ROW_HEIGHT, IN_TICK_COLUMN = 35, 18
EVERY_ROW = 0
ALL_ACTS = "eigener Beitrag, geteilter Beitrag, Kommentar bei anderen Mitgliedern"
WITHOUT_POSTS = "geteilter Beitrag, Kommentar bei anderen Mitgliedern"


@pytest.fixture(scope="module")
def settings_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Thirteen people of whom twelve have posted: the tenth, eleventh and twelfth twelve times, the others less."""
    folder: Path = tmp_path_factory.mktemp("settings")
    load_program(folder, folder / "program.duckdb", posts_of=lambda number: min(12, 3 + number))
    with dashboard(folder / "program.duckdb") as served:
        yield served


@pytest.fixture
def reader(chromium: Browser, settings_address: str) -> Iterator[Reader]:
    """A German reader, of whose browser nothing may be complained about in the end."""
    someone = Reader(chromium, settings_address, "de-DE")
    someone.open(f"{settings_address}/?lang=de")
    yield someone
    assert someone.complaints == []


def at_settings(reader: Reader, part: str) -> Page:
    """A part of the Settings page, as the programme lead."""
    reader.page.get_by_role("link", name="Einstellungen").first.click()
    as_lead = reader.page.get_by_role("button", name="Zur Ansicht „Programmleitung“ wechseln")
    chosen = reader.page.get_by_role("radio", name=part)
    expect(as_lead.or_(chosen)).to_be_visible(timeout=PATIENCE_MS)
    reader.settle()
    if as_lead.is_visible():
        expect(reader.page.get_by_role("button", name="Bearbeiten")).to_have_count(0)
        as_lead.click()
    chosen.click()
    expect(chosen).to_be_checked(timeout=PATIENCE_MS)
    reader.settle()
    return reader.page


def decide(reader: Reader, button: str) -> None:
    """Press a button that changes something, and wait until the page tells of the data version after it."""
    page = reader.page
    told = re.search(r"Datenversion (\d+)", page.get_by_test_id("stMain").inner_text())
    assert told
    expect(page.get_by_role("button", name=button)).to_be_enabled(timeout=PATIENCE_MS)
    page.get_by_role("button", name=button).click()
    shown(page, f"Datenversion {int(told[1]) + 1}")
    reader.settle()


def active_members(reader: Reader) -> str:
    """The headline figure as the overview shows it."""
    reader.page.get_by_role("link", name="Überblick").first.click()
    expect(reader.page.get_by_test_id("stMetric")).to_have_count(5, timeout=PATIENCE_MS)
    reader.settle()
    return reader.figure("Aktive Mitglieder").inner_text()


def test_a_definition_is_foreseen_saved_logged_and_taken_back(reader: Reader) -> None:
    assert active_members(reader) == "12"
    page = at_settings(reader, "Definitionen")
    page.get_by_role("button", name="Bearbeiten").first.click()
    expect(page.get_by_role("button", name="Speichern")).to_be_disabled(timeout=PATIENCE_MS)
    page.get_by_label("Remove eigener Beitrag").click()
    shown(page, "Was sich dadurch ändert")
    foreseen = page.locator(".st-key-settings_impact")
    expect(foreseen).to_contain_text("Aktive Mitglieder 12 → 0", timeout=PATIENCE_MS)
    decide(reader, "Speichern")
    assert active_members(reader) == "0"

    at_settings(reader, "Änderungen")
    shown(page, f"Was als Aktivität zählt: {ALL_ACTS} → {WITHOUT_POSTS}")
    decide(reader, "Zurücknehmen")
    assert active_members(reader) == "12"


def record(reader: Reader, sought: str, row: int, level: str, version: str, confirm: str) -> None:
    """Tick a row of those found (0: every row) and record what these people allow."""
    page = at_settings(reader, "Mitglieder & Einwilligung")
    field = page.get_by_label("Nach Name oder Kennung suchen")
    field.fill(sought)
    field.press("Enter")
    reader.settle()
    table = page.locator(".st-key-settings_consents").get_by_test_id("data-grid-canvas")
    table.click(position={"x": IN_TICK_COLUMN, "y": ROW_HEIGHT * row + 17}, force=True)
    form = page.locator(".st-key-settings_consents_form")
    form.get_by_role("combobox", name="Stufe").click()
    page.get_by_role("option", name=level).click()
    if version:
        form.get_by_label("Textfassung").fill(version)
        form.get_by_label("Textfassung").press("Enter")
    decide(reader, confirm)


def at_lists(reader: Reader) -> Page:
    """The lists of people."""
    reader.page.get_by_role("link", name="Besonders engagierte Mitglieder").first.click()
    shown(reader.page, "Alle engagieren sich freiwillig.")
    reader.settle()
    return reader.page


def test_names_appear_and_disappear_as_people_allow_it(reader: Reader) -> None:
    record(reader, "m1", EVERY_ROW, "mit Namen", "2026-1", "Für 4 Personen festhalten")
    page = at_lists(reader)
    shown(page, "4 von 13 stimmten der Namensnennung zu")
    shown(page, "Mira Muster 10")
    shown(page, "Mira Muster 11")
    expect(page.get_by_text("Mira Muster 9")).to_have_count(0)
    record(reader, "m10", 1, "nur in Summen", "", "Für 1 Person festhalten")
    page = at_lists(reader)
    shown(page, "3 von 13 stimmten der Namensnennung zu")
    shown(page, "Mira Muster 11")
    expect(page.get_by_text("Mira Muster 10")).to_have_count(0)
