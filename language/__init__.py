"""Texts in English and German, numbers and dates as each language writes them."""

from language.channels import channel
from language.conventions import Conventions, conventions, keep_to
from language.dates import day, day_in_words, day_month, moment, month, period, span, week
from language.numbers import NumberFormat, compact, exact, money, number, numbers_in, signed
from language.texts import LANGUAGES, MissingSlot, UnknownText, environment_language, say
from language.zones import time_zone, time_zones

__all__ = [
    "LANGUAGES",
    "Conventions",
    "MissingSlot",
    "NumberFormat",
    "UnknownText",
    "channel",
    "compact",
    "conventions",
    "day",
    "day_in_words",
    "day_month",
    "environment_language",
    "exact",
    "keep_to",
    "moment",
    "money",
    "month",
    "number",
    "numbers_in",
    "period",
    "say",
    "signed",
    "span",
    "time_zone",
    "time_zones",
    "week",
]
