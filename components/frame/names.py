"""How filter values are called on screen."""

from language import channel as channel
from language import say


def unit(label: str, language: str) -> str:
    """The unit's label; the empty one stands for people without a unit."""
    return label or say("unit-unknown", language)


def campaign(label: str, language: str) -> str:
    """The campaign's name; the empty one stands for posts outside campaigns."""
    return label or say("campaign-unknown", language)
