"""How wide words are in the font shipped for pictures, and where lines break."""

from functools import cache
from pathlib import Path

from PIL import ImageFont

FONTS = Path(__file__).parent / "fonts"
# Source Sans 3 in weights 400 and 600, with European scripts only; its licence asks for another name then.
FAMILY = "Picture Sans"
# whether it is bold, and its file
FILES = {False: FONTS / "picture-sans-regular.ttf", True: FONTS / "picture-sans-bold.ttf"}
_MEASURED_AT = 100


def width_of(text: str, size: float, *, is_bold: bool = False) -> float:
    """Width of one line in the unit of size."""
    return float(_font(is_bold).getlength(text)) * size / _MEASURED_AT


def lines_of(text: str, size: float, width: float, *, is_bold: bool = False, most: int = 2) -> list[str]:
    """The text in lines no wider than width, at most so many; what does not fit ends in an ellipsis."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(longer, size, is_bold=is_bold) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    kept = lines[:most]
    if len(lines) > most:
        kept[-1] = f"{kept[-1]} …"
    return [shortened(line, size, width, is_bold=is_bold) for line in kept]


def shortened(text: str, size: float, width: float, *, is_bold: bool = False) -> str:
    """The text on one line, cut with an ellipsis where it is wider than width."""
    if width_of(text, size, is_bold=is_bold) <= width:
        return text
    cut = text.removesuffix("…").rstrip()
    while cut and width_of(f"{cut}…", size, is_bold=is_bold) > width:
        cut = cut[:-1].rstrip()
    return f"{cut}…"


@cache
def _font(is_bold: bool) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FILES[is_bold]), _MEASURED_AT)
