"""What real exports of X (days), TikTok and YouTube must hold: questions, figures, days without a year, zips."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders.errors import NotNeeded
from data_loaders.questions import NO_ANSWERS, Answers
from data_loaders.reading import RefusedExport, read_file
from data_loaders.row_columns import DAY_COUNTERS, POST_COUNTERS
from data_loaders.rows import ReadExport, TypedTable

Expected = dict[str, Any]
Pairs = list[tuple[str, Any, Any]]
FAMILIES = ("x_daily", "tiktok_", "youtube_")
ACCOUNTS = {"x": "account of the check", "tiktok": "account of the check", "youtube": "channel of the check"}
FIGURES = {"posts": (*POST_COUNTERS, "watch_time_hours"), "days": DAY_COUNTERS}
ASKED = {
    "x_daily": {"account", "exported_on"}, "tiktok_overview": {"account", "exported_on"},
    "tiktok_follower_history": {"account", "exported_on"}, "youtube_videos": {"account", "exported_on"},
    "youtube_daily": {"account", "exported_on"}, "tiktok_business_videos": {"exported_on"}, "tiktok_content": set(),
}  # fmt: skip
LAST_DAY = date(2026, 2, 27)  # of the files whose days carry no year, counted back from the export day


def network_answers(answers: Answers, expected: Expected) -> Answers:
    """What a person would answer: the account of each network."""
    return replace(answers, account=ACCOUNTS) if expected["layout"].startswith(FAMILIES) else answers


def network_faults(path: Path, expected: Expected, answers: Answers) -> list[str]:
    """What differs from the expectation, with answers and while waiting for them."""
    members: dict[str, Expected] = expected.get("members", {path.name: expected})
    faults = []
    for given in (answers, NO_ANSWERS):
        found = {each.file_name: each for each in read_file(path, given)}
        faults += [f"files {sorted(found)} for {sorted(members)}"] if set(found) != set(members) else []
        for name, wanted in members.items():
            faults += [f"{name}: {fault}" for fault in member_faults(found[name], wanted, given is answers)]
    return faults


def member_faults(read: ReadExport | RefusedExport, wanted: Expected, is_answered: bool) -> list[str]:
    """One file, or one of a zip."""
    if isinstance(read, RefusedExport):
        is_declined = wanted["layout"] == "unsupported" and isinstance(read.error, NotNeeded)
        return [] if is_declined else [f"refused: {read.error.text_id}"]
    (table,), (should,) = read.tables, wanted["tables"]
    asked = set() if is_answered else ASKED[wanted["layout"]]
    pairs = [
        ("layout", read.layout, wanted["layout"]),
        ("questions", {question.id for question in read.questions}, asked),
        *table_pairs(table, should, is_answered),
    ]
    return [f"{name}: {found!r} for {expectation!r}" for name, found, expectation in pairs if found != expectation]


def table_pairs(table: TypedTable, wanted: Expected, is_answered: bool) -> Pairs:
    """Rows, figures and days of a table; a figure the file does not hold is empty, not 0."""
    kind = {"daily": "days"}.get(wanted["kind"], wanted["kind"])
    pairs: Pairs = [
        ("kind", table.kind, kind),
        ("rows", table.rows.num_rows, wanted["rows"]),
        ("rows read", table.rows_read - table.rows_ignored, wanted["rows"]),
    ]
    sums, counts = dict(wanted["sums"]), dict(wanted.get("filled", {}))
    if "followers_total_filled" in wanted:
        counts["followers_total"] = wanted["followers_total_filled"]
        totals = [total for total in table.rows["followers_total"].to_pylist() if total is not None]
        ends = [totals[0], totals[-1], max(totals)]
        pairs.append(("stock", ends, [wanted[f"{name}_total"] for name in ("first_known", "last", "max")]))
    for name in FIGURES[kind]:
        column = table.rows[name]
        if name != "followers_total":
            pairs.append((f"sum of {name}", rounded(pc.sum(column).as_py()), rounded(sums.get(name))))
        if name in counts:
            pairs.append((f"filled {name}", len(column) - column.null_count, counts[name]))
    return pairs + (post_pairs(table.rows, wanted) if kind == "posts" else day_pairs(table.rows, wanted, is_answered))


def day_pairs(rows: pa.Table, wanted: Expected, is_answered: bool) -> Pairs:
    """First and last day; without a year in the file none before the export day is known."""
    days = [day for day in rows["day_on"].to_pylist() if day]
    if "date_min" in wanted:
        return [
            ("days", [str(min(days)), str(max(days)), len(set(days))], [*span(wanted), wanted["rows"]]),
        ]
    if not is_answered:
        return [("days", days, [])]
    last, first = LAST_DAY, LAST_DAY.replace(year=LAST_DAY.year - 1, day=28)
    return [("days", [days[0], days[-1], len(set(days))], [first, last, wanted["rows"]])]


def post_pairs(rows: pa.Table, wanted: Expected) -> Pairs:
    """Ids, authors, moments and days of posts."""
    moments = [at.replace(microsecond=0) for at in rows["published_at"].to_pylist() if at]
    days = [day for day in rows["published_on"].to_pylist() if day] + [at.date() for at in moments]
    pairs: Pairs = [
        ("ids", pc.count_distinct(rows["post_id"]).as_py(), wanted["distinct_ids"]),
        ("days", [str(min(days)), str(max(days))], span(wanted)),
        ("without day", rows.num_rows - len(days), wanted.get("without_publish_date", 0)),
        ("blank ids", sum(each != each.strip() for each in rows["post_id"].to_pylist()), 0),
    ]
    if "first_post_utc" in wanted:
        ends = [datetime.fromisoformat(wanted[name]) for name in ("first_post_utc", "last_post_utc")]
        pairs.append(("moments", [min(moments), max(moments)], [end.replace(tzinfo=None) for end in ends]))
    if "accounts" in wanted:
        named = pc.value_counts(rows["author_account"].combine_chunks()).to_pylist()
        pairs.append(("accounts", {each["values"]: each["counts"] for each in named}, wanted["accounts"]))
    return pairs


def span(wanted: Expected) -> list[str]:
    return [wanted["date_min"], wanted["date_max"]]


def rounded(total: float | None) -> float | None:
    return None if total is None else round(total, 4)
