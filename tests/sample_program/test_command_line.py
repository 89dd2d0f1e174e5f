"""`python -m sample_program` takes sizes, years, a day and a seed."""

from pathlib import Path

import pytest

from sample_program.__main__ import main


def test_the_command_writes_files_and_says_how_many(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main([str(tmp_path / "out"), "--members", "12", "--posts", "60", "--years", "1", "--until", "2026-10-05"])
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert {"answers.json", "mitgliederliste_2026-10-05.csv", "talkwalker_results_2026-Q3.xlsx"} <= names
    assert f"{len(names) - 1} files" in capsys.readouterr().out
    assert not any("2024" in name for name in names)


def test_an_unreadable_day_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        main([str(tmp_path), "--until", "soon"])
    assert ended.value.code == 2
