"""A title with the numbers it names, so that they can be checked by reading the title again."""

from collections.abc import Mapping
from dataclasses import dataclass

from exhibits.asked import Asked


@dataclass(frozen=True)
class Sentence:
    """A title and its numbers; shares as percentages, weeks and years as numbers."""

    title: str
    statements: tuple[float, ...]


def sentence(asked: Asked, text_id: str, slots: Mapping[str, object], also: tuple[float, ...] = ()) -> Sentence:
    """The title of this text; whole numbers among the slots are its statements, others come in `also`."""
    counts = tuple(float(slot) for slot in slots.values() if isinstance(slot, int))
    return Sentence(asked.say(text_id, **slots), counts + also)
