"""Follower sheets people keep by hand: a date or month and the stock of followers, with whatever else they note."""

from data_loaders.aliases import ALIASES
from data_loaders.containers import Member
from data_loaders.drafts import Draft
from data_loaders.file_names import NameHints, hand_kept, linkedin_page
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.layouts.hand_kept_networks import network_table
from data_loaders.layouts.hand_kept_periods import fill_periods, months_to_days, refuse_gains
from data_loaders.layouts.template_words import PLATFORM_CHOICES
from data_loaders.questions import NETWORKS
from data_loaders.rows import OpenQuestion

MONTHS = ("month", "monat")
DAYS = tuple(text for text in ALIASES["day_on"] if text not in MONTHS)
# `Subscribers` beside a date alone is the daily gain of a YouTube channel, `Audience` a column of Sprout Social.
STOCKS = (
    "followers", "follower", "follower gesamt", "follower insgesamt", "followers total", "total followers",
    "anzahl follower", "follower anzahl", "followerzahl", "follower count", "number of followers", "fans",
    "gesamtfollower", "follower stand", "followerstand",
)  # fmt: skip
FURTHER = {
    "followers_gained": ("new followers", "neue follower", "neue follower innen", "followers gained",
                         "follower gewonnen", "follower zuwachs", "zuwachs", "new follows", "net growth"),
    "followers_lost": ("lost followers", "followers lost", "unfollows", "verlorene follower", "follower verloren"),
    "posts": ("posts", "beiträge", "anzahl beiträge", "anzahl posts", "tweets", "published posts", "number of posts"),
    "impressions": ("impressions", "impressionen", "tweet impressions", "einblendungen"),
    "reach": ("reach", "reichweite"),
    "profile_visits": ("profile visits", "profilbesuche", "profilaufrufe", "profile views"),
    "mentions": ("mentions", "erwähnungen"),
    "engagements": ("engagements", "interaktionen", "interactions"),
    "reactions": ("reactions", "reaktionen", "likes", "gefällt mir angaben"),
    "comments": ("comments", "kommentare"),
    "shares": ("shares", "geteilt", "reposts", "retweets"),
    "clicks": ("clicks", "klicks", "link clicks", "linkklicks"),
    "video_views": ("video views", "videoaufrufe"),
    "page_views": ("page views", "seitenaufrufe"),
    "unique_visitors": ("unique visitors", "besucher"),
}  # fmt: skip


def _headings(texts: tuple[str, ...]) -> tuple[str, ...]:
    """As written with blanks, underscores or hyphens."""
    return tuple(dict.fromkeys(text.replace(" ", mark) for text in texts for mark in (" ", "_", "-")))


COLUMNS = (
    Column("platform", _headings(ALIASES["platform"]), "choice", choices=PLATFORM_CHOICES, is_rare=True),
    Column("account", _headings(ALIASES["account"]), is_rare=True),
    Column("followers_total", _headings(STOCKS), "count", required=True),
    *(Column(field, _headings(texts), "count", is_rare=True) for field, texts in FURTHER.items()),
)
DAY = Column("day_on", _headings(DAYS), "day", required=True)
MONTH = Column("month", MONTHS, required=True)
# Daily gains and audiences of platforms, which head their columns alike.
FOREIGN = (
    "Sponsored followers", "Organic followers", "Auto-invited followers", "Unfollows", "New viewers", "Page", "Post ID",
    "Difference in followers from previous day", "Reached audience", "Net Audience Growth", "Hour", "Active followers",
    "Link veröffentlichen",
)  # fmt: skip


def finish_days(draft: Draft) -> None:
    """Whose stock it is, from columns, the file name or an answer, and the days the other figures cover."""
    months_to_days(draft)
    _fill_platform(draft)
    _fill_account(draft)
    refuse_gains(draft)
    fill_periods(draft, tuple(FURTHER))
    draft.stated_days = draft.column("day_on")


def _fill_platform(draft: Draft) -> None:
    stated, named = draft.column("platform"), draft.answers.network or draft.hints.platform
    draft.fill("platform", lambda at: stated[at] or named)
    if named is None and "platform" not in draft.places:
        draft.ask(OpenQuestion("network", draft.sheet, NETWORKS), "platform")
    else:
        _refuse_without(draft, "platform")


def _fill_account(draft: Draft) -> None:
    stated, platforms = draft.column("account"), draft.column("platform")
    known = {platform: draft.answers.account_on(platform) for platform in dict.fromkeys(platforms)}
    draft.fill("account", lambda at: (stated[at] or "").strip().removeprefix("@") or known[platforms[at]])
    if "account" in draft.places:
        return _refuse_without(draft, "account")
    for platform in dict.fromkeys(platforms[at] for at in draft.live()):
        if platform and not known[platform]:
            draft.ask(OpenQuestion("account", platform), "account")
    return None


def _refuse_without(draft: Draft, field: str) -> None:
    for at in draft.live():
        if draft.column(field)[at] is None:
            draft.refuse(at, field, None, f"missing-{field}")


def admits(member: Member) -> bool:
    """Not what is left of an export of a LinkedIn page, whose total of followers is the gain of the day."""
    return linkedin_page(member.name) == NameHints()


LAYOUT = Layout(
    family="generic_followers",
    since="2026",
    platform=None,
    owner="many",
    writes_iso_days=True,
    hints=hand_kept,
    admits=admits,
    languages=("en", "de"),
    tables=(
        network_table(DAY, MONTHS, FOREIGN),
        network_table(MONTH, (), FOREIGN),
        TableLayout("days", (Part((DAY, *COLUMNS)),), finish_days, known_headings=MONTHS, foreign_headings=FOREIGN),
        TableLayout("days", (Part((MONTH, *COLUMNS)),), finish_days, foreign_headings=FOREIGN),
    ),
)
