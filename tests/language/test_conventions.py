"""Gender form and fiscal year are decided once, and every text follows."""

import re
from collections.abc import Iterator
from datetime import date

import pytest
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from language import Conventions, keep_to, period, say
from language.texts import messages, text_files

COLLEAGUES = "metric-active-members-definition"


@pytest.fixture(autouse=True)
def own_conventions() -> Iterator[None]:
    """What a test decides ends with it."""
    yield
    keep_to(Conventions())


@pytest.mark.parametrize(("form", "word"), [(":", "Kolleg:innen"), ("*", "Kolleg*innen"), ("neutral", "Mitgliedern")])
def test_texts_call_people_in_the_form_decided(form: str, word: str) -> None:
    keep_to(Conventions(gender_form=form))
    assert word in say(COLLEAGUES, "de")
    assert "colleague" in say(COLLEAGUES, "en")


class _Gendered(Visitor):
    """Gendered words that stand where no form is chosen."""

    def __init__(self) -> None:
        self.fixed: list[str] = []

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - name of the interface
        if isinstance(node.selector, ast.VariableReference) and node.selector.id.name in ("gender", "value"):
            return
        self.generic_visit(node)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - name of the interface
        self.fixed += re.findall(r"\w+[:*_]in(?:nen)?\b|\w+Innen\b", node.value)


def test_no_german_text_fixes_a_gender_form_and_none_that_is_read_aloud_has_one() -> None:
    fixed: dict[str, list[str]] = {}
    for path in text_files("de"):
        for text_id, message in messages(path).items():
            visitor = _Gendered()
            visitor.visit(message)
            fixed |= {text_id: visitor.fixed} if visitor.fixed else {}
            is_read_aloud = text_id.startswith("alt-")
            assert not is_read_aloud or not re.search(r"[:*]in", path.read_text("utf-8").split(f"{text_id} =")[1][:400])
    assert fixed == {}


@pytest.mark.parametrize(
    ("begins", "from_on", "to_on", "english", "german"),
    [
        (1, date(2026, 7, 1), date(2026, 9, 30), "Q3 2026", "Q3 2026"),
        (10, date(2025, 10, 1), date(2025, 12, 31), "FY26 Q1", "GJ26 Q1"),
        (10, date(2026, 7, 1), date(2026, 9, 30), "FY26 Q4", "GJ26 Q4"),
        (10, date(2025, 10, 1), date(2026, 9, 30), "FY26", "GJ26"),
        (10, date(2026, 1, 1), date(2026, 12, 31), "2026", "2026"),
        (2, date(2026, 2, 1), date(2026, 4, 30), "FY27 Q1", "GJ27 Q1"),
        (2, date(2026, 1, 1), date(2026, 3, 31), "1 Jan – 31 Mar 2026", "01.01.–31.03.2026"),
        (4, date(2026, 5, 1), date(2026, 5, 31), "May 2026", "Mai 2026"),
    ],
)
def test_periods_are_named_by_the_fiscal_year(
    begins: int, from_on: date, to_on: date, english: str, german: str
) -> None:
    keep_to(Conventions(fiscal_year_start=begins))
    assert (period(from_on, to_on, "en"), period(from_on, to_on, "de")) == (english, german)
