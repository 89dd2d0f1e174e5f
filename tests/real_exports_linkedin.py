"""What real exports of LinkedIn must hold: every table, its groups, the two halves of posts and the stocks."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from data_loaders.questions import NO_ANSWERS, Answers
from data_loaders.reading import RefusedExport, read_file
from data_loaders.receipts import receipt_of
from data_loaders.receipts_parts import ReceiptTable
from data_loaders.rows import ReadExport, TypedTable

Expected = dict[str, Any]
Pairs = list[tuple[str, Any, Any]]
KINDS = {"daily": "days", "accounts": "days"}
ASKED = {"linkedin_creator": ["account"]}
GROUP_SUMS = {"sum_total_followers": "followers", "sum_total_views": "page_views"}


def linkedin_answers(answers: Answers) -> Answers:
    """What a person would answer."""
    return replace(answers, account={"linkedin": "member of the check"})


def linkedin_faults(path: Path, expected: Expected, answers: Answers) -> list[str]:
    """Every figure exact; without an answer exactly what the file cannot say is asked."""
    (waiting,), (read,) = read_file(path, NO_ANSWERS), read_file(path, answers)
    if isinstance(waiting, RefusedExport) or isinstance(read, RefusedExport):
        return ["refused"]
    tables = list(zip(read.tables, receipt_of(read).tables, strict=True))
    pairs: Pairs = [
        ("layout", read.layout, expected["layout"]),
        ("asked", [question.id for question in waiting.questions], ASKED.get(read.layout, [])),
        ("open", read.questions, ()),
        ("rows while waiting", [table.rows.num_rows for table in waiting.tables], [told.rows for _, told in tables]),
    ]
    if "period" in expected:
        pairs += period_pairs(read, expected["period"])
        del tables[0]
    by_sheet = {table.rows["sheet_name"][0].as_py(): (table, told) for table, told in tables}
    sheets = [wanted.get("sheet", expected["sheets"][0]) for wanted in expected["tables"]]
    pairs.append(("sheets", sorted(by_sheet), sorted(sheets)))
    for sheet, wanted in zip(sheets, expected["tables"], strict=True):
        if sheet in by_sheet:
            pairs += [
                (f"{sheet}: {name}", found, should) for name, found, should in table_pairs(*by_sheet[sheet], wanted)
            ]
    return [f"{name}: {found!r} for {should!r}" for name, found, should in pairs if found != should]


def table_pairs(table: TypedTable, told: ReceiptTable, wanted: Expected) -> Pairs:
    """Kind, rows, days, sums (None where the file gives none) and filled cells of a table."""
    pairs: Pairs = [
        ("kind", told.kind, KINDS.get(wanted["kind"], wanted["kind"])),
        ("rows", told.rows, wanted.get("posts", wanted["rows"])),
        ("problems", table.problems, ()),
    ]
    sums = dict.fromkeys(told.sums) | wanted.get("sums", {})
    if "followers_total" in wanted:
        sums["followers_total"] = wanted["followers_total"]
        pairs.append(("stock", stocks_of(table), {wanted["followers_total_on"]: wanted["followers_total"]}))
    sums |= {name: wanted[key] for key, name in GROUP_SUMS.items() if key in wanted}
    pairs += [(f"sum of {name}", told.sums[name], should) for name, should in sums.items()]
    pairs += [(f"filled {name}", filled(table, name), number) for name, number in wanted.get("filled", {}).items()]
    for key, day in (("date_min", told.first_on), ("date_max", told.last_on), ("period_from", told.first_on),
                     ("period_to", told.last_on)):  # fmt: skip
        if key in wanted:
            pairs.append((key, str(day), wanted[key]))
    pairs += group_pairs(table, wanted) if told.kind == "audience" else []
    return pairs + (post_pairs(table, wanted) if told.kind == "posts" else [])


def group_pairs(table: TypedTable, wanted: Expected) -> Pairs:
    """First group, number of categories, and shares that are only bounded."""
    rows = table.rows.to_pylist()
    pairs: Pairs = []
    if "first" in wanted:
        pairs.append(("first group", [rows[0]["label"], rows[0]["followers"]], wanted["first"]))
    if "categories" in wanted:
        bounded = [row for row in rows if row["share"] is None]
        pairs.append(("categories", len({row["dimension"] for row in rows}), len(wanted["categories"])))
        pairs.append(("below 1 percent", [row["share_below"] for row in bounded], [1.0] * wanted["below_1_percent"]))
        pairs.append(("counts", filled(table, "followers"), 0))
    return pairs


def post_pairs(table: TypedTable, wanted: Expected) -> Pairs:
    """Posts by half, their ids and their first and last moment."""
    rows = table.rows.to_pylist()
    both = [row for row in rows if row["engagements"] is not None and row["impressions"] is not None]
    moments = sorted(row["published_at"] for row in rows if row["published_at"])
    ends = [datetime.fromisoformat(wanted[name]).replace(tzinfo=None) for name in ("first_post_utc", "last_post_utc")]
    return [
        ("in both halves", len(both), wanted["in_both"]),
        ("ids", len({row["post_id"] for row in rows}), wanted["distinct_ids"]),
        ("moments", len(moments), wanted["posts"]),
        ("first and last", [moment.replace(microsecond=0) for moment in (moments[0], moments[-1])], ends),
    ]


def period_pairs(read: ReadExport, wanted: Expected) -> Pairs:
    """The sums of the whole period, the first table of the file."""
    row = read.tables[0].rows.to_pylist()[0]
    found = (row["from_on"], row["day_on"], row["impressions"], row["reach"])
    ends = (date.fromisoformat(wanted["from"]), date.fromisoformat(wanted["to"]))
    return [("period", found, (*ends, wanted["impressions"], wanted["members_reached"]))]


def stocks_of(table: TypedTable) -> dict[str, int]:
    rows = table.rows.to_pylist()
    return {str(row["day_on"]): row["followers_total"] for row in rows if row["followers_total"] is not None}


def filled(table: TypedTable, name: str) -> int:
    return len(table.rows) - int(table.rows[name].null_count)
