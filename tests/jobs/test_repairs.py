"""Problems put together by what a person does about them."""

import re
from pathlib import Path

from data_loaders.rows import RowProblem
from jobs.repairs import EXAMPLES, REPAIRS, repair_cards, repair_of
from language.texts import text_sources
from tests.source_tree import PROJECT


def problem(row: int, column: str, reason: str) -> RowProblem:
    return RowProblem("", row, column, f"value {row}", reason)


def test_a_thousand_equal_problems_are_one_card() -> None:
    (card,) = repair_cards(problem(row, "Impressions", "number-unreadable") for row in range(1000))
    assert (card.reason, card.column, card.count) == ("number-unreadable", "Impressions", 1000)
    assert [one.row for one in card.examples] == list(range(EXAMPLES))


def test_the_most_frequent_problem_comes_first_and_columns_stand_apart() -> None:
    problems = [problem(1, "Day", "date-unreadable"), problem(2, "Likes", "number-unreadable")]
    problems += [problem(row, "Views", "number-unreadable") for row in (3, 4)]
    assert [(card.column, card.count) for card in repair_cards(problems)] == [("Views", 2), ("Day", 1), ("Likes", 1)]


def test_every_reason_has_something_to_do_about_it() -> None:
    texts = text_sources("en")
    reasons = {name for name in texts if name.startswith("missing-")} | set(REPAIRS)
    assert set(REPAIRS) <= set(texts), "a reason that is never given"
    assert {repair_of(reason) for reason in reasons} <= set(texts)
    assert repair_of("missing-day-on") == "repair-fill-in"
    assert repair_of("a-reason-of-a-newer-loader") == "repair-cell"


def test_a_rule_is_offered_where_it_decides_how_the_cell_is_read() -> None:
    cards = repair_cards(problem(1, "c", reason) for reason in ("date-unreadable", "number-not-whole", "missing-type"))
    assert {card.reason: card.rule for card in cards} == {
        "date-unreadable": "date_order", "number-not-whole": "decimal_mark", "missing-type": None,
    }  # fmt: skip


def test_the_reasons_named_are_those_the_loaders_give() -> None:
    sources = "\n".join(path.read_text(encoding="utf-8") for path in Path(PROJECT / "data_loaders").rglob("*.py"))
    assert {reason for reason in REPAIRS if not re.search(f'"{reason}"', sources)} == set()
