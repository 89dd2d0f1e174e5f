"""What a table nobody knows probably holds: a grain, a column for each field with its confidence, a platform."""

from collections import Counter
from collections.abc import Mapping as Lookup
from dataclasses import dataclass

from data_loaders.aliases import EXACT, alias_score, is_of_other_scale_or_time, is_rate, plain
from data_loaders.column_profiles import ColumnProfile, profiles_of
from data_loaders.layouts.template_words import PLATFORM_CHOICES
from data_loaders.mapping import GRAINS, Grain
from data_loaders.mapping_fields import FIELDS, NEEDS, PROFILES, Field
from data_loaders.mapping_tables import UnknownTable

LEAST = 0.4
# Two claims this near to each other are one too many: a person decides.
NEAR = 0.05
FIT, MISFIT = 0.08, 0.35
SURELY = 0.97
FORMS: dict[str, tuple[str, ...]] = {
    "count": ("count", "long_id"), "amount": ("count", "percent"), "day": ("day", "time"), "moment": ("day", "time"),
    "truth": ("truth", "count"), "identifier": ("long_id", "count", "text", "link", "post_link"),
    "list": ("text", "long_text", "link"),
}  # fmt: skip
# What the values alone say, where a heading says nothing.
BY_VALUES: dict[str, tuple[tuple[str, ...], float]] = {
    "published_at": (("day", "time"), 0.6), "day_on": (("day", "time"), 0.6), "occurred_at": (("day", "time"), 0.5),
    "permalink": (("post_link", "link"), 0.75), "post_id": (("long_id",), 0.6), "text": (("long_text",), 0.6),
    "author_account": (("handle",), 0.6), "account": (("handle",), 0.6), "actor": (("handle",), 0.6),
    "email": (("mail",), 0.85), "platform": (("network",), 0.8), "type": (("action",), 0.75),
    "post_reference": (("post_link",), 0.75),
}  # fmt: skip
TEXT_FORMS: dict[str, tuple[str, ...]] = {
    "permalink": ("link", "post_link"), "email": ("mail",), "text": ("long_text", "text", "handle"),
    "author_account": ("handle", "text", "link"), "account": ("handle", "text", "link"), "platform": ("network",),
    "type": ("action",), "author_name": ("text",), "name": ("text",), "actor": ("handle", "text", "link"),
    "sharer": ("handle", "text", "mail", "count", "long_id", "link"), "comparator": ("text", "handle"),
    "content": ("text", "long_text", "link", "post_link"), "question": ("text", "long_text"),
}  # fmt: skip


@dataclass(frozen=True)
class Candidate:
    """A column that may hold a field; confidence from 0 to 1."""

    heading: str
    confidence: float


@dataclass(frozen=True)
class Proposal:
    """What is proposed for one table and grain; a contested field or column waits for a person.

    candidates: per field the columns that may hold it, best first. columns: field -> heading as proposed.
    contested: field -> the columns between which only a person can decide.
    """

    grain: Grain
    candidates: Lookup[str, tuple[Candidate, ...]]
    columns: Lookup[str, str]
    contested: Lookup[str, tuple[str, ...]]
    platform: str | None
    profiles: tuple[ColumnProfile, ...]


def propose(table: UnknownTable, grain: Grain | None = None) -> Proposal:
    """The proposal for a grain, or for the grain the table most looks like."""
    profiles = profiles_of(table)
    return propose_for(profiles, grain or likely_grain(profiles), table.titles)


def propose_for(profiles: tuple[ColumnProfile, ...], grain: Grain, titles: str = "") -> Proposal:
    """The proposal for the columns of a table, read as one grain."""
    platform = likely_platform(profiles, titles)
    claims = {
        each.name: tuple(sorted(
            (Candidate(profile.heading, score) for profile in profiles
             if (score := confidence(each, profile, platform)) >= LEAST),
            key=lambda claim: -claim.confidence))
        for each in FIELDS[grain]
    }  # fmt: skip
    columns, contested = _decided({name: found for name, found in claims.items() if found})
    return Proposal(grain, claims, columns, contested, platform, profiles)


