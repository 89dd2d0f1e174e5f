"""What each role may do, declared once; asked by jobs before they act and by pages before they offer to."""

from typing import Literal

from warehouse.errors import WarehouseError

Role = Literal["viewer", "analyst", "lead", "auditor"]
Action = Literal[
    "see names by consent",
    "see pseudonyms",
    "see raw rows and import",
    "undo an import",
    "match accounts to members",
    "plan campaigns",
    "tag posts",
    "read settings",
    "change consent and settings",
    "read the log",
]

# Consent decides per person which names there are to see; no role can edit or delete the log.
RIGHTS: dict[Role, frozenset[Action]] = {
    "viewer": frozenset({"see names by consent"}),
    "analyst": frozenset(
        {
            "see names by consent",
            "see pseudonyms",
            "see raw rows and import",
            "undo an import",
            "match accounts to members",
            "plan campaigns",
            "tag posts",
            "read settings",
        }
    ),
    "lead": frozenset(
        {
            "see names by consent",
            "see pseudonyms",
            "plan campaigns",
            "read settings",
            "change consent and settings",
            "read the log",
        }
    ),
    "auditor": frozenset({"read settings", "read the log"}),
}


class NotAllowed(WarehouseError):
    """This role may not do that; an analyst uploads files and takes imports back."""

    text_id = "not-allowed"


def may(role: Role, action: Action) -> bool:
    """Whether a role may do something; a role nobody declared may do nothing."""
    return action in RIGHTS.get(role, frozenset())


def require(role: Role, action: Action) -> None:
    """Raise NotAllowed unless the role may do it."""
    if not may(role, action):
        raise NotAllowed(role=role, action=action)
