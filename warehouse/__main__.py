"""The front door of the warehouse: check, rebuild, backup, restore, schema, data-sheet."""

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

import duckdb

from jobs.data_sheet import write_pages
from jobs.states import KnownState
from language import say
from warehouse.backups import back_up, seal_path
from warehouse.check import Complaint, derived_hashes, differing, fingerprints, what_is_wrong
from warehouse.connection import Warehouse, database_path, open_warehouse
from warehouse.derivation import rebuild
from warehouse.errors import WarehouseError
from warehouse.faults import named_fault
from warehouse.journal import journal_path
from warehouse.losses import accept_losses
from warehouse.published import published_path
from warehouse.restoring import restore
from warehouse.schema_page import PAGE, schema_page

WELL, USAGE, WRONG = 0, 2, 3
LANGUAGE = "en"
WITHOUT_DATABASE = ("schema", "data-sheet", "restore")


def main(arguments: list[str] | None = None) -> int:
    """Run one command; 0 = well, 3 = something is wrong, 2 = usage."""
    asked = parser().parse_args(arguments)
    if (asked.command in ("backup", "restore")) != (asked.file is not None):
        print(f"{asked.command}: name the file of the backup, for backup and restore only", file=sys.stderr)
        return USAGE
    database = asked.database or database_path()
    if asked.command not in WITHOUT_DATABASE and not (database.exists() or journal_path(database).exists()):
        print(f"There is no database at {database}.", file=sys.stderr)
        return WRONG
    try:
        return COMMANDS[asked.command](database, asked)
    except WarehouseError as fault:
        return refused(fault, asked)
    except duckdb.Error as error:
        named = named_fault(error, database)
        if named is None:
            raise
        return refused(named, asked)


def parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    commands = argparse.ArgumentParser(prog="python -m warehouse", description=__doc__)
    commands.add_argument("command", choices=list(COMMANDS))
    commands.add_argument("file", nargs="?", type=Path, help="backup: the file to write; restore: the backup to read")
    commands.add_argument("--database", type=Path, help="the database file; PROGRAM_DATABASE if not given")
    commands.add_argument("--json", action="store_true", help="print one JSON object")
    commands.add_argument(
        "--accept-losses",
        action="store_true",
        help="rebuild: go on without confirmed imports that are gone for good",
    )
    return commands


def refused(fault: WarehouseError, asked: argparse.Namespace) -> int:
    """Say what state of the file or disk is in the way and what to do, to scripts on standard output."""
    slots = fault.slots | {"file": fault.slots.get("path", "")}
    sentence = say(fault.text_id, LANGUAGE, **KnownState(fault.text_id, slots).words(LANGUAGE))
    if "writes" in slots:
        sentence = f"{sentence}\n{say('check-lost', LANGUAGE, writes=slots['writes'])}"
    if asked.json:
        print(json.dumps({"ok": False, "wrong": [{"state": fault.text_id, **slots, "sentence": sentence}]}, indent=2))
    else:
        print(sentence, file=sys.stderr)
    return WRONG


def told(complaint: Complaint) -> dict[str, str]:
    """A complaint for scripts, with the sentence people read."""
    return asdict(complaint) | {"sentence": say("check-sentence", LANGUAGE, **asdict(complaint))}


def show(asked: argparse.Namespace, **told: Any) -> None:
    """Print names and values, as one JSON object or a line each."""
    if asked.json:
        print(json.dumps(told, indent=2, default=str))
        return
    print("\n".join(f"{name}: {value}" for name, value in told.items() if value != []))


def check(database: Path, asked: argparse.Namespace) -> int:
    """Say whether the file keeps its promises."""
    warehouse = open_warehouse(database)
    try:
        wrong = what_is_wrong(warehouse)
        version = warehouse.data_version()
        content = None if wrong else fingerprints(warehouse)[0]
    finally:
        warehouse.close()
    sentences = [told(complaint) for complaint in wrong]
    show(asked, ok=not wrong, data_version=version, content_hash=content, wrong=sentences if asked.json else [])
    if not asked.json:
        print("".join(f"{complaint['sentence']}\n" for complaint in sentences), end="")
    return WRONG if wrong else WELL


def rebuilt(database: Path, asked: argparse.Namespace) -> int:
    """Derive everything anew and say at which data version, and what differed."""
    accepted = accept_losses(database) if asked.accept_losses else []
    warehouse: Warehouse = open_warehouse(database)
    try:
        before = derived_hashes(warehouse)
        version = rebuild(warehouse)
        differed = differing(before, derived_hashes(warehouse))
    finally:
        warehouse.close()
    show(asked, data_version=version, differed=differed, given_up=accepted)
    return WELL


def backed_up(database: Path, asked: argparse.Namespace) -> int:
    """Write a backup, also while the dashboard serves."""
    seal = back_up(database, asked.file, published_path(database))
    show(asked, backup=asked.file, seal=seal_path(asked.file), data_version=seal.data_version,
         content_hash=seal.content_hash, bytes=seal.size)  # fmt: skip
    return WELL


def restored(database: Path, asked: argparse.Namespace) -> int:
    """Put a backup in the place of the database."""
    done = restore(database, asked.file, datetime.now().astimezone())
    show(asked, data_version=done.data_version, content_hash=done.content_hash, kept=done.kept or "nothing to keep",
         writes_not_in_backup=done.missing)  # fmt: skip
    return WELL


def write_schema_page(_database: Path, _asked: argparse.Namespace) -> int:
    """Write docs/schema.md."""
    warehouse = open_warehouse(None)
    PAGE.write_text(schema_page(warehouse), encoding="utf-8")
    warehouse.close()
    return WELL


def write_data_sheets(_database: Path, _asked: argparse.Namespace) -> int:
    """Write docs/data-sheet.md and docs/data-sheet.de.md."""
    write_pages()
    return WELL


COMMANDS: dict[str, Callable[[Path, argparse.Namespace], int]] = {
    "check": check,
    "rebuild": rebuilt,
    "backup": backed_up,
    "restore": restored,
    "schema": write_schema_page,
    "data-sheet": write_data_sheets,
}

if __name__ == "__main__":
    sys.exit(main())
