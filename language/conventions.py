"""What the program has decided about its texts: the gender form of German words, and where its fiscal year begins."""

from dataclasses import dataclass

# Screen readers stumble over colon and asterisk, so what only they read is written in neutral words.
READ_ALOUD = "alt-"
FORMS = {":": "colon", "*": "star", "neutral": "neutral"}


@dataclass(frozen=True)
class Conventions:
    """gender_form: ":", "*" or neutral; fiscal_year_start: the first month of the fiscal year.

    languages: those readers can choose; default_language: what they begin with, "browser" for that of their browser.
    """

    gender_form: str = ":"
    fiscal_year_start: int = 1
    languages: tuple[str, ...] = ("en", "de")
    default_language: str = "browser"


_kept = [Conventions()]


def keep_to(conventions: Conventions) -> None:
    """From now on every text of this process keeps to these conventions."""
    _kept[0] = conventions


def conventions() -> Conventions:
    """The conventions texts are written in."""
    return _kept[0]


def gender_of(text_id: str) -> str:
    """The name of the form in which a text calls people."""
    return "neutral" if text_id.startswith(READ_ALOUD) else FORMS[_kept[0].gender_form]
