"""Posts whose words may be read, as a table: found ones, those of a gallery, those worth sharing."""

from datetime import date

import pandas as pd

from exhibits.asked import Asked
from exhibits.records import Record, records
from language import channel, day
from queries.reading import minimum_group
from queries.search import posts_found

_ALL_DAYS = date(1900, 1, 1), date(2200, 12, 31)


def found_posts(asked: Asked, wanted: str, *, is_of_all_days: bool) -> tuple[str, pd.DataFrame]:
    """How many posts hold all words, and the newest of them."""
    scope = asked.scope.over(*_ALL_DAYS) if is_of_all_days else asked.scope
    answered = posts_found(scope, asked.viewer, wanted)
    if answered.hidden:
        return asked.say("empty-hidden", minimum=minimum_group()), pd.DataFrame()
    found = records(answered.rows)
    if not found:
        return asked.say("search-nothing", wanted=wanted), pd.DataFrame()
    counted = {"posts": int(found[0]["found_posts"]), "shown": len(found)}
    return asked.say("search-found", wanted=wanted, **counted), read_table(asked, found)


def read_table(asked: Asked, told: list[Record]) -> pd.DataFrame:
    """A line per post: day, channel, who wrote it, what it says, where it is."""
    house = asked.say("read-organisation")
    return pd.DataFrame({
        asked.say("read-day"): [day(one["published_on"], asked.language) for one in told],
        asked.say("calendar-channel"): [channel(one["platform"], asked.language) for one in told],
        asked.say("read-author"): [house if pd.isna(one["label"]) else str(one["label"]) for one in told],
        asked.say("read-text"): [" ".join(str(one["excerpt"]).split()) for one in told],
        asked.say("read-link"): [one["link"] if pd.notna(one["link"]) else None for one in told],
    })  # fmt: skip
