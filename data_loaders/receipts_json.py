"""Parts of a receipt as plain JSON."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from data_loaders.rows import OpenQuestion, RowProblem


def problem_as_json(problem: RowProblem) -> dict[str, Any]:
    """Where it is and why; on the last listed one of many, how many more there are."""
    return {name: value for name, value in asdict(problem).items() if name != "more" or value}


def question_as_json(question: OpenQuestion) -> dict[str, Any]:
    """Id, subject and choices; where cells can be read in two ways, some of them and their number."""
    asked = {"id": question.id, "about": question.about, "choices": list(question.choices)}
    return asked | ({"examples": list(question.examples), "rows": question.rows} if question.examples else {})


def with_days_as_text(told: Any) -> dict[str, Any]:
    """The fields of a part of a receipt, days in ISO form."""
    return {name: _plain(value) for name, value in vars(told).items()}


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return dict(value) if isinstance(value, Mapping) else value
