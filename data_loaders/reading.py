"""A file's grids to typed rows: identify, read, finish, and say what is still open; nothing is stored."""

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from data_loaders.containers import Member, RefusedMember, open_file
from data_loaders.drafts import Draft
from data_loaders.errors import UnreadableExport, UnsupportedLayout
from data_loaders.file_names import NameHints
from data_loaders.finishing import note_odd_figures, refuse_impossible_days, refuse_incomplete
from data_loaders.identify import Recognised, identify, refuse_half_known
from data_loaders.layout import Layout, heading
from data_loaders.layouts import LAYOUTS
from data_loaders.layouts.declined import refuse_declined
from data_loaders.questions import NO_ANSWERS, Answers
from data_loaders.read_tables import notes_of, tables_of
from data_loaders.repairs import with_lines_unquoted
from data_loaders.rows import OpenQuestion, ReadExport

ONE_DAY = timedelta(days=1)
AsOf = tuple[date | None, str | None, OpenQuestion | None]


@dataclass(frozen=True)
class RefusedExport:
    """One file that was not read, and why."""

    file_name: str
    sha256: str | None
    error: UnreadableExport


def read_file(path: Path, answers: Answers = NO_ANSWERS, shown_name: str | None = None,
              today: date | None = None) -> list[ReadExport | RefusedExport]:  # fmt: skip
    """Every export in a file: one for a plain file, one per member of a zip."""
    name = shown_name or path.name
    try:
        members = open_file(path, name)
    except UnreadableExport as error:
        return [RefusedExport(name, None, error)]
    return [_read_member(member, answers, today) for member in members]


def read_export(member: Member, answers: Answers = NO_ANSWERS, today: date | None = None) -> ReadExport:
    """One file to typed rows; raises UnknownLayout, AmbiguousLayout or UnsupportedLayout."""
    member, recognised = _recognised(member)
    _refuse_repeated_columns(recognised)
    layout, hints = recognised.layout, recognised.layout.hints(member.name)
    drafts = [
        Draft(match, part, layout, answers)
        for match in recognised.matches
        for places, part in zip(match.places, match.table.parts, strict=True) if len(places) > 1
    ]  # fmt: skip
    _refuse_cut_rows(member, drafts)
    for draft in drafts:
        _finish(draft, today or datetime.now(UTC).date())
    account = _account(layout, drafts, hints, answers)
    as_of_on, as_of_kind, as_of_question = _as_of(hints, answers, drafts, member.name, today)
    asked = [question for draft in drafts for question in draft.questions]
    asked += [as_of_question] if as_of_question else []
    asked += [OpenQuestion("account", layout.platform or "")] if layout.owner == "own" and not account else []
    return ReadExport(
        member.name, member.sha256, layout.family, layout.since, layout.platform, account, as_of_on, as_of_kind,  # type: ignore[arg-type]  # one of the four kinds by construction
        tables_of(drafts, account, hints), tuple(dict.fromkeys(asked)), notes_of(member, recognised, drafts),
    )  # fmt: skip


def _read_member(member: Member | RefusedMember, answers: Answers, today: date | None) -> ReadExport | RefusedExport:
    if isinstance(member, RefusedMember):
        return RefusedExport(member.name, member.sha256, member.error)
    try:
        return read_export(member, answers, today)
    except UnreadableExport as error:
        return RefusedExport(member.name, member.sha256, error)


def _recognised(member: Member) -> tuple[Member, Recognised]:
    """The file with its layout; a file whose lines were re-saved in quotes is undone first."""
    for candidate in with_lines_unquoted(member):
        refuse_declined(candidate)
        try:
            recognised = identify(candidate, LAYOUTS)
            refuse_half_known(recognised, candidate)
            return candidate, recognised
        except UnreadableExport:
            if candidate is member:
                raise
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
        for at, number in enumerate(draft.row_numbers):
            if number in cut:
                draft.refuse(at, next(iter(draft.places)), None, "row-cut-off")


def _finish(draft: Draft, today: date) -> None:
    draft.match.table.finish(draft)
    refuse_incomplete(draft)
    refuse_impossible_days(draft, today)
    if draft.kind == "posts":
        note_odd_figures(draft)


def _account(layout: Layout, drafts: list[Draft], hints: NameHints, answers: Answers) -> str | None:
    """Whose export it is: what most posts say, else what a person said, else what the file name says."""
    if layout.owner != "own":
        return None
    posts = [draft for draft in drafts if draft.kind == "posts"]
    named = Counter[str](
        account for draft in posts for at in draft.live() if (account := draft.column("author_account")[at])
    )
    most = [account for account, posts in named.items() if posts == max(named.values())]
    # Posts made together with a partner carry the partner's name; as many of them leave open whose export it is.
    return most[0] if len(most) == 1 else answers.account_on(layout.platform) or (None if most else hints.account)


def _as_of(hints: NameHints, answers: Answers, drafts: list[Draft], name: str, today: date | None) -> AsOf:
    """The day of the export; it lies neither before what the export holds nor after tomorrow."""
    days = [day for draft in drafts for day in draft.days()]
    earliest = max(days) - ONE_DAY if days else date.min
    latest = (today or datetime.now(UTC).date()) + ONE_DAY
    if hints.as_of_on and earliest <= hints.as_of_on <= latest:
        return hints.as_of_on, "file name", None
    if answers.exported_on and earliest <= answers.exported_on <= latest:
        return answers.exported_on, "given", None
    return None, None, OpenQuestion("exported_on", name)
