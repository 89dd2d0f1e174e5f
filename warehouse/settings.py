"""What the program has set: each setting is a decision, the newest live one holds."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import duckdb

from warehouse.content_terms import DISCLOSURE_TERMS, EXPERIENCE_TERMS, HELP_TERMS, PROGRAMME_TERMS
from warehouse.errors import WarehouseError
from warehouse.rate_card import RateCard
from warehouse.setting_rules import (
    PLATFORM_BREAKS,
    RETIRED,
    RULES,
    Act,
    DefaultConsent,
    GenderForm,
    PlatformBreak,
    Unsuitable,
    json_of,
)

if TYPE_CHECKING:
    from warehouse.connection import Warehouse

DECIDED = (
    "select subject, arg_max(value, decision_id) from decisions"
    " where kind = 'setting' and removed_in is null group by subject"
)


@dataclass(frozen=True)
class Settings:
    """The settings of the program with their defaults; days are counts of days.

    fiscal_year_start: a month. default_language: one of languages, or browser. targets: metric id to value, shares as
    fractions. hashtag_aliases: spelling to the tag it counts as, both without # and as read_tags gives them.
    programme_hashtags: likewise; none stands for the most used ones. Terms: words as texts hold them, a star for
    whatever follows; corporate_links: how links of the organisation begin. rate_card: what media would have cost, used
    only where media_value_shown.
    """

    acts: tuple[Act, ...] = ("post", "reshare", "comment")
    dormant_days: int = 28
    silent_days: int = 90
    mature_days: int = 14
    as_of_lag_days: int = 14
    campaign_carry_days: int = 3
    hashtag_aliases: Mapping[str, str] = field(default_factory=dict)
    programme_hashtags: tuple[str, ...] = ()
    programme_terms: tuple[str, ...] = PROGRAMME_TERMS
    corporate_links: tuple[str, ...] = ()
    help_terms: tuple[str, ...] = HELP_TERMS
    experience_terms: tuple[str, ...] = EXPERIENCE_TERMS
    disclosure_terms: tuple[str, ...] = DISCLOSURE_TERMS
    targets: Mapping[str, float] = field(default_factory=dict)
    platform_breaks: tuple[PlatformBreak, ...] = PLATFORM_BREAKS
    rate_card: RateCard | None = None
    media_value_shown: bool = False
    time_zone: str = "Europe/Berlin"
    fiscal_year_start: int = 1
    languages: tuple[str, ...] = ("en", "de")
    default_language: str = "browser"
    gender_form: GenderForm = ":"
    minimum_group: int = 5
    default_consent: DefaultConsent = "pseudonym"
    lists_shown: bool = True


class UnreadableSetting(WarehouseError):
    """A stored setting cannot be read; nothing is assumed in its place, set it anew or take the decision back.

    Its slots are those of UnsuitableSetting: setting, value, expected as texts name it, and what that is filled with.
    """

    text_id = "setting-unreadable"


class UnsuitableSetting(WarehouseError):
    """A setting cannot have this value; nothing was changed."""

    text_id = "setting-unsuitable"


def settings(warehouse: "Warehouse") -> Settings:
    """The settings in force; raises UnreadableSetting for a stored value or name that is none."""
    with warehouse.cursor() as cursor:
        return settings_in(cursor)


def settings_in(cursor: duckdb.DuckDBPyConnection) -> Settings:
    """The settings in force, as this cursor's transaction sees them; raises UnreadableSetting."""
    read: dict[str, Any] = {}
    for name, stored in sorted(cursor.execute(DECIDED).fetchall()):
        try:
            value = json.loads(stored)
            if value is not None and name not in RETIRED:
                read[name] = setting_value(name, value)
        except UnsuitableSetting as unsuitable:
            raise UnreadableSetting(**unsuitable.slots) from None
    return Settings(**read)


def require_consistent(held: Settings) -> None:
    """Raise UnsuitableSetting where settings do not go together."""
    if held.silent_days <= held.dormant_days:
        days, least = str(held.silent_days), str(held.dormant_days)
        raise UnsuitableSetting(setting="silent_days", value=days, expected="after-dormant", least=least)
    if held.default_language not in ("browser", *held.languages):
        language = held.default_language
        raise UnsuitableSetting(setting="default_language", value=language, expected="offered-language")


def setting_value(name: str, value: Any) -> Any:
    """A value of JSON as the setting holds it; raises UnsuitableSetting naming what is expected."""
    if name not in RULES:
        known = ", ".join(sorted(RULES))
        raise UnsuitableSetting(setting=name, value=json.dumps(value), expected="known", known=known)
    rule = RULES[name]
    try:
        return rule.read(value)
    except Unsuitable as unsuitable:
        shown = json.dumps(value, ensure_ascii=False)
        raise UnsuitableSetting(**({"setting": name, "value": shown} | rule.slots | unsuitable.slots)) from None


def stored_value(name: str, value: Any) -> Any:
    """What the ledger keeps of a setting, given as the program or as JSON holds it; None stands for the default."""
    return None if value is None else json_of(setting_value(name, json_of(value)))
