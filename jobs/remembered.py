"""What people said about files once and need not say again: answers and mappings, kept as decisions of the ledger."""

import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any

from data_loaders.mapping import Mapping, fingerprint_of, mapping_from_json
from data_loaders.rows import OpenQuestion, ReadExport
from jobs.writer import Progress, Ticket, writer
from warehouse.connection import served
from warehouse.decisions import Decision, live_decisions
from warehouse.ledger import record_decision
from warehouse.rights import Role, require

MARK = "|"
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez"
_COPY = re.compile(r" ?\(\d+\)(?=\.\w+$)")
_CHANGING = re.compile(rf"\d+|(?<![^\W\d_])(?:{_MONTHS})(?![^\W\d_])")


@dataclass(frozen=True)
class Remembered:
    """One thing kept in mind; kind mapping or answer.

    question, file_name, layout: what was asked, of which file and export; "" for mappings. about: what the question is
    about, or the name of the mapping.
    """

    kind: str
    subject: str
    question: str
    about: str
    value: Any
    file_name: str
    layout: str
    decided_at: datetime
    decided_by: str


def remembered(role: Role) -> list[Remembered]:
    """Everything kept in mind, the newest first."""
    require(role, "see raw rows and import")
    kept = [_remembered(kind, said[-1]) for kind in ("mapping", "answer") for said in _said(kind).values()]
    return sorted(kept, key=lambda each: each.decided_at, reverse=True)


def remembered_mappings() -> list[Mapping]:
    """The mappings kept in mind, one per set of headings, the newest first."""
    return [mapping_from_json(said[-1].value) for said in reversed(_said("mapping").values())]


def remembered_answer(question: OpenQuestion, export: ReadExport) -> Any:
    """What was answered for this source before; None where nothing was or two different things were."""
    subject = subject_of(question, export)
    said = _said("answer").get(subject, []) if subject else []
    values = [decision.value["value"] for decision in said]
    # One name and layout with two different answers: the name does not tell the sources apart, so the person is asked.
    return values[0] if values and all(value == values[0] for value in values) else None


def forget(kept: Remembered, by: str, role: Role) -> Ticket[int]:
    """Queue taking back what is kept in mind; files read with it stay as they are."""
    require(role, "see raw rows and import")
    return writer().submit("forget", partial(_forget, kept, by))


def remember_mapping(mapping: Mapping, by: str) -> None:
    """Keep a mapping in mind for files with the same headings; runs inside the writer only."""
    said = _said("mapping").get(mapping.fingerprint, [])
    if not said or mapping_from_json(said[-1].value) != mapping:
        _record("mapping", mapping.fingerprint, mapping.as_json(), by)


def remember_answer(question: OpenQuestion, value: Any, export: ReadExport, by: str) -> None:
    """Keep an answer in mind for its source; runs inside the writer only. The export day never is."""
    subject = subject_of(question, export)
    if subject is None:
        return
    said = _said("answer").get(subject, [])
    if not said or said[-1].value["value"] != value:
        kept = {"question": question.id, "about": question.about, "value": value, "file": export.file_name}
        _record("answer", subject, kept | {"layout": export.layout}, by)


def subject_of(question: OpenQuestion, export: ReadExport) -> str | None:
    """What identifies the source an answer belongs to; None for questions each file must answer anew."""
    family = export.layout if not export.layout.startswith("mapped_") else f"{export.layout}:{export.layout_since}"
    if question.id == "account":
        return MARK.join(("account", family, question.about, name_pattern(export.file_name)))
    if question.id == "time_zone":
        return MARK.join(("time_zone", family))
    if question.id == "network":
        return MARK.join(("network", family, question.about))
    if question.id in ("date_order", "decimal_mark"):
        sources = [table.source.headings for table in export.tables if question.about in table.source.headings]
        return MARK.join((question.id, fingerprint_of(sources[0]), question.about)) if sources else None
    return None


def name_pattern(file_name: str) -> str:
    """A file's name without what changes from export to export: numbers, months, the mark of a second download."""
    return _CHANGING.sub("#", _COPY.sub("", file_name.casefold()))


def _said(kind: str) -> dict[str, list[Decision]]:
    """By subject everything that was said since it was last taken back, the oldest first."""
    by_subject: dict[str, list[Decision]] = defaultdict(list)
    for decision in live_decisions(served(), kind):
        if kind == "answer" and MARK not in decision.subject:
            continue
        if decision.value is None:
            by_subject.pop(decision.subject, None)
        else:
            by_subject[decision.subject].append(decision)
    return by_subject


def _remembered(kind: str, decision: Decision) -> Remembered:
    said = decision.value
    if kind == "mapping":
        shown = ("", said["name"], said, "", "")
    else:
        shown = (said["question"], said["about"], said["value"], said["file"], said["layout"])
    return Remembered(kind, decision.subject, *shown, decision.decided_at, decision.decided_by)


def _forget(kept: Remembered, by: str, progress: Progress) -> int:
    progress(0, 1, "job-forgetting")
    return _record(kept.kind, kept.subject, None, by)


def _record(kind: str, subject: str, value: Any, by: str) -> int:
    return record_decision(served(), kind, subject, value, datetime.now(UTC).date(), by)
