"""The days files speak for, in words: whose, from when to when, before and after an import."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from language import channel, say, span

ACCOUNTS_SHOWN, SPANS_SHOWN = 5, 3


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
    return say(
        "coverage-of-account",
        language,
        account=covered_account(one["platform"], one["account"], language),
        kind=say(f"coverage-kind-{one['kind']}", language),
        before=_spans(one["before"], language) or say("coverage-none", language),
        after=_spans(one["after"], language),
    )


def _spans(spans: Sequence[Sequence[str]], language: str) -> str:
    """The last spans of days, so that a gap between them is seen; earlier ones are an ellipsis."""
    told = [span(date.fromisoformat(first), date.fromisoformat(last), language) for first, last in spans]
    return ", ".join(told if len(told) <= SPANS_SHOWN else ["…", *told[-SPANS_SHOWN:]])
