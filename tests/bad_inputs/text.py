"""B56-B73: what can be wrong with a text table."""

from datetime import date

from data_loaders.questions import Answers
from tests.bad_inputs.catalogue import (
    HEADINGS,
    SHOWN_NAME,
    BadInput,
    Outcome,
    asked,
    post,
    posts,
    refused,
    single,
    table,
    taken,
)
from tests.data_loaders.samples import FOLDER

EXPORTED = Answers(exported_on=date(2026, 3, 31))
UMLAUT = [list(HEADINGS), post(1, text="Müller grüßt Köln")]
NAMES = ("Null", "None", "True", "1E5", "1-2")
WORDS = ("NA", "Null", "None", "True", "1E5", "1-2")


def text(number: str, about: str, content: bytes, outcome: Outcome) -> BadInput:
    """A bad text table."""
    return single(number, about, lambda: content, outcome)


def ragged(rows: int, long_rows: int) -> bytes:
    """Honest rows, some of them with a cell too many that holds something."""
    good = [post(number) for number in range(rows - long_rows)]
    return table([list(HEADINGS), *good, *([*post(900 + number), "shifted"] for number in range(long_rows))])


def short(rows: int, short_rows: int) -> bytes:
    """Honest rows, some of them ending too early."""
    return ragged(rows - short_rows, 0) + table([post(900 + number)[:5] for number in range(short_rows)])


def with_lost_letter(rows: int) -> bytes:
    """UTF-8 text in which one letter was written in another encoding."""
    good = table([list(HEADINGS), *(post(number, text="Köln") for number in range(rows - 1))])
    return good + table([post(rows, text="K?ln")]).replace(b"K?ln", b"K\xf6ln")


def quoted_lines(content: bytes) -> bytes:
    """Each line in quotes as a whole, with the quotes inside doubled."""
    lines = content.decode().splitlines()
    return "\n".join('"' + line.replace('"', '""') + '"' for line in lines).encode() + b"\n"


def unterminated() -> bytes:
    """A quote that opens in the third line and never closes."""
    return table(posts(1)) + b'facebook,1,https://www.facebook.com/a/posts/1,leuchtnetz,2026-03-14 10:00,"open,1,2\n'


def with_nul(rows: int, nul_rows: int) -> bytes:
    """NUL characters in so many rows."""
    return table([list(HEADINGS), *(post(n, text="a\0b" if n < nul_rows else "ab") for n in range(rows))])


def with_surrogate(rows: int) -> bytes:
    """UTF-8 in which half a pair of UTF-16 stands as a character, as no other letter of the file is beyond ASCII."""
    return table([*posts(rows - 1), post(rows, text="K?ln")]).replace(b"K?ln", b"K\xed\xa0\xbdln")


def with_half_a_pair(rows: int) -> bytes:
    """UTF-16 in which the second half of a pair is missing."""
    written = table([*posts(rows - 1), post(rows, text="K\ue000ln")], encoding="utf-16")
    return written.replace("\ue000".encode("utf-16-le"), b"\x3d\xd8")


def brandwatch_with_nul() -> bytes:
    """An export of a tool that is known to write NUL characters."""
    export = (FOLDER / "brandwatch_mentions_2018" / "export.csv").read_bytes()
    return export.replace(b"Unser Labor", b"Unser\0 Labor", 1)


def ended_early() -> bytes:
    """An export whose platform leaves out the last cells of a row where they are empty."""
    return (FOLDER / "meta_facebook_posts_2023-short_rows" / "export.csv").read_bytes()


def stacked() -> bytes:
    """Posts, below them a hand-kept list of followers with headings of its own."""
    followers = [["platform", "account", "date", "followers_total"], ["x", "leuchtnetz", "2026-03-01", 100],
                 ["x", "leuchtnetz", "2026-03-02", 104]]  # fmt: skip
    return table([*posts(3), [], *followers])


def stacked_with_unknown() -> bytes:
    """Posts, below them a table nobody knows."""
    return table([*posts(300), [], ["dish", "price"], ["lentil soup", 4]])


