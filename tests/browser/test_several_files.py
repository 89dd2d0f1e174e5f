"""Several files and a zip in one drop, with one report; a large file taken back while it is read."""

import csv
import re
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import x_export
from tests.browser.test_journey import PATIENCE_MS, Reader

pytestmark = pytest.mark.browser
LARGE_ROWS = 120_000


def archive(folder: Path) -> Path:
    """An export, a broken workbook and a table nobody needs."""
    path = folder / "exporte.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.write(x_export(folder, "muster_12"), "account_analytics_content_2026-07-01_2026-09-30.csv")
        packed.writestr("kaputt.xlsx", b"PK\x03\x04 broken off")
        packed.writestr("Chart data.csv", "Date,Content,Video title,Views\n2026-01-01,abc,Film,5\n")
    return path


def posts_with_a_bad_row(folder: Path) -> Path:
    """Our template with two posts, one of which cannot be taken."""
    path = folder / "posts_2026-10-01.csv"
    path.write_text(
        "platform;post_id;author_account;published_at;text;impressions\n"
        "linkedin;7045678901234567801;muster_1;2026-09-01;Stolz;100\n"
        "linkedin;7045678901234567802;muster_1;2026-09-02;Stolz;viele\n",
        encoding="utf-8",
    )
    return path


def large_export(folder: Path) -> Path:
    """A file that takes some seconds to read."""
    path = folder / "large_2026-10-01.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, delimiter=";")
        rows.writerow(["platform", "post_id", "author_account", "published_at", "text", "impressions"])
        rows.writerows(
            ["linkedin", 7045678901234000000 + n, "muster_2", "2026-09-03", f"Stolz {n}", n] for n in range(LARGE_ROWS)
        )
    return path


def opened(reader: Reader) -> Page:
    """The upload page as an analyst sees it."""
    page = reader.page
    page.goto(f"{reader.address}/upload")
    page.get_by_role("button", name="Zur Ansicht „Analyse“ wechseln").click()
    expect(page.get_by_test_id("stFileUploaderDropzone")).to_be_visible(timeout=PATIENCE_MS)
    return page


def test_files_and_a_zip_go_in_together_and_the_bad_ones_stay_out(
    chromium: Browser, address: str, tmp_path: Path
) -> None:
    reader = Reader(chromium, address, "de-DE")
    page = opened(reader)
    page.locator("input[type=file]").set_input_files([archive(tmp_path), posts_with_a_bad_row(tmp_path)])
    button = page.get_by_role("button", name="4 Zeilen aus 2 Dateien importieren")
    expect(button).to_be_visible(timeout=PATIENCE_MS)
    expect(page.get_by_text("1 Zeile kann nicht übernommen werden")).to_be_visible()
    # The report names it as well, but its rows are drawn on a canvas, whose text no browser counts as visible.
    card = page.locator("[class*=st-key-upload_card_]").filter(has_text="exporte.zip › kaputt.xlsx")
    expect(card.get_by_text("exporte.zip › kaputt.xlsx")).to_be_visible()
    expect(card.get_by_text("nicht angenommen")).to_be_visible()
    expect(page.get_by_role("button", name="Abgelehnte Zeilen mit Grund")).to_be_visible()
    page.locator("summary").filter(has_text="account_analytics").first.click()
    expect(page.get_by_text(re.compile("Q3 2026: .*aktive Mitglieder 12 → 13")).first).to_be_visible()
    button.click()
    expect(page.get_by_role("button", name="Beleg")).to_have_count(2, timeout=PATIENCE_MS)
    expect(page.get_by_text("3 Zeilen importiert")).to_be_visible()
    with page.expect_download() as handed_out:
        page.get_by_role("button", name="Beleg").first.click()
    assert re.fullmatch(r"Beleg_\d+-[0-9a-f]{8}\.xlsx", handed_out.value.suggested_filename)
    assert reader.complaints == []


def test_a_large_file_can_be_taken_back_while_it_is_read_and_the_page_stays_usable(
    chromium: Browser, address: str, tmp_path: Path
) -> None:
    reader = Reader(chromium, address, "de-DE")
    page = opened(reader)
    page.locator("input[type=file]").set_input_files(large_export(tmp_path))
    cancel = page.get_by_role("button", name="Abbrechen")
    expect(cancel).to_be_visible(timeout=PATIENCE_MS)
    # The bar moves by itself; meanwhile another page opens and this one is found again.
    page.get_by_role("link", name="Überblick").first.click()
    expect(page.get_by_test_id("stMetricValue").first).to_have_text("12", timeout=PATIENCE_MS)
    page.locator("input[type=file]").wait_for(state="detached")
    page.get_by_role("link", name="Hochladen").first.click()
    page.locator("input[type=file]").set_input_files(large_export(tmp_path))
    cancel.click(timeout=PATIENCE_MS)
    expect(page.get_by_text("Das Lesen wurde abgebrochen")).to_be_visible(timeout=PATIENCE_MS)
    expect(page.get_by_role("button", name=re.compile("importieren"))).to_have_count(0)
    assert reader.complaints == []
