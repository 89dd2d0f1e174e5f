"""How the cells of one column are written, decided over the whole column before any of them is read."""

from collections import Counter
from collections.abc import Iterable

from data_loaders import parsers_dates, parsers_numbers
from data_loaders.errors import UnsupportedLayout
from data_loaders.grids import NUMBER
from data_loaders.layout import Column, Layout
from data_loaders.parsers import CellRules
from data_loaders.parsers_moments import Cell
from data_loaders.questions import DATE_ORDERS, DECIMAL_MARKS, Answers
from data_loaders.rows import OpenQuestion


def rules_of(column: Column, heading: str, distinct: Iterable[Cell], layout: Layout, answers: Answers,
             marks_elsewhere: set[str]) -> tuple[CellRules, Counter[str]] | OpenQuestion:  # fmt: skip
    """How the numbers or days of a column are written: declared, proven by its cells, or to be asked."""
    texts = [text.strip() for text, kind in distinct if text and kind != NUMBER]
    if column.form in ("count", "amount"):
        if layout.decimal_mark:
            return _declared_mark(column, heading, texts, layout.decimal_mark, answers, marks_elsewhere)
        return _number_rules(column, heading, texts, answers, marks_elsewhere)
    if column.form in ("day", "moment"):
        texts = [text for text in texts if not parsers_dates.is_no_day(text)]
        _refuse_turned_days(heading, texts, layout)
        if layout.date_order:
            return _declared_order(heading, texts, layout.date_order, answers)
        return _proven_order(heading, texts, answers.date_order or layout.usual_date_order)
    return CellRules(), Counter()


def _declared_mark(column: Column, heading: str, texts: list[str], declared: str, answers: Answers,
                   marks_elsewhere: set[str]) -> tuple[CellRules, Counter[str]] | OpenQuestion:  # fmt: skip
    """The vendor's mark, unless the cells prove another one or may hold another number than it says."""
    is_count = column.form == "count"
    # A file saved again in another country writes the vendor's 1938.0 as 1938,0 and groups thousands with its dot.
    proven = parsers_numbers.proven_marks(texts) | (parsers_numbers.marks_of_counts(texts) if is_count else set())
    if len(proven) == 1:
        return CellRules(decimal_mark=proven.pop()), Counter()
    if not any(parsers_numbers.is_unsure(text, declared, is_count) for text in texts):
        return CellRules(decimal_mark=declared), Counter()
    told = marks_elsewhere - {declared} if is_count else marks_elsewhere
    if mark := next(iter(told), answers.decimal_mark):
        return CellRules(decimal_mark=mark), Counter()
    return OpenQuestion("decimal_mark", heading, DECIMAL_MARKS)


def _number_rules(column: Column, heading: str, texts: list[str], answers: Answers, marks_elsewhere: set[str]
                  ) -> tuple[CellRules, Counter[str]] | OpenQuestion:  # fmt: skip
    marks = parsers_numbers.proven_marks(texts) or _believed(marks_elsewhere, texts, column.form == "count")
    if len(marks) == 1:
        return CellRules(decimal_mark=marks.pop()), Counter()
    if not any(parsers_numbers.is_marked(text) for text in texts):
        return CellRules(), Counter()
    if answers.decimal_mark:
        return CellRules(decimal_mark=answers.decimal_mark), Counter()
    return OpenQuestion("decimal_mark", heading, DECIMAL_MARKS)


def _believed(marks_elsewhere: set[str], texts: list[str], is_count: bool) -> set[str]:
    """The marks other columns prove, unless they make counts of thousands small, as 1,000 beside a rate of 3,5."""
    is_unsure = any(parsers_numbers.is_unsure(text, mark, is_count) for mark in marks_elsewhere for text in texts)
    return set() if is_count and is_unsure else set(marks_elsewhere)


def _proven_order(heading: str, texts: list[str], otherwise: str | None
                  ) -> tuple[CellRules, Counter[str]] | OpenQuestion:  # fmt: skip
    marks = parsers_dates.marks_of(texts) - {"iso"}
    orders = parsers_dates.order_proven(texts) | ({"dmy"} if "." in marks else set())
    if orders and parsers_dates.has_unproven_mark(texts):
        # 31.12.2025 says nothing about 04/01/2026 below it, which another hand may have written.
        if otherwise is None:
            return OpenQuestion("date_order", heading, DATE_ORDERS)
        orders |= {otherwise}
    if len(orders) > 1 and any(map(parsers_dates.is_open, texts)):
        raise UnsupportedLayout("dates-two-orders", column=heading)
    if not marks or len(orders) == 1:
        return CellRules(date_order=orders.pop() if orders else "dmy"), Counter()
    if otherwise:
        return CellRules(date_order=otherwise), Counter()
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
