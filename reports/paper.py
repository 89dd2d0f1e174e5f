"""The paper of a picture: its size, its colours, and words on it."""

from html import escape

WIDTH, HEIGHT = 1200, 675
# Those of the light theme, which every picture has; tests/reports/test_pictures.py holds them against it.
PAPER, INK, MUTED, RULE, MARKED = "#FFFFFF", "#262626", "#595959", "#E8E8EA", "#B54708"


def written(text: str, x: float, y: float, size: float, colour: str, *, is_bold: bool = False) -> str:
    """One line of words as SVG, its base line at y."""
    weight = ' font-weight="bold"' if is_bold else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size:.1f}" fill="{colour}"{weight}>{escape(text)}</text>'
