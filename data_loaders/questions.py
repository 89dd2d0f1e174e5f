"""What a file cannot say and a person answers: account, export day, time zone, date order, decimal mark."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import available_timezones

ANSWER_IDS = ("account", "exported_on", "time_zone", "date_order", "decimal_mark")
DATE_ORDERS = ("dmy", "mdy")
DECIMAL_MARKS = (",", ".")


class UnusableAnswer(ValueError):
    """An answer is not what its question asks for."""


def _must_be(value: str | None, known: Any, name: str) -> None:
    if value is not None and value not in known:
        raise UnusableAnswer(f"{name}: {value} is not a possible answer")


@dataclass(frozen=True)
class Answers:
    """Answers for one file; account is platform -> handle."""

    account: Mapping[str, str] = field(default_factory=dict)
    exported_on: date | None = None
    time_zone: str | None = None
    date_order: str | None = None
    decimal_mark: str | None = None

    def __post_init__(self) -> None:
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
    by_file: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    def answers_for(self, file_name: str) -> Answers:
        return with_answers(self.for_all, self.by_file.get(file_name, {}))


def with_answers(answers: Answers, given: Mapping[str, Any]) -> Answers:
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


def _typed(name: str, value: Any, answers: Answers) -> Any:
    if name == "account":
        if not isinstance(value, dict):
            raise UnusableAnswer("account: expected {platform: handle}")
        return {**answers.account, **{str(platform): str(handle) for platform, handle in value.items()}}
    if name == "exported_on" and value is not None:
        return day_answer(str(value))
    return value


def day_answer(text: str) -> date:
    """A day given as 2026-03-31."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UnusableAnswer(f"exported_on: {text} is not a day like 2026-03-31") from None
