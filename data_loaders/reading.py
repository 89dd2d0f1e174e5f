"""A file's grids to typed rows: identify, read, finish, and say what is still open; nothing is stored."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders.containers import Member, RefusedMember, open_file
from data_loaders.containers_process import ReadingProgress, let_pages_go, unwatched
from data_loaders.corrected_cells import with_cells_corrected
from data_loaders.drafts import Draft
from data_loaders.errors import UnreadableExport, UnsupportedLayout
from data_loaders.file_names import NameHints
from data_loaders.finishing import note_odd_figures, refuse_days_twice, refuse_impossible_days, refuse_incomplete
from data_loaders.identify import identify, recognised_by_position, refuse_half_known
from data_loaders.layout import heading
from data_loaders.layouts import LAYOUTS
from data_loaders.layouts.declined import refuse_declined
from data_loaders.limits import Profile
from data_loaders.mapping import Mapping
from data_loaders.mapping_layout import recognised_by_mapping
from data_loaders.matches import Recognised
from data_loaders.questions import NO_ANSWERS, Answers
from data_loaders.read_tables import notes_of, tables_of
from data_loaders.reading_accounts import accounts_of
from data_loaders.repairs import with_lines_unquoted
from data_loaders.rows import OpenQuestion, ReadExport
from data_loaders.screening import empty_placeholders, positions_of, refuse_other_headings
from data_loaders.stacked_tables import tables_apart

ONE_DAY = timedelta(days=1)
AsOf = tuple[date | None, str | None, OpenQuestion | None]


@dataclass(frozen=True)
class RefusedExport:
    """One file that was not read, and why; its grids where they could be opened, for a reader who maps them."""

    file_name: str
    sha256: str | None
    error: UnreadableExport
    member: Member | None = None


def read_file(path: Path, answers: Answers = NO_ANSWERS, shown_name: str | None = None, today: date | None = None,
              mappings: Sequence[Mapping] = (), progress: ReadingProgress = unwatched,
              profile: Profile | None = None) -> list[ReadExport | RefusedExport]:  # fmt: skip
    """Every export in a file: one for a plain file, one per member of a zip.

    progress: told rows done and, where known, rows in all; what it raises ends the reading and leaves nothing behind.
    profile: how large the file may be, that of the browser unless said.
    """
    progress(0, None)
    name = shown_name or path.name
    try:
        members = tables_apart(open_file(path, name, profile, progress))
    except UnreadableExport as error:
        return [RefusedExport(name, None, error)]
    found = [_read_member(member, answers, today, mappings, progress) for member in members]
    let_pages_go()
    return found


def read_export(member: Member, answers: Answers = NO_ANSWERS, today: date | None = None,
                mappings: Sequence[Mapping] = (), progress: ReadingProgress = unwatched) -> ReadExport:  # fmt: skip
    """One file to typed rows; raises UnknownLayout, AmbiguousLayout, UnsupportedLayout and what progress raises."""
    member, recognised, proposal = _recognised(member, mappings, answers)
    _refuse_repeated_columns(recognised)
    recognised, corrected = with_cells_corrected(recognised, answers.corrections, member.name)
    layout = recognised.layout
    hints = named if (named := layout.hints(member.name)) != NameHints() else layout.hints(member.archive)
    drafts = _drafts(recognised, answers, progress)
    _refuse_cut_rows(member, drafts)
    for draft in drafts:
        progress(draft.size, draft.size)
        _finish(draft, today or datetime.now(UTC).date(), hints)
    layout.settle(drafts)
    accounts = accounts_of(layout, drafts, hints, answers)
    as_of_on, as_of_kind, as_of_question = _as_of(hints, answers, drafts, member.name, today)
    asked = [*proposal, *(question for draft in drafts for question in draft.questions)]
    asked += [as_of_question] if as_of_question else []
    shown = (hints.channel,) if hints.channel else ()
    asked += [OpenQuestion("account", each or "", examples=shown) for each, account in accounts.items() if not account]
    return ReadExport(
        member.name, member.sha256, layout.family, layout.since,
        layout.platform or _only(accounts), _only(accounts.values()), as_of_on,
        as_of_kind,  # type: ignore[arg-type]  # one of the four kinds by construction
        tables_of(drafts, accounts, hints), tuple(dict.fromkeys(asked)), notes_of(member, recognised, drafts),
        corrected,
    )  # fmt: skip


def _drafts(recognised: Recognised, answers: Answers, progress: ReadingProgress) -> list[Draft]:
    """The parts of every table with their cells read; the rows told are a share of those of all tables."""
    parts = [
        (match, part)
        for match in recognised.matches
        for places, part in zip(match.places, match.table.parts, strict=True) if len(places) > 1
    ]  # fmt: skip
    rows = sum(match.grid.cells.num_rows for match in recognised.matches)
    drafts: list[Draft] = []

    def told(share: float) -> None:
        progress(int(rows * (len(drafts) + share) / len(parts)), rows)

    for match, part in parts:
        drafts.append(Draft(match, part, recognised.layout, answers, told))
    return drafts


def _read_member(member: Member | RefusedMember, answers: Answers, today: date | None, mappings: Sequence[Mapping],
                 progress: ReadingProgress) -> ReadExport | RefusedExport:  # fmt: skip
    if isinstance(member, RefusedMember):
        return RefusedExport(member.name, member.sha256, member.error)
    try:
        return read_export(member, answers, today, mappings, progress)
    except UnreadableExport as error:
        return RefusedExport(member.name, member.sha256, error, member)


def _recognised(member: Member, mappings: Sequence[Mapping], answers: Answers
                ) -> tuple[Member, Recognised, list[OpenQuestion]]:  # fmt: skip
    """The file with its layout; a file whose lines were re-saved in quotes is undone first.

    Where no heading is known: a remembered mapping of these headings, else what cells and places propose.
    """
    for candidate in with_lines_unquoted(member):
        refuse_declined(candidate)
        try:
            recognised = identify(candidate, LAYOUTS)
            refuse_half_known(recognised, candidate)
            return candidate, recognised, []
        except UnreadableExport as error:
            if mapped := recognised_by_mapping(candidate, (*answers.mappings, *mappings)):
                return candidate, mapped, []
            if proposed := recognised_by_position(candidate, LAYOUTS):
                family = proposed[1].layout.family
                return *proposed, [] if answers.layout == family else [OpenQuestion("layout", family, (family,))]
            if candidate is member:
                raise error
    raise AssertionError("the file itself is always the last candidate")


def _refuse_repeated_columns(recognised: Recognised) -> None:
    """A heading that stands twice over different figures leaves open which one is meant."""
    for match in recognised.matches:
        for name in match.repeated:
            places = [at for at, text in enumerate(match.headings) if heading(text) == name]
            columns = [match.grid.cells[f"c{at}"].slice(match.heading_at + 1).to_pylist() for at in places]
            if any(column != columns[0] for column in columns):
                raise UnsupportedLayout("columns-repeated", column=name)


def _refuse_cut_rows(member: Member, drafts: list[Draft]) -> None:
    """The last record of a file that was cut off is not what the platform wrote."""
    cut = {int(slots["row"]) for text_id, slots in member.notes if text_id == "file-last-row-cut"}
    for draft in drafts if cut else ():
        for at in positions_of(pc.is_in(draft.numbers, pa.array(cut, draft.numbers.type))):
            draft.refuse(at, next(iter(draft.places)), None, "row-cut-off")


def _finish(draft: Draft, today: date, hints: NameHints) -> None:
    draft.today, draft.hints = today, hints
    refuse_other_headings(draft)
    empty_placeholders(draft)
    draft.match.table.finish(draft)
    refuse_days_twice(draft)
    refuse_incomplete(draft)
    refuse_impossible_days(draft, today)
    if draft.kind == "posts":
        note_odd_figures(draft)


def _only(texts: Collection[str | None]) -> str | None:
    return next(iter(texts)) if len(texts) == 1 else None


def _as_of(hints: NameHints, answers: Answers, drafts: list[Draft], name: str, today: date | None) -> AsOf:
    """The day of the export; it lies neither before what the export holds nor after tomorrow."""
    days = [day for draft in drafts for day in draft.days()]
    earliest = max(days) - ONE_DAY if days else date.min
    latest = (today or datetime.now(UTC).date()) + ONE_DAY
    stated = max((day for draft in drafts if (day := draft.stated_as_of_on)), default=None)
    if stated and earliest <= stated <= latest:
        return stated, "stated", None
    if hints.as_of_on and earliest <= hints.as_of_on <= latest:
        return hints.as_of_on, "file name", None
    if answers.exported_on and earliest <= answers.exported_on <= latest:
        return answers.exported_on, "given", None
    return None, None, OpenQuestion("exported_on", name)
