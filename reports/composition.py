"""One picture as SVG: title, subtitle, chart or table, footer, placed by how wide the words are."""

import re
from collections.abc import Iterable
from html import escape
from typing import Any

import vl_convert

from reports.lettering import FAMILY, FONTS, lines_of, width_of
from reports.paper import HEIGHT, INK, MARKED, MUTED, PAPER, WIDTH, written
from reports.sheet import Sheet
from reports.table import table_of

MARGIN = 30
TITLE, SUBTITLE, FOOTER = 21, 13.5, 9.5
LEADING = 1.25
# A chart is laid out on more room than it gets and drawn smaller: 12 pixels on screen are 17 of 1920 then.
DRAWN_SMALLER = 1.15
# A chart with a height of its own grows at most so far; beyond that its parts would lose touch.
MOST_GROWN = 2.0
_OPENING = re.compile(r"<svg [^>]*>")

vl_convert.register_font_directory(str(FONTS))


def svg_of(sheet: Sheet) -> str:
    """The picture of a sheet, WIDTH by HEIGHT units; text stays text, in the font shipped for pictures."""
    inner = WIDTH - 2 * MARGIN
    head, top = _lines(lines_of(sheet.title, TITLE, inner, is_bold=True), MARGIN, TITLE, INK, is_bold=True)
    below, top = _lines(lines_of(sheet.subtitle, SUBTITLE, inner), top + 2, SUBTITLE, MUTED)
    foot, bottom = _footer(sheet, inner)
    room = bottom - 10 - (top + 10)
    if sheet.chart:
        figure = _chart(sheet.chart, inner, room, top + 10)
    else:
        figure = table_of(sheet.table, MARGIN, top + 10, inner, room) if sheet.table else ""
    parts = [f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAPER}"/>', *head, *below, figure, *foot]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="1920" height="1080"'
        f' role="img" aria-label="{escape(sheet.alt)}" lang="{sheet.language}" font-family="{FAMILY}, sans-serif">'
        f"<title>{escape(sheet.title)}</title><desc>{escape(sheet.alt)}</desc>{''.join(parts)}</svg>"
    )


def _lines(
    lines: Iterable[str], top: float, size: float, colour: str, *, is_bold: bool = False
) -> tuple[list[str], float]:
    """The lines from top on, and where the next would begin."""
    drawn = []
    for line in lines:
        top += size * LEADING
        drawn.append(written(line, MARGIN, top, size, colour, is_bold=is_bold))
    return drawn, top


def _footer(sheet: Sheet, inner: float) -> tuple[list[str], float]:
    """The footer on the lower margin, its mark in front of the first line, and where it begins."""
    marked = f"{sheet.marked} · " if sheet.marked else ""
    indent = width_of(marked, FOOTER, is_bold=True)
    lines = lines_of(sheet.footer, FOOTER, inner - indent, most=3)
    top = HEIGHT - MARGIN - len(lines) * FOOTER * LEADING
    drawn, _ = _lines(lines, top, FOOTER, MUTED)
    shifted = f'<g transform="translate({indent:.1f})">{"".join(drawn)}</g>'
    mark, _ = _lines([marked.rstrip()] if marked else [], top, FOOTER, MARKED, is_bold=True)
    return [*mark, shifted], top


def _chart(chart: dict[str, Any], inner: float, room: float, top: float) -> str:
    """The chart as large as it fits: a high one is drawn smaller as a whole, a low one grows."""
    high = float(chart["height"])
    scale = min(1 / DRAWN_SMALLER, room / high)
    height = min(room / scale, high * MOST_GROWN)
    width = inner / scale
    config = chart["config"] | {"font": FAMILY}
    drawn = vl_convert.vegalite_to_svg(
        chart | {"width": width, "height": height, "config": config}, allowed_base_urls=[]
    )
    place = f'x="{MARGIN}" y="{top:.1f}" width="{inner}" height="{height * scale:.1f}"'
    placed = f'<svg {place} viewBox="0 0 {width:.2f} {height:.2f}">'
    return _OPENING.sub(placed, drawn, count=1)
