"""Patterns that find terms in texts as they are searched: whole words, a star for whatever follows."""

import re

from queries.door import Parameter
from queries.reading import program_settings
from queries.search import spellings_of

NOTHING = r"[^\x00-\x{10FFFF}]"
# what is part of a hashtag is no word of the text
_BEFORE, _AFTER = r"(^|[^a-z0-9#])", r"([^a-z0-9]|$)"


def pattern_of(terms: tuple[str, ...]) -> str:
    """A pattern for any of the terms, in either spelling of their umlauts; for no terms one that fits no text."""
    spelled = [_spelled(term) for term in terms if term.strip(" *")]
    return f"{_BEFORE}({'|'.join(spelled)}){_AFTER}" if spelled else NOTHING


def _spelled(term: str) -> str:
    words = [spellings_of(word.rstrip("*")) for word in term.split()]
    stars = ["[a-z0-9]*" if word.endswith("*") else "" for word in term.split()]
    parts = [
        (f"({re.escape(plain)}|{re.escape(other)})" if other else re.escape(plain)) + star
        for (plain, other), star in zip(words, stars, strict=True)
    ]
    return r"\s+".join(parts)


def disclosure_terms() -> str:
    """A pattern of what says that a post is an advertisement."""
    return pattern_of(program_settings().disclosure_terms)


def kind_terms() -> dict[str, Parameter]:
    """What the settings say a kind of post is told by."""
    held = program_settings()
    return {
        "programme": pattern_of(held.programme_terms), "links": held.corporate_links,
        "help": pattern_of(held.help_terms), "experience": pattern_of(held.experience_terms),
    }  # fmt: skip
