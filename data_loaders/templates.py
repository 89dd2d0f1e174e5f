"""Our templates as workbooks to fill in: an empty sheet with headings, an explanation, an example."""

import io
from collections.abc import Callable

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.worksheet import Worksheet

from data_loaders.layout import Layout
from data_loaders.layouts import LAYOUTS
from data_loaders.layouts.template_examples import EXAMPLES, SHEET_NAMES
from data_loaders.layouts.template_words import LANGUAGES, WORDS

TEMPLATES = (
    "template_posts", "template_members", "template_campaigns", "template_interactions", "template_followers",
    "template_survey", "template_comparators", "template_shares",
)  # fmt: skip
PLACED = {"published": "published_at", "occurred": "occurred_at"}
Say = Callable[[str, str], str]


def template_workbook(name: str, language: str, say: Say) -> bytes:
    """A template in one language; say(text_id, language) puts its explanations into words."""
    sheet_names = SHEET_NAMES[language]
    headings = {field: WORDS[field][LANGUAGES.index(language)] for field in template_fields(name)}
    book = Workbook()
    book.remove(book.worksheets[0])
    _headed(book.create_sheet(sheet_names[0]), list(headings.values()))
    _explain(book.create_sheet(sheet_names[1]), name, headings, language, say)
    _example(book.create_sheet(sheet_names[2]), headings, EXAMPLES[name])
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def template_fields(name: str) -> list[str]:
    """The fields of a template in the order of its columns."""
    columns = template_layout(name).tables[0].columns
    return [PLACED.get(column.field, column.field) for column in columns if not column.is_rare]


def template_layout(name: str) -> Layout:
    """The layout that reads a template."""
    return next(layout for layout in LAYOUTS if layout.family == name)


def _headed(sheet: Worksheet, headings: list[str]) -> None:
    sheet.append(headings)
    for cell in sheet[1]:
        cell.font = Font(bold=True)
        sheet.column_dimensions[cell.column_letter].width = max(12, len(str(cell.value)) + 4)
    sheet.freeze_panes = "A2"


def _explain(sheet: Worksheet, name: str, headings: dict[str, str], language: str, words: Say) -> None:
    """Column, whether it must be filled, and what belongs into it."""
    required = {PLACED.get(column.field, column.field) for column in template_layout(name).tables[0].required}
    sheet.append([words(f"template-{name.removeprefix('template_')}-about", language)])
    sheet.append([])
    for field, heading in headings.items():
        marker = words("template-required" if field in required else "template-optional", language)
        sheet.append([heading, marker, words(f"template-column-{field.replace('_', '-')}", language)])
    for letter, width in (("A", 28), ("B", 14), ("C", 90)):
        sheet.column_dimensions[letter].width = width
    for row in sheet.iter_rows(min_col=3, max_col=3):
        row[0].alignment = Alignment(wrap_text=True, vertical="top")


def _example(sheet: Worksheet, headings: dict[str, str], example: dict[str, str]) -> None:
    """The example stands on its side, one line per column, so that it is never read as a row."""
    for field, heading in headings.items():
        sheet.append([heading, example.get(field, "")])
    sheet.column_dimensions["A"].width = 28
    sheet.column_dimensions["B"].width = 60
