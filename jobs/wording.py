"""Messages about files in words: exports by the name their platform gives them, never by our own ids."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from language import LANGUAGES, channel, say, time_zone
from language.texts import text_sources

CHOICES = {
    "dmy": "upload-choice-dmy", "mdy": "upload-choice-mdy", ",": "upload-choice-comma", ".": "upload-choice-point",
}  # fmt: skip
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
    if "question" in said:
        about = channel(said["about"], language) if said["question"] == "account" else said.get("about", "")
        said["question"] = in_question(said["question"], language, about)
        if slots["question"] in ("network", "time_zone"):
            said["value"] = choice_told(slots["question"], said["value"], language)
    if "zone" in said:
        said["zone"] = time_zone(said["zone"], language)
    if "channel" in said:
        said["channel"] = channel(said["channel"], language)
    if "layout" in said:
        said["instead"] = _known(f"instead-{_kebab(said['layout'])}", language) or say("instead-template", language)
        said["layout"] = export_name(said["layout"], language)
    return said


def choice_told(question: str, choice: Any, language: str) -> str:
    """An answer as its reader would say it: a network, a time zone, an order of day and month, a decimal mark."""
    named: dict[str, Callable[[str, str], str]] = {
        "network": channel, "time_zone": time_zone, "layout": export_name,
    }  # fmt: skip
    if question in named:
        return named[question](str(choice), language)
    return say(CHOICES[choice], language) if choice in CHOICES else str(choice)


def export_name(layout: str, language: str) -> str:
    """The name of an export, as its platform calls it; a layout may carry the year since when it is so."""
    family = _kebab(layout)
    for candidate in (family, family.rstrip("0123456789").rstrip("-")):
        for prefix in ("export", "unread"):
            if name := _known(f"{prefix}-{candidate}", language):
                return name
    return say("upload-layout-none", language)


def said_if_known(text_id: str, language: str) -> str:
    """The text, or its id where a newer loader brings one this release has no words for."""
    return _known(text_id, language) or text_id


def figure_word(figure: str, language: str) -> str:
    """The name of a headline figure."""
    return say(f"upload-figure-{_kebab(figure)}", language)


def in_question(question: str, language: str, about: str = "") -> str:
    """What a question is about, in a few words."""
    name = _known(f"workbook-question-{_kebab(question)}", language) or question
    return f"{name} ({about})" if about else name


def _kebab(name: str) -> str:
    return name.replace("_", "-")


@cache
def known_texts() -> tuple[str, ...]:
    """Every text id there is, in the order of the files; looked up so often that the files are read once only."""
    return tuple(text_sources(LANGUAGES[0]))


@cache
def is_known(text_id: str) -> bool:
    """Whether there is a text of this id."""
    return text_id in known_texts()


def _known(text_id: str, language: str) -> str | None:
    return say(text_id, language) if is_known(text_id) else None
