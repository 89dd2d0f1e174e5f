"""`python -m queries` lists, answers and refuses."""

import json
from pathlib import Path

import pytest

import warehouse.connection
from queries.__main__ import main
from queries.catalogue import QUESTIONS
from queries.metrics import catalogue_page
from queries.origins import measures_page
from tests.queries.hand_made import Program
from warehouse.connection import open_warehouse

ROOT = Path(__file__).resolve().parents[2]
PERIOD = ["--param", "from_on=2026-01-01", "--param", "to_on=2026-03-31"]


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file with five members of whom two posted."""
    monkeypatch.setattr(warehouse.connection, "_served", [])
    path = tmp_path / "program.duckdb"
    opened = open_warehouse(path)
    program = (
        Program().members(*"abcde").window("01-01", "03-31").post("a", "01-05", 2).post("b", "02-05", platform="x")
    )
    program.load(opened)
    opened.close()
    return path


def said(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().out


def test_without_a_name_every_question_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    printed = said(capsys)
    assert all(f"{name}: " in printed for name in QUESTIONS)


def test_a_question_is_answered_as_json(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["posts", "--database", str(database), *PERIOD, "--format", "json"]) == 0
    assert json.loads(said(capsys)) == [{"numerator": 3, "denominator": None, "rows_with_terms": 3, "rows_in_scope": 3}]


def test_a_question_is_answered_as_csv_for_the_chosen_channel(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["active_members", "--database", str(database), *PERIOD, "--param", "channels=x"]) == 0
    assert said(capsys).splitlines() == ["numerator,denominator,rows_with_terms,rows_in_scope", "1,,1,1"]


def test_the_command_line_is_a_viewer(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["contributors_by_posts", "--database", str(database), *PERIOD]) == 0
    assert said(capsys).splitlines() == ["label,level,unit,posts,originals,reshares,band"]


def test_without_a_period_the_last_complete_quarter_is_meant(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["posts", "--database", str(database), "--format", "json"]) == 0
    assert json.loads(said(capsys))[0]["numerator"] == 3


@pytest.mark.parametrize("arguments", [["likes"], ["posts", "--param", "colour=red"], ["campaign_participation"]])
def test_what_is_not_known_is_refused_with_two(database: Path, arguments: list[str]) -> None:
    assert main([*arguments, "--database", str(database)]) == 2


def test_a_missing_database_is_not_made(tmp_path: Path) -> None:
    missing = tmp_path / "none.duckdb"
    assert main(["posts", "--database", str(missing)]) == 2
    assert not missing.exists()


def test_the_page_of_metrics_is_current() -> None:
    assert (ROOT / "docs" / "metrics.md").read_text(encoding="utf-8") == catalogue_page() + measures_page()
