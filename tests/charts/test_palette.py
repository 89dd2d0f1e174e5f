"""Contrasts of both themes, by the WCAG formula."""

import pytest

from charts.palette import PALETTES, Theme

TEXT, GRAPHIC = 4.5, 3.0


def luminance(colour: str) -> float:
    """Relative luminance of #RRGGBB."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    brighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(
    ("theme", "colour", "ratio"),
    [
        ("light", "accent", 4.68),
        ("light", "accent_text", 5.80),
        ("light", "ink", 15.1),
        ("light", "context", 1.84),
        ("light", "context_outline", 4.54),
        ("light", "axis_text", 7.0),
        ("light", "better", 5.31),
        ("light", "worse", 5.43),
        ("dark", "accent", 5.86),
        ("dark", "accent_text", 6.88),
        ("dark", "ink", 16.1),
        ("dark", "context", 3.39),
        ("dark", "axis_text", 9.8),
        ("dark", "better", 9.5),
        ("dark", "worse", 9.0),
    ],
)
def test_colours_have_the_measured_contrast(theme: Theme, colour: str, ratio: float) -> None:
    palette = PALETTES[theme]
    assert contrast(getattr(palette, colour), palette.background) == pytest.approx(ratio, abs=0.06)


@pytest.mark.parametrize("theme", PALETTES)
def test_marks_and_names_stay_readable_on_campaign_windows(theme: Theme) -> None:
    palette = PALETTES[theme]
    assert contrast(palette.accent, palette.window) >= GRAPHIC
    assert contrast(palette.context_outline, palette.window) >= GRAPHIC
    assert contrast(palette.ink, palette.window) >= TEXT
    assert contrast(palette.ink, palette.shade) >= TEXT
    assert contrast(palette.accent, palette.shade) >= GRAPHIC
