"""Read real export files kept outside the project and compare with figures found independently.

REAL_EXPORTS names their folder; its expected.json says per file what a loader must find. Files in a layout that is
read must match exactly, all others must be declined with a reason and leave the database as it was.
"""

import json
import os
import sys
from datetime import date
from pathlib import Path
from typing import Any

from data_loaders.layouts import LAYOUTS
from data_loaders.questions import Answers
from data_loaders.reading import RefusedExport, read_file
from data_loaders.receipts import receipt_of
from data_loaders.rows import ReadExport, TypedTable
from jobs.imports import confirm, inspect
from jobs.wording import told
from language import LANGUAGES
from tests.real_exports_generic import generic_answers, generic_faults
from tests.real_exports_linkedin import linkedin_answers, linkedin_faults
from tests.real_exports_meta import (
    day_pairs,
    meta_answers,
    question_faults,
    share_pairs,
    stock_faults,
)
from tests.real_exports_networks import FAMILIES as NETWORK_FAMILIES
from tests.real_exports_networks import network_answers, network_faults
from tests.real_exports_posts import post_pairs
from warehouse.connection import close_served, open_warehouse, serve, served
from warehouse.contents import content_hash

ANSWERS = Answers(exported_on=date(2026, 11, 1))
KINDS = {"daily": "days"}
Expected = dict[str, Any]


def main() -> int:
    """Print one line per file and the number of files as described; 0 if all are."""
    folder = Path(os.environ.get("REAL_EXPORTS", ""))
    if not os.environ.get("REAL_EXPORTS") or not (folder / "expected.json").is_file():
        print("REAL_EXPORTS must name the folder that holds expected.json", file=sys.stderr)
        return 2
    files: dict[str, Expected] = json.loads((folder / "expected.json").read_text(encoding="utf-8"))["files"]
    serve(open_warehouse(None))
    faults = {name: faults_of(folder / name, expected) for name, expected in files.items()}
    faults["every file a second time"] = faults_of_second_time(folder, files)
    close_served()
    for name, found in faults.items():
        print(f"{'  ok' if not found else 'FAIL'}  {name}" + "".join(f"\n        {fault}" for fault in found))
    described = sum(not faults[name] for name in files)
    print(f"{described} of {len(files)} as described")
    return 0 if described == len(files) and not any(faults.values()) else 1


def faults_of(path: Path, expected: Expected) -> list[str]:
    """What differs from the expectation; empty = as described."""
    if not path.is_file():
        return ["the file is missing"]
    if expected["layout"].startswith("linkedin_"):
        answers = linkedin_answers(ANSWERS)
        return [*linkedin_faults(path, expected, answers), *import_faults(path, answers)]
    if expected["layout"] == "generic_followers":
        return [*generic_faults(path, expected, ANSWERS), *import_faults(path, generic_answers(ANSWERS))]
    if expected["layout"].startswith(NETWORK_FAMILIES):
        answers = network_answers(ANSWERS, expected)
        declined = [each["layout"] for each in expected.get("members", {}).values()].count("unsupported")
        return [*network_faults(path, expected, answers), *import_faults(path, answers, declined)]
    if expected["layout"] in {layout.family for layout in LAYOUTS}:
        return loaded_faults(path, expected)
    return declined_faults(path)


def loaded_faults(path: Path, expected: Expected) -> list[str]:
    """A file in a layout that is read: every figure exact, and taken into the database."""
    answers = meta_answers(ANSWERS, expected)
    (read,) = read_file(path, answers)
    if isinstance(read, RefusedExport):
        return [f"refused: {read.error.text_id} {read.error.slots}"]
    faults = [] if read.layout == expected["layout"] else [f"layout {read.layout} for {expected['layout']}"]
    faults += [f"asks {question.id}" for question in read.questions]
    faults += question_faults(path, expected)
    if read.layout == "meta_audience":
        faults += stock_faults(read, expected)
    elif len(read.tables) != len(expected["tables"]):
        faults.append(f"{len(read.tables)} tables for {len(expected['tables'])}")
    for number, (table, wanted) in enumerate(zip(read.tables, expected["tables"], strict=False)):
        faults += [f"table {number + 1}: {fault}" for fault in table_faults(read, table, number, wanted)]
    return faults + import_faults(path, answers)


