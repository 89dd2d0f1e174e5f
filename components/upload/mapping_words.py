"""The names of fields where a person maps columns to them."""

from components.upload.words import column_word
from language import say

# A moment and a day are one field here: the cells tell which it is.
OWN_WORDS = ("published_at", "occurred_at")


def field_word(name: str, language: str) -> str:
    """The name of a field."""
    return (
        say(f"mapping-field-{name.replace('_', '-')}", language) if name in OWN_WORDS else column_word(name, language)
    )
