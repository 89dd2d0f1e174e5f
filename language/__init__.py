"""Texts in English and German, numbers and dates as each language writes them."""

from language.channels import channel
from language.dates import day, day_in_words, day_month, month, period, span, week
from language.numbers import NumberFormat, compact, exact, number, numbers_in, signed
from language.texts import LANGUAGES, MissingSlot, UnknownText, say

__all__ = [
    "LANGUAGES",
    "MissingSlot",
    "NumberFormat",
    "UnknownText",
    "channel",
    "compact",
    "day",
    "day_in_words",
    "day_month",
    "exact",
    "month",
    "number",
    "numbers_in",
    "period",
    "say",
    "signed",
    "span",
    "week",
]
