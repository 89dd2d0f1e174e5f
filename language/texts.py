"""The texts of each language: every Fluent file of its folder, merged once."""

import os
from functools import lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast

from language.conventions import gender_of

LANGUAGES = ("en", "de")

FOLDER = Path(__file__).parent
LONGEST_SLOT = 300  # Fluent refuses from 2,500 letters on, and names come from files


class UnknownText(KeyError):
    """No text has this id in this language."""


class MissingSlot(KeyError):
    """The text names a slot that was not given."""


class DuplicateText(ValueError):
    """Two files of one language hold the same text id."""


class UnreadableText(ValueError):
    """A Fluent file holds something that is not Fluent."""


def say(text_id: str, language: str, **slots: object) -> str:
    """The text with its slots filled; whole numbers are grouped as the language does it, $gender is always known."""
    bundle = _bundle(language)
    if not bundle.has_message(text_id):
        raise UnknownText(f"{text_id} ({language})")
    pattern = bundle.get_message(text_id).value
    if pattern is None:
        raise UnknownText(f"{text_id} ({language}) has attributes only")
    said = {"gender": gender_of(text_id)} | {name: _shortened(slot) for name, slot in slots.items()}
    text, faults = bundle.format_pattern(pattern, said)
    if faults:
        raise MissingSlot(f"{text_id} ({language}): {'; '.join(str(fault) for fault in faults)}")
    return str(text)


def _shortened(slot: object) -> object:
    is_long = isinstance(slot, str) and len(slot) > LONGEST_SLOT
    return f"{str(slot)[: LONGEST_SLOT - 1]}…" if is_long else slot


def environment_language() -> str:
    """The language of the environment (LC_ALL, LC_MESSAGES, LANG), English where we do not speak it."""
    said = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(name))), "")
    return next((language for language in LANGUAGES if said.lower().startswith(language)), LANGUAGES[0])


def text_files(language: str) -> list[Path]:
    """The Fluent files of one language."""
    return sorted((FOLDER / language).glob("*.ftl"))


def messages(path: Path) -> dict[str, ast.Message]:
    """The messages of one file by id; raises for lines that are not Fluent and for repeated ids."""
    found: dict[str, ast.Message] = {}
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        if isinstance(entry, ast.Junk):
            raise UnreadableText(f"{path.name}: {str(entry.content).strip()[:80]}")
        if isinstance(entry, ast.Message):
            if entry.id.name in found:
                raise DuplicateText(f"{entry.id.name} stands twice in {path.name}")
            found[entry.id.name] = entry
    return found


def text_sources(language: str) -> dict[str, str]:
    """Which file holds which text id; raises when two files hold the same id."""
    sources: dict[str, str] = {}
    for path in text_files(language):
        for text_id in messages(path):
            if text_id in sources:
                raise DuplicateText(f"{text_id} stands in {sources[text_id]} and in {path.name} ({language})")
            sources[text_id] = path.name
    return sources


@lru_cache(maxsize=len(LANGUAGES))
def _bundle(language: str) -> FluentBundle:
    if language not in LANGUAGES:
        raise UnknownText(f"language {language}; known are {', '.join(LANGUAGES)}")
    text_sources(language)
    bundle = FluentBundle([language], use_isolating=False)
    for path in text_files(language):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle
