"""The check on start: what was confirmed must be there, the file must be ours and whole, or somebody is told."""

import os
import shutil
from datetime import date
from pathlib import Path

import duckdb
import pytest

from jobs.states import known_state
from language import LANGUAGES, say
from tests.warehouse.files import file, load, post, row_of
from tests.warehouse.killing import killed_at
from tests.warehouse.test_file import run_python
from warehouse.__main__ import main
from warehouse.check import look_through
from warehouse.connection import Warehouse, open_warehouse
from warehouse.contents import content_hash
from warehouse.errors import DamagedDatabase, LostImports, MissingDatabase, TooLittleSpace, WarehouseError
from warehouse.journal import journal_path
from warehouse.ledger import start_empty

BLOCKS_BEGIN_AT, BLOCK_BYTES = 12_288, 262_144
KILLED_AFTER_IMPORT = """
warehouse = open_warehouse(database)
load(warehouse, file("second", "posts", rows(), as_of=date(2026, 7, 2)))
print("done", flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def killed(database: Path) -> Path:
    """A database whose second import is in the write-ahead log only."""
    warehouse = open_warehouse(database)
    load(warehouse, file("first", "posts", [post(1, impressions=1)], as_of=date(2026, 7, 1)))
    warehouse.close()
    assert killed_at(KILLED_AFTER_IMPORT, database.parent, 0) == (True, "done\n")
    return database


def log_of(database: Path) -> Path:
    """The write-ahead log."""
    return database.with_name(f"{database.name}.wal")


def imports_in(database: Path) -> int:
    """How many imports a database has that opens."""
    warehouse = open_warehouse(database)
    try:
        return int(row_of(warehouse, "select count(*) from imports")[0])
    finally:
        warehouse.close()


def test_a_killed_process_leaves_every_import_it_confirmed(killed: Path) -> None:
    assert imports_in(killed) == 2


@pytest.mark.bad_input("B118")
@pytest.mark.parametrize("harm", ["deleted", "emptied", "cut"])
def test_a_missing_log_is_noticed_and_the_lost_import_named(killed: Path, harm: str) -> None:
    log = log_of(killed)
    if harm == "deleted":
        log.unlink()
    else:
        os.truncate(log, 0 if harm == "emptied" else log.stat().st_size - 20)
    with pytest.raises(LostImports) as lost:
        open_warehouse(killed)
    assert lost.value.slots["count"] == "1"
    assert "import 2 (second.csv, " in lost.value.slots["writes"]


@pytest.mark.bad_input("B118")
def test_a_stale_copy_in_the_place_of_the_database_is_noticed(database: Path, tmp_path: Path) -> None:
    for number in (1, 2, 3):
        warehouse = open_warehouse(database)
        load(warehouse, file(f"file {number}", "posts", [post(number)]))
        warehouse.close()
        if number == 1:
            shutil.copy(database, tmp_path / "stale")
    shutil.copy(tmp_path / "stale", database)
    with pytest.raises(LostImports) as lost:
        open_warehouse(database)
    assert [name in lost.value.slots["writes"] for name in ("file 1", "file 2", "file 3")] == [False, True, True]


def test_losses_can_be_accepted_and_are_then_in_the_ledger(killed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log_of(killed).unlink()
    assert main(["check", "--database", str(killed)]) == 3
    assert "import 2 (second.csv" in capsys.readouterr().err
    assert main(["rebuild", "--accept-losses", "--database", str(killed)]) == 0
    assert main(["check", "--database", str(killed)]) == 0
    warehouse = open_warehouse(killed)
    assert row_of(warehouse, "select data_version, subject from data_versions where cause = 'loss_accepted'") == (
        3, "without data versions 2",
    )  # fmt: skip
    warehouse.close()


@pytest.mark.parametrize("harm", ["deleted", "emptied"])
def test_a_database_that_is_gone_is_not_begun_anew(killed: Path, harm: str) -> None:
    log_of(killed).unlink()
    if harm == "deleted":
        killed.unlink()
    else:
        os.truncate(killed, 0)
    with pytest.raises(MissingDatabase):
        open_warehouse(killed)
    assert not killed.exists() or killed.stat().st_size == 0


def test_starting_empty_on_purpose_is_no_loss(database: Path) -> None:
    warehouse = open_warehouse(database)
    load(warehouse, file("first", "posts", [post(1)]))
    start_empty(warehouse)
    load(warehouse, file("own", "posts", [post(2)]))
    warehouse.close()
    assert imports_in(database) == 1
    assert "first.csv" not in journal_path(database).read_text()


def test_a_journal_whose_last_line_was_cut_goes_on_with_a_line_of_its_own(killed: Path) -> None:
    journal = journal_path(killed)
    os.truncate(journal, journal.stat().st_size - 30)
    assert imports_in(killed) == 2
    log_of(killed).unlink(missing_ok=True)
    warehouse = open_warehouse(killed)
    load(warehouse, file("third", "posts", [post(3)]))
    warehouse.close()
    assert [name in journal.read_text() for name in ("first.csv", "second.csv", "third.csv")] == [True] * 3


def test_a_database_of_an_earlier_release_gets_its_journal(killed: Path) -> None:
    journal_path(killed).unlink()
    assert imports_in(killed) == 2
    assert journal_path(killed).read_text().count('"import"') == 2


@pytest.mark.bad_input("B117")
def test_a_flipped_block_of_the_log_is_called_damaged(killed: Path) -> None:
    content = bytearray(log_of(killed).read_bytes())
    content[len(content) // 2] ^= 0xFF
    log_of(killed).write_bytes(bytes(content))
    before = killed.read_bytes()
    with pytest.raises(DamagedDatabase):
        open_warehouse(killed)
    assert (killed.read_bytes(), log_of(killed).read_bytes()) == (before, bytes(content))


@pytest.mark.bad_input("B117")
def test_random_bytes_in_any_block_are_found_or_harm_nothing(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    warehouse = open_warehouse(database)
    load(warehouse, file("first", "posts", [post(each, text=f"{each * 7919}" * 9) for each in range(4000)]))
    whole = content_hash(warehouse)
    warehouse.close()
    sound, found = database.read_bytes(), 0
    for block in range((len(sound) - BLOCKS_BEGIN_AT) // BLOCK_BYTES):
        begin = BLOCKS_BEGIN_AT + block * BLOCK_BYTES + 1000
        database.write_bytes(sound[:begin] + b"\x5a" * 64 + sound[begin + 64 :])
        status = main(["check", "--json", "--database", str(database)])
        said = capsys.readouterr().out
        assert (status, "restore FILE" in said) == (3, True) or (status, whole in said) == (0, True)
        found += status == 3
    assert found >= 3


@pytest.mark.bad_input("B117")
def test_damage_found_while_serving_is_refused_from_then_on(database: Path) -> None:
    warehouse = open_warehouse(database)
    load(warehouse, file("first", "posts", [post(each, text=f"{each * 7919}" * 9) for each in range(4000)]))
    warehouse.close()
    sound, refused = database.read_bytes(), 0
    for block in range(1, (len(sound) - BLOCKS_BEGIN_AT) // BLOCK_BYTES - 2):
        begin = BLOCKS_BEGIN_AT + block * BLOCK_BYTES + 1000
        database.write_bytes(sound[:begin] + b"\x5a" * 64 + sound[begin + 64 :])
        opened = open_or_none(database)
        if opened and look_through(opened):
            refused += 1
            with pytest.raises(DamagedDatabase):
                opened.cursor()
        if opened:
            opened.close()
    assert refused >= 1


def open_or_none(database: Path) -> Warehouse | None:
    """The database, if its header and catalog were spared."""
    try:
        return open_warehouse(database)
    except DamagedDatabase:
        return None


@pytest.mark.bad_input("B117")
def test_a_truncated_file_is_called_damaged(database: Path) -> None:
    warehouse = open_warehouse(database)
    load(warehouse, file("first", "posts", [post(each) for each in range(2000)]))
    warehouse.close()
    os.truncate(database, database.stat().st_size // 4)
    with pytest.raises(DamagedDatabase):
        open_warehouse(database)


@pytest.mark.bad_input("B117")
@pytest.mark.parametrize("share", [2, 3, 5, 9])
def test_a_file_without_its_end_is_noticed_at_once_or_when_its_blocks_are_read(database: Path, share: int) -> None:
    warehouse = open_warehouse(database)
    load(warehouse, file("first", "posts", [post(each, text=f"Beitrag {each} " * 40) for each in range(4000)]))
    warehouse.close()
    os.truncate(database, database.stat().st_size * (share - 1) // share)
    try:
        opened = open_warehouse(database)
    except DamagedDatabase:
        return
    assert look_through(opened) is not None
    opened.close()


FAULTS = [
    each
    for each in (*WarehouseError.__subclasses__(), TooLittleSpace)
    if each.text_id.startswith(("database-", "disk-", "query-")) and each is not LostImports
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_every_state_says_what_happened_and_what_to_do(fault: type[WarehouseError], language: str) -> None:
    slots = {"reason": "why", "count": "2", "last_at": "2026-07-01", "free": "1 MB", "needed": "9 MB"}
    state = known_state(fault(path="/srv/program.duckdb", **slots))
    assert state is not None
    sentence = say(state.text_id, language, **state.words(language))
    assert len(sentence) > 60 and "/srv/" not in sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_about_lost_imports_counts_them_and_names_no_file(language: str) -> None:
    state = known_state(LostImports("/srv/program.duckdb", "import 2 (ottilie.csv)", "2", "2026-07-01T10:00"))
    assert state is not None
    sentence = say(state.text_id, language, **state.words(language))
    last = {"en": "the last is of 1 Jul 2026, 10:00 UTC.", "de": "die letzte ist vom 01.07.2026, 10:00 UTC."}
    assert last[language] in sentence and "restore" in sentence and "ottilie" not in sentence


@pytest.mark.bad_input("B110")
def test_the_check_of_a_held_database_says_who_to_ask(database: Path) -> None:
    warehouse = open_warehouse(database)
    program = "import sys; from warehouse.__main__ import main; sys.exit(main(sys.argv[1:]))"
    asked = run_python(program, "check", "--database", str(database))
    said, complaint = asked.communicate(timeout=60)
    assert (asked.returncode, said) == (3, "")
    assert "Another process holds the database" in complaint and "Traceback" not in complaint
    warehouse.close()


@pytest.mark.bad_input("B111")
def test_a_question_too_large_for_its_memory_is_named_and_the_next_one_is_answered() -> None:
    with duckdb.connect(config={"memory_limit": "20MB", "max_temp_directory_size": "1MB"}) as small:
        with pytest.raises(duckdb.Error) as refused:
            small.execute("select list(range) from range(50000000)").fetchall()
        assert small.execute("select 1").fetchall() == [(1,)]
    state = known_state(refused.value)
    assert state is not None and state.text_id == "query-too-large"
