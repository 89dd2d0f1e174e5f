"""Messages about files in words: exports by the name their platform gives them, never by our own ids."""

from collections.abc import Callable, Mapping

from language import LANGUAGES, say
from language.texts import text_sources

LISTED = ("known", "layouts")


def told(text_id: str, language: str, **slots: str) -> str:
    """A refusal, note or receipt message with its exports named, and with what to export instead."""
    return say(text_id, language, **in_words(slots, language))


def teller(language: str) -> Callable[..., str]:
    """The words of one language, as a receipt takes them."""
    return lambda text_id, **slots: told(text_id, language, **slots)


def in_words(slots: Mapping[str, str], language: str) -> dict[str, str]:
    """Slots that hold layout ids, by name; `instead` says what to hand in for an export that is not read."""
    said = dict(slots)
    for slot in LISTED:
        if slot in said:
            names = [export_name(name.strip(), language) for name in said[slot].split(",")]
            said[slot] = " · ".join(dict.fromkeys(names))
    if "layout" in said:
        said["instead"] = _known(f"instead-{_kebab(said['layout'])}", language) or say("instead-template", language)
        said["layout"] = export_name(said["layout"], language)
    return said


def export_name(layout: str, language: str) -> str:
    """The name of an export, as its platform calls it; a layout may carry the year since when it is so."""
    family = _kebab(layout)
    for candidate in (family, family.rstrip("0123456789").rstrip("-")):
        for prefix in ("export", "unread"):
            if name := _known(f"{prefix}-{candidate}", language):
                return name
    return say("upload-layout-none", language)


def _kebab(name: str) -> str:
    return name.replace("_", "-")


def _known(text_id: str, language: str) -> str | None:
    return say(text_id, language) if text_id in text_sources(LANGUAGES[0]) else None
