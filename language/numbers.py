"""Numbers as a reader of each language writes them."""

import math
import re
from typing import Literal

from babel.numbers import format_currency, format_decimal
from babel.units import format_unit

NumberFormat = Literal["n", "p", "r", "h", "d", "€", "pp"]

UNKNOWN = "–"
NO_BREAK_SPACE = "\u00a0"
_PATTERNS = {"n": "#,##0", "p": "#,##0.0", "r": "#,##0.00", "h": "#,##0.0", "d": "#,##0.0", "€": "#,##0", "pp": "0.0"}
_MILLION = {"en": "m", "de": "Mio."}
_NUMBER = {
    "en": re.compile(r"(?<![\w.,])[+-]?\d+(?:,\d{3})*(?:\.\d+)?(?!\w)"),
    "de": re.compile(r"(?<![\w.,])[+-]?\d+(?:\.\d{3})*(?:,\d+)?(?!\w)"),
}


def number(value: float | None, format: NumberFormat, language: str) -> str:
    """The value as text; unknown is a dash, never a zero; shares and differences of shares are given as fractions."""
    if value is None or math.isnan(value):
        return UNKNOWN
    if format == "pp":
        return signed(value, format, language)
    scaled = value * 100 if format == "p" else value
    if format == "d":
        return format_unit(scaled, "day", format=_PATTERNS["d"], locale=language)
    return _with_unit(format_decimal(scaled, _PATTERNS[format], locale=language), format, language)


def exact(value: float, language: str) -> str:
    """The value with every decimal it has."""
    return format_decimal(value, "#,##0.######", locale=language)


def money(value: float | None, currency: str | None, language: str) -> str:
    """An amount with both decimals in its currency, a code of three letters; without one the plain number."""
    if value is None or math.isnan(value) or not currency:
        return number(value, "r", language)
    return format_currency(value, currency, locale=language)


def signed(value: float | None, format: NumberFormat, language: str) -> str:
    """A change with its sign; the minus is ASCII because st.metric recognises only that one."""
    if value is None or math.isnan(value):
        return UNKNOWN
    scaled = value * 100 if format in ("p", "pp") else value
    size = format_decimal(abs(scaled), _PATTERNS[format], locale=language)
    is_nothing = not size.strip("0.,")
    sign = "±" if is_nothing else "-" if scaled < 0 else "+"
    return sign + _with_unit(size, format, language)


def compact(value: float | None, language: str) -> str:
    """Three significant digits from a million on: 2.84 m, 2,84 Mio.; below that the whole number."""
    if value is None or math.isnan(value) or abs(value) < 999_500:
        return number(value, "n", language)
    millions = value / 1_000_000
    decimals = max(0, 2 - math.floor(math.log10(abs(millions))))
    shown = format_decimal(millions, "#,##0." + "0" * decimals if decimals else "#,##0", locale=language)
    return shown + NO_BREAK_SPACE + _MILLION[language]


def numbers_in(text: str, language: str) -> list[float]:
    """Every number a text states, as a reader of the language reads it."""
    thousands, decimal = (".", ",") if language == "de" else (",", ".")
    found = _NUMBER[language].findall(text)
    return [float(digits.replace(thousands, "").replace(decimal, ".")) for digits in found]


def _with_unit(digits: str, format: NumberFormat, language: str) -> str:
    if format == "p":
        return f"{digits}{NO_BREAK_SPACE}%" if language == "de" else f"{digits}%"
    if format == "pp":
        return f"{digits}{NO_BREAK_SPACE}{'PP' if language == 'de' else 'pp'}"
    if format == "h":
        return f"{digits}{NO_BREAK_SPACE}h"
    if format == "€":
        return f"{digits}{NO_BREAK_SPACE}€" if language == "de" else f"€{digits}"
    return digits
