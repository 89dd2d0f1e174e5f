"""A table of figures as part of a picture: as many rows as can be read, the rest counted."""

from reports.lettering import shortened, width_of
from reports.paper import INK, MUTED, RULE, written

LARGEST, SMALLEST = 13.0, 8.5
LINE = 1.75  # of the size of its words
GAP = 14.0


def table_of(table: list[list[str]], left: float, top: float, width: float, height: float) -> str:
    """The rows below their names, columns as wide as their words and at most as wide as there is room."""
    size = max(SMALLEST, min(LARGEST, height / (len(table) * LINE)))
    fits = int(height / (size * LINE))
    shown = table if len(table) <= fits else table[: fits - 1]
    widths = _widths(shown, size, width)
    drawn = [
        _row(row, widths, left, top + place * size * LINE, size, is_head=not place) for place, row in enumerate(shown)
    ]
    if len(shown) < len(table):
        drawn.append(written("…", left, top + len(shown) * size * LINE + size, size, MUTED))
    return "".join(drawn)


def _widths(shown: list[list[str]], size: float, width: float) -> list[float]:
    """Each column as wide as its widest cell, all narrowed alike where that is too much."""
    wanted = [
        max(width_of(row[column], size, is_bold=not place) for place, row in enumerate(shown)) + GAP
        for column in range(len(shown[0]))
    ]
    return [one * min(1.0, width / sum(wanted)) for one in wanted]


def _row(row: list[str], widths: list[float], left: float, top: float, size: float, *, is_head: bool) -> str:
    base = top + size * LINE * 0.68
    drawn = []
    for column, (cell, width) in enumerate(zip(row, widths, strict=True)):
        text = shortened(cell, size, width - GAP / 2, is_bold=is_head)
        drawn.append(written(text, left + sum(widths[:column]), base, size, MUTED if is_head else INK, is_bold=is_head))
    below = top + size * LINE
    rule = f'<line x1="{left}" x2="{left + sum(widths):.1f}" y1="{below:.1f}" y2="{below:.1f}" stroke="{RULE}"/>'
    return "".join([*drawn, rule])
