"""What a person should know about an export before it counts: figures it lacks, people nobody knows, days it adds."""

from collections.abc import Iterator

from data_loaders.receipts import Message
from data_loaders.receipts_parts import Coverage
from data_loaders.rows import ReadExport, TypedTable
from jobs.staging import staged_of
from warehouse.connection import served
from warehouse.covering import coverage_gained

# What rates are made of.
BASES = ("impressions", "reach")


def absent_figures(export: ReadExport) -> tuple[Message, ...]:
    """A note for every network whose posts come without a figure that rates are made of.

    While an answer is awaited nothing is known: the cells of a column may wait for it.
    """
    if export.questions:
        return ()
    found = [note for table in export.tables if table.kind == "posts" for note in _absent_in(table)]
    return tuple({(text_id, slots["channel"]): (text_id, slots) for text_id, slots in found}.values())


def unknown_authors(count: int) -> tuple[Message, ...]:
    """A note on authors who are not in the member list."""
    if count == 0:
        return ()
    return ((("authors-unknown-one" if count == 1 else "authors-unknown"), {"authors": str(count)}),)


def coverage_with(export: ReadExport) -> tuple[Coverage, ...]:
    """The days the export adds to each account, before it is stored."""
    with served().cursor() as cursor:
        gained = coverage_gained(cursor, staged_of(export, by="preview").windows)
    return tuple(Coverage(**vars(one)) for one in gained)


def _absent_in(table: TypedTable) -> Iterator[tuple[str, dict[str, str]]]:
    counted = table.rows.group_by("platform").aggregate([(name, "count") for name in BASES]).to_pylist()
    for row in counted:
        for name in BASES:
            if row["platform"] and row[f"{name}_count"] == 0:
                yield f"figure-absent-{name}", {"channel": row["platform"]}
