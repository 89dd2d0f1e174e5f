"""The published copy: whole, fresh, readable by others while the database is held."""

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from data_loaders.questions import Answers
from jobs import imports
from jobs.publish import publish
from jobs.writer import Progress, writer
from tests.jobs.conftest import figures_of, x_posts_export
from warehouse.connection import Warehouse, open_warehouse
from warehouse.published import published_path

COUNT_POSTS = """
import sys, duckdb
connection = duckdb.connect(sys.argv[1], read_only=True)
print(*connection.execute("select count(*), coalesce(sum(impressions), 0)::bigint from posts").fetchone())
"""


def import_file(path: Path) -> None:
    """Import a file and wait until its published copy stands."""
    (inspection,) = imports.inspect(path, path.name, Answers(), "analyst")
    imports.confirm(inspection, Answers(), by="Lena", role="analyst").wait(60)
    writer().wait_until_idle()


def counted_elsewhere(path: Path) -> "subprocess.CompletedProcess[str]":
    """What a second process finds in a database file."""
    return subprocess.run([sys.executable, "-c", COUNT_POSTS, str(path)], capture_output=True, text=True, check=False)


def test_another_process_reads_the_copy_while_this_one_holds_the_database(database: Warehouse, tmp_path: Path) -> None:
    assert database.path is not None
    import_file(x_posts_export(tmp_path, "werkstolz_ag", [120, 80]))
    assert counted_elsewhere(database.path).returncode != 0, "the database itself is held by this process"
    assert counted_elsewhere(published_path(database.path)).stdout.split() == ["2", "200"]


def test_each_write_renews_the_copy(database: Warehouse, tmp_path: Path) -> None:
    assert database.path is not None
    for handle, expected in (("werkstolz_ag", ["1", "120"]), ("ottilie_f", ["2", "127"])):
        import_file(x_posts_export(tmp_path, handle, [120 if handle == "werkstolz_ag" else 7]))
        assert counted_elsewhere(published_path(database.path)).stdout.split() == expected


def test_a_reader_keeps_its_state_while_the_copy_is_replaced(database: Warehouse, tmp_path: Path) -> None:
    assert database.path is not None
    import_file(x_posts_export(tmp_path, "werkstolz_ag", [120]))
    with published_path(database.path).open("rb") as opened_before:
        before = opened_before.read()
        import_file(x_posts_export(tmp_path, "ottilie_f", [7]))
        opened_before.seek(0)
        assert opened_before.read() == before


def test_the_copy_cannot_be_written_and_leaves_nothing_unfinished(database: Warehouse, tmp_path: Path) -> None:
    assert database.path is not None
    import_file(x_posts_export(tmp_path, "werkstolz_ag", [120]))
    copy = published_path(database.path)
    assert copy.stat().st_mode & 0o222 == 0
    for suffix in (".fresh", ".fresh.arriving"):
        copy.with_name(f".{copy.name}{suffix}").write_bytes(b"half a database, left by a killed process")
    publish(database)
    assert [path.name for path in copy.parent.iterdir()] == ["program.duckdb"]


def test_a_burst_of_imports_is_copied_once_at_its_end(database: Warehouse, tmp_path: Path) -> None:
    assert database.path is not None
    released = []
    inspections = [
        imports.inspect(x_posts_export(tmp_path, f"werkstolz_{number}", [1]), None, Answers(), "analyst")[0]
        for number in range(5)
    ]

    def hold(_: Progress) -> None:
        tickets = [imports.confirm(inspection, Answers(), by="Lena", role="analyst") for inspection in inspections]
        released.extend(tickets)

    writer().submit("hold", hold).wait(5)
    first_ticket = released[-1].id + 1
    writer().wait_until_idle()
    copies = [writer().ticket(ticket_id) for ticket_id in range(first_ticket, first_ticket + 5)]
    outcomes = [ticket.outcome for ticket in copies if ticket is not None and ticket.name == "publish"]
    assert outcomes[:-1] == [None] * 4
    assert outcomes[-1] == published_path(database.path)


def test_readers_in_the_same_process_do_not_notice_a_publication(database: Warehouse, tmp_path: Path) -> None:
    import_file(x_posts_export(tmp_path, "werkstolz_ag", [1] * 50))
    is_over = threading.Event()

    def read_on() -> int:
        answers = 0
        while not is_over.is_set():
            assert figures_of(database) == (50, 50)
            answers += 1
        return answers

    with ThreadPoolExecutor(4) as readers:
        reading = [readers.submit(read_on) for _ in range(4)]
        for _ in range(20):
            publish(database)
        is_over.set()
        assert all(reader.result() > 0 for reader in reading)


def test_a_database_in_memory_has_no_copy() -> None:
    warehouse = open_warehouse(None)
    assert publish(warehouse) is None
    warehouse.close()
