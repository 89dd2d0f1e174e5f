"""The sample program: there on a first start, gone for good when one starts with one's own data."""

from datetime import date
from pathlib import Path

import pytest

from data_loaders.questions import Answers
from data_loaders.reading import RefusedExport
from data_loaders.rows import ReadExport
from jobs import imports, sample
from jobs.writer import Progress, writer
from sample_program import ProgramPlan, write_program
from tests.jobs.conftest import figures_of, x_posts_export
from warehouse.connection import Warehouse

SMALL = ProgramPlan(until=date(2026, 7, 1), members=30, posts=150, start_on=date(2026, 1, 1))
FEW = 3


@pytest.fixture(autouse=True)
def small_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same story with fewer people, so that a test takes seconds."""
    monkeypatch.setattr(sample, "plan_for_today", lambda: SMALL)


@pytest.fixture
def few_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the first files of the story."""
    monkeypatch.setattr(sample, "write_program", lambda folder, plan: write_program(folder, plan)[:FEW])


def sample_marks(warehouse: Warehouse) -> list[tuple[bool, int]]:
    """How many live imports are marked as sample, and how many are not."""
    with warehouse.cursor() as cursor:
        return cursor.execute(
            "select is_sample, count(*) from imports where removed_in is null group by is_sample order by is_sample"
        ).fetchall()


def test_an_empty_database_gets_the_sample_through_the_real_loaders(database: Warehouse) -> None:
    ticket = sample.ensure_sample()
    assert ticket is not None
    files = ticket.wait(120)
    assert sample_marks(database) == [(True, files)]
    assert ticket.progress == (files, files, "job-sample-loading", 0)
    posts, impressions = figures_of(database)
    assert posts > 50 and impressions > 0
    with database.cursor() as cursor:
        assert cursor.execute("select count(*) > 20 from members").fetchone() == (True,)


@pytest.mark.usefixtures("few_files")
def test_the_sample_is_loaded_once_however_often_one_asks(database: Warehouse) -> None:
    first = sample.ensure_sample()
    assert first is not None
    assert sample.ensure_sample() is first
    first.wait(120)
    version = database.data_version()
    assert sample.ensure_sample() is None
    assert database.data_version() == version


@pytest.mark.usefixtures("few_files")
def test_own_data_take_the_place_of_the_sample_and_it_does_not_come_back(database: Warehouse, tmp_path: Path) -> None:
    ticket = sample.ensure_sample()
    assert ticket is not None
    ticket.wait(120)
    version = database.data_version()
    sample.start_with_own_data().wait(60)
    assert sample_marks(database) == []
    assert figures_of(database) == (0, 0)
    assert database.data_version() > version
    assert sample.ensure_sample() is None
    (inspection,) = imports.inspect(x_posts_export(tmp_path, "werkstolz_ag", [120]), None, Answers(), "analyst")
    assert imports.confirm(inspection, Answers(), by="Lena", role="analyst").wait(60).status == "imported"
    assert sample_marks(database) == [(False, 1)]


@pytest.mark.usefixtures("few_files")
def test_a_sample_cut_short_is_loaded_afresh(database: Warehouse, monkeypatch: pytest.MonkeyPatch) -> None:
    store_file = sample.store_sample_file
    stored: list[object] = []

    def power_fails(found: list[ReadExport | RefusedExport]) -> None:
        if len(stored) == FEW - 1:
            raise KeyboardInterrupt
        stored.append(found)
        store_file(found)

    with monkeypatch.context() as broken:
        broken.setattr(sample, "store_sample_file", power_fails)
        ticket = sample.ensure_sample()
        assert ticket is not None
        writer().submit("after the cut", lambda _: None).wait(120)
        assert ticket.state == "failed"
    assert sample_marks(database) == [(True, FEW - 1)]
    again = sample.ensure_sample()
    assert again is not None
    assert again.wait(120) == FEW
    assert sample_marks(database) == [(True, FEW)]


@pytest.mark.usefixtures("database")
def test_a_database_with_own_data_gets_no_sample(tmp_path: Path) -> None:
    (inspection,) = imports.inspect(x_posts_export(tmp_path, "werkstolz_ag", [120]), None, Answers(), "analyst")
    imports.confirm(inspection, Answers(), by="Lena", role="analyst").wait(60)
    assert sample.ensure_sample() is None


@pytest.mark.usefixtures("few_files")
def test_progress_names_a_text_and_never_runs_past_its_end(database: Warehouse) -> None:
    steps: list[tuple[int, int, str]] = []

    class Noted(Progress):
        def __call__(self, done: int, total: int, text_id: str) -> None:
            steps.append((done, total, text_id))

    writer().submit("sample", lambda _: sample.load_sample(Noted())).wait(120)
    assert database.data_version() > 0
    assert steps[0] == (0, 1, "job-sample-writing")
    loading = [done for done, total, text_id in steps if text_id == "job-sample-loading" and done <= total]
    assert loading == list(range(len(loading)))
