"""Names of people and handles as words that can be compared: case, accents, titles and order of writing left out."""

import re
import unicodedata

# How names with these letters are written where a system allows plain ones only.
_PLAIN = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe", "å": "aa", "ł": "l", "đ": "d"}
)
_ASIDE = re.compile(r"\([^)]*\)|\[[^]]*\]|\s[|•·–—/@].*$|\|.*$")
_TITLES = {
    "dr", "prof", "med", "phil", "rer", "nat", "jur", "dipl", "ing", "inf", "kfm", "kffr", "mag", "msc", "bsc", "mba",
    "phd", "llm", "ba", "ma", "eur", "pmp", "cpa",
}  # fmt: skip
_SHORTEST_PART = 2


def name_words(name: str | None) -> tuple[str, ...]:
    """The words of a name in the order first name, family name: “Dr. Müller-Lüdenscheidt, Jens” is
    ("jens", "mueller", "luedenscheidt")."""
    said = _ASIDE.sub(" ", unicodedata.normalize("NFKC", name or "").strip())
    family, comma, given = said.partition(",")
    parts = [_words(given), _words(family)] if comma else [_words(family)]
    return tuple(word for part in parts for word in part)


def handle_words(handle: str) -> tuple[str, ...]:
    """The words of a handle, such as a profile's “mara-lindenwasser-4f2a1”; parts with digits are no words."""
    parts = re.split(r"[._\-\s]+", plain(handle))
    return tuple(part for part in parts if part and not any(sign.isdigit() for sign in part))


def letters(text: str) -> str:
    """Letters and digits alone, folded: “Mara.Linden_Wasser” is “maralindenwasser”."""
    return re.sub(r"[^a-z0-9]", "", plain(text))


def plain(text: str) -> str:
    """Lower case, umlauts written out, other accents dropped."""
    composed = unicodedata.normalize("NFC", text).casefold().translate(_PLAIN)
    return "".join(sign for sign in unicodedata.normalize("NFKD", composed) if not unicodedata.combining(sign))


def is_same_but_shorter(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether one is the other without a middle or second family name: first word and another one agree."""
    short, long = sorted((one, other), key=len)
    return len(short) >= _SHORTEST_PART and len(short) < len(long) and short[0] == long[0] and set(short) <= set(long)


def is_initial_of(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether they differ only in a first or family name cut down to its first letter: “M. Berg”, “Mara B.”."""
    if len(one) != len(other) or len(one) < _SHORTEST_PART or one == other:
        return False
    pairs = list(zip(one, other, strict=True))
    cut = [pair for pair in pairs if pair[0] != pair[1]]
    return len(cut) == 1 and min(map(len, cut[0])) == 1 and cut[0][0][0] == cut[0][1][0]


def _words(text: str) -> list[str]:
    found = re.findall(r"[^\W\d_]+", plain(re.sub(r"['’`]", "", text)))
    return [word for word in found if word not in _TITLES]
