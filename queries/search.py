"""Search over the words of posts: capitals, accents and umlauts, ue or u, make no difference."""

import re
import unicodedata

from queries.answers import Answer
from queries.door import Question, answer
from queries.scope import Scope, Viewer

POSTS_FOUND = Question("posts_found", metrics=("posts",), people=True)
FEWEST_LETTERS = 2
# what may be an umlaut, written as its vowel or spelled out
_UMLAUT = re.compile("([aou])e?")
_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


def posts_found(scope: Scope, viewer: Viewer, wanted: str = "words") -> Answer:
    """The newest 50 posts of the period that hold all words, of people who agreed to be named and of the organisation.

    label: the person, null for the organisation; found_posts: how many there are in all. Handles a text names are
    neither searched nor shown.
    Columns: published_on, platform, label, excerpt, link, found_posts.
    """
    first, *rest = sorted(map(_read, wanted.split()), key=len, reverse=True) or [""]
    return answer(
        POSTS_FOUND, scope, viewer, pattern=_UMLAUT.sub(r"\1e?", re.escape(first)), words=tuple(rest),
        shortened=tuple(_UMLAUT.sub(r"\1", word) for word in rest),
    )  # fmt: skip


def is_searchable(wanted: str) -> bool:
    """Whether there are enough letters to look for."""
    return max((len(_read(word)) for word in wanted.split()), default=0) >= FEWEST_LETTERS


def spellings_of(word: str) -> tuple[str, str]:
    """A word as texts are searched, and its other spelling if umlauts have one: Grüße, gruesse and grusse are alike."""
    plain, spelled_out = _read(word), _plain(_folded(word).translate(_SPELLED_OUT))
    if plain != spelled_out:
        return plain, spelled_out
    shortened = plain.replace("ae", "a").replace("oe", "o").replace("ue", "u")
    return plain, shortened if shortened != plain else ""


def _folded(word: str) -> str:
    return unicodedata.normalize("NFKC", word).casefold()


def _read(word: str) -> str:
    return _plain(_folded(word))


def _plain(text: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
