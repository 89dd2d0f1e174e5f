"""Who decided something when, and who took it back."""

from datetime import datetime

from components.frame.viewer import ROLES
from language import day, say


def role_or_name(by: str, language: str) -> str:
    """Whoever did something: without sign-in nobody has a name, only a role."""
    place, _, role = by.partition(", ")
    return say(f"viewer-role-{role}", language) if place == "local mode" and role in ROLES else by


def made_and_taken_back(at: datetime, by: str, back_at: datetime | None, back_by: str | None, language: str) -> str:
    """“30 Sep 2026, 14:05, by …”, and who took it back when."""
    made = say("people-decided-by", language, at=_moment(at, language), by=role_or_name(by, language))
    if back_at is None:
        return made
    back = say("people-taken-back", language, at=_moment(back_at, language), by=role_or_name(back_by or "–", language))
    return f"{made} · {back}"


def _moment(at: datetime, language: str) -> str:
    return f"{day(at.date(), language)}, {at:%H:%M}"
