"""`python -m reports pictures` writes what leadership sees, in the language asked."""

from pathlib import Path

import pytest

import warehouse.connection
from reports.__main__ import main
from tests.exhibits.warehouses import fill_quarter
from warehouse.connection import open_warehouse

PERIOD = ["--from", "2025-07-01", "--to", "2025-09-30"]


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file with twenty members, two quarters of posts and one campaign."""
    monkeypatch.setattr(warehouse.connection, "_served", [])
    path = tmp_path / "program.duckdb"
    opened = open_warehouse(path)
    fill_quarter(opened)
    opened.close()
    return path


def test_pictures_of_pages_are_written_by_page_period_place_and_language(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["pictures", "overview", "top-contributors", "--database", str(database), *PERIOD, "--language", "de"]
    assert main([*asked, "--formats", "png,svg", "--output", str(tmp_path / "out")]) == 0
    written = sorted(path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*.*"))
    assert written == [
        "overview/2025Q3_01_posts_by_week_de.png", "overview/2025Q3_01_posts_by_week_de.svg",
        "overview/2025Q3_02_response_by_week_de.png", "overview/2025Q3_02_response_by_week_de.svg",
        "top-contributors/2025Q3_01_dependence_de.png", "top-contributors/2025Q3_01_dependence_de.svg",
    ]  # fmt: skip
    printed = capsys.readouterr().out.split()
    assert sorted(Path(one).relative_to(tmp_path / "out").as_posix() for one in printed) == written
    assert "Beiträge" in (tmp_path / "out" / "overview" / "2025Q3_01_posts_by_week_de.svg").read_text(encoding="utf-8")


def test_an_unknown_campaign_or_database_writes_nothing_and_says_why(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = ["--output", str(tmp_path / "out")]
    assert main(["pictures", "--database", str(database), "--campaign", "C9", *output]) == 2
    assert "no campaign C9. Known: C1" in capsys.readouterr().err
    assert main(["pictures", "--database", str(tmp_path / "none.duckdb"), *output]) == 2
    assert "no database" in capsys.readouterr().err and not (tmp_path / "out").exists()
