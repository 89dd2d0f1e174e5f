"""What happens around a drop: too many files, a page closed or loaded anew, two at once, a database that is busy."""

import shutil
import threading
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from components.upload import drop
from jobs.writer import writer
from language import LANGUAGES, say
from tests.jobs.conftest import figures_of, x_posts_export
from tests.pages.conftest import Visit
from tests.pages.test_upload import dropped, settled, texts, x_bytes
from tests.pages.test_upload_report import posts_file
from warehouse.connection import Warehouse
from warehouse.ledger import content_hash


def held_writer() -> threading.Event:
    """The writer is busy until the event is set."""
    released = threading.Event()
    writer().submit("publish", lambda _: released.wait(30))
    return released


def labels(app: AppTest) -> str:
    """What stands on the folded parts of the page and on its bars."""
    return "\n".join([*(part.label for part in app.expander), *texts(app).split("\n")]).replace("\\", "")


@pytest.mark.bad_input("B3")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.usefixtures("full_warehouse")
def test_of_forty_files_the_first_twenty_are_looked_at_and_the_others_are_named(visit: Visit, language: str) -> None:
    files = [(f"{number:02}.csv", b"dish,price\nlentil soup,4\n") for number in range(40)]
    app = dropped(visit("upload", language, "analyst"), *files)
    said = texts(app)
    assert say("upload-too-many", language, most=20, left=20, files="20.csv, 21.csv, 22.csv …") in said
    assert len(app.session_state["upload_seen"]) == 20
    assert "19.csv" in said and "39.csv" not in said


@pytest.mark.bad_input("B3")
@pytest.mark.parametrize("language", LANGUAGES)
def test_files_too_large_together_wait_outside(
    visit: Visit, full_warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setattr(drop, "MOST_WAITING_MB", 1)
    before = content_hash(full_warehouse)
    large = [(f"p{number}_2026-10-01.csv", b"a,b\n" * 150_000) for number in range(2)]
    app = dropped(visit("upload", language, "analyst"), posts_file("first_2026-10-01.csv", [100]), *large)
    said = texts(app)
    assert say("upload-too-large-together", language, most=1, left=1, files="p1_2026-10-01.csv") in said
    assert app.button(key="upload_confirm").label == say("upload-confirm", language, count=1)
    assert content_hash(full_warehouse) == before


@pytest.mark.bad_input("B4", "B5")
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_import_outlives_its_page_and_is_found_by_the_next_one(
    visit: Visit, full_warehouse: Warehouse, tmp_path: Path, language: str
) -> None:
    name, content = x_bytes(tmp_path, [120, 80])
    posts_before, _ = figures_of(full_warehouse)
    released = held_writer()
    app = dropped(visit("upload", language, "analyst"), (name, content))
    app.button(key="upload_confirm").click().run()
    shutil.rmtree(app.session_state["upload_folder"].name)
    anew = visit("upload", language, "analyst")
    assert "upload_jobs" not in anew.session_state or not anew.session_state["upload_jobs"]
    bars = [str(bar.proto.text) for bar in anew.get("progress")]
    assert any(say("latest-under-way", language, count=1) in text for text in bars)
    released.set()
    later = settled(anew)
    found = next(label for label in labels(later).split("\n") if label.startswith(say("latest-heading", language)))
    assert name in found and say("upload-report-new", language) not in found
    assert figures_of(full_warehouse)[0] == posts_before + 2
    again = dropped(later, (name, content))
    assert say("upload-status-unchanged", language) in texts(again), "dropped again, it is known"


@pytest.mark.bad_input("B5")
def test_what_was_imported_elsewhere_can_be_taken_back_here(
    visit: Visit, full_warehouse: Warehouse, tmp_path: Path
) -> None:
    before = figures_of(full_warehouse)
    app = dropped(visit("upload", "en", "analyst"), x_bytes(tmp_path, [120, 80]))
    app.button(key="upload_confirm").click().run()
    writer().wait_until_idle()
    assert figures_of(full_warehouse) != before
    visit("upload", "en", "analyst").button(key="latest_undo_1").click().run()
    assert figures_of(full_warehouse) == before


@pytest.mark.bad_input("B9")
def test_two_analysts_at_the_same_moment_both_get_their_file_in(
    visit: Visit, full_warehouse: Warehouse, tmp_path: Path
) -> None:
    posts_before, impressions_before = figures_of(full_warehouse)
    files = [x_posts_export(tmp_path, f"werkstolz_{number}", [10, number]) for number in (1, 2)]
    apps = [dropped(visit("upload", "en", "analyst"), (path.name, path.read_bytes())) for path in files]
    released = held_writer()
    for app in apps:
        app.button(key="upload_confirm").click().run()
    released.set()
    for app in apps:
        assert "2 rows imported" in texts(settled(app))
    assert figures_of(full_warehouse) == (posts_before + 4, impressions_before + 23)


@pytest.mark.bad_input("B10")
def test_an_import_waits_while_the_file_is_being_copied(
    visit: Visit, full_warehouse: Warehouse, tmp_path: Path
) -> None:
    app = dropped(visit("upload", "en", "analyst"), x_bytes(tmp_path, [120, 80]))
    posts_before, _ = figures_of(full_warehouse)
    copying, copied = threading.Event(), threading.Event()

    def copy() -> None:
        with full_warehouse.write_lock:
            copying.set()
            copied.wait(30)

    backup = threading.Thread(target=copy)
    backup.start()
    assert copying.wait(10)
    app.button(key="upload_confirm").click().run()
    assert not app.error and figures_of(full_warehouse)[0] == posts_before
    assert "upload_cancel_import" in " ".join(str(button.key) for button in app.button), "it can still be taken back"
    copied.set()
    backup.join()
    assert "2 rows imported" in texts(settled(app))
    assert figures_of(full_warehouse)[0] == posts_before + 2


@pytest.mark.bad_input("B10")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_database_nobody_may_write_to_says_try_again(
    visit: Visit, full_warehouse: Warehouse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    file = x_bytes(tmp_path, [120, 80])
    before = content_hash(full_warehouse), full_warehouse.data_version()
    monkeypatch.setattr(full_warehouse, "read_only", True)
    app = dropped(visit("upload", language, "analyst"), file)
    assert [str(error.value) for error in app.error] == [say("database-read-only", language)]
    assert (content_hash(full_warehouse), full_warehouse.data_version()) == before
    monkeypatch.setattr(full_warehouse, "read_only", False)
    again = dropped(app, file)
    assert not again.error and again.button(key="upload_confirm").label == say("upload-confirm", language, count=2)
