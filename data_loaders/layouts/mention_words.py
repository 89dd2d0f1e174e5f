"""Which network a mention stands on and what it feels like, from the words monitoring tools use."""

import re

from data_loaders.drafts import Draft
from data_loaders.parsers_ids import linkedin_post, x_status

NETWORKS = {
    "x": "x", "twitter": "x", "x (twitter)": "x", "x (formerly twitter)": "x", "twitter.com": "x", "x.com": "x",
    "facebook": "facebook", "facebook public": "facebook", "facebook.com": "facebook", "fb.com": "facebook",
    "instagram": "instagram", "instagram public": "instagram", "instagram.com": "instagram",
    "linkedin": "linkedin", "linkedin.com": "linkedin",
    "tiktok": "tiktok", "tiktok.com": "tiktok",
    "youtube": "youtube", "youtube.com": "youtube", "youtu.be": "youtube",
}  # fmt: skip
FEELINGS = {"positive": 1.0, "positiv": 1.0, "neutral": 0.0, "negative": -1.0, "negativ": -1.0}
ELSEWHERE = "web"
_HOST = re.compile(r"(?:https?://)?(?:www\.|m\.|mobile\.|[a-z]{2}\.)?(?P<host>[\w.-]+\.[a-z]{2,})(?:[/?#:]|$)", re.I)
_FORMULA = re.compile(r"""=HYPERLINK\(\s*["'](?P<link>[^"']+)["']""", re.I)


def network_of(link: str | None, kind: str | None, *names: str | None) -> str | None:
    """The network that kind, names or link tell; blogs, news and forums keep the word the tool has for their kind."""
    plain = [" ".join((word or "").replace("_", " ").split()).casefold() for word in (kind, *names)]
    host = _HOST.match((link or "").strip())
    known = [NETWORKS[word] for word in [*plain, host["host"].casefold() if host else ""] if word in NETWORKS]
    return known[0] if known else plain[0] or (ELSEWHERE if host else None)


def feeling_of(text: str | None) -> float | None:
    """The sign of a judgement in words, None where the tool did not judge; a number stands as it is."""
    return FEELINGS.get((text or "").strip().casefold())


def link_of(cell: str | None) -> str | None:
    """The link of a cell, also of one written as a formula that shows another text."""
    found = _FORMULA.match((cell or "").strip())
    return found["link"] if found else cell


def fill_origin(draft: Draft, *stated_ids: str) -> None:
    """Post id, account and handle without @; the id in the link counts before the tool's own ids."""
    links = draft.column("permalink")
    named = [x_status(link) or (None, (linkedin_post(link) or (None, None))[1]) for link in links]
    ids, accounts = [draft.column(field) for field in stated_ids], draft.column("author_account")
    draft.fill("post_id", lambda at: named[at][1] or next((column[at] for column in ids if column[at]), None))
    draft.fill("author_account", lambda at: (accounts[at] or "").strip().removeprefix("@") or named[at][0])


def fill_own_counters(draft: Draft, own: dict[str, dict[str, tuple[str, ...]]]) -> None:
    """Counters of the row's own network before the common ones: other networks' columns hold a filler 0.

    own: per field and network the columns that count it there.
    """
    platforms = draft.column("platform")
    for field, by_network in own.items():
        counts = {network: [draft.column(name) for name in names] for network, names in by_network.items()}
        counts[""] = [draft.column(field)]
        draft.fill(field, lambda at, counts=counts: _first_count(counts, platforms[at], at))  # type: ignore[misc]  # bound per loop


def _first_count(counts: dict[str, list[list[int | None]]], network: str | None, at: int) -> int | None:
    columns = [*counts.get(network or "", ()), *counts[""]]
    return next((column[at] for column in columns if column[at] is not None), None)
