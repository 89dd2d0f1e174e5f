"""Hashtags that look like another one but are written with letters of another alphabet: shown, never merged."""

import unicodedata
from dataclasses import dataclass

import duckdb

from warehouse.scripts import script

# Letters of other alphabets, and digits, beside the Latin letter each is taken for.
_LIKE = {
    ord(letter): latin
    for latin, letters in {
        "a": "аα", "b": "ьв", "c": "с", "d": "ԁ", "e": "еε", "g": "ɡց", "h": "һнհ", "i": "іιıɩ", "j": "ј", "k": "кκ",
        "l": "1ӏ", "m": "м", "n": "ηոп", "o": "оοօ0", "p": "рρ", "q": "ԛ", "r": "г", "s": "ѕ", "t": "тτ", "u": "υսц",
        "v": "ν", "w": "ԝω", "x": "хχ", "y": "уγ", "z": "ᴢ",
    }.items()
    for letter in letters
}  # fmt: skip


@dataclass(frozen=True)
class LookAlike:
    """A tag, the one it is easily taken for, and the letters that differ."""

    tag: str
    like: str
    letters: str


def look_alikes(cursor: duckdb.DuckDBPyConnection) -> list[LookAlike]:
    """Tags of posts that look like a campaign's tag or a tag others are spelled as."""
    meant = {tag for (tag,) in cursor.execute(script("program/meant_tags")).fetchall()}
    used = {tag for (tag,) in cursor.execute(script("program/used_tags")).fetchall()}
    by_look = {looks(tag): tag for tag in sorted(meant, reverse=True)}
    found = [(tag, by_look[looks(tag)]) for tag in sorted(used - meant) if looks(tag) in by_look]
    return [LookAlike(tag, like, _letters(tag, like)) for tag, like in found]


def looks(tag: str) -> str:
    """What a tag is read as at a glance."""
    return unicodedata.normalize("NFKC", tag).casefold().translate(_LIKE)


def _letters(tag: str, like: str) -> str:
    named = [unicodedata.name(letter, "?").title() for letter in dict.fromkeys(tag) if letter not in like]
    return ", ".join(named)