def confidence(field: Field, profile: ColumnProfile, platform: str | None = None) -> float:
    """How surely a column holds a field, from its heading and from its values; 0 = surely not."""
    if is_rate(profile.heading) and field.form == "count":
        return 0.0
    named = _named(field.name, profile, platform)
    if field.form == "count" and named < EXACT and is_of_other_scale_or_time(profile.heading):
        return 0.0
    forms = TEXT_FORMS.get(field.name) or FORMS.get(field.form)
    if profile.filled == 0:
        return max(named - FIT, 0.0)
    if named:
        fits = profile.share(*forms) if forms else 1.0 - profile.share("count", "day", "time", "long_id", "percent")
        return min(SURELY, named + FIT if fits >= 0.8 else named - MISFIT * (1 - fits))
    by_values, most = BY_VALUES.get(field.name, ((), 0.0))
    return most * profile.share(*by_values) if by_values else 0.0


def likely_grain(profiles: tuple[ColumnProfile, ...]) -> Grain:
    """The grain whose needs the columns meet best, and which leaves fewest of them over."""
    return max(GRAINS, key=lambda grain: _grain_score(profiles, grain))


def likely_platform(profiles: tuple[ColumnProfile, ...], titles: str = "") -> str | None:
    """The one network all links lead to, else the one the title names; None where rows differ."""
    networks: Counter[str] = sum((profile.networks for profile in profiles), Counter())
    if networks:
        return next(iter(networks)) if len(networks) == 1 else None
    words = {word for word in plain(titles).split() if len(word) > 1}
    named = {PLATFORM_CHOICES[word] for word in words if word in PLATFORM_CHOICES}
    return named.pop() if len(named) == 1 else None


def _named(field: str, profile: ColumnProfile, platform: str | None) -> float:
    """What the heading says, with the cautions about headings that mean two things."""
    score, name = alias_score(field, profile.heading), plain(profile.heading)
    is_view = name in ("views", "aufrufe", "wiedergaben", "plays")
    if is_view and platform in ("youtube", "tiktok"):
        return {"video_views": 0.9, "impressions": 0.5}.get(field, score)
    if name in ("follower", "followers") and field in ("followers_total", "followers_gained"):
        # A stock hardly moves from day to day; figures that jump may be the day's gains, so a person decides.
        return score if field == "followers_total" else score * (0.5 if profile.is_steady is not False else 1.0)
    return score


def _grain_score(profiles: tuple[ColumnProfile, ...], grain: Grain) -> float:
    proposal = propose_for(profiles, grain)
    best = {name: max((claim.confidence for claim in claims), default=0.0)
            for name, claims in proposal.candidates.items()}  # fmt: skip
    must = [max((best.get(way, 0.0) for way in ways), default=0.0)
            for need, ways in NEEDS[grain].items() if need not in ("platform", "daily_figures")]  # fmt: skip
    used = {*proposal.columns.values(), *(text for texts in proposal.contested.values() for text in texts)}
    score = sum(must) / len(must) + len(used) / max(len(profiles), 1)
    if grain == "post_day":
        return score + 0.5 if _repeats_posts(profiles, proposal) else 0.0
    if grain in ("account_day", "campaign") and any(
        profile.share("post_link", "long_id") > 0.5 for profile in profiles
    ):
        return score - 1.0
    if grain == "member" and not any(name in proposal.columns for name in ("email", "last_name", "unit", *PROFILES)):
        return score - 0.5
    return score


def _repeats_posts(profiles: tuple[ColumnProfile, ...], proposal: Proposal) -> bool:
    """Whether the same posts stand in many rows with different days."""
    by_heading = {profile.heading: profile for profile in profiles}
    keys = [by_heading[proposal.columns[name]] for name in ("permalink", "post_id") if name in proposal.columns]
    return any(key.distinct_share < 0.7 and key.filled > 3 for key in keys)


def _decided(claims: dict[str, tuple[Candidate, ...]]) -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    """Each column for the field that claims it most; what two claim alike is contested."""
    columns: dict[str, str] = {}
    contested: dict[str, tuple[str, ...]] = {}
    ranked = sorted(((claim.confidence, name, claim.heading) for name, found in claims.items() for claim in found),
                    key=lambda claim: -claim[0])  # fmt: skip
    for score, name, text in ranked:
        if name in columns or name in contested or text in columns.values():
            continue
        free = [claim.heading for claim in claims[name] if claim.heading not in columns.values()]
        alike = [claim.heading for claim in claims[name] if score - claim.confidence < NEAR and claim.heading in free]
        rivals = [other for near, other, same in ranked if same == text and other != name and other not in columns
                  and score - near < NEAR]  # fmt: skip
        if len(alike) > 1:
            contested[name] = tuple(alike)
        elif rivals:
            contested |= dict.fromkeys((name, *rivals), (text,))
        else:
            columns[name] = text
    return columns, contested
