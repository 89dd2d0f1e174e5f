"""The front door for files on the command line: read, import, print the receipts."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from data_loaders.questions import AnswerBook, Answers, UnusableAnswer, day_answer, read_answer_book
from data_loaders.receipts import Receipt
from jobs.imports import confirm, inspect
from jobs.inbox import inbox_path
from jobs.wording import teller
from jobs.writer import writer
from language import say
from warehouse.connection import close_served, database_path, open_warehouse, serve
from warehouse.errors import DatabaseInUse
from warehouse.rights import Role

STORED, OPEN, USAGE = 0, 3, 2
LANGUAGE = "en"
# Whoever may open the database file sees everything in it, so there is nothing to ask for.
ROLE: Role = "analyst"


def main(arguments: list[str] | None = None) -> int:
    """Import the files; 0 = all imported or unchanged, 3 = something refused or waiting for an answer."""
    asked = parser().parse_args(arguments)
    try:
        book = answer_book(asked)
    except UnusableAnswer as fault:
        return usage_fault(str(fault))
    missing = [str(path) for path in asked.files if not path.is_file()]
    if missing:
        return usage_fault(say("command-no-file", LANGUAGE, files=", ".join(missing)))
    database = asked.database or database_path()
    try:
        serve(open_warehouse(database))
    except DatabaseInUse:
        return database_in_use(database, asked.json)
    try:
        receipts = [receipt for path in asked.files for receipt in imported(path, book.answers_for(path.name))]
        writer().wait_until_idle()
    finally:
        close_served()
    show(receipts, asked.json)
    return STORED if all(receipt.status in ("imported", "unchanged") for receipt in receipts) else OPEN


def parser() -> argparse.ArgumentParser:
    """The options, as architecture and manual name them."""
    options = argparse.ArgumentParser(prog="python -m data_loaders", description=say("command-about", LANGUAGE))
    options.add_argument("files", nargs="+", type=Path, metavar="FILE")
    options.add_argument("--database", type=Path, metavar="PATH", help=say("command-database", LANGUAGE))
    options.add_argument("--account", action="append", default=[], metavar="PLATFORM=HANDLE",
                         help=say("command-account", LANGUAGE))  # fmt: skip
    options.add_argument("--exported-on", metavar="DATE", help=say("command-exported-on", LANGUAGE))
    options.add_argument("--answers", type=Path, metavar="FILE.json", help=say("command-answers", LANGUAGE))
    options.add_argument("--json", action="store_true", help=say("command-json", LANGUAGE))
    return options


def answer_book(asked: argparse.Namespace) -> AnswerBook:
    """The answers of all options; those of the answers file stand above the general ones."""
    accounts = {}
    for text in asked.account:
        platform, mark, handle = text.partition("=")
        if not (platform and mark and handle):
            raise UnusableAnswer(say("command-account-form", LANGUAGE, found=text))
        accounts[platform.casefold()] = handle
    common = Answers(accounts, day_answer(asked.exported_on) if asked.exported_on else None)
    return read_answer_book(asked.answers, common) if asked.answers else AnswerBook(common)


def imported(path: Path, answers: Answers) -> list[Receipt]:
    """The receipts of a file, one per member of a zip."""
    receipts = []
    for inspection in inspect(path, path.name, answers, ROLE):
        is_ready = inspection.receipt.status == "ready"
        receipts.append(
            confirm(inspection, answers, by="command line", role=ROLE).wait() if is_ready else inspection.receipt
        )
    return receipts


def show(receipts: list[Receipt], as_json: bool) -> None:
    """Print the receipts, one JSON list or a few lines per file."""
    told = [receipt.as_json(teller(LANGUAGE)) for receipt in receipts]
    if as_json:
        print(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        print("\n\n".join(in_lines(receipt) for receipt in told))


def in_lines(receipt: dict[str, Any]) -> str:
    """A receipt for people at a terminal."""
    rows = " · ".join(f"{name} {number}" for name, number in receipt["rows"].items() if number)
    lines = [f"{receipt['file']} – {receipt['status']}: {receipt['message']}", f"  {receipt['layout'] or '–'} · {rows}"]
    for table in receipt["tables"]:
        lines.append(f"  {table['kind']}: {table['rows']} ({table['first_on']} – {table['last_on']})")
    lines += [f"  ? {asked['id']} {asked['about']}" for asked in receipt["questions"]]
    lines += [f"  {note['text']}" for note in receipt["notes"]]
    for problem in receipt["problems"][:20]:
        lines.append(f"  {problem['sheet']} {problem['row']}, {problem['column']}: “{problem['value']}” – "
                     f"{say(problem['reason'], LANGUAGE)}")  # fmt: skip
    return "\n".join(lines)


def database_in_use(database: Path, as_json: bool) -> int:
    """Another process holds the database: it takes files through its inbox."""
    message = say("command-database-in-use", LANGUAGE, inbox=str(inbox_path(database)))
    print(json.dumps([{"status": "refused", "message": message}]) if as_json else message, file=sys.stdout)
    return OPEN


def usage_fault(message: str) -> int:
    """Say what was wrong with the call."""
    print(message, file=sys.stderr)
    return USAGE


if __name__ == "__main__":
    sys.exit(main())
