"""Profiles from Fanpage Karma: one row per profile for the whole period, with the stock of followers at its end."""

from data_loaders.drafts import Draft
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.layouts.fanpage_karma_words import COMMENTS, LIKES, PROFILE, PROFILE_ID, RATES, period_above
from data_loaders.layouts.mention_words import network_of

COLUMNS = (
    Column("account", PROFILE, required=True),
    Column("network", ("Network", "Netzwerk"), required=True),
    Column("followers_total", ("Follower", "Followers", "Fans", "Anzahl Follower"), "count", required=True),
    Column("posts", ("Number of Posts", "Anzahl Posts", "Anzahl der Posts", "Anzahl Beiträge"), "count"),
    Column("reactions", LIKES, "count"),
    Column("comments", COMMENTS, "count"),
)


SUMS = ("posts", "reactions", "comments")


def finish_profiles(draft: Draft) -> None:
    """Network and period of each profile; without a period only the stock is taken, on the day that is asked."""
    networks, names = draft.column("network"), draft.column("account")
    draft.fill("platform", lambda at: network_of(None, networks[at]))
    draft.fill("account", lambda at: (names[at] or "").strip().removeprefix("@") or None)
    period = period_above(draft)
    day = period[1] if period else draft.answers.exported_on
    draft.fill("from_on", lambda _: period[0] if period else None)
    draft.fill("day_on", lambda _: day)
    if day is None:
        draft.waiting.add("day_on")
    if period is None and any(field in draft.places for field in SUMS):
        draft.notes["sums-without-period"] += len(draft.live())
        for field in SUMS:
            draft.values.pop(field, None)
    for at in draft.live():
        for field in ("platform", "account"):
            if draft.column(field)[at] is None:
                draft.refuse(at, field, None, f"missing-{field}")


LAYOUT = Layout(
    family="fanpage_karma_profiles",
    since="2019",
    platform=None,
    owner="many",
    decimal_mark=".",
    languages=("en", "de"),
    file_names=("<dashboard> Metrics.xlsx",),
    tables=(
        TableLayout("days", (Part(COLUMNS),), finish_profiles, known_headings=(
            *PROFILE_ID, *RATES, "External Links", "Externe Links", "Page Performance Index",
            "Seiten-Performance-Index", "Daily Views", "Tägliche Aufrufe", "Reach per day", "Reichweite pro Tag",
        ), foreign_headings=("Date", "Datum")),
    ),
)  # fmt: skip
