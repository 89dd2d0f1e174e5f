"""A mapping as a layout, so that the engine reads a mapped table like any other export."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from data_loaders.containers import Member
from data_loaders.file_names import any_day
from data_loaders.identify import top_rows
from data_loaders.layout import Column, Layout, Part, TableLayout, heading
from data_loaders.mapping import Mapping, fingerprint_of
from data_loaders.mapping_fields import FIELDS, KIND_OF, NEEDS
from data_loaders.mapping_finish import finish_mapped
from data_loaders.mapping_tables import UnknownTable, table_at
from data_loaders.matches import Match, Recognised

# Cells of these are moments or mere days until they are placed as `<stem>_at` or `<stem>_on`.
STEMS = {"published_at": "published", "occurred_at": "occurred"}


def layout_of(mapping: Mapping) -> Layout:
    """The layout a mapping declares: family `mapped_posts`, `mapped_days` and so on."""
    kind = KIND_OF[mapping.grain]
    table = TableLayout(kind, (Part(_columns_of(mapping)),), partial(finish_mapped, mapping))
    return Layout(
        family=f"mapped_{kind}",
        since=mapping.fingerprint[:8],
        platform=mapping.constants.get("platform"),
        tables=(table,),
        owner="many" if kind in ("posts", "days") else "none",
        usual_date_order=mapping.date_order,
        decimal_mark=mapping.decimal_mark,
        writes_iso_days=True,
        time_zone=mapping.time_zone,
        hints=any_day,
    )


def recognised_by_mapping(member: Member, mappings: Sequence[Mapping]) -> Recognised | None:
    """The tables of a file whose headings a person has mapped before; all by the first mapping that fits."""
    for given in mappings:
        mapping = _with_fingerprint(given, member)
        layout = layout_of(mapping)
        matches, others = [], []
        for grid in member.grids:
            if grid.is_hidden:
                continue
            at = _heading_row(top_rows(grid), mapping.fingerprint)
            if at is None:
                others += [grid.sheet_name] if grid.cells.num_rows else []
            else:
                matches.append(match_of(table_at(grid, at), mapping, layout))
        if matches:
            return Recognised(layout, tuple(matches), tuple(others))
    return None


def match_of(table: UnknownTable, mapping: Mapping, layout: Layout) -> Match:
    """The mapped table as the engine takes it; headings are compared letter by letter, without wildcards."""
    plain = [heading(text) for text in table.headings]
    wanted = {STEMS.get(name, name): heading(text) for name, text in mapping.columns.items()}
    places = {name: plain.index(text) for name, text in wanted.items() if text in plain}
    repeated = tuple(sorted({name for name in wanted.values() if plain.count(name) > 1}))
    return Match(table.grid, layout.tables[0], table.heading_at, (places,), table.headings, repeated)


def _heading_row(rows: list[list[str]], fingerprint: str) -> int | None:
    return next((at for at, row in enumerate(rows) if fingerprint_of(row) == fingerprint), None)


def _with_fingerprint(mapping: Mapping, member: Member) -> Mapping:
    """A mapping without fingerprint takes that of the first table which has all the headings it uses."""
    wanted = {heading(text) for text in mapping.columns.values()}
    rows = (row for grid in member.grids if not grid.is_hidden and not mapping.fingerprint for row in top_rows(grid))
    fitting = next((row for row in rows if wanted and wanted <= {heading(text) for text in row}), None)
    return replace(mapping, fingerprint=fingerprint_of(fitting)) if fitting else mapping


def _columns_of(mapping: Mapping) -> tuple[Column, ...]:
    needed = {name for ways in NEEDS[mapping.grain].values() for name in ways}
    return tuple(
        Column(STEMS.get(each.name, each.name), (mapping.columns[each.name],), each.form, each.name in needed,
               each.choices)
        for each in FIELDS[mapping.grain] if each.name in mapping.columns
    )  # fmt: skip
