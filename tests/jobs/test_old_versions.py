"""Bringing an earlier data version back is work of its own beside pages and imports, and leaves nothing half done."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

import warehouse.connection
from jobs import old_versions
from jobs.old_versions import fetch, standing_of
from jobs.publish import publish
from jobs.writer import writer
from tests.warehouse.files import file, load, post
from warehouse.connection import Warehouse, open_warehouse
from warehouse.ledger import record_decision
from warehouse.old_versions import at_hand, discard, folder_of
from warehouse.published import published_path


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Warehouse]:
    """Served from a file: one post at version 1, two more at version 2."""
    opened = open_warehouse(tmp_path / "program.duckdb")
    monkeypatch.setattr(warehouse.connection, "_served", [opened])
    load(opened, file("first", "posts", [post(1, published_on=date(2026, 7, 1))]))
    load(opened, file("second", "posts", [post(2), post(3)]))
    yield opened
    writer().wait_until_idle()
    discard(opened)
    opened.close()


def posts_at(program: Warehouse, version: int) -> int:
    """How many posts a version that is at hand has."""
    found = at_hand(program, version)
    assert found
    with found.copy.cursor() as cursor:
        ((posts,),) = cursor.execute("select count(*) from posts").fetchall()
    return int(posts)


def test_whoever_asks_meanwhile_waits_for_the_same_work_and_afterwards_for_none(program: Warehouse) -> None:
    ticket = fetch(standing_of(1))
    assert ticket and fetch(standing_of(1)) is ticket
    load(program, file("third", "posts", [post(4)]))  # the writer does not wait
    ticket.wait(60)
    assert fetch(standing_of(1)) is None
    assert posts_at(program, 1) == 1


def test_a_published_copy_that_lacks_the_version_is_renewed(program: Warehouse) -> None:
    publish(program)
    load(program, file("third", "posts", [post(4)]))
    load(program, file("fourth", "posts", [post(5)]))
    ticket = fetch(standing_of(3))
    assert ticket
    ticket.wait(60)
    assert posts_at(program, 3) == 4


def test_a_killed_build_leaves_nothing_that_is_used_and_the_next_one_succeeds(
    program: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(program)
    assert program.path
    started: list[subprocess.Popen[str]] = []

    def killed(*arguments: object, **options: object) -> "subprocess.Popen[str]":
        process = started_as_usual(*arguments, **options)
        started.append(process)
        if len(started) == 1:
            while not list(folder_of(program.path).glob("building-*")):  # type: ignore[arg-type]  # asserted above
                time.sleep(0.01)
            os.kill(process.pid, signal.SIGKILL)
        return process

    started_as_usual = subprocess.Popen
    monkeypatch.setattr(old_versions.subprocess, "Popen", killed)
    ticket = fetch(standing_of(1))
    assert ticket and ticket.settle(60)
    assert ticket.state == "failed"
    assert ticket.known_state and ticket.known_state.text_id == "version-not-built"
    assert not list(folder_of(program.path).glob("*.duckdb"))
    again = fetch(standing_of(1))
    assert again and again is not ticket
    again.wait(60)
    assert posts_at(program, 1) == 1
    assert not list(folder_of(program.path).glob("building-*"))


def test_a_version_whose_figures_are_those_of_today_needs_no_copy(program: Warehouse) -> None:
    record_decision(program, "answer", "a question", "yes", date(2026, 7, 1), "tester")
    assert standing_of(2).is_of_today and standing_of(3).is_of_today


def test_nobody_but_this_user_can_look_into_the_folder(program: Warehouse) -> None:
    ticket = fetch(standing_of(1))
    assert ticket
    ticket.wait(60)
    assert program.path
    assert folder_of(program.path).stat().st_mode & 0o077 == 0
    assert published_path(program.path).exists()
