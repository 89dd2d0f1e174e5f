"""Which network a mention stands on and what it feels like, from the words monitoring tools use."""

import re

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders.drafts import Draft
from data_loaders.link_columns import handles_of, hosts_of, linkedin_ids, x_statuses
from data_loaders.typed_columns import converted_together

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
FORMULA = r"""(?i)^\s*=HYPERLINK\(\s*["'](?P<link>[^"']+)["']"""


def network_of(link: str | None, kind: str | None, *names: str | None) -> str | None:
    """The network that kind, names or link tell; blogs, news and forums keep the word the tool has for their kind."""
    plain = [" ".join((word or "").replace("_", " ").split()).casefold() for word in (kind, *names)]
    host = _HOST.match((link or "").strip())
    known = [NETWORKS[word] for word in [*plain, host["host"].casefold() if host else ""] if word in NETWORKS]
    return known[0] if known else plain[0] or (ELSEWHERE if host else None)


def feeling_of(text: str | None) -> float | None:
    """The sign of a judgement in words, None where the tool did not judge; a number stands as it is."""
    return FEELINGS.get((text or "").strip().casefold())


def fill_platform(draft: Draft, *fields: str) -> None:
    """The network of each row from its words in these fields, the kind first, or from its link."""
    links = hosts_of(draft.as_column("permalink", pa.string()))
    words = [draft.as_column(field, pa.string()) for field in fields]
    draft.values.keep("platform", converted_together((links, *words), network_of, pa.string()))


def fill_sentiment(draft: Draft) -> None:
    """The judgement in words as a number."""
    feelings = draft.as_column("feeling", pa.string())
    draft.values.keep("sentiment", converted_together((feelings,), feeling_of, pa.float64()))


def links_of(cells: pa.ChunkedArray) -> pa.ChunkedArray:
    """The link of each cell, also of one written as a formula that shows another text."""
    return pc.coalesce(pc.struct_field(pc.extract_regex(cells, FORMULA), "link"), cells)


def fill_origin(draft: Draft, *stated_ids: str) -> None:
    """Post id, account and handle without @; the id in the link counts before the tool's own ids."""
    links = draft.as_column("permalink", pa.string())
    handles, ids = x_statuses(links)
    stated = [draft.as_column(field, pa.string()) for field in stated_ids]
    accounts = handles_of(draft.as_column("author_account", pa.string()))
    draft.values.keep("post_id", pc.coalesce(ids, linkedin_ids(links), *stated))
    draft.values.keep("author_account", pc.coalesce(accounts, handles))


def fill_own_counters(draft: Draft, own: dict[str, dict[str, tuple[str, ...]]]) -> None:
    """Counters of the row's own network before the common ones: other networks' columns hold a filler 0.

    own: per field and network the columns that count it there.
    """
    for field, by_network in own.items():
        counts = [own_count(draft, network, names) for network, names in by_network.items()]
        draft.values.keep(field, pc.coalesce(*counts, draft.as_column(field, pa.int64())))


def own_count(draft: Draft, network: str, names: tuple[str, ...]) -> pa.ChunkedArray:
    """The first of these counters that is delivered on the rows of one network."""
    counts = pc.coalesce(*(draft.as_column(name, pa.int64()) for name in names))
    is_own = pc.equal(draft.as_column("platform", pa.string()), network).fill_null(False)
    return pc.if_else(is_own, counts, pa.scalar(None, pa.int64()))