def import_faults(path: Path, answers: Answers, declined: int = 0) -> list[str]:
    """Whether the file is taken into the database; declined: how many files of a zip nobody needs."""
    receipts = [
        confirm(inspection, answers, by="check", role="analyst").wait()
        for inspection in inspect(path, path.name, answers, "analyst")
    ]
    left_out = [receipt for receipt in receipts if receipt.status != "imported"]
    if len(left_out) == declined and all(receipt.is_settled for receipt in left_out):
        return []
    return [f"not imported: {receipt.status} {receipt.message[0]}" for receipt in left_out]


def declined_faults(path: Path) -> list[str]:
    """Any other file: refused with a reason in both languages, and nothing stored."""
    before = content_hash(served())
    faults = []
    for inspection in inspect(path, path.name, ANSWERS, "analyst"):
        receipt = confirm(inspection, ANSWERS, by="check", role="analyst").wait()
        if receipt.status != "refused":
            faults.append(f"not declined: {receipt.status} as {receipt.layout}")
        text_id, slots = receipt.message
        faults += [f"no reason in {language}" for language in LANGUAGES if not told(text_id, language, **slots).strip()]
    return faults if content_hash(served()) == before else [*faults, "the database has changed"]


def answers_for(expected: Expected) -> Answers:
    """What a person would answer for a file."""
    if expected["layout"].startswith("linkedin_"):
        return linkedin_answers(ANSWERS)
    if expected["layout"] == "generic_followers":
        return generic_answers(ANSWERS)
    return network_answers(meta_answers(ANSWERS, expected), expected)


def faults_of_second_time(folder: Path, files: dict[str, Expected]) -> list[str]:
    """Loading everything again changes nothing."""
    before = content_hash(served())
    for name, expected in files.items():
        answers = answers_for(expected)
        for inspection in inspect(folder / name, Path(name).name, answers, "analyst"):
            confirm(inspection, answers, by="check", role="analyst").wait()
    return [] if content_hash(served()) == before else ["the database has changed"]


def table_faults(read: ReadExport, table: TypedTable, number: int, wanted: Expected) -> list[str]:
    """Kind, rows, days, sums (None where the file gives none), filled cells and what else is known of a table."""
    told = receipt_of(read).tables[number]
    pairs: list[tuple[str, Any, Any]] = [
        ("kind", told.kind, KINDS.get(wanted["kind"], wanted["kind"])),
        ("rows", told.rows, wanted["rows"]),
    ]
    if told.kind != "audience":
        pairs.append(("rows read", table.rows_read - table.rows_ignored, wanted["rows"]))
    if "date_min" in wanted:
        pairs.append(("first day", str(told.first_on), wanted["date_min"]))
        pairs.append(("last day", str(told.last_on), wanted["date_max"]))
    sums = wanted.get("sums", {})
    if told.kind in ("posts", "days"):
        pairs += [(f"sum of {name}", value, sums.get(name)) for name, value in told.sums.items()]
        pairs += [(f"filled {name}", filled(table, name), count) for name, count in wanted.get("filled", {}).items()]
    if "sum_total_followers" in wanted:
        pairs.append(("followers", told.sums["followers"], wanted["sum_total_followers"]))
    if read.layout == "meta_audience":
        pairs += share_pairs(table, wanted)
    elif "first" in wanted:
        first = table.rows.slice(0, 1).to_pylist()[0]
        pairs.append(("first group", [first["label"], first["followers"]], wanted["first"]))
    pairs += post_pairs(read, table, wanted) if told.kind == "posts" else []
    pairs += day_pairs(table, wanted) if told.kind == "days" else []
    return [f"{name}: {found!r} for {should!r}" for name, found, should in pairs if found != should]


def filled(table: TypedTable, name: str) -> int:
    return len(table.rows) - int(table.rows[name].null_count)


if __name__ == "__main__":
    sys.exit(main())
