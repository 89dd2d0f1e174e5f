"""Finished drafts to the typed tables of an export, with their series, windows and notes."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from itertools import groupby

import pyarrow as pa

from data_loaders.containers import Member, Note
from data_loaders.coverage import windows_of
from data_loaders.drafts import Draft
from data_loaders.file_names import NameHints
from data_loaders.layout import whole
from data_loaders.layouts.template_examples import SHEET_NAMES
from data_loaders.matches import Match, Recognised
from data_loaders.reading_accounts import own_accounts
from data_loaders.rejected_rows import rejected_rows_of
from data_loaders.rows import TypedTable
from data_loaders.source_rows import source_rows_of

Accounts = dict[str | None, str | None]
EXPLAINING_SHEETS = frozenset(name for names in SHEET_NAMES.values() for name in names[1:])


def tables_of(drafts: list[Draft], accounts: Accounts, hints: NameHints) -> tuple[TypedTable, ...]:
    """One table per table of the file; its parts are put below each other."""
    days = [day for draft in drafts if draft.kind == "days" for day in draft.days()]
    return tuple(
        _table(list(parts), accounts, hints, days) for _, parts in groupby(drafts, key=lambda draft: id(draft.match))
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
    beside = dict.fromkeys(text for match in recognised.matches for text in match.beside)
    notes += [("columns-beside", {"columns": ", ".join(beside)})] if beside else []
    notes += [("columns-new", {"columns": ", ".join(new)})] if new else []
    if unnamed := sum(_unnamed_columns(match) for match in recognised.matches if recognised.layout.cut is whole):
        notes.append(("columns-unnamed", {"columns": str(unnamed)}))
    zones = dict.fromkeys(draft.zone_note for draft in drafts if draft.zone_note)
    notes += [("zone-proven", {"zone": zone}) for zone in zones]
    if others := [sheet for sheet in recognised.other_sheets if sheet not in EXPLAINING_SHEETS]:
        notes.append(("sheets-not-read", {"sheets": ", ".join(others)}))
    if not any(draft.live() or len(draft.problems) for draft in drafts):
        notes.append(("rows-none", {}))
    return tuple(notes)


def _unnamed_columns(match: Match) -> int:
    """How many columns of a text table have no heading and are read as nothing: row numbers, a trailing delimiter."""
    if match.grid.kinds is not None:
        return 0
    used = {place for by_field in match.places for place in by_field.values()}
    last = max(at for at, text in enumerate(match.headings) if text.strip())
    unnamed = [at for at, text in enumerate(match.headings) if not text.strip() and at not in used]
    rows = match.grid.cells.num_rows
    return sum(at < last or match.grid.cells[f"c{at}"].null_count == rows for at in unnamed)


def _table(parts: list[Draft], accounts: Accounts, hints: NameHints, days: list[date]) -> TypedTable:
    account = accounts.get(parts[0].platform)
    for draft in parts:
        _fill_owner(draft, account)
    windows = (window for draft in parts for window in windows_of(draft, account, hints, days))
    return TypedTable(
        parts[0].kind,
        pa.concat_tables([draft.typed_rows() for draft in parts]),
        _series(parts[0], account),
        tuple(problem for draft in parts for problem in draft.problems.told()),
        sum(draft.size for draft in parts),
        sum(len(draft.ignored) for draft in parts),
        tuple(dict.fromkeys(windows)),
        min((day for draft in parts for day in draft.days()), default=None),
        max((day for draft in parts for day in draft.days()), default=None),
        source_rows_of(parts),
        rejected_rows_of(parts),
        _series_of(parts[0], account),
    )


def _fill_owner(draft: Draft, account: str | None) -> None:
    """The platform of the layout and, in an export of one account, the account on every row that names none."""
    if draft.platform and "platform" not in draft.values:
        draft.values.keep("platform", pa.chunked_array([pa.repeat(draft.platform, draft.size)]))
    if draft.layout.owner == "own":
        field = "author_account" if draft.kind == "posts" else "account"
        draft.convert(field, lambda stated: stated or account)


def _series(draft: Draft, account: str | None) -> str:
    """Family and, in an export of one account, that account; with its platform where the layout serves several."""
    family = draft.series
    if draft.layout.owner != "own" or not account:
        return family
    owner = account.casefold() if draft.layout.platform else f"{draft.platform}:{account.casefold()}"
    return f"{family}:{owner}"


def _series_of(draft: Draft, account: str | None) -> dict[str, str]:
    """The series of each account, where there are several."""
    accounts = own_accounts(draft, account)
    return {each: _series(draft, each) for each in accounts} if len(accounts) > 1 else {}


def _by_table(drafts: list[Draft]) -> Iterable[list[Draft]]:
    return [list(parts) for _, parts in groupby(drafts, key=lambda draft: id(draft.match))]
