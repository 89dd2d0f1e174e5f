"""A picture of an exhibit, and all of a page, as a reader takes them away."""

import struct
import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook
from playwright.sync_api import Browser, Locator

pytestmark = pytest.mark.browser


def taken(button: Locator, folder: Path) -> Path:
    """What a click on the button downloads."""
    with button.page.expect_download(timeout=60_000) as started:
        button.click()
    path = folder / started.value.suggested_filename
    started.value.save_as(path)
    return path


def test_a_reader_takes_a_picture_of_an_exhibit_and_all_of_a_page(
    chromium: Browser, address: str, tmp_path: Path
) -> None:
    page = chromium.new_page(locale="de-DE", accept_downloads=True)
    page.goto(address)
    all_of_page = page.get_by_role("button", name="Bild dieser Seite").first
    all_of_page.wait_for(timeout=60_000)
    page.locator(".st-key-exhibit_head_posts_by_week").get_by_role("button", name="Details").click()
    picture = taken(page.locator(".st-key-exhibit_pictures_posts_by_week").get_by_role("button").first, tmp_path)
    assert picture.name == "2026Q3_01_posts_by_week_de.png"
    assert struct.unpack(">II", picture.read_bytes()[16:24]) == (1920, 1080)
    table = taken(page.get_by_role("button", name="Tabelle (Excel)"), tmp_path)
    assert table.name == "2026Q3_01_posts_by_week_de.xlsx"
    page.keyboard.press("Escape")
    with zipfile.ZipFile(taken(all_of_page, tmp_path)) as archive:
        assert archive.namelist() == [f"2026Q3_01_posts_by_week_de{ending}" for ending in (".png", "@2x.png", ".svg")]
        drawing = archive.read("2026Q3_01_posts_by_week_de.svg").decode()
        assert archive.read(picture.name) == picture.read_bytes()
    title = page.locator(".st-key-exhibit_head_posts_by_week strong").inner_text()
    assert f"<title>{title}</title>" in drawing
    book = load_workbook(table)
    assert book["Darstellung"]["A1"].value == title
    weeks = list(book["Zahlen"].iter_rows(values_only=True))
    assert weeks[0][0] == "Woche" and sum(int(str(row[2] or 0)) for row in weeks[1:]) == 144
    page.close()
