"""The receipt of a file as a workbook: what it is, what became of its rows, what was left out and why."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment

from data_loaders.receipts import Receipt
from data_loaders.receipts_parts import ReceiptTable
from data_loaders.rows import OpenQuestion, RowProblem
from jobs.coverage_words import covered_account
from jobs.repairs import repair_of
from jobs.wording import choice_told, export_name, figure_word, in_question, said_if_known, told
from jobs.workbook_cells import NUMBER_OF_ROW, SHARE, Value, empty_workbook, make_list, put, put_rows, saved
from language import channel, say

# Headline figures that are shares of one; the workbook writes them in percent.
SHARES = ("activation_rate", "er_impressions")
# A stock added up over days or posts says nothing.
STOCKS = ("followers_total", "followers_at_post")
# Corrections have a sheet of their own; a mapping is named in the notes.
SHOWN_ELSEWHERE = ("mappings", "corrections")
OUTCOMES = ("read", "new", "updated", "unchanged", "duplicate", "rejected", "ignored")


def receipt_workbook(receipt: Receipt, answers: Mapping[str, Any], language: str) -> bytes:
    """Five sheets: summary with the bridge of rows, tables, problems, questions and answers, notes.

    A sixth lists the cells corrected by hand, where there are any. answers: what was answered, by question.
    """
    book = empty_workbook()
    _summary(book, receipt, language)
    _sheet(book, "tables", _tables(receipt, language), language)
    _sheet(book, "problems", _problems(receipt, language), language)
    _sheet(book, "questions", _questions(receipt, answers, language), language)
    _sheet(book, "notes", [[told(text_id, language, **slots)] for text_id, slots in receipt.notes], language)
    if receipt.corrections:
        _sheet(book, "corrections", _corrections(receipt), language)
    return saved(book)


def _sheet(book: Workbook, name: str, rows: Sequence[Sequence[Value]], language: str) -> None:
    headings = say(f"workbook-{name}-columns", language).split(" | ")
    sheet = book.create_sheet(say(f"workbook-{name}", language))
    put_rows(sheet, headings, rows or [[say("workbook-none", language)]])
    make_list(sheet, row_numbers_in=2 if name in ("problems", "corrections") else None)


def _summary(book: Workbook, receipt: Receipt, language: str) -> None:
    sheet = book.create_sheet(say("workbook-summary", language))
    facts: list[tuple[str, Value]] = [
        (say("workbook-file", language), receipt.file),
        (say("workbook-export", language), export_name(receipt.layout or "", language)),
        (say("workbook-status", language), say(f"upload-status-{receipt.status.replace('_', '-')}", language)),
        (say("workbook-import", language), receipt.import_id),
        (say("workbook-message", language), told(receipt.message[0], language, **receipt.message[1])),
    ]
    for number, (name, value) in enumerate(facts, 1):
        put(sheet.cell(number, 1), name)
        put(sheet.cell(number, 2), value)
        sheet.cell(number, 2).alignment = Alignment(horizontal="left", wrap_text=True, vertical="top")
        sheet.cell(number, 2).number_format = NUMBER_OF_ROW
    bridge_at = len(facts) + 2
    bridge = [[say(f"workbook-rows-{name}", language), getattr(receipt.rows, name)] for name in OUTCOMES]
    put_rows(sheet, say("workbook-bridge-columns", language).split(" | "), bridge, bridge_at)
    if receipt.movement:
        moved = [
            [figure_word(one.figure, language), one.from_on, one.to_on, _whole(one.before), _whole(one.after)]
            for one in receipt.movement
        ]
        headings = say("workbook-figures-columns", language).split(" | ")
        moved_at = bridge_at + len(bridge) + 2
        put_rows(sheet, headings, moved, moved_at)
        for number, one in enumerate(receipt.movement, moved_at + 1):
            if one.figure in SHARES:
                sheet.cell(number, 4).number_format = sheet.cell(number, 5).number_format = SHARE
    if receipt.coverage:
        covered_at = bridge_at + len(bridge) + 2 + (len(receipt.movement) + 2 if receipt.movement else 0)
        headings = say("workbook-coverage-columns", language).split(" | ")
        put_rows(sheet, headings, _covered(receipt, language), covered_at)
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 44, 40


def _covered(receipt: Receipt, language: str) -> list[list[Value]]:
    """One row per span of days, those before the import first."""
    return [
        [f"{covered_account(one.platform, one.account, language)}, {say(f'coverage-kind-{one.kind}', language)}",
         say(f"workbook-coverage-{moment}", language), from_on, to_on]
        for one in receipt.coverage
        for moment in ("before", "after")
        for from_on, to_on in getattr(one, moment)
    ]  # fmt: skip


def _tables(receipt: Receipt, language: str) -> list[list[Value]]:
    """One row per table and figure it sums; a figure the file does not deliver is left empty, not zero."""
    return [
        [say(f"upload-kind-{table.kind}", language), table.rows, table.first_on, table.last_on,
         said_if_known(f"column-{name.replace('_', '-')}", language) if name else None, total]
        for table in receipt.tables
        for name, total in _delivered(table).items()
    ]  # fmt: skip


def _delivered(table: ReceiptTable) -> dict[str, int | None]:
    """The sums of a table; one empty entry where it has none, so that the table has its line."""
    told: dict[str, int | None] = {
        name: total for name, total in table.sums.items() if total is not None and name not in STOCKS
    }
    return told or {"": None}


def _problems(receipt: Receipt, language: str) -> list[list[Value]]:
    ranked: Counter[tuple[str, str]] = Counter()
    for problem in receipt.problems:
        ranked[problem.reason, problem.column] += 1 + problem.more
    by_card = sorted(receipt.problems, key=lambda one: (one.reason, one.column, one.row))
    ordered = sorted(by_card, key=lambda one: -ranked[one.reason, one.column])
    return [
        [problem.sheet, problem.row, problem.column, _value(problem, language),
         said_if_known(problem.reason, language), say(repair_of(problem.reason), language)]
        for problem in ordered
    ]  # fmt: skip


def _corrections(receipt: Receipt) -> list[list[Value]]:
    return [[each.sheet, each.row, each.column, each.found, each.read_as] for each in receipt.corrections]


def _value(problem: RowProblem, language: str) -> str:
    """The cell; on the last listed one of many, also how many more there are."""
    more = say("upload-repair-more", language, count=problem.more) if problem.more else ""
    return " ".join(filter(None, (problem.value, more)))


def _questions(receipt: Receipt, answers: Mapping[str, Any], language: str) -> list[list[Value]]:
    answered: list[list[Value]] = [
        [in_question(name, language), _answer_word(name, value, language)]
        for name, value in answers.items()
        if value and name not in SHOWN_ELSEWHERE
    ]
    waiting = say("workbook-open", language)
    return answered + [[_question_word(asked, language), waiting] for asked in receipt.questions]


def _question_word(asked: OpenQuestion, language: str) -> str:
    about = channel(asked.about, language) if asked.id == "account" else asked.about
    return in_question(asked.id, language, about)


def _answer_word(question: str, value: Any, language: str) -> Value:
    if isinstance(value, Mapping):
        return ", ".join(f"{channel(platform, language)} {handle}" for platform, handle in value.items())
    return value if isinstance(value, date | int) else choice_told(question, value, language)


def _whole(value: float | None) -> Value:
    return None if value is None else int(value) if float(value).is_integer() else value
