"""The front door for files on the command line: read, import, print the receipts."""

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path

from components.upload.figures import measure_for
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
from jobs.imports import confirm, inspect
from jobs.inbox import inbox_path
from jobs.inspections import measured_if_small
from jobs.receipt_lines import receipt_lines
from jobs.remembered import remembered_mappings
from jobs.states import known_state
from jobs.wording import teller
from jobs.writer import writer
from language import LANGUAGES, environment_language, say
from warehouse.connection import close_served, database_path, open_warehouse, serve
from warehouse.errors import DatabaseInUse, WarehouseError
from warehouse.rights import Role

STORED, OPEN, USAGE = 0, 3, 2
# Whoever may open the database file sees everything in it, so there is nothing to ask for.
ROLE: Role = "analyst"


def main(arguments: list[str] | None = None) -> int:
    """Import the files; 0 = all imported, unchanged or not needed, 3 = something refused or waiting for an answer."""
    language = language_asked(arguments)
    asked = parser(language).parse_args(arguments)
    if asked.guide:
        return write_guide()
    try:
        book = answer_book(asked, language)
    except UnusableAnswer as fault:
        return usage_fault(str(fault))
    if not (asked.files or asked.mappings):
        return usage_fault(say("command-no-files", language))
    missing = [str(path) for path in asked.files if not path.is_file()]
    if missing:
        return usage_fault(say("command-no-file", language, files=", ".join(missing)))
    database = asked.database or database_path()
    try:
        serve(open_warehouse(database))
    except DatabaseInUse:
        return database_in_use(database, asked.json, language)
    except WarehouseError as fault:
        state = known_state(fault)
        print(say(state.text_id, language, **state.words(language)) if state else str(fault), file=sys.stderr)
        return OPEN
    try:
        if asked.mappings:
            show_mappings(remembered_mappings(), asked.json)
        book = with_mapping(book, asked.mapping, language)
        receipts = [receipt for path in asked.files for receipt in imported(path, book.answers_for(path.name))]
        writer().wait_until_idle()
    except UnusableAnswer as fault:
        return usage_fault(str(fault))
    finally:
        close_served()
    if asked.files:
        show(receipts, asked.json, language)
    return STORED if all(receipt.is_settled for receipt in receipts) else OPEN


def language_asked(arguments: list[str] | None) -> str:
    """The language of everything that is said, the help included: the one asked for, else that of the environment."""
    option = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    option.add_argument("--language", choices=LANGUAGES)
    known, _ = option.parse_known_args(arguments)
    return known.language or environment_language()


def parser(language: str) -> argparse.ArgumentParser:
    """The options, as architecture and manual name them."""
    options = argparse.ArgumentParser(prog="python -m data_loaders", description=say("command-about", language))
    options.add_argument("files", nargs="*", type=Path, metavar="FILE")
    options.add_argument("--database", type=Path, metavar="PATH", help=say("command-database", language))
    options.add_argument("--account", action="append", default=[], metavar="PLATFORM=HANDLE",
                         help=say("command-account", language))  # fmt: skip
    options.add_argument("--exported-on", metavar="DATE", help=say("command-exported-on", language))
    options.add_argument("--answers", type=Path, metavar="FILE.json", help=say("command-answers", language))
    options.add_argument("--mapping", metavar="NAME", help=say("command-mapping", language))
    options.add_argument("--mappings", action="store_true", help=say("command-mappings", language))
    options.add_argument("--language", choices=LANGUAGES, help=say("command-language", language))
    options.add_argument("--json", action="store_true", help=say("command-json", language))
    options.add_argument("--guide", action="store_true", help=say("command-guide", language))
    return options


def write_guide() -> int:
    """Write docs/exports.md in every language."""
    for language, page in PAGES.items():
        page.write_text(guide_page(language, say), encoding="utf-8")
        print(page)
    return STORED


def answer_book(asked: argparse.Namespace, language: str) -> AnswerBook:
    """The answers of all options; those of the answers file stand above the general ones."""
    accounts = {}
    for text in asked.account:
        platform, mark, handle = text.partition("=")
        if not (platform and mark and handle):
            raise UnusableAnswer(say("command-account-form", language, found=text))
        accounts[platform.casefold()] = handle
    common = Answers(accounts, day_answer(asked.exported_on) if asked.exported_on else None)
    return read_answer_book(asked.answers, common) if asked.answers else AnswerBook(common)


def with_mapping(book: AnswerBook, name: str | None, language: str) -> AnswerBook:
    """The answers with the mapping of this name or JSON file; it fits any table that has all the headings it uses."""
    if name is None:
        return book
    known = remembered_mappings()
    named = next((mapping for mapping in known if mapping.name == name), None)
    if named is None and not Path(name).is_file():
        names = ", ".join(mapping.name for mapping in known) or "–"
        raise UnusableAnswer(say("command-no-mapping", language, name=name, known=names))
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
        if not is_ready:
            receipts.append(inspection.receipt)
            continue
        measured = measured_if_small(measure_for, inspection.receipt.rows.read)
        receipts.append(confirm(inspection, answers, by="command line", role=ROLE, measure_for=measured).wait())
    return receipts


def show(receipts: list[Receipt], as_json: bool, language: str) -> None:
    """Print the receipts, one JSON list or a few lines per file."""
    told = [receipt.as_json(teller(language)) for receipt in receipts]
    if as_json:
        print(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        print("\n\n".join("\n".join(receipt_lines(receipt, language)) for receipt in told))


def database_in_use(database: Path, as_json: bool, language: str) -> int:
    """Another process holds the database: it takes files through its inbox."""
    message = say("command-database-in-use", language, inbox=str(inbox_path(database)))
    print(json.dumps([{"status": "refused", "message": message}]) if as_json else message, file=sys.stdout)
    return OPEN


def usage_fault(message: str) -> int:
    """Say what was wrong with the call."""
    print(message, file=sys.stderr)
    return USAGE


if __name__ == "__main__":
    sys.exit(main())
