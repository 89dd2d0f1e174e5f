"""Taking a job back: while it waits, while a file is read, while it is imported; nothing of it may remain."""

import threading
from pathlib import Path

import duckdb
import pytest

from data_loaders.questions import Answers
from jobs import imports, inspections
from jobs.writer import Cancelled, Progress, Ticket, Writer, writer
from tests.jobs.conftest import figures_of, x_posts_export
from warehouse.connection import Warehouse
from warehouse.errors import WriteStopped
from warehouse.ledger import append_import, content_hash
from warehouse.stopping import StopSign

NO_ANSWERS = Answers()
# Alone it runs for hours; interrupted it ends at once.
ENDLESS = "select count(*) from range(10_000_000) as one, range(10_000_000) as other where one.range * other.range = 7"


def held_writer() -> tuple[threading.Event, Ticket[object]]:
    """The writer busy until the event is set."""
    released = threading.Event()
    return released, writer().submit("import", lambda _: released.wait(30))


def test_a_job_taken_back_while_it_waits_never_runs() -> None:
    queue, released = Writer(), threading.Event()
    queue.submit("import", lambda _: released.wait(10))
    ran: list[int] = []
    waiting = queue.submit("import", lambda _: ran.append(1))
    waiting.cancel()
    released.set()
    queue.wait_until_idle()
    assert (waiting.state, waiting.outcome, waiting.incident, ran) == ("cancelled", None, None, [])


def test_a_running_job_ends_at_its_next_word_and_is_no_incident() -> None:
    queue, started, go_on = Writer(), threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        started.set()
        go_on.wait(10)
        progress(1, 2, "job-importing-rows")

    ticket = queue.submit("import", work)
    started.wait(10)
    ticket.cancel()
    go_on.set()
    queue.wait_until_idle()
    assert (ticket.state, ticket.incident) == ("cancelled", None)


def test_reading_taken_back_stores_nothing(database: Warehouse, tmp_path: Path) -> None:
    before = content_hash(database), database.data_version()
    path = x_posts_export(tmp_path, "werkstolz_ag", [120, 80])
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        inspections.inspected(path, None, NO_ANSWERS, inspections.unmeasured, progress)
    ticket = inspections.look(path, None, NO_ANSWERS, "analyst")
    ticket.cancel()
    inspections.readers().wait_until_idle()
    assert ticket.state in ("cancelled", "done"), "a file may be read before it is taken back"
    assert (content_hash(database), database.data_version()) == before


def test_an_import_taken_back_while_it_waits_stores_nothing(database: Warehouse, tmp_path: Path) -> None:
    (inspection,) = imports.inspect(x_posts_export(tmp_path, "werkstolz_ag", [120, 80]), None, NO_ANSWERS, "analyst")
    before = content_hash(database), database.data_version()
    released, _ = held_writer()
    ticket = imports.confirm(inspection, NO_ANSWERS, by="Lena", role="analyst")
    assert ticket.state == "queued"
    ticket.cancel()
    released.set()
    writer().wait_until_idle()
    assert ticket.state == "cancelled"
    assert (content_hash(database), database.data_version()) == before
    assert imports.confirm(inspection, NO_ANSWERS, by="Lena", role="analyst").wait(60).status == "imported"


@pytest.mark.parametrize("steps_done", [0, 1, 7, 15])
def test_an_import_taken_back_between_any_two_steps_is_rolled_back(
    database: Warehouse, tmp_path: Path, steps_done: int
) -> None:
    export = x_posts_export(tmp_path, "werkstolz_ag", [120, 80])
    (inspection,) = imports.inspect(export, None, NO_ANSWERS, "analyst")
    assert inspection.export is not None
    before = content_hash(database), database.data_version()
    sign: StopSign = StopSign(told=lambda steps: sign.ask() if steps > steps_done else None)
    with pytest.raises(WriteStopped):
        append_import(database, imports.staged_of(inspection.export, "Lena"), lambda *_: {}, sign)
    assert (content_hash(database), database.data_version(), figures_of(database)) == (*before, (0, 0))
    assert imports.confirm(inspection, NO_ANSWERS, by="Lena", role="analyst").wait(60).status == "imported"


def test_a_statement_that_runs_for_hours_is_interrupted_and_its_transaction_rolled_back(database: Warehouse) -> None:
    sign, running = StopSign(), threading.Event()
    ended: list[type[BaseException]] = []

    def write() -> None:
        try:
            with database.transaction() as cursor, sign.over(cursor):
                cursor.execute("insert into data_versions values (99, now()::timestamp, 'import', null)")
                running.set()
                cursor.execute(ENDLESS).fetchall()
        except (WriteStopped, duckdb.Error) as error:
            ended.append(type(error))

    thread = threading.Thread(target=write)
    thread.start()
    assert running.wait(10)
    sign.ask()
    thread.join(20)
    assert not thread.is_alive()
    assert ended == [WriteStopped]
    assert database.data_version() == 0
    with database.cursor() as cursor:
        assert cursor.execute("select count(*) from data_versions").fetchall() == [(0,)]
