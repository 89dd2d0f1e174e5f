"""Hashtags that look like another one, by letters of another alphabet or a slip of the pen: shown, never merged."""

import unicodedata
from dataclasses import dataclass

import duckdb
from rapidfuzz.distance import OSA

from warehouse.scripts import script
from warehouse.settings import settings_in

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


# A misspelling is rare beside what is meant, and short words are near one another by chance.
TIMES_AS_OFTEN, SHORTEST, SHORTEST_FOR_TWO = 10, 6, 9


@dataclass(frozen=True)
class LookAlike:
    """A tag, the one it is easily taken for, and the letters of another alphabet; none where it may be misspelt."""

    tag: str
    like: str
    letters: str


def look_alikes(cursor: duckdb.DuckDBPyConnection) -> list[LookAlike]:
    """Tags of posts that look like one that is meant, or are a letter or two from one that is far more usual."""
    held = settings_in(cursor)
    meant = {tag for (tag,) in cursor.execute(script("program/meant_tags")).fetchall()} | set(held.programme_hashtags)
    used = dict(cursor.execute(script("program/used_tags")).fetchall())
    by_look = {looks(tag): tag for tag in sorted(meant, reverse=True)}
    alike = {tag: by_look[looks(tag)] for tag in sorted(used.keys() - meant) if looks(tag) in by_look}
    found = [LookAlike(tag, like, _letters(tag, like)) for tag, like in alike.items()]
    return found + _misspelt(used, meant, used.keys() - meant - alike.keys())


def _misspelt(used: dict[str, int], meant: set[str], others: set[str]) -> list[LookAlike]:
    """Tags an edit or two from one that is meant, or far more usual."""
    found = []
    usual = sorted(meant | {like for like, posts in used.items() if posts >= TIMES_AS_OFTEN})
    for tag in sorted(others):
        near = [
            (_edits(tag, like), -used.get(like, 0), like)
            for like in usual
            if like != tag and (like in meant or used[like] >= TIMES_AS_OFTEN * used[tag])
        ]
        told = [one for one in near if one[0] is not None]
        if told:
            found.append(LookAlike(tag, min(told)[2], ""))
    return found


def _edits(tag: str, like: str) -> int | None:
    """Letters added, left out, changed or swapped; None where they are too many for so short a word."""
    shortest = min(len(tag), len(like))
    most = 0 if shortest < SHORTEST else 1 if shortest < SHORTEST_FOR_TWO else 2
    edits = OSA.distance(tag, like, score_cutoff=most)
    return edits if edits <= most else None


def looks(tag: str) -> str:
    """What a tag is read as at a glance."""
    return unicodedata.normalize("NFKC", tag).casefold().translate(_LIKE)


def _letters(tag: str, like: str) -> str:
    named = [unicodedata.name(letter, "?").title() for letter in dict.fromkeys(tag) if letter not in like]
    return ", ".join(named)
