"""The days files speak for, in words: whose, from when to when, before and after an import."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from language import channel, say, span

ACCOUNTS_SHOWN = 5


def coverage_sentence(coverage: Sequence[Mapping[str, Any]], language: str) -> str:
    """The accounts of a receipt that gained days; nothing where none did."""
    if not coverage:
        return ""
    shown = [_account_sentence(one, language) for one in coverage[:ACCOUNTS_SHOWN]]
    if len(coverage) > ACCOUNTS_SHOWN:
        shown.append(say("coverage-more", language, count=len(coverage) - ACCOUNTS_SHOWN))
    return say("coverage-gained", language, accounts=" · ".join(shown))


def covered_account(platform: str | None, account: str | None, language: str) -> str:
    """Channel and account; files of monitoring tools speak for many."""
    return " ".join(part for part in (channel(platform, language) if platform else "", account or "") if part) or say(
        "coverage-many-accounts", language
    )


def _account_sentence(one: Mapping[str, Any], language: str) -> str:
    before = _span(one["before_from_on"], one["before_to_on"], language)
    return say(
        "coverage-of-account",
        language,
        account=covered_account(one["platform"], one["account"], language),
        kind=say(f"coverage-kind-{one['kind']}", language),
        before=before or say("coverage-none", language),
        after=_span(one["from_on"], one["to_on"], language),
    )


def _span(from_on: str | None, to_on: str | None, language: str) -> str:
    return span(date.fromisoformat(from_on), date.fromisoformat(to_on), language) if from_on and to_on else ""
