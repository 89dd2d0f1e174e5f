"""Finished drafts to the typed tables of an export, with their series, windows and notes."""

from collections import Counter
from collections.abc import Iterable
from itertools import groupby

import pyarrow as pa

from data_loaders.containers import Member, Note
from data_loaders.coverage import windows_of
from data_loaders.drafts import Draft
from data_loaders.file_names import NameHints
from data_loaders.identify import Recognised
from data_loaders.layout import Layout
from data_loaders.layouts.template_examples import SHEET_NAMES
from data_loaders.rows import TypedTable
from data_loaders.source_rows import source_rows_of

EXPLAINING_SHEETS = frozenset(name for names in SHEET_NAMES.values() for name in names[1:])


def tables_of(drafts: list[Draft], account: str | None, hints: NameHints) -> tuple[TypedTable, ...]:
    """One table per table of the file; its parts are put below each other."""
    days = [day for draft in drafts if draft.kind == "days" for day in draft.days()]
    return tuple(
        _table(list(parts), account, hints, days) for _, parts in groupby(drafts, key=lambda draft: id(draft.match))
    )


def notes_of(member: Member, recognised: Recognised, drafts: list[Draft]) -> tuple[Note, ...]:
    """What the reader should know: repairs, rows left out, columns nobody knows, sheets not read."""
    counted: Counter[str] = Counter()
    for match_drafts in _by_table(drafts):
        for text_id in {text_id for draft in match_drafts for text_id in draft.notes}:
            counted[text_id] += max(draft.notes[text_id] for draft in match_drafts)
    notes = [*member.notes, *((text_id, {"rows": str(rows)}) for text_id, rows in sorted(counted.items()) if rows)]
    new = dict.fromkeys(text for match in recognised.matches for text in match.new)
    missing = dict.fromkeys(heading for match in recognised.matches for heading in match.missing)
    if missing and not recognised.layout.family.startswith("template_"):
        notes.append(("columns-missing", {"columns": ", ".join(missing)}))
    notes += [("columns-new", {"columns": ", ".join(new)})] if new else []
    notes += [("zone-proven", {"zone": draft.zone_note}) for draft in drafts if draft.zone_note]
    if others := [sheet for sheet in recognised.other_sheets if sheet not in EXPLAINING_SHEETS]:
        notes.append(("sheets-not-read", {"sheets": ", ".join(others)}))
    if not any(draft.live() for draft in drafts):
        notes.append(("rows-none", {}))
    return tuple(notes)


def _table(parts: list[Draft], account: str | None, hints: NameHints, days: list) -> TypedTable:  # type: ignore[type-arg]
    for draft in parts:
        _fill_owner(draft, account)
    windows = (window for draft in parts for window in windows_of(draft, account, hints, days))
    return TypedTable(
        parts[0].kind,
        pa.concat_tables([draft.typed_rows() for draft in parts]),
        _series(parts[0].layout, account),
        tuple(problem for draft in parts for _, problem in sorted(draft.problems.items())),
        sum(draft.size for draft in parts),
        sum(len(draft.ignored) for draft in parts),
        tuple(dict.fromkeys(windows)),
        min((day for draft in parts for day in draft.days()), default=None),
        max((day for draft in parts for day in draft.days()), default=None),
        source_rows_of(parts),
    )


def _fill_owner(draft: Draft, account: str | None) -> None:
    """The platform of the layout and, in an export of one account, the account on every row that names none."""
    if draft.layout.platform and "platform" not in draft.values:
        draft.fill("platform", lambda _: draft.layout.platform)
    if draft.layout.owner == "own":
        field = "author_account" if draft.kind == "posts" else "account"
        stated = draft.column(field)
        draft.fill(field, lambda at: stated[at] or account)


def _series(layout: Layout, account: str | None) -> str:
    return f"{layout.family}:{account.casefold()}" if layout.owner == "own" and account else layout.family


def _by_table(drafts: list[Draft]) -> Iterable[list[Draft]]:
    return [list(parts) for _, parts in groupby(drafts, key=lambda draft: id(draft.match))]
