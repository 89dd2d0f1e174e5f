"""The one Vega-Lite configuration of all charts, on screen and in pictures."""

from typing import Any

import altair as alt

from charts.palette import PALETTES, Palette, Theme

FONT = '"Source Sans", "Source Sans Pro", "Liberation Sans", Arial, sans-serif'
SMALL_TEXT = 12

_DAYS = {
    "en": ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    "de": ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"],
}
_MONTHS = {
    "en": "January,February,March,April,May,June,July,August,September,October,November,December",
    "de": "Januar,Februar,März,April,Mai,Juni,Juli,August,September,Oktober,November,Dezember",
}
_NUMBERS: dict[str, dict[str, Any]] = {
    "en": {"decimal": ".", "thousands": ",", "grouping": [3], "currency": ["€", ""]},
    "de": {"decimal": ",", "thousands": ".", "grouping": [3], "currency": ["", "\u00a0€"], "percent": "\u00a0%"},
}
_TIMES = {
    "en": {"dateTime": "%-d %b %Y, %H:%M", "date": "%-d %b %Y", "time": "%H:%M"},
    "de": {"dateTime": "%d.%m.%Y, %H:%M", "date": "%d.%m.%Y", "time": "%H:%M"},
}


def compiled(
    chart: alt.LayerChart | alt.FacetChart, theme: Theme, language: str, *, height: int, right: int = 6
) -> dict[str, Any]:
    """The chart as Vega-Lite without rows, as wide as its container, numbers and months in the language.

    right: pixels left free there, more where slanted names reach over the last column.
    """
    spec: dict[str, Any] = chart.to_dict(context={"pre_transform": False})
    for layer in (spec, *spec["layer"]):
        for key in ("datasets", "data", "config"):
            layer.pop(key, None)
    spec.update(
        width="container",
        height=height,
        padding={"top": 6, "bottom": 6, "left": 6, "right": right},
        autosize={"type": "fit", "contains": "padding"},
        config=_config(PALETTES[theme], language),
    )
    return spec


def _config(palette: Palette, language: str) -> dict[str, Any]:
    return {
        "background": palette.background,
        "font": FONT,
        "locale": {"number": _NUMBERS[language], "time": _time_locale(language)},
        "view": {"stroke": None},
        "axis": {
            "labelColor": palette.axis_text,
            "titleColor": palette.axis_text,
            "labelFontSize": SMALL_TEXT,
            "titleFontSize": SMALL_TEXT,
            "titleFontWeight": "normal",
            "gridColor": palette.grid,
            "domain": False,
            "ticks": False,
            "labelPadding": 6,
        },
        "text": {"fontSize": SMALL_TEXT, "color": palette.ink},
    }


def _time_locale(language: str) -> dict[str, Any]:
    months, days = _MONTHS[language].split(","), _DAYS[language]
    return _TIMES[language] | {
        "periods": ["AM", "PM"],
        "days": days,
        "shortDays": [name[: 2 if language == "de" else 3] for name in days],
        "months": months,
        "shortMonths": [name[:3] for name in months],
    }
