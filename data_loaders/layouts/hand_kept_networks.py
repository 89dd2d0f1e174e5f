"""Follower sheets with a column per network: each column is read as the stock of one account there."""

import re
from itertools import product

import pyarrow.compute as pc

from data_loaders.drafts import Draft
from data_loaders.grids import Grid
from data_loaders.layout import Column, Part, TableLayout, heading
from data_loaders.layouts.hand_kept_periods import months_to_days, refuse_gains
from data_loaders.layouts.template_words import PLATFORM_CHOICES
from data_loaders.parsers import FORMULA_ERRORS, NOT_DELIVERED
from data_loaders.questions import NETWORKS
from data_loaders.rows import OpenQuestion

FEWEST_NETWORKS = 2
ROWS_LOOKED_AT = 1_000
STOCK_WORDS = ("follower", "followers", "fans", "abonnenten", "abonnements", "subscribers")
FORMS = (
    "{name} {word}",
    "{word} {name}",
    "{name} ({word})",
    "{word} ({name})",
    "{word} auf {name}",
    "{word} on {name}",
)
SHORT = {"ig": "instagram", "fb": "facebook", "li": "linkedin", "yt": "youtube"}
NAMES = PLATFORM_CHOICES | {"x / twitter": "x", "twitter / x": "x", "twitter (x)": "x"} | SHORT
# Sums of people over networks count the same person more than once.
TOTALS = ("Gesamt", "Summe", "Insgesamt", "Total", "Sum", "Follower gesamt", "Total followers", "KW", "Kommentar",
          "Bemerkung", "Notiz", "Comment", "Note", "Notes")  # fmt: skip
_COUNT = re.compile(r"\d[\d.,\s\u00a0\u202f]*")


def headings_of(network: str) -> tuple[str, ...]:
    """How a column of one network is headed, with or without a word for followers."""
    names = [name for name, meant in NAMES.items() if meant == network]
    worded = [form.format(name=name, word=word) for form, name, word in product(FORMS, names, STOCK_WORDS)]
    texts = [*names, *worded]
    return tuple(dict.fromkeys(text.replace(" ", mark) for mark in (" ", "-", "_", ": ") for text in texts))


HEADINGS = {network: headings_of(network) for network in NETWORKS}
NETWORK_OF = {heading(text): network for network, texts in HEADINGS.items() for text in texts}


def network_table(day: Column, known: tuple[str, ...], foreign: tuple[str, ...]) -> TableLayout:
    """The table with this column of days or months."""
    parts = tuple(
        Part((day, Column("followers_total", texts, "count", is_rare=True)), {"platform": network})
        for network, texts in HEADINGS.items()
    )
    return TableLayout(
        "days", parts, finish_network, known_headings=(*known, *TOTALS), foreign_headings=foreign, fits=counts_networks
    )


def counts_networks(grid: Grid, heading_at: int) -> bool:
    """Whether columns of several networks hold counts and nothing else; a plan of posts has such columns too."""
    names = [heading(column[heading_at].as_py()) for column in grid.cells.columns]
    below = [column.slice(heading_at + 1, ROWS_LOOKED_AT) for column in grid.cells.columns]
    columns = [column for column, name in zip(below, names, strict=True) if name in NETWORK_OF]
    texts = [[text.strip() for text in column.drop_null().to_pylist()] for column in columns]
    counts = [[text for text in cells if text not in NOT_DELIVERED | FORMULA_ERRORS] for cells in texts]
    return len([cells for cells in counts if cells]) >= FEWEST_NETWORKS and all(
        _COUNT.fullmatch(text) for cells in counts for text in cells
    )


def finish_network(draft: Draft) -> None:
    """One network's stock by day, its account as answered; asked first whether these are followers at all."""
    months_to_days(draft)
    platform = draft.part.constants["platform"]
    account = draft.answers.account_on(platform)
    draft.fill("platform", lambda _: platform)
    draft.fill("account", lambda _: account)
    blank = pc.is_null(draft.match.grid.cells[f"c{draft.places['followers_total']}"].slice(draft.match.heading_at + 1))
    draft.ignore(pc.indices_nonzero(blank).to_pylist(), "rows-not-noted")
    refuse_gains(draft)
    draft.stated_days = draft.column("day_on")
    if not account:
        draft.ask(OpenQuestion("account", platform), "account")
    family = draft.layout.family
    if draft.answers.layout != family and not _are_named(draft):
        draft.ask(OpenQuestion("layout", family, (family,)))


def _are_named(draft: Draft) -> bool:
    """Whether the sheet says that it counts followers: in a heading, above the headings, in its name or the file's."""
    above = draft.match.grid.cells.slice(0, draft.match.heading_at + 1)
    texts = [text for column in above.columns for text in column.drop_null().to_pylist()]
    words = {word for text in (*texts, draft.sheet) for word in re.findall(r"[^\W\d_]+", text.casefold())}
    return draft.hints.is_of_followers or bool(words & set(STOCK_WORDS))
