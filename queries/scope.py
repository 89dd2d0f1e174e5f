"""What a question is about and who asks it."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Role = Literal["viewer", "analyst", "lead", "auditor"]


@dataclass(frozen=True)
class Scope:
    """The common filters; dates are inclusive, "all" is the full list of values, "" stands for none known."""

    from_on: date
    to_on: date
    channels: tuple[str, ...]
    units: tuple[str, ...]
    campaigns: tuple[str, ...]


@dataclass(frozen=True)
class Viewer:
    """Whoever looks: everyone starts as viewer."""

    role: Role = "viewer"
    person: str | None = None
