"""Numbers as they stand in exports: digits, `1938.0`, grouped thousands, never a guess about the decimal mark."""

import re
from collections.abc import Iterable

from data_loaders.parsers import BadCell

LARGEST = 2**63 - 1
SAFE_DIGITS = 18
# Swiss programs group thousands with an apostrophe.
OTHER_GROUPS = r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{1,3}(?:['\u2019]\d{3})+"
GROUPS = {".": rf"(?:\d+|\d{{1,3}}(?:,\d{{3}})+|{OTHER_GROUPS})",
          ",": rf"(?:\d+|\d{{1,3}}(?:\.\d{{3}})+|{OTHER_GROUPS})"}  # fmt: skip
SIGN = r"[+\u2212-]?"
FORMS = {
    ".": re.compile(rf"{SIGN}{GROUPS['.']}(?:\.(?P<rest>\d+))?"),
    ",": re.compile(rf"{SIGN}{GROUPS[',']}(?:,(?P<rest>\d+))?"),
}
_GROUPS_OF_THREE = re.compile(rf"{SIGN}[1-9]\d{{0,2}}(?P<mark>[.,])(?P<tail>\d{{3}})")
_MARKED = re.compile(rf"{SIGN}(?P<head>\d+)(?P<mark>[.,])(?P<tail>\d+)")
_GROUPING = re.compile(r"[ \u00a0\u202f'\u2019]")


def count(text: str, decimal_mark: str) -> int:
    """A whole number; `1938.0` is one, `3.5` is not."""
    if text.isdecimal() and text.isascii() and len(text) <= SAFE_DIGITS:
        return int(text)
    found = FORMS[decimal_mark].fullmatch(text)
    if not found:
        raise BadCell("number-unreadable")
    if (found["rest"] or "").strip("0"):
        raise BadCell("number-not-whole")
    digits = _with_hyphen(text.split(decimal_mark)[0] if found["rest"] else text)
    whole = int(re.sub(r"[^\d-]", "", digits))
    if abs(whole) > LARGEST:
        raise BadCell("number-too-large")
    return whole


def amount(text: str, decimal_mark: str) -> float:
    """A number with decimals; a currency sign or percent sign is not part of it."""
    if not FORMS[decimal_mark].fullmatch(text):
        raise BadCell("number-unreadable")
    grouped = _GROUPING.sub("", _with_hyphen(text)).replace("," if decimal_mark == "." else ".", "")
    return float(grouped.replace(decimal_mark, ".")) + 0.0


def _with_hyphen(text: str) -> str:
    """The number with the hyphen in place of the minus sign of typeset tables."""
    return text.replace("\u2212", "-")


def is_marked(text: str) -> bool:
    """Whether a text is a number with a mark, so that its reading depends on which mark is the decimal one."""
    return ("," in text or "." in text) and any(form.fullmatch(text) for form in FORMS.values())


def proven_mark(text: str) -> str | None:
    """The decimal mark a single number proves, None where both readings are possible."""
    if "," in text and "." in text:
        return max(",.", key=text.rfind)
    if text.count(",") > 1 or text.count(".") > 1:
        return "." if "," in text else ","
    found = _MARKED.fullmatch(text)
    if not found:
        return None
    is_thousands_like = len(found["tail"]) == 3 and len(found["head"]) <= 3 and not found["head"].startswith("0")
    return None if is_thousands_like else found["mark"]


def marks_of_counts(texts: Iterable[str]) -> set[str]:
    """The decimal marks that thousands prove in a column of counts: `1.234` is no whole number but 1234."""
    found = (_GROUPS_OF_THREE.fullmatch(text) for text in texts)
    return {"," if match["mark"] == "." else "." for match in found if match and match["tail"].strip("0")}


def is_unsure(text: str, declared: str, is_count: bool) -> bool:
    """Whether this may be another number than the vendor's mark says: a count `1.000`, an amount `12,345`."""
    found = _GROUPS_OF_THREE.fullmatch(text)
    return bool(found) and (found["mark"] == declared) is is_count  # type: ignore[index]  # found, or not reached


def proven_marks(texts: Iterable[str]) -> set[str]:
    """Every decimal mark the numbers of a column prove."""
    return {mark for text in texts if is_marked(text) and (mark := proven_mark(text))}
