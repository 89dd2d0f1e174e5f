"""Ids and links of posts: which id a link holds, who it belongs to, and the moment an id encodes."""

import re
from base64 import urlsafe_b64decode
from datetime import UTC, date, datetime
from urllib.parse import unquote

EXACT_IN_A_SPREADSHEET = 2**53
DIGITS_KEPT = 15  # by the most used spreadsheet program
CUT_TO_FIFTEEN = r"^\d{15}0+$"
_KEPT_AS_TEXT = re.compile(r'="(?P<id>[^"]*)"')
_FLOAT = re.compile(r"(?P<id>\d+)\.0+")
_SCIENTIFIC = re.compile(r"\d(?:[.,]\d+)?e\+\d{2,3}", re.I)
X_STATUS = re.compile(
    r"(?:^|[/.])(?:twitter|x)\.com/(?:i/(?:web/)?|(?P<handle>[^/?#]+)/)status(?:es)?/(?P<id>\d+)", re.I
)
LINKEDIN = re.compile(r"(?:urn:li:|[-_/])(?P<kind>activity|share|ugcPost)[:-](?P<id>\d{19})", re.I)
_INSTAGRAM = re.compile(r"instagram\.com/(?:[^/?#]+/)?(?:p|reel|reels|tv)/(?P<code>[\w-]{11})(?:[/?#]|$)", re.I | re.A)
_TIKTOK = re.compile(r"tiktok\.com/(?:@(?P<handle>[^/?#]+)/)?(?P<kind>video|photo|v)/(?P<id>\d{15,20})(?!\d)", re.I)
_LINKEDIN_PAGE = re.compile(r"linkedin\.com/(?:company|showcase|school|organization)/(?P<slug>[^/?#\s]+)", re.I)
FEWEST_TIMED_DIGITS = 15  # of an id on X; those made before November 2010 hold no time
X_EPOCH_MS = 1_288_834_974_657
INSTAGRAM_EPOCH_MS = 1_314_220_021_721


def written_id(text: str) -> tuple[str, bool]:
    """An id without the marks that keep it a text (`'123`, `="123"`) or the `.0` of a number, and if it had that."""
    plain = found["id"] if (found := _KEPT_AS_TEXT.fullmatch(text)) else text.removeprefix("'")
    as_float = _FLOAT.fullmatch(plain)
    return (as_float["id"], True) if as_float else (plain, False)


def is_destroyed(text: str, is_number: bool) -> bool:
    """Whether a spreadsheet program has rounded this id: scientific notation, or a number it cannot hold.

    Some programs hold 2^53 and others 15 digits, which leave a 0 at the end of sixteen.
    """
    if _SCIENTIFIC.fullmatch(text):
        return True
    if not is_number or not text.isdecimal():
        return False
    return int(text) >= EXACT_IN_A_SPREADSHEET or (len(text) > DIGITS_KEPT and text.endswith("0"))


def is_rounded(text: str, true_id: str) -> bool:
    """Whether a text is what remains of an id after rounding to 15 digits."""
    return len(text) == len(true_id) and text != true_id and text[:15] == true_id[:15] and text.endswith("000")


def handle(text: str | None) -> str | None:
    """An account without blanks around it and the @ before it."""
    return (text or "").strip().removeprefix("@") or None


def x_status(link: str | None) -> tuple[str | None, str] | None:
    """Handle and status id of a link to a post on X; links such as x.com/i/status/1 name no handle."""
    found = X_STATUS.search(link or "")
    return (found["handle"], found["id"]) if found else None


def linkedin_post(link: str | None) -> tuple[str, str] | None:
    """Kind (activity, share, ugcPost) and id of a link to a LinkedIn post, in urn or slug form."""
    found = LINKEDIN.search(link or "")
    return (found["kind"], found["id"]) if found else None


def linkedin_page(link: str | None) -> str | None:
    """The short name of a LinkedIn page in a link to it, which stays when the page is renamed."""
    found = _LINKEDIN_PAGE.search(link or "")
    return unquote(found["slug"]).casefold() if found else None


def tiktok_post(link: str | None) -> tuple[str | None, str, str] | None:
    """Handle, kind (video, photo) and id of a link to a post on TikTok."""
    found = _TIKTOK.search(link or "")
    if not found:
        return None
    return found["handle"], "photo" if found["kind"].casefold() == "photo" else "video", found["id"]


def x_moment(post_id: str | None) -> datetime | None:
    """When an X id was made, in UTC; short ones hold no time."""
    if not post_id or not post_id.isdigit() or len(post_id) < FEWEST_TIMED_DIGITS:
        return None
    return _from_unix_ms((int(post_id) >> 22) + X_EPOCH_MS)


def tiktok_moment(post_id: str | None) -> datetime | None:
    """When a TikTok id was made, in UTC, to the second."""
    return _from_unix_ms((int(post_id) >> 32) * 1000) if post_id and post_id.isdigit() else None


def linkedin_moment(post_id: str | None) -> datetime | None:
    """When a LinkedIn activity id was made, in UTC."""
    return _from_unix_ms(int(post_id) >> 22) if post_id and post_id.isdigit() else None


def instagram_moment(link: str | None) -> datetime | None:
    """When a post's picture was uploaded, in UTC, from the shortcode of its link: minutes before it was published."""
    found = _INSTAGRAM.search(link or "")
    if not found:
        return None
    number = int.from_bytes(urlsafe_b64decode(f"A{found['code']}"), "big")
    return _from_unix_ms((number >> 23) + INSTAGRAM_EPOCH_MS)


def on_same_day(moment: datetime | None, day: date | None) -> datetime | None:
    """The moment an id encodes, kept only where the stated UTC day confirms it."""
    return moment if moment and day and moment.date() == day else None


def _from_unix_ms(unix_ms: int) -> datetime | None:
    try:
        return datetime.fromtimestamp(unix_ms / 1000, UTC).replace(tzinfo=None)
    except (OverflowError, OSError, ValueError):
        return None
