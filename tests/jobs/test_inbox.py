"""The inbox: hand in a file by laying it there, find its receipt beside it."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from components.upload.figures import measure_for
from jobs.inbox import Inbox, inbox_path
from tests.jobs.conftest import figures_of, posts_template, unknown_export, x_posts_export
from tests.source_tree import PROJECT
from warehouse.connection import Warehouse
from warehouse.ledger import content_hash
from warehouse.published import published_path


def opened_inbox(database: Warehouse) -> Inbox:
    """The inbox beside a database; the folder stands after a first look."""
    assert database.path is not None
    inbox = Inbox(inbox_path(database.path))
    assert inbox.look() == []
    return inbox


def receipts_beside(path: Path) -> list[dict[str, object]]:
    """The receipts of a file the inbox has dealt with."""
    receipts = json.loads(path.with_name(path.name + ".receipt.json").read_text(encoding="utf-8"))
    assert isinstance(receipts, list)
    return receipts


def test_a_file_laid_into_the_inbox_is_imported_and_answered(database: Warehouse) -> None:
    inbox = opened_inbox(database)
    path = x_posts_export(inbox.folder, "werkstolz_ag", [120, 80])
    assert inbox.look() == [], "a file just seen may still be growing"
    (moved,) = inbox.look()
    assert moved == inbox.folder / "done" / path.name
    assert not path.exists()
    (receipt,) = receipts_beside(moved)
    assert (receipt["status"], receipt["file"]) == ("imported", path.name)
    assert figures_of(database) == (2, 200)


def test_a_file_still_growing_is_left_alone(database: Warehouse) -> None:
    inbox = opened_inbox(database)
    path = x_posts_export(inbox.folder, "werkstolz_ag", [120])
    content = path.read_bytes()
    for grown in (30, 60, len(content)):
        path.write_bytes(content[:grown])
        assert inbox.look() == []
    assert [moved.parent.name for moved in inbox.look()] == ["done"]
    assert figures_of(database) == (1, 120)


def test_hidden_and_unfinished_files_are_not_touched(database: Warehouse) -> None:
    inbox = opened_inbox(database)
    for name in (".DS_Store", "~$export.xlsx", "export.csv.part", "export.csv.answers.json"):
        (inbox.folder / name).write_text("{}", encoding="utf-8")
    before = sorted(inbox.folder.iterdir())
    assert inbox.look() == inbox.look() == []
    assert sorted(inbox.folder.iterdir()) == before


def test_a_refused_file_is_set_aside_with_its_reason_and_changes_nothing(database: Warehouse) -> None:
    inbox = opened_inbox(database)
    before = content_hash(database), database.data_version()
    unknown_export(inbox.folder)
    inbox.look()
    (moved,) = inbox.look()
    assert moved.parent.name == "refused"
    assert receipts_beside(moved)[0]["status"] == "refused"
    assert receipts_beside(moved)[0]["message"]
    assert (content_hash(database), database.data_version()) == before


def test_the_same_file_handed_in_again_is_answered_as_unchanged(database: Warehouse) -> None:
    inbox = opened_inbox(database)
    places = []
    for _ in range(2):
        x_posts_export(inbox.folder, "werkstolz_ag", [120])
        inbox.look()
        places += inbox.look()
    assert [receipts_beside(place)[0]["status"] for place in places] == ["imported", "unchanged"]
    assert places[0] != places[1] and all(place.exists() for place in places)
    assert figures_of(database) == (1, 120)


def test_answers_beside_a_file_are_used_and_kept_with_it(database: Warehouse) -> None:
    inbox = opened_inbox(database)
    posts_template(inbox.folder)
    (inbox.folder / "our posts.csv.answers.json").write_text('{"exported_on": "2023-04-03"}', encoding="utf-8")
    inbox.look()
    (moved,) = inbox.look()
    assert moved.parent.name == "done"
    assert moved.with_name("our posts.csv.answers.json").exists()
    assert figures_of(database) == (1, 150)


def test_answers_that_cannot_be_used_are_refused_with_the_reason(database: Warehouse) -> None:
    inbox = opened_inbox(database)
    path = x_posts_export(inbox.folder, "werkstolz_ag", [120])
    path.with_name(path.name + ".answers.json").write_text('{"exported_on": "last week"}', encoding="utf-8")
    inbox.look()
    (moved,) = inbox.look()
    assert moved.parent.name == "refused"
    assert "last week" in str(receipts_beside(moved)[0]["message"])
    assert figures_of(database) == (0, 0)


def test_a_file_that_meets_a_bug_is_set_aside_and_the_next_one_is_imported(
    database: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox = opened_inbox(database)
    x_posts_export(inbox.folder, "werkstolz_ag", [120])
    inbox.look()
    with monkeypatch.context() as broken:
        broken.setattr("jobs.inbox.inspect", lambda *_: 1 // 0)
        (moved,) = inbox.look()
    assert moved.parent.name == "refused"
    assert len(str(receipts_beside(moved)[0]["incident"])) == 8
    x_posts_export(inbox.folder, "ottilie_f", [7])
    inbox.look()
    assert [path.parent.name for path in inbox.look()] == ["done"]
    assert figures_of(database) == (1, 7)


RUN_IN_BACKGROUND = "from jobs import background; background.start(); background.start(); input()"


def test_a_running_dashboard_answers_another_process_through_its_inbox(tmp_path: Path) -> None:
    database = tmp_path / "program.duckdb"
    dashboard = subprocess.Popen(
        [sys.executable, "-c", RUN_IN_BACKGROUND],
        cwd=PROJECT,
        env=os.environ | {"PROGRAM_DATABASE": str(database)},
        stdin=subprocess.PIPE,
    )
    try:
        handed_in = x_posts_export(inbox_path(database), "werkstolz_ag", [120, 80])
        answered = inbox_path(database) / "done" / handed_in.name
        wait_until(answered.exists)
        assert receipts_beside(answered)[0]["status"] == "imported"
        wait_until(lambda: published_figures(database) == (2, 200))
    finally:
        dashboard.communicate(b"\n", timeout=30)
    assert dashboard.returncode == 0


def published_figures(database: Path) -> tuple[int, int] | None:
    """Posts and impressions in the published copy."""
    with duckdb.connect(str(published_path(database)), read_only=True) as copy:
        return copy.execute("select count(*), coalesce(sum(impressions), 0)::bigint from posts").fetchone()


def wait_until(is_true: Callable[[], bool]) -> None:
    """Return when it is; fail after half a minute."""
    started = time.monotonic()
    while not is_true():
        assert time.monotonic() - started < 30
        time.sleep(0.1)


def test_the_receipt_of_a_file_in_the_inbox_says_which_headline_figures_it_moved(database: Warehouse) -> None:
    assert database.path is not None
    inbox = Inbox(inbox_path(database.path), measure_for)
    inbox.look()
    x_posts_export(inbox.folder, "werkstolz_ag", [120, 80])
    assert inbox.look() == []
    (receipt,) = receipts_beside(inbox.look()[0])
    moved = {one["figure"]: (one["before"], one["after"]) for one in receipt["movement"]}  # type: ignore[attr-defined]
    # The posts are of March 2023; nobody is a member yet, and no activation can be told.
    assert (moved["posts"], moved["impressions"]) == ((0, 2), (None, 200))
