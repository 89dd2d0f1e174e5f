"""Uploaded files hold personal data and must not outlive their use."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import warehouse.connection
from jobs.arriving import arriving_folder, folder_of_a_session, sweep_left_behind
from warehouse.connection import open_warehouse


@pytest.fixture(autouse=True)
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An installation of its own."""
    opened = open_warehouse(tmp_path / "program.duckdb")
    monkeypatch.setattr(warehouse.connection, "_served", [opened])
    yield tmp_path / "program.duckdb"
    opened.close()


def test_the_files_of_a_session_go_with_it() -> None:
    session = folder_of_a_session()
    file = Path(session.name) / "posts"
    file.write_text("Anna Berg")
    del session
    assert not file.exists()


def test_only_the_systems_own_user_may_read_uploads() -> None:
    session = folder_of_a_session()
    assert Path(session.name).parent.stat().st_mode & 0o077 == 0
    assert Path(session.name).stat().st_mode & 0o077 == 0


def test_what_a_killed_process_left_is_deleted_at_the_next_start(database: Path) -> None:
    folder = arriving_folder()
    assert folder is not None
    left = folder / "upload-of-a-killed-process"
    left.mkdir(parents=True)
    (left / "posts").write_text("Anna Berg")
    sweep_left_behind()
    assert [each.name for each in database.parent.iterdir() if "uploads" in each.name] == []
