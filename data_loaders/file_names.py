"""What the name of an export says about it; a name is a hint, never a proof of the content."""

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

NETWORK_WORDS = {
    "linkedin": "linkedin", "instagram": "instagram", "insta": "instagram", "facebook": "facebook", "twitter": "x",
    "tweets": "x", "tiktok": "tiktok", "youtube": "youtube",
}  # fmt: skip
FOLLOWER_WORDS = {"follower", "followers", "followerzahlen", "fans", "abonnenten"}
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@dataclass(frozen=True)
class NameHints:
    """The account, the export day, the period (both days included) and the network a file name tells.

    is_of_followers: the name says that the file counts followers.
    channel: the name an account shows, which helps where its handle is asked.
    """

    account: str | None = None
    as_of_on: date | None = None
    from_on: date | None = None
    to_on: date | None = None
    channel: str | None = None
    platform: str | None = None
    is_of_followers: bool = False


def no_hints(_name: str) -> NameHints:
    """For layouts whose file names carry nothing."""
    return NameHints()


def linkedin_page(name: str) -> NameHints:
    """`<page>_content_<13 digits>.xls` and its sisters: page slug and export moment in unix milliseconds."""
    found = re.match(r"(?P<page>.+)_(?:content|updates|followers|visitors|competitor_analytics)_(?P<ms>\d{13})\b", name)
    if not found:
        return NameHints()
    exported_at = datetime.fromtimestamp(int(found["ms"]) / 1000, UTC)
    return NameHints(account=found["page"], as_of_on=exported_at.date())


def linkedin_member(name: str) -> NameHints:
    """`Content_<from>_<to>_<Name>.xlsx` and its sisters: whose export it is, as a person's name and no account."""
    found = re.match(
        r"(?:Content_\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d_(?P<after>.+?)"
        r"|AggregateAnalytics_(?P<before>.+?)_\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d"
        r"|(?:Single)?PostAnalytics_(?P<post>.+?)_\d+)(?: ?\(\d+\))?\.xlsx$",
        name,
    )
    return NameHints(channel=found["after"] or found["before"] or found["post"]) if found else NameHints()


def meta_content(name: str) -> NameHints:
    """`Feb-01-2025_Mar-15-2025_<id>.csv`: the period in US Pacific days; no export day, no account."""
    found = re.match(r"([A-Za-z]{3})-(\d\d)-(\d{4})_([A-Za-z]{3})-(\d\d)-(\d{4})_", name)
    if not found or {found[1].lower(), found[4].lower()} - set(MONTHS):
        return NameHints()
    return NameHints(from_on=_month_day(found[1], found[2], found[3]), to_on=_month_day(found[4], found[5], found[6]))


def x_posts_legacy(name: str) -> NameHints:
    """`tweet_activity_metrics_<handle>_<from>_<to>_<lang>.csv`; the to-date is the first day left out."""
    found = re.match(r"tweet_activity_metrics_(?P<handle>.+)_(?P<from>\d{8})_(?P<to>\d{8})(?:_\w+)?\b", name)
    days = found and (_compact(found["from"]), _compact(found["to"]))
    if not found or not days or not days[0] or not days[1]:
        return NameHints()
    return NameHints(found["handle"], days[1], days[0], days[1] - timedelta(days=1))


def x_posts(name: str) -> NameHints:
    """`account_analytics_content_<from>_<to>.csv`; seen to end on the day before the to-date."""
    found = re.match(r"account_analytics_content_(\d{4}-\d\d-\d\d)_(\d{4}-\d\d-\d\d)", name)
    days = found and (_iso(found[1]), _iso(found[2]))
    if not days or not days[0] or not days[1]:
        return NameHints()
    return NameHints(as_of_on=days[1], from_on=days[0], to_on=max(days[0], days[1] - timedelta(days=1)))


def x_daily_legacy(name: str) -> NameHints:
    """`daily_tweet_activity_metrics_<handle>_<from>_<to>_<lang>.csv`, like the posts of the same month."""
    return x_posts_legacy(name.removeprefix("daily_"))


def tiktok_studio(name: str) -> NameHints:
    """`Overview_<day>_<10 digits>_<handle>.zip`: unix seconds of the export; the day in front is another one."""
    found = re.match(r"[A-Za-z]+_\d{4}-\d\d-\d\d_(?P<seconds>\d{10})_(?P<handle>[\w.]+?)(?: ?\(\d+\))?\.zip$", name)
    if not found:
        return NameHints()
    return NameHints(found["handle"], datetime.fromtimestamp(int(found["seconds"]), UTC).date())


def youtube_studio(name: str) -> NameHints:
    """`Content <from>_<to> <channel>.zip`; the to-date is the first day left out; neither handle nor export day."""
    found = re.match(r".+? (\d{4}-\d\d-\d\d)_(\d{4}-\d\d-\d\d) (?P<channel>.+?)(?: ?\(\d+\))?\.zip$", name)
    days = found and (_iso(found[1]), _iso(found[2]))
    if not found or not days or not days[0] or not days[1]:
        return NameHints()
    return NameHints(from_on=days[0], to_on=max(days[0], days[1] - timedelta(days=1)), channel=found["channel"])


def any_day(name: str) -> NameHints:
    """A day written into the name by hand, as in `members_2026-03-31.xlsx`; of several days the last."""
    days = [day for text in re.findall(r"(?<!\d)\d{4}-\d\d-\d\d(?!\d)", name) if (day := _iso(text))]
    return NameHints(as_of_on=max(days)) if days else NameHints()


def hand_kept(name: str) -> NameHints:
    """A name a person chose, as `twitter_followers_2026-03-31.csv`: a day, the one network and what it counts."""
    words = set(re.findall(r"[^\W\d_]+", name.casefold()))
    networks = {NETWORK_WORDS[word] for word in words if word in NETWORK_WORDS}
    platform = networks.pop() if len(networks) == 1 else None
    return replace(any_day(name), platform=platform, is_of_followers=bool(words & FOLLOWER_WORDS))


def _month_day(month: str, day: str, year: str) -> date | None:
    try:
        return date(int(year), MONTHS.index(month.lower()) + 1, int(day))
    except ValueError:
        return None


def _compact(digits: str) -> date | None:
    return _iso(f"{digits[:4]}-{digits[4:6]}-{digits[6:]}")


def _iso(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
