"""What real exports of Meta must hold beyond sums: networks, questions, page names, shares and stocks."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow.compute as pc

from data_loaders.questions import NO_ANSWERS, Answers
from data_loaders.reading import RefusedExport, read_file
from data_loaders.receipts import receipt_of
from data_loaders.rows import ReadExport, TypedTable

Expected = dict[str, Any]
Pairs = list[tuple[str, Any, Any]]
ACCOUNTS = {"facebook": "page of the check", "instagram": "account of the check"}
FAMILIES = ("meta_overview", "meta_audience")


def meta_answers(answers: Answers, expected: Expected) -> Answers:
    """What a person would answer: the account of each network, and the network where the file does not say it."""
    if expected["layout"] not in FAMILIES:
        return answers
    is_asked = not networks_of(expected) or None in networks_of(expected)
    return replace(answers, account=ACCOUNTS, network="instagram" if is_asked else None)


def networks_of(expected: Expected) -> list[str | None]:
    """The networks the file itself names, table by table."""
    return [each.get("network") for each in expected.get("stock", []) or expected["tables"]]


def question_faults(path: Path, expected: Expected) -> list[str]:
    """Without an answer exactly what the file cannot say is asked, and every table is there."""
    if expected["layout"] not in FAMILIES:
        return []
    (read,) = read_file(path, NO_ANSWERS)
    if isinstance(read, RefusedExport):
        return [f"refused: {read.error.text_id}"]
    known = {network for network in networks_of(expected) if network}
    should = ["exported_on", *(["account"] * len(known) if known else ["network"])]
    asked = sorted(question.id for question in read.questions)
    faults = [] if asked == sorted(should) else [f"asks {asked} for {sorted(should)}"]
    told = [table.rows for table in receipt_of(read).tables][: len(expected["tables"])]
    rows = [table["rows"] for table in expected["tables"]]
    return faults if told == rows else [*faults, f"while waiting {told} rows for {rows}"]


def day_pairs(table: TypedTable, wanted: Expected) -> Pairs:
    """The network a title names stands on every day."""
    networks = set(table.rows["platform"].to_pylist())
    return [("network", networks, {wanted["network"] or "instagram"})] if "network" in wanted else []


def page_pairs(read: ReadExport, table: TypedTable, wanted: Expected) -> Pairs:
    """Facebook posts carry the page's number as their account and its name beside it."""
    names, accounts = table.rows["author_name"], set(table.rows["author_account"].to_pylist())
    counted = {each["values"]: each["counts"] for each in pc.value_counts(names.combine_chunks()).to_pylist()}
    return [
        ("pages", counted, wanted["accounts"]),
        ("account", accounts, {read.account}),
        ("reshares", pc.sum(table.rows["is_reshare"]).as_py(), wanted["reshares"]),
    ]


def share_pairs(table: TypedTable, wanted: Expected) -> Pairs:
    """The shares of the first group; by age those of women and of men."""
    label, *shares = wanted["first"]
    first = [row for row in table.rows.to_pylist() if row["label"] == label]
    should = [float(share.replace(",", ".").rstrip("%")) for share in shares]
    lists = 2 if len(should) == 2 else 1
    return [
        ("shares of the first group", [row["share"] for row in first], should),
        ("groups", table.rows.num_rows, wanted["rows"] * lists),
    ]


def stock_faults(read: ReadExport, expected: Expected) -> list[str]:
    """Behind the groups stands the stock, one day per network; without one in the file there is no such table."""
    stocks = [
        (table.rows["platform"].to_pylist(), table.rows["followers_total"].to_pylist())
        for table in read.tables[len(expected["tables"]) :]
    ]
    should = [([each["network"]], [each["followers_total"]]) for each in expected.get("stock", [])]
    return [] if stocks == should else [f"stocks {stocks} for {should}"]
