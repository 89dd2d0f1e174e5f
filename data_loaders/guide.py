"""docs/exports.md: what is read of every export and where to get it, written from the layouts and their texts."""

from collections.abc import Callable, Iterable
from itertools import groupby
from pathlib import Path

from babel import Locale

from data_loaders.layout import Column, Layout, TableLayout
from data_loaders.layouts import LAYOUTS
from data_loaders.layouts.declined import DECLINED
from data_loaders.row_columns import COLUMNS, Kind

Say = Callable[..., str]
FOLDER = Path(__file__).resolve().parent.parent / "docs"
PAGES = {"en": FOLDER / "exports.md", "de": FOLDER / "exports.de.md"}
PLACED = {"published": "published_at", "created_on": "published_at", "occurred": "occurred_at"}
FIRST_COLUMN = "guide-first-column"


class IncompleteGuide(Exception):
    """A layout lacks texts every export needs: its name, where to get it and what is not read of it."""

    def __init__(self, missing: Iterable[str]) -> None:
        self.missing = tuple(missing)
        super().__init__(f"no text for {', '.join(self.missing)}")


def guide_page(language: str, say: Say) -> str:
    """The whole page; raises IncompleteGuide where a family has no name, no place or nothing said about its rest."""
    families = [(family, list(layouts)) for family, layouts in groupby(LAYOUTS, key=lambda layout: layout.family)]
    refuse_missing_texts([family for family, _ in families], language, say)
    words = _Words(language, say)
    names = [(family, words.name(family)) for family, _ in families]
    parts = [words("guide-head"), "", *(f"- [{name}](#{family.replace('_', '-')})" for family, name in names)]
    parts += ["", *(line for family, layouts in families for line in _family(family, layouts, words))]
    return "\n".join([*parts, *_declined(words)]) + "\n"


def refuse_missing_texts(families: Iterable[str], language: str, say: Say) -> None:
    """Raise for every text a family still needs, all of them at once."""
    needed = [f"{part}-{_kebab(family)}" for family in families for part in ("export", "where", "ignored")]
    if missing := [text_id for text_id in needed if _Words(language, say).known(text_id) is None]:
        raise IncompleteGuide(missing)


class _Words:
    """The texts of one language."""

    def __init__(self, language: str, say: Say) -> None:
        self.language, self._say = language, say

    def __call__(self, text_id: str, **slots: str) -> str:
        return self._say(text_id, self.language, **slots)

    def known(self, text_id: str) -> str | None:
        """The text, None where there is none of this name."""
        try:
            return self(text_id)
        except KeyError:
            return None

    def name(self, family: str) -> str:
        return self(f"export-{_kebab(family)}")

    def where(self, family: str) -> str:
        return self(f"where-{_kebab(family)}")

    def ignored(self, family: str) -> str:
        return self(f"ignored-{_kebab(family)}")

    def unread(self, report: str) -> str:
        return self(f"unread-{_kebab(report)}")

    def column(self, field: str) -> str | None:
        return self.known(f"column-{_kebab(field)}")

    def languages(self, codes: Iterable[str]) -> str:
        names = (Locale.parse(code).get_display_name(self.language) or code for code in dict.fromkeys(codes))
        return ", ".join(names)


def _family(family: str, layouts: list[Layout], words: _Words) -> list[str]:
    files = dict.fromkeys(name for layout in layouts for name in layout.file_names)
    lines = [f'<a id="{_kebab(family)}"></a>', "", f"## {words.name(family)}", ""]
    lines += [words.where(family), ""]
    lines += [f"- {words('guide-files')} {', '.join(f'`{name}`' for name in files)}"] if files else []
    lines.append(f"- {words('guide-languages')} {words.languages(code for each in layouts for code in each.languages)}")
    lines += [f"- {words('guide-asked')} {_questions(family, layouts, words)}", "", words.ignored(family), ""]
    for kind in dict.fromkeys(table.kind for layout in layouts for table in layout.tables):
        lines += _table(kind, [table for each in layouts for table in each.tables if table.kind == kind], words)
    return lines


def _table(kind: Kind, tables: list[TableLayout], words: _Words) -> list[str]:
    """Which figure is read from which headings, over all years and languages."""
    columns = [column for table in tables for column in table.columns]
    read: dict[str, list[str]] = {}
    further: list[str] = []
    for column in columns:
        field = PLACED.get(column.field, column.field)
        name = words.column(field) if field in COLUMNS[kind] else None
        (read.setdefault(name, []) if name else further).extend(_headings(column, words))
    lines = [f"**{words(f'guide-kind-{kind}')}**", "", *_table_head("guide-read", "guide-from", words)]
    lines += [f"| {name} | {' · '.join(dict.fromkeys(headings))} |" for name, headings in read.items()]
    if further:
        lines.append(f"| {words('guide-further')} | {' · '.join(dict.fromkeys(further))} |")
    return [*lines, ""]


def _table_head(first: str, second: str, words: _Words) -> list[str]:
    return [f"| {words(first)} | {words(second)} |", "|---|---|"]


def _headings(column: Column, words: _Words) -> list[str]:
    shown = [f"`{text.replace('*', '…').replace('|', chr(92) + '|')}`" for text in column.headings]
    return shown or [words(FIRST_COLUMN)]


def _questions(family: str, layouts: list[Layout], words: _Words) -> str:
    """What must be asked where neither content nor file name say it."""
    columns = [column for layout in layouts for table in layout.tables for column in table.columns]
    forms = {column.form for column in columns}
    is_ours = family.startswith("template_")
    asked = {
        "guide-asks-network": any(layout.platform is None and layout.owner == "own" for layout in layouts),
        "guide-asks-account": any(layout.owner == "own" for layout in layouts),
        "guide-asks-exported-on": True,
        "guide-asks-time-zone": "moment" in forms and not is_ours and any(not each.time_zone for each in layouts),
        "guide-asks-date-order": bool(forms & {"day", "moment"}) and any(not each.date_order for each in layouts),
        "guide-asks-decimal-mark": bool(forms & {"count", "amount"}) and any(not each.decimal_mark for each in layouts),
    }
    own = words.known(f"asked-{_kebab(family)}")
    named = [*(words(text_id) for text_id, is_asked in asked.items() if is_asked), *([own] if own else [])]
    return f"{'; '.join(named)}."


def _declined(words: _Words) -> list[str]:
    """Files that are recognised and not read, each with what to hand in instead."""
    lines = [words("guide-declined-head"), "", *_table_head("guide-declined-file", "guide-declined-instead", words)]
    for report in dict.fromkeys(report for report, *_ in DECLINED):
        instead = words.known(f"instead-{_kebab(report)}") or words("instead-template")
        lines.append(f"| {words.unread(report)} | {instead} |")
    return lines


def _kebab(name: str) -> str:
    return name.replace("_", "-")
