"""Which network a link leads to."""

import re

HOSTS = {
    "linkedin.com": "linkedin", "lnkd.in": "linkedin", "instagram.com": "instagram", "facebook.com": "facebook",
    "fb.com": "facebook", "fb.watch": "facebook", "twitter.com": "x", "x.com": "x", "tiktok.com": "tiktok",
    "youtube.com": "youtube", "youtu.be": "youtube",
}  # fmt: skip
_LINK = re.compile(r"\s*(?:https?://)?(?P<host>[\w-]+(?:\.[\w-]+)+)(?P<path>/\S*)?\s*", re.I)


def network_of(link: str | None) -> str | None:
    """The network of a link; None for other hosts and texts."""
    found = _LINK.fullmatch(link or "")
    if not found:
        return None
    parts = found["host"].casefold().split(".")
    return next((HOSTS[host] for at in range(len(parts)) if (host := ".".join(parts[at:])) in HOSTS), None)
