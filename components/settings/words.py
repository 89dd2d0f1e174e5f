"""Settings and their values in the reader's words."""

from typing import Any

from components.frame.names import channel
from jobs.settings import RULES, TERM_LISTS, PlatformBreak, RateCard
from language import day, number, say, time_zone
from queries.metrics import METRICS

# Fluent names its variants with letters only.
_VALUES = {":": "colon", "*": "star", "aggregate only": "aggregate-only", True: "shown", False: "not-shown"}
COUNTED = ("hashtag_aliases", "programme_hashtags", "targets", "platform_breaks", "disclosure_terms")
LISTED = ("acts", "languages")
OF_DAYS = ("dormant_days", "silent_days", "mature_days", "as_of_lag_days", "campaign_carry_days")
KNOWN_BREAKS = ("includes_reposts", "not_for_new_media", "views_instead")


def name_of(setting: str, language: str) -> str:
    """What a setting is called; one of an earlier release keeps its id."""
    return say("setting-name" if setting in RULES else "setting-retired", language, setting=setting)


def help_of(setting: str, language: str) -> str:
    """What a setting does."""
    return say("setting-help", language, setting=setting)


def value_word(setting: str, value: Any, language: str) -> str:
    """A value in a few words."""
    if setting in OF_DAYS:
        return say("setting-days", language, count=value)
    if setting in LISTED:
        return ", ".join(choice_word(one, language) for one in value)
    if setting == "time_zone":
        return time_zone(value, language)
    if setting == "fiscal_year_start":
        return month_word(value, language)
    if setting == "minimum_group":
        return say("setting-people", language, count=value)
    if setting in COUNTED or setting in TERM_LISTS:
        return say("setting-entries", language, count=len(value))
    if isinstance(value, RateCard):
        stated = day(value.stated_on, language)
        return say(
            "rate-card-line", language, currency=value.currency, owner=value.owner, day=stated, count=len(value.rates)
        )
    if value is None:
        return say("rate-card-none", language)
    if isinstance(value, float):
        return number(value, "p", language)
    return choice_word(value, language)


def choice_word(value: Any, language: str) -> str:
    """One of a few values a setting can have."""
    return say("setting-value", language, value=_VALUES.get(value, str(value)))


def month_word(number_of_month: int, language: str) -> str:
    """January, Januar."""
    return say("setting-month", language, month=number_of_month)


def metric_word(metric: str, language: str) -> str:
    """The name of a metric or counter; one this release does not know keeps its id."""
    if metric in METRICS:
        return say(f"metric-{metric.replace('_', '-')}", language)
    return say("setting-counter", language, counter=metric)


def target_word(metric: str, aim: float, language: str) -> str:
    """“Activation rate 50.0 %”, in the unit of the metric."""
    return (
        f"{metric_word(metric, language)} {number(aim, METRICS[metric].format if metric in METRICS else 'r', language)}"
    )


def break_word(one: PlatformBreak, language: str) -> str:
    """What a platform changed: known kinds in the reader's language, everything else as it was written."""
    if one.what in KNOWN_BREAKS:
        return say(f"break-{one.what.replace('_', '-')}", language)
    return one.what


def break_line(one: PlatformBreak, language: str) -> tuple[str, str, str, str]:
    """Platform, day, metric and what changed."""
    metric, what = metric_word(one.metric, language), break_word(one, language)
    return channel(one.platform, language), day(one.on, language), metric, what