TEXT: tuple[BadInput, ...] = (
    *(text("B56", encoding, table(UMLAUT, encoding=encoding), taken(1, text=("Müller grüßt Köln",)))
      for encoding in ("utf-8", "utf-8-sig", "utf-16")),
    text("B56", "UTF-16 big endian", b"\xfe\xff" + table(UMLAUT, encoding="utf-16-be"),
         taken(1, text=("Müller grüßt Köln",))),
    *(text("B56", encoding, table(UMLAUT, encoding=encoding),
           taken(1, "file-encoding-guessed", text=("Müller grüßt Köln",)))
      for encoding in ("cp1252", "latin-1", "mac-roman")),
    text("B57", "letters encoded twice", table([list(HEADINGS), post(1, text="MÃ¼ller grÃ¼ÃŸt")]),
         taken(1, "file-looks-garbled", text=("MÃ¼ller grÃ¼ÃŸt",))),
    text("B58", "a byte that is no text", with_lost_letter(300),
         taken(299, "row-bytes-unreadable", "file-bytes-unreadable", text=("Köln",) * 299)),
    text("B58", "half a pair in UTF-8", with_surrogate(300), taken(299, "row-bytes-unreadable")),
    text("B58", "half a pair in UTF-16", with_half_a_pair(300), taken(299, "row-bytes-unreadable")),
    text("B59", "few NUL characters", with_nul(300, 1), taken(299, "row-nul-bytes")),
    text("B59", "many NUL characters", with_nul(300, 30), refused("rows-damaged")),
    single("B59", "a tool known for NUL characters", brandwatch_with_nul, Outcome("ready", ("rows-nul-removed",)),
           "brandwatch.csv", EXPORTED),
    text("B60", "semicolons", table(posts(2), delimiter=";"), taken(2)),
    text("B60", "tabs", table(posts(2), delimiter="\t"), taken(2)),
    text("B60", "bars", table(posts(2), delimiter="|"), taken(2)),
    text("B60", "a sep line", b"sep=;\n" + table(posts(2), delimiter=";"), taken(2)),
    text("B61", "decimal commas proven", table([list(HEADINGS), post(1, impressions="1.234,0"),
                                                post(2, impressions="12,0")], ";"), taken(2, impressions=(1234, 12))),
    text("B61", "grouping dots proven", table([list(HEADINGS), post(1, impressions="1.234"),
                                               post(2, impressions="1.234.567")], ";"),
         taken(2, impressions=(1234, 1_234_567))),
    *(text("B62", f"ending {ending!r}", table(posts(2), ending=ending), taken(2)) for ending in ("\r", "\n", "\r\n")),
    text("B62", "mixed endings", table(posts(1)) + table(posts(3)[2:], ending="\r\n"), taken(3)),
    text("B63", "a quote that never closes", unterminated(), refused("file-quote-open", line="3")),
    text("B64", "line breaks and delimiters in quotes", table([list(HEADINGS), post(1, text="a,b\nc;d \"e\"")]),
         taken(1, text=("a,b\nc;d \"e\"",))),
    text("B65", "few ragged rows", ragged(400, 2), taken(398, "row-too-long")),
    text("B65", "few short rows", short(400, 2), taken(398, "row-too-short")),
    single("B65", "rows the platform itself ends early", ended_early, Outcome("ready"),
           "Feb-01-2025_Mar-15-2025_613168000000000.csv", EXPORTED),
    text("B65", "many short rows", short(100, 10), refused("rows-damaged")),
    text("B65", "many ragged rows", ragged(100, 10), refused("rows-ragged")),
    text("B66", "a cell over the limit", table([*posts(1), post(9, text="x" * 40_000)]), taken(1, "row-text-too-long")),
    text("B66", "a line of three megabytes", table([*posts(1), post(9, text="x" * 3_000_000)]),
         taken(1, "row-text-too-long")),
    text("B67", "whole lines in quotes", quoted_lines(table(posts(3))), taken(3, "file-lines-quoted")),
    text("B68", "a preamble", b"# made by a tool\nReport: posts\n\n" + table(posts(2)), taken(2)),
    text("B68", "a preamble of ten lines", b"# a comment\n" * 10 + table(posts(2)), taken(2)),
    text("B68", "headings repeated", table([*posts(2), list(HEADINGS), post(7)]), taken(3, "rows-heading-repeated")),
    text("B69", "texts that look like values",
         table([list(HEADINGS), *(post(n, text=word) for n, word in enumerate(WORDS))]), taken(len(WORDS), text=WORDS)),
    text("B69", "people whose names look like values",
         table([[*HEADINGS, "author_name"], *([*post(n), word] for n, word in enumerate(NAMES))]),
         taken(len(NAMES), author_name=NAMES)),
    text("B70", "leading zeros in an id", table([list(HEADINGS), [*post(1)[:1], "00123", *post(1)[2:]]]),
         taken(1, post_id=("00123",))),
    text("B71", "days with two readings", table([*posts(0), post(1, published="01/02/2026")]), asked("date_order")),
    text("B71", "a day above twelve proves the order",
         table([*posts(0), post(1, published="13/02/2026"), post(2, published="01/02/2026")]), taken(2)),
    text("B71", "two orders in one column",
         table([*posts(0), post(1, published="13/02/2026"), post(2, published="02/13/2026")]),
         asked("date_order")),
    single("B71", "two orders, one of them said to be meant",
           lambda: table([*posts(0), post(1, published="13/02/2026"), post(2, published="02/13/2026")]),
           taken(1, "date-unreadable"), answers=Answers(date_order="dmy")),
    BadInput("B72", "two known tables", stacked, {
        SHOWN_NAME: taken(3, "table-of-several"), f"{SHOWN_NAME} #2": taken(2, "table-of-several")}),
    text("B72", "a known table above an unknown one", stacked_with_unknown(), taken(300, "row-too-short")),
    text("B73", "a trailing delimiter", table([[*row, ""] for row in posts(2)]),
         taken(2, "columns-unnamed", impressions=(100, 100))),
    text("B73", "an index column", table([[number or "", *row] for number, row in enumerate(posts(2))]),
         taken(2, "columns-unnamed", impressions=(100, 100))),
)  # fmt: skip
