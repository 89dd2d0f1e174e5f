"""Search over the words of posts: capitals, accents and umlauts, ue or u, make no difference."""

import unicodedata

from queries.answers import Answer
from queries.door import Question, answer
from queries.scope import Scope, Viewer

POSTS_FOUND = Question("posts_found", metrics=("posts",), people=True)
FEWEST_LETTERS = 2
_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


def posts_found(scope: Scope, viewer: Viewer, wanted: str = "words") -> Answer:
    """The newest 50 posts of the period that hold all words, of people who agreed to be named and of the organisation.

    label: the person, null for the organisation; found_posts: how many there are in all. Handles a text names are
    neither searched nor shown.
    Columns: published_on, platform, label, excerpt, link, found_posts.
    """
    spellings = sorted(map(spellings_of, wanted.split()), key=lambda both: -len(both[0]))
    first, *rest = spellings or [("", "")]
    return answer(
        POSTS_FOUND, scope, viewer, word=first[0], other=first[1], words=tuple(word for word, _ in rest),
        others=tuple(other for _, other in rest),
    )  # fmt: skip


def is_searchable(wanted: str) -> bool:
    """Whether there are enough letters to look for."""
    return max((len(spellings_of(word)[0]) for word in wanted.split()), default=0) >= FEWEST_LETTERS


def spellings_of(word: str) -> tuple[str, str]:
    """A word as texts are searched, and its other spelling if umlauts have one: Grüße, gruesse and grusse are alike."""
    read = unicodedata.normalize("NFKC", word).casefold()
    plain, spelled_out = _plain(read), _plain(read.translate(_SPELLED_OUT))
    if plain != spelled_out:
        return plain, spelled_out
    shortened = plain.replace("ae", "a").replace("oe", "o").replace("ue", "u")
    return plain, shortened if shortened != plain else ""


def _plain(text: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
