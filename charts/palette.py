"""The colours of each theme; contrasts are measured in tests/charts/test_palette.py."""

from dataclasses import dataclass
from typing import Literal

Theme = Literal["light", "dark"]


@dataclass(frozen=True)
class Palette:
    """Colours by what they mean."""

    background: str
    accent: str
    accent_text: str
    ink: str
    context: str
    context_outline: str
    axis_text: str
    grid: str
    zero_line: str
    window: str
    shade: str
    better: str
    worse: str


# One scale from few to many, without the step no text is readable on; ink on the first five, white on the others.
SEQUENTIAL = ("#FDF1F7", "#FED2E0", "#FDB3C9", "#F994B3", "#F3729E", "#E20074", "#AC0059", "#79003E", "#4A0026")
SEQUENTIAL_TEXT = {"ink": "#262626", "white": "#FFFFFF"}
INK_UP_TO = 4

PALETTES: dict[Theme, Palette] = {
    "light": Palette(
        background="#FFFFFF",
        accent="#E20074",
        accent_text="#C70066",
        ink="#262626",
        context="#BFBFBF",
        context_outline="#767676",
        axis_text="#595959",
        grid="#E8E8EA",
        zero_line="#8C8C8C",
        window="#FCE4F0",
        shade="#F2F2F4",
        better="#00739F",
        worse="#B54708",
    ),
    "dark": Palette(
        background="#16161A",
        accent="#FF4DA0",
        accent_text="#FF6BB3",
        ink="#F2F2F2",
        context="#6B6B6B",
        context_outline="#8C8C8C",
        axis_text="#BFBFBF",
        grid="#2C2C32",
        zero_line="#8C8C8C",
        window="#3A1E2D",
        shade="#222228",
        better="#5CC8F2",
        worse="#FFA14D",
    ),
}
