"""Many links and ids at once: handles, ids, the part that names a network, and the moments ids on X encode."""

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders.links import network_of
from data_loaders.parsers_ids import FEWEST_TIMED_DIGITS, LINKEDIN, X_EPOCH_MS, X_STATUS, handle, x_moment
from data_loaders.typed_columns import converted

# Longer ones do not fit a 64-bit number and are no ids of X.
FITTING_ID = rf"^(?:[0-9]{{{FEWEST_TIMED_DIGITS},18}}|[1-8][0-9]{{18}})$"
BEHIND_HOST = r"(?is)^((?:https?://)?[^/?#:]*).*$"
WHOLE_LINK = r"(?i)^(\s*(?:https?://)?[\pL\pN_-]+(?:\.[\pL\pN_-]+)+)(?:/[^\s\pZ]*)?\s*$"
TIMESTAMP_BITS, MICROSECONDS = 22, 1000


def x_statuses(links: pa.ChunkedArray) -> tuple[pa.ChunkedArray, pa.ChunkedArray]:
    """Handle and id of each link to a post on X, null elsewhere; some of these links name no handle."""
    found = pc.extract_regex(links, f"(?i){X_STATUS.pattern}")
    return _filled(pc.struct_field(found, "handle")), pc.struct_field(found, "id")


def linkedin_ids(links: pa.ChunkedArray) -> pa.ChunkedArray:
    """The id of each link to a post on LinkedIn, null elsewhere."""
    return pc.struct_field(pc.extract_regex(links, f"(?i){LINKEDIN.pattern}"), "id")


def post_ids(links: pa.ChunkedArray) -> pa.ChunkedArray:
    """The id each link to a post on X or LinkedIn holds; other links are the post's only key."""
    return pc.coalesce(x_statuses(links)[1], linkedin_ids(links))


def x_moments(ids: pa.ChunkedArray) -> pa.ChunkedArray:
    """When each X id was made, in UTC; null where it holds no time."""
    fits = pc.match_substring_regex(ids, FITTING_ID).fill_null(False)
    numbers = pc.if_else(fits, ids, pa.scalar(None, pa.string())).cast(pa.int64())
    unix_ms = pc.add(pc.shift_right(numbers, TIMESTAMP_BITS), X_EPOCH_MS)
    moments = pc.multiply(unix_ms, MICROSECONDS).cast(pa.timestamp("us"))
    others = pc.and_(pc.invert(fits), pc.greater_equal(pc.utf8_length(ids), FEWEST_TIMED_DIGITS).fill_null(False))
    if not pc.any(others).as_py():
        return moments
    known = moments.to_pylist()
    for at in pc.indices_nonzero(others).to_pylist():
        known[at] = x_moment(ids[at].as_py())
    return pa.chunked_array([pa.array(known, pa.timestamp("us"))])


def networks_in(links: pa.ChunkedArray) -> pa.ChunkedArray:
    """The network of each link, null for other hosts and texts."""
    return converted(pc.replace_substring_regex(links, WHOLE_LINK, r"\1"), network_of)


def hosts_of(links: pa.ChunkedArray) -> pa.ChunkedArray:
    """Each link without what stands behind its host."""
    return pc.replace_substring_regex(pc.utf8_trim_whitespace(links), BEHIND_HOST, r"\1")


def handles_of(accounts: pa.ChunkedArray) -> pa.ChunkedArray:
    """Accounts without blanks around them and the @ before them."""
    return converted(accounts, handle)


def _filled(texts: pa.ChunkedArray) -> pa.ChunkedArray:
    return pc.if_else(pc.equal(texts, ""), pa.scalar(None, pa.string()), texts)
