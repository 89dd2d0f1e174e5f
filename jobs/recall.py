"""Reading a file with what is kept in mind about its source, and keeping in mind what a person answered for it."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from data_loaders.containers_process import ReadingProgress, unwatched
from data_loaders.limits import Profile
from data_loaders.mapping import Mapping
from data_loaders.questions import NO_ANSWERS, Answers, with_answers
from data_loaders.reading import RefusedExport, read_file
from data_loaders.rows import OpenQuestion, ReadExport
from jobs.remembered import remember_answer, remember_mapping, remembered_answer, remembered_mappings

# Reading a file again to learn which questions its answers settle is worth it for files of ordinary size only.
LARGEST_ASKED_AGAIN = 20 * 1024 * 1024
# A question may show only once another one is answered: first the network, then the account on it.
MOST_ROUNDS = 4
MARK_WORDS = {",": "comma", ".": "point"}
Found = ReadExport | RefusedExport


def read_with_memory(path: Path, answers: Answers, shown_name: str | None, progress: ReadingProgress = unwatched,
                     profile: Profile | None = None) -> list[Found]:  # fmt: skip
    """Every export of a file; what was answered or mapped for its source before is applied, and said in a note.

    profile: how large the file may be, that of the browser unless said.
    """
    mappings = remembered_mappings()
    found = read_file(path, answers, shown_name, mappings=mappings, progress=progress, profile=profile)
    return [_with_answers(path, each, answers, shown_name, mappings, profile) for each in found]


def keep_in_mind(path: Path | None, export: ReadExport, answers: Answers, shown_name: str | None, by: str) -> None:
    """Remember what a person said about an imported file; runs inside the writer only."""
    for mapping in answers.mappings:
        if mapping.name and _is_read_by(export, mapping):
            remember_mapping(mapping, by)
    for question, value in _settled(path, export, answers, shown_name):
        remember_answer(question, value, export, by)


def answer_to(question: OpenQuestion, answers: Answers) -> Any:
    """What the answers say to a question; None if nothing."""
    if question.id == "account":
        return answers.account_on(question.about)
    return getattr(answers, question.id, None)


def _with_answers(path: Path, found: Found, answers: Answers, shown_name: str | None, mappings: Sequence[Mapping],
                  profile: Profile | None) -> Found:  # fmt: skip
    notes: list[tuple[str, dict[str, str]]] = []
    if isinstance(found, ReadExport) and not any(_is_read_by(found, mapping) for mapping in answers.mappings):
        notes += [("mapping-remembered", {"name": one.name}) for one in mappings if _is_read_by(found, one)][:1]
    for _ in range(MOST_ROUNDS):
        if isinstance(found, RefusedExport) or not (known := _known(found)):
            break
        answers = with_answers(answers, _as_answers(known))
        notes += [_note(question, value) for question, value in known]
        found = _read_again(path, found, answers, shown_name, mappings, profile)
    return replace(found, notes=(*found.notes, *notes)) if isinstance(found, ReadExport) and notes else found


def _note(question: OpenQuestion, value: Any) -> tuple[str, dict[str, str]]:
    return "answer-remembered", {"question": question.id, "about": question.about, "value": value_word(value)}


def value_word(value: Any) -> str:
    """An answer as its texts name it."""
    return MARK_WORDS.get(value, str(value))


def _known(export: ReadExport) -> list[tuple[OpenQuestion, Any]]:
    """The open questions whose answer is kept in mind; one answer holds for the whole file, so it must not be two."""
    known = [(question, value) for question in export.questions if (value := remembered_answer(question, export))]
    by_id = {question.id: {value for other, value in known if other.id == question.id} for question, _ in known}
    return [(question, value) for question, value in known if question.id == "account" or len(by_id[question.id]) == 1]


def _as_answers(known: Sequence[tuple[OpenQuestion, Any]]) -> dict[str, Any]:
    accounts = {question.about: value for question, value in known if question.id == "account"}
    plain = {question.id: value for question, value in known if question.id != "account"}
    return plain | ({"account": accounts} if accounts else {})


def _settled(path: Path | None, export: ReadExport, answers: Answers, shown_name: str | None
             ) -> list[tuple[OpenQuestion, Any]]:  # fmt: skip
    """The questions of a file that a person's answers settled, found by reading it without them."""
    given = replace(answers, mappings=(), exported_on=None, corrections=())
    if given == NO_ANSWERS or path is None or not path.exists():
        return []
    if path.stat().st_size > LARGEST_ASKED_AGAIN:
        account = answers.account_on(export.platform)
        is_theirs = account is not None and account == export.account
        return [(OpenQuestion("account", export.platform or ""), account)] if is_theirs else []
    settled: list[tuple[OpenQuestion, Any]] = []
    bare = Answers(exported_on=answers.exported_on, mappings=answers.mappings, corrections=answers.corrections)
    asked = export
    for _ in range(MOST_ROUNDS):
        asked = _read_again(path, export, bare, shown_name, remembered_mappings())
        new = [(question, value) for question in asked.questions if (value := answer_to(question, answers))]
        if not new or asked is export:
            break
        settled += new
        bare = with_answers(bare, _as_answers(new))
    return settled


def _read_again(path: Path, export: ReadExport, answers: Answers, shown_name: str | None, mappings: Sequence[Mapping],
                profile: Profile | None = None) -> ReadExport:  # fmt: skip
    """The same export read with other answers; itself if its bytes are no longer there."""
    for found in read_file(path, answers, shown_name, mappings=mappings, profile=profile):
        if isinstance(found, ReadExport) and (found.sha256, found.file_name) == (export.sha256, export.file_name):
            return found
    return export


def _is_read_by(export: ReadExport, mapping: Mapping) -> bool:
    return export.layout.startswith("mapped_") and mapping.fingerprint.startswith(export.layout_since)
