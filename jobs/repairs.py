"""What a person does about rows that cannot be taken: one repair for every reason, problems put together by it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from data_loaders.rows import RowProblem
from jobs.wording import said_if_known
from language import say

EXAMPLES = 5
LONGEST_VALUE = 60
REPAIRS = {
    "id-destroyed": "repair-export-again",
    "row-too-long": "repair-export-again",
    "row-cut-off": "repair-export-again",
    "row-too-short": "repair-export-again",
    "row-nul-bytes": "repair-export-again",
    "row-bytes-unreadable": "repair-export-again",
    "number-unreadable": "repair-number",
    "number-not-whole": "repair-number",
    "number-too-large": "repair-number",
    "date-unreadable": "repair-date",
    "day-in-future": "repair-date",
    "day-before-platform": "repair-date",
    "ends-before-start": "repair-date",
    "not-yes-or-no": "repair-choice",
    "value-not-among-choices": "repair-choice",
}
# The answer that decides how such a cell is read, where a person has given it.
RULES = {"repair-number": "decimal_mark", "repair-date": "date_order"}


@dataclass(frozen=True)
class RepairCard:
    """All problems of a file that have one reason in one column; examples are the first of them."""

    reason: str
    column: str
    repair: str
    count: int
    examples: tuple[RowProblem, ...]

    @property
    def rule(self) -> str | None:
        """The question whose answer decides how these cells are read."""
        return RULES.get(self.repair)


def repair_of(reason: str) -> str:
    """The text id of what to do about a reason."""
    return REPAIRS.get(reason, "repair-fill-in" if reason.startswith("missing-") else "repair-cell")


def repair_cards(problems: Iterable[RowProblem]) -> tuple[RepairCard, ...]:
    """One card per reason and column, the most frequent first."""
    counted: Counter[tuple[str, str]] = Counter()
    examples: dict[tuple[str, str], list[RowProblem]] = {}
    for problem in problems:
        key = (problem.reason, problem.column)
        counted[key] += 1 + problem.more
        shown = examples.setdefault(key, [])
        if len(shown) < EXAMPLES:
            shown.append(problem)
    return tuple(
        RepairCard(*key, repair_of(key[0]), count, tuple(examples[key])) for key, count in counted.most_common()
    )


def examples_told(card: RepairCard, language: str) -> str:
    """The first rows of a card with what stands in them, and how many more there are."""
    told = [
        say("upload-repair-example", language, row=str(problem.row), value=problem.value[:LONGEST_VALUE])
        if problem.value.strip()
        else say("upload-repair-example-empty", language, row=str(problem.row))
        for problem in card.examples
    ]
    more = card.count - len(told)
    return " · ".join([*told, say("upload-repair-more", language, count=more)] if more else told)


def heading_told(card: RepairCard, language: str) -> str:
    """The column of a card and the number of its rows."""
    return say("upload-repair-heading", language, column=card.column, count=card.count)


def repair_lines(problems: Iterable[Mapping[str, Any]], language: str) -> list[str]:
    """One line per card, for people at a terminal; problems are those of a receipt as JSON."""
    return [
        f"{heading_told(card, language)} {said_if_known(card.reason, language)} {say(card.repair, language)}"
        f" – {examples_told(card, language)}"
        for card in repair_cards(RowProblem(**problem) for problem in problems)
    ]
