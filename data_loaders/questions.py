"""What a file cannot say and a person answers: account, export day, time zone, date order, decimal mark."""

import json
from collections import abc
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import available_timezones

from data_loaders.corrections import Correction, UnusableCorrection, corrections_from_json
from data_loaders.mapping import Mapping, UnusableMapping, mapping_from_json

ANSWER_IDS = (
    "account", "exported_on", "network", "year", "time_zone", "date_order", "decimal_mark", "layout", "mappings",
    "corrections",
)  # fmt: skip
NETWORKS = ("linkedin", "instagram", "facebook", "x", "tiktok", "youtube")
DATE_ORDERS = ("dmy", "mdy")
DECIMAL_MARKS = (",", ".")


class UnusableAnswer(ValueError):
    """An answer is not what its question asks for."""


def _must_be(value: str | None, known: Any, name: str) -> None:
    if value is not None and value not in known:
        raise UnusableAnswer(f"{name}: {value} is not a possible answer")


@dataclass(frozen=True)
class Answers:
    """Answers for one file; account is platform -> handle.

    year: of the last row, where days carry none. layout: the family a reader agreed to where only places told it.
    mappings: what the reader said about the columns of tables no layout knows. corrections: cells the reader corrected.
    """

    account: abc.Mapping[str, str] = field(default_factory=dict)
    exported_on: date | None = None
    network: str | None = None
    year: int | None = None
    time_zone: str | None = None
    date_order: str | None = None
    decimal_mark: str | None = None
    layout: str | None = None
    mappings: tuple[Mapping, ...] = ()
    corrections: tuple[Correction, ...] = ()

    def __post_init__(self) -> None:
        _must_be(self.network, NETWORKS, "network")
        _must_be(self.time_zone, available_timezones() if self.time_zone else (), "time_zone")
        _must_be(self.date_order, DATE_ORDERS, "date_order")
        _must_be(self.decimal_mark, DECIMAL_MARKS, "decimal_mark")

    def account_on(self, platform: str | None) -> str | None:
        return self.account.get(platform or "")


NO_ANSWERS = Answers()


@dataclass(frozen=True)
class AnswerBook:
    """Answers for all files of a call and, by file name, for single ones."""

    for_all: Answers = NO_ANSWERS
    by_file: abc.Mapping[str, abc.Mapping[str, Any]] = field(default_factory=dict)

    def answers_for(self, file_name: str) -> Answers:
        return with_answers(self.for_all, self.by_file.get(file_name, {}))


def with_answers(answers: Answers, given: abc.Mapping[str, Any]) -> Answers:
    """The answers with further ones, as they stand in a JSON object, laid over them."""
    unknown = set(given) - set(ANSWER_IDS)
    if unknown:
        raise UnusableAnswer(f"{', '.join(sorted(unknown))}: not a question; known are {', '.join(ANSWER_IDS)}")
    return replace(answers, **{name: _typed(name, value, answers) for name, value in given.items()})


def read_answer_book(path: Path, for_all: Answers = NO_ANSWERS) -> AnswerBook:
    """A JSON object of answers for all files, or of file names with the answers for each."""
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as fault:
        raise UnusableAnswer(f"{path.name}: {fault}") from None
    if not isinstance(given, dict):
        raise UnusableAnswer(f"{path.name}: expected a JSON object")
    common = {name: value for name, value in given.items() if name in ANSWER_IDS}
    by_file = {name: value for name, value in given.items() if name not in ANSWER_IDS}
    for name, value in by_file.items():
        if not isinstance(value, dict):
            raise UnusableAnswer(f"{name}: neither a question ({', '.join(ANSWER_IDS)}) nor a file with answers")
        with_answers(NO_ANSWERS, value)
    return AnswerBook(with_answers(for_all, common), by_file)


def read_mapping(path: Path) -> Mapping:
    """The mapping a JSON file holds."""
    try:
        return mapping_from_json(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError) as fault:
        raise UnusableAnswer(f"{path.name}: {fault}") from None


def _typed(name: str, value: Any, answers: Answers) -> Any:
    if name == "account":
        if not isinstance(value, dict):
            raise UnusableAnswer("account: expected {platform: handle}")
        return {**answers.account, **{str(platform): str(handle) for platform, handle in value.items()}}
    if name == "exported_on" and value is not None:
        return day_answer(str(value))
    if name == "year" and value is not None:
        return year_answer(str(value))
    if name == "mappings":
        return _mappings(value)
    return _corrections(value) if name == "corrections" else value


def _mappings(stored: Any) -> tuple[Mapping, ...]:
    try:
        return tuple(mapping_from_json(each) for each in (stored if isinstance(stored, list) else [stored]))
    except UnusableMapping as fault:
        raise UnusableAnswer(str(fault)) from None


def _corrections(stored: Any) -> tuple[Correction, ...]:
    try:
        return corrections_from_json(stored)
    except UnusableCorrection as fault:
        raise UnusableAnswer(str(fault)) from None


def year_answer(text: str) -> int:
    """A year given as 2026."""
    if not (text.isdecimal() and 2000 <= int(text) <= 2100):
        raise UnusableAnswer(f"year: {text} is not a year like 2026")
    return int(text)


def day_answer(text: str) -> date:
    """A day given as 2026-03-31."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UnusableAnswer(f"exported_on: {text} is not a day like 2026-03-31") from None
