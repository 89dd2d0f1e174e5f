"""The data sheet: which fields on people are kept for what, who may do what, for how long, and what is hidden."""

from collections.abc import Sequence
from pathlib import Path
from typing import get_args

from language import LANGUAGES, say
from warehouse.personal_fields import PERSONAL_FIELDS
from warehouse.rights import RIGHTS, Action, Role, may
from warehouse.settings import Settings

DOCS = Path(__file__).resolve().parent.parent / "docs"
PAGES = {"en": DOCS / "data-sheet.md", "de": DOCS / "data-sheet.de.md"}
CLASSES = ("rows", "decisions", "files", "log")


def data_sheet(held: Settings, language: str) -> str:
    """The sheet as a Markdown page, for the settings in force."""
    return "\n\n".join([
        f"# {say('sheet-title', language)}", say("sheet-about", language),
        f"## {say('sheet-fields', language)}", _fields(language),
        f"## {say('sheet-roles', language)}", _roles(language),
        f"## {say('sheet-levels', language)}", _levels(held, language),
        f"## {say('sheet-groups', language)}", say("sheet-groups-text", language, minimum=held.minimum_group),
        f"## {say('sheet-retention', language)}", _retention(language),
    ]) + "\n"  # fmt: skip


def actions_of(role: Role) -> dict[Action, bool]:
    """What a role may and may not do."""
    return {action: may(role, action) for action in get_args(Action)}


def action_word(action: Action, language: str) -> str:
    """An action in the reader's words."""
    return say("role-action", language, action=action.replace(" ", "-"))


def write_pages() -> None:
    """Write the sheet of a program with nothing changed into the documentation."""
    for language in LANGUAGES:
        PAGES[language].write_text(data_sheet(Settings(), language), encoding="utf-8")


def _fields(language: str) -> str:
    head = [say(f"sheet-column-{name}", language) for name in ("table", "fields", "purpose")]
    rows = [
        (f"`{one.table}`", ", ".join(f"`{column}`" for column in one.columns), _purpose(one.purpose, language))
        for one in PERSONAL_FIELDS
    ]
    return _table(head, rows)


def _purpose(purpose: str, language: str) -> str:
    return say("sheet-purpose", language, purpose=purpose)


def _roles(language: str) -> str:
    roles = tuple(RIGHTS)
    head = [say("sheet-column-action", language), *(say(f"viewer-role-{role}", language) for role in roles)]
    answers = {True: say("sheet-yes", language), False: "–"}
    rows = [
        (action_word(action, language), *(answers[may(role, action)] for role in roles)) for action in get_args(Action)
    ]
    return _table(head, rows)


def _levels(held: Settings, language: str) -> str:
    default = say("consents-level-name", language, level=held.default_consent.replace(" ", "-"))
    lists = say("sheet-lists-on" if held.lists_shown else "sheet-lists-off", language)
    return f"{say('sheet-levels-text', language, default=default)} {lists}"


def _retention(language: str) -> str:
    return "\n".join(f"- {say(f'sheet-retention-{name}', language)}" for name in CLASSES)


def _table(head: list[str], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [head, ["---"] * len(head), *(list(row) for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
