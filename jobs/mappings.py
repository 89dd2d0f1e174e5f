"""Mapping the columns of a file no layout knows: its tables, what is proposed, and what a mapping would make of it."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from data_loaders.containers import Member, open_file
from data_loaders.errors import UnreadableExport
from data_loaders.mapping import GRAINS, AsOfRule, Grain, Mapping
from data_loaders.mapping_fields import FIELDS, NEEDS, missing_needs, required_fields
from data_loaders.mapping_tables import UnknownTable, unknown_tables
from data_loaders.proposals import Candidate, Proposal, propose
from data_loaders.questions import Answers
from data_loaders.reading import read_export
from data_loaders.rows import OpenQuestion, RowProblem
from jobs.inspections import Inspection
from jobs.previews import Preview, previews_of

__all__ = [
    "GRAINS", "AsOfRule", "Candidate", "Grain", "Mapping", "OpenQuestion", "Outcome", "Proposal", "UnknownTable",
    "can_be_mapped", "fields_of", "missing_needs", "outcome_of", "propose", "row_of", "tables_to_map",
]  # fmt: skip

# As many rows prove an order of day and month or a decimal mark; the whole file is read before it is confirmed.
ROWS_TRIED = 20_000
UNKNOWN = ("layout-unknown", "layout-ambiguous", "layout-column-missing", "mapping-daily-gains", "columns-repeated")


@dataclass(frozen=True)
class Outcome:
    """What a mapping would make of a table; refusal is a text id with its slots where it could not be read."""

    previews: tuple[Preview, ...] = ()
    questions: tuple[OpenQuestion, ...] = ()
    refusal: tuple[str, dict[str, str]] | None = None
    problems: tuple[RowProblem, ...] = ()


def can_be_mapped(inspection: Inspection) -> bool:
    """Whether a person can say what the columns of a file mean: nobody else knows, or only their places told."""
    if inspection.refusal is not None and inspection.refusal.member is not None:
        return inspection.refusal.error.text_id in UNKNOWN and bool(unknown_tables(inspection.refusal.member))
    export = inspection.export
    if export is None or inspection.receipt.status in ("unchanged", "imported"):
        return False
    return export.layout.startswith("mapped_") or any(asked.id == "layout" for asked in export.questions)


def tables_to_map(inspection: Inspection, shown_name: str) -> tuple[UnknownTable, ...]:
    """The tables of a file that can be mapped; the file is opened again where its grids are no longer there."""
    if inspection.refusal is not None and inspection.refusal.member is not None:
        return unknown_tables(inspection.refusal.member)
    member = _opened(inspection, shown_name)
    return unknown_tables(member) if member else ()


def outcome_of(table: UnknownTable, mapping: Mapping, file_name: str) -> Outcome:
    """The first rows read by a mapping, with what they leave open; nothing is stored."""
    grid = table.grid
    kinds = grid.kinds.slice(0, ROWS_TRIED) if grid.kinds else None
    tried = replace(
        grid, cells=grid.cells.slice(0, ROWS_TRIED), kinds=kinds, row_numbers=grid.row_numbers.slice(0, ROWS_TRIED)
    )
    try:
        export = read_export(Member(file_name, "", "csv", (tried,)), Answers(mappings=(mapping,)))
    except UnreadableExport as error:
        return Outcome(refusal=(error.text_id, dict(error.slots)))
    problems = tuple(problem for read in export.tables for problem in read.problems)
    return Outcome(previews_of(export), export.questions, None, problems)


def row_of(table: UnknownTable, heading: str, cell: str) -> int | None:
    """The row in the file in which a cell stands, as a spreadsheet program counts it."""
    texts = table.grid.cells[f"c{table.headings.index(heading)}"].to_pylist() if heading in table.headings else []
    found = (at for at, text in enumerate(texts) if text and text.strip() == cell)
    return next((int(table.grid.row_numbers[at].as_py()) for at in found), None)


def fields_of(grain: Grain, wanted: Collection[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The fields to ask for first and the others; of several ways to meet a need those not wanted come later."""
    unmet = {way for ways in NEEDS[grain].values() if not set(ways) & set(wanted) for way in ways}
    needed = [each.name for each in required_fields(grain)]
    first = tuple(name for name in needed if name in unmet or name in wanted)
    return first, tuple(each.name for each in FIELDS[grain] if each.name not in first)


def _opened(inspection: Inspection, shown_name: str) -> Member | None:
    if inspection.path is None or not inspection.path.exists():
        return None
    members = open_file(inspection.path, shown_name)
    return next((one for one in members if isinstance(one, Member) and one.name == inspection.file_name), None)
