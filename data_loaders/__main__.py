"""The front door for files on the command line: read, import, print the receipts."""

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from data_loaders.guide import PAGES, guide_page
from data_loaders.mapping import Mapping
from data_loaders.questions import (
    AnswerBook,
    Answers,
    UnusableAnswer,
    day_answer,
    read_answer_book,
    read_mapping,
)  # fmt: skip
from data_loaders.receipts import Receipt
from jobs.coverage_words import coverage_sentence
from jobs.imports import confirm, inspect
from jobs.inbox import inbox_path
from jobs.remembered import remembered_mappings
from jobs.repairs import repair_lines
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
    """Import the files; 0 = all imported, unchanged or not needed, 3 = something refused or waiting for an answer."""
    asked = parser().parse_args(arguments)
    if asked.guide:
        return write_guide()
    try:
        book = answer_book(asked)
    except UnusableAnswer as fault:
        return usage_fault(str(fault))
    if not (asked.files or asked.mappings):
        return usage_fault(say("command-no-files", LANGUAGE))
    missing = [str(path) for path in asked.files if not path.is_file()]
    if missing:
        return usage_fault(say("command-no-file", LANGUAGE, files=", ".join(missing)))
    database = asked.database or database_path()
    try:
        serve(open_warehouse(database))
    except DatabaseInUse:
        return database_in_use(database, asked.json)
    try:
        if asked.mappings:
            show_mappings(remembered_mappings(), asked.json)
        book = with_mapping(book, asked.mapping)
        receipts = [receipt for path in asked.files for receipt in imported(path, book.answers_for(path.name))]
        writer().wait_until_idle()
    except UnusableAnswer as fault:
        return usage_fault(str(fault))
    finally:
        close_served()
    if asked.files:
        show(receipts, asked.json)
    return STORED if all(receipt.is_settled for receipt in receipts) else OPEN


def parser() -> argparse.ArgumentParser:
    """The options, as architecture and manual name them."""
    options = argparse.ArgumentParser(prog="python -m data_loaders", description=say("command-about", LANGUAGE))
    options.add_argument("files", nargs="*", type=Path, metavar="FILE")
    options.add_argument("--database", type=Path, metavar="PATH", help=say("command-database", LANGUAGE))
    options.add_argument("--account", action="append", default=[], metavar="PLATFORM=HANDLE",
                         help=say("command-account", LANGUAGE))  # fmt: skip
    options.add_argument("--exported-on", metavar="DATE", help=say("command-exported-on", LANGUAGE))
    options.add_argument("--answers", type=Path, metavar="FILE.json", help=say("command-answers", LANGUAGE))
    options.add_argument("--mapping", metavar="NAME", help=say("command-mapping", LANGUAGE))
    options.add_argument("--mappings", action="store_true", help=say("command-mappings", LANGUAGE))
    options.add_argument("--json", action="store_true", help=say("command-json", LANGUAGE))
    options.add_argument("--guide", action="store_true", help=say("command-guide", LANGUAGE))
    return options


def write_guide() -> int:
    """Write docs/exports.md in every language."""
    for language, page in PAGES.items():
        page.write_text(guide_page(language, say), encoding="utf-8")
        print(page)
    return STORED


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


def with_mapping(book: AnswerBook, name: str | None) -> AnswerBook:
    """The answers with the mapping of this name or JSON file; it fits any table that has all the headings it uses."""
    if name is None:
        return book
    known = remembered_mappings()
    named = next((mapping for mapping in known if mapping.name == name), None)
    if named is None and not Path(name).is_file():
        names = ", ".join(mapping.name for mapping in known) or "–"
        raise UnusableAnswer(say("command-no-mapping", LANGUAGE, name=name, known=names))
    mapping = replace(named, fingerprint="") if named else read_mapping(Path(name))
    return replace(book, for_all=replace(book.for_all, mappings=(mapping,)))


def show_mappings(mappings: list[Mapping], as_json: bool) -> None:
    """Print the remembered mappings, as a JSON list or one line each with its columns below."""
    if as_json:
        print(json.dumps([mapping.as_json() for mapping in mappings], ensure_ascii=False, indent=2))
        return
    for mapping in mappings:
        columns = [f"  {field} <- {heading}" for field, heading in mapping.columns.items()]
        constants = [f"  {name} = {value}" for name, value in mapping.constants.items()]
        print("\n".join([f"{mapping.name} ({mapping.grain})", *columns, *constants]))


def imported(path: Path, answers: Answers) -> list[Receipt]:
    """The receipts of a file, one per member of a zip."""
    receipts = []
    for inspection in inspect(path, path.name, answers, ROLE, most_foreseen=0):
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
        days = f" ({table['first_on']} – {table['last_on']})" if table["first_on"] else ""
        lines.append(f"  {table['kind']}: {table['rows']}{days}")
    lines += [f"  {gained}" for gained in [coverage_sentence(receipt["coverage"], LANGUAGE)] if gained]
    lines += [f"  ? {asked['id']} {asked['about']}" for asked in receipt["questions"]]
    lines += [f"  {note['text']}" for note in receipt["notes"]]
    lines += [f"  × {line}" for line in repair_lines(receipt["problems"], LANGUAGE)]
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
