"""A column of cells to typed values: the rules its own cells prove, then each distinct cell once."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from data_loaders import parsers_dates, parsers_numbers
from data_loaders.errors import UnsupportedLayout
from data_loaders.grids import BOOLEAN, DATE, FORMULA_ERROR, NUMBER, TEXT
from data_loaders.layout import Column, Layout
from data_loaders.parsers import FORMULA_ERRORS, NOT_DELIVERED, BadCell, CellRules, choice, truth, words
from data_loaders.parsers_ids import is_destroyed
from data_loaders.questions import DATE_ORDERS, DECIMAL_MARKS, Answers
from data_loaders.rows import OpenQuestion

DESTROYED = "id-destroyed"
EXAMPLES = 3
Cell = tuple[str | None, int]


@dataclass
class ReadColumn:
    """Values by position, the reasons of bad cells, what must be asked first and what is worth a note."""

    values: list[Any]
    reasons: dict[int, str] = field(default_factory=dict)
    question: OpenQuestion | None = None
    notes: Counter[str] = field(default_factory=Counter)


def read_column(cells: list[Cell], column: Column, heading: str, layout: Layout, answers: Answers,
                marks_elsewhere: set[str]) -> ReadColumn:  # fmt: skip
    """The typed values of one column."""
    distinct = dict.fromkeys(cells)
    resolved = _rules(column, heading, distinct, layout, answers, marks_elsewhere)
    if isinstance(resolved, OpenQuestion):
        return ReadColumn([None] * len(cells), question=_with_examples(resolved, cells))
    rules, notes = resolved
    outcome = {cell: _outcome(cell, column, rules) for cell in distinct}
    good = {cell: None if isinstance(found, BadCell) else found for cell, found in outcome.items()}
    read = ReadColumn([good[cell] for cell in cells], notes=notes)
    bad = {cell: found.reason for cell, found in outcome.items() if isinstance(found, BadCell)}
    read.reasons = {at: bad[cell] for at, cell in enumerate(cells) if cell in bad} if bad else {}
    errors = {cell for cell in distinct if cell[1] == TEXT and cell[0] in FORMULA_ERRORS}
    if errors and column.form in ("count", "amount", "day", "moment"):
        read.notes["formula-errors"] += sum(cell in errors for cell in cells)
    return read


def proven_marks(cells: Iterable[Cell]) -> set[str]:
    """The decimal marks the text cells of a number column prove."""
    return parsers_numbers.proven_marks(text for text, kind in set(cells) if text and kind != NUMBER)


def _outcome(cell: Cell, column: Column, rules: CellRules) -> Any:
    text, kind = cell
    if text is None or kind == FORMULA_ERROR:
        return None
    if column.form == "text":
        return text if text.strip() else None
    plain = text.strip().replace("\u00a0", " ")
    if plain in NOT_DELIVERED or plain in FORMULA_ERRORS:
        return None
    try:
        return FORMS[column.form](plain, kind, column, rules)
    except BadCell as bad:
        return bad


def _number(reader: Callable[[str, str], Any]) -> Callable[[str, int, Column, CellRules], Any]:
    def read(text: str, kind: int, _column: Column, rules: CellRules) -> Any:
        if kind in (DATE, BOOLEAN):
            raise BadCell("number-unreadable")
        return reader(text, "." if kind == NUMBER else rules.decimal_mark)

    return read


def _moment(text: str, kind: int, _column: Column, rules: CellRules) -> Any:
    if kind in (NUMBER, BOOLEAN):
        raise BadCell("date-unreadable")
    return parsers_dates.moment(text, rules.date_order)


def _identifier(text: str, kind: int, _column: Column, _rules: CellRules) -> str:
    if is_destroyed(text, kind == NUMBER):
        raise BadCell(DESTROYED)
    return text.removeprefix("'")


FORMS: dict[str, Callable[[str, int, Column, CellRules], Any]] = {
    "count": _number(parsers_numbers.count),
    "amount": _number(parsers_numbers.amount),
    "day": lambda text, kind, column, rules: _moment(text, kind, column, rules).on,
    "moment": _moment,
    "truth": lambda text, _kind, _column, _rules: truth(text),
    "choice": lambda text, _kind, column, _rules: choice(text, column.choices),
    "list": lambda text, _kind, _column, _rules: words(text),
    "identifier": _identifier,
}


def _rules(column: Column, heading: str, distinct: Iterable[Cell], layout: Layout, answers: Answers,
           marks_elsewhere: set[str]) -> tuple[CellRules, Counter[str]] | OpenQuestion:  # fmt: skip
    texts = [text.strip() for text, kind in distinct if text and kind != NUMBER]
    if column.form in ("count", "amount"):
        return _number_rules(heading, texts, layout.decimal_mark, answers, marks_elsewhere)
    if column.form in ("day", "moment"):
        _refuse_turned_days(heading, texts, layout)
        if layout.date_order:
            return _declared_order(heading, texts, layout.date_order, answers)
        return _proven_order(heading, texts, answers)
    return CellRules(), Counter()


def _with_examples(question: OpenQuestion, cells: list[Cell]) -> OpenQuestion:
    """The question with a few of the cells that leave it open; plain 12 or 2026-03-01 leaves nothing open."""
    is_open = parsers_numbers.is_marked if question.id == "decimal_mark" else parsers_dates.is_numeric
    unclear = [text.strip() for text, kind in cells if text and kind != NUMBER and is_open(text.strip())]
    return replace(question, examples=tuple(dict.fromkeys(unclear))[:EXAMPLES], rows=len(unclear))


def _number_rules(heading: str, texts: list[str], declared: str | None, answers: Answers,
                  marks_elsewhere: set[str]) -> tuple[CellRules, Counter[str]] | OpenQuestion:  # fmt: skip
    proven = parsers_numbers.proven_marks(texts)
    # A file saved again in another country writes the vendor's 1938.0 as 1938,0.
    marks = {declared} if declared and len(proven) != 1 else proven or marks_elsewhere
    if len(marks) == 1:
        return CellRules(decimal_mark=marks.pop()), Counter()
    if not any(parsers_numbers.is_marked(text) for text in texts):
        return CellRules(), Counter()
    if answers.decimal_mark:
        return CellRules(decimal_mark=answers.decimal_mark), Counter()
    return OpenQuestion("decimal_mark", heading, DECIMAL_MARKS)


def _proven_order(heading: str, texts: list[str], answers: Answers) -> tuple[CellRules, Counter[str]] | OpenQuestion:
    marks = parsers_dates.marks_of(texts) - {"iso"}
    orders = parsers_dates.order_proven(texts) | ({"dmy"} if "." in marks else set())
    if not marks or len(orders) == 1:
        return CellRules(date_order=orders.pop() if orders else "dmy"), Counter()
    if answers.date_order:
        return CellRules(date_order=answers.date_order), Counter()
    return OpenQuestion("date_order", heading, DATE_ORDERS)


def _declared_order(heading: str, texts: list[str], declared: str, answers: Answers
                    ) -> tuple[CellRules, Counter[str]] | OpenQuestion:  # fmt: skip
    """The vendor's order where the vendor's own writing is left; a re-saved column must prove its order again."""
    marks, orders = parsers_dates.marks_of(texts), parsers_dates.order_proven(texts)
    if (marks <= {"/"} and orders <= {declared}) or marks == {"iso"}:
        return CellRules(date_order=declared), Counter()
    if len(marks) > 1 or len(orders) > 1:
        raise UnsupportedLayout("dates-resaved-mixed", column=heading)
    if orders or answers.date_order:
        return CellRules(date_order=next(iter(orders), answers.date_order or declared)), Counter({"dates-resaved": 1})
    return OpenQuestion("date_order", heading, DATE_ORDERS)


def _refuse_turned_days(heading: str, texts: list[str], layout: Layout) -> None:
    """A spreadsheet program that expects day and month the other way round turns 03/05 and leaves 03/15 alone."""
    iso_days = parsers_dates.iso_days(texts)
    plain = [text for text in texts if parsers_dates.is_numeric(text)]
    if not iso_days or max(iso_days) > 12:
        return
    is_left_over = bool(plain) and all(parsers_dates.order_proven([text]) for text in plain)
    if is_left_over or not (plain or layout.writes_iso_days):
        raise UnsupportedLayout("dates-resaved-mixed" if layout.date_order else "dates-typed-mixed", column=heading)
