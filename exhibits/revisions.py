"""Counters that fell, and what was paid for, in words and as tables."""

import pandas as pd

from exhibits.asked import Asked
from exhibits.records import Record, records
from language import channel, day

FELL = ("impressions", "reactions", "comments", "shares", "engagements")
KINDS, OF = ("organic", "sponsored", "total"), ("impressions", "responses")


def revisions_words(asked: Asked, imports: pd.DataFrame) -> tuple[str, str]:
    """How many posts, and what a fall means."""
    return asked.say("revisions-title", posts=int(imports["posts"].sum())), asked.say("revisions-subtitle")


def revisions_table(asked: Asked, imports: pd.DataFrame, names: list[str]) -> pd.DataFrame:
    """One line per import and channel."""
    told = records(imports)
    return pd.DataFrame({
        asked.say("revisions-import"): imports["import_id"],
        asked.say("revisions-export"): names,
        asked.say("calendar-channel"): [channel(one["platform"], asked.language) for one in told],
        asked.say("revisions-as-of"): [day(one["as_of_on"], asked.language) for one in told],
        asked.say("revisions-posts"): imports["posts"],
        asked.say("revisions-impressions"): [asked.number(one["impressions"]) for one in told],
        asked.say("revisions-responses"): [asked.number(one["responses"]) for one in told],
    })  # fmt: skip


def revised_rows_table(asked: Asked, rows: pd.DataFrame) -> pd.DataFrame:
    """The rows of files that brought lower counters, with the change of each."""
    told = records(rows)
    return pd.DataFrame({
        asked.say("revisions-file"): rows["file_name"],
        asked.say("revisions-sheet"): rows["sheet_name"],
        asked.say("revisions-row"): rows["row_number"],
        asked.say("calendar-channel"): [channel(one["platform"], asked.language) for one in told],
        asked.say("revisions-before"): [day(one["from_on"], asked.language) for one in told],
        asked.say("revisions-as-of"): [day(one["to_on"], asked.language) for one in told],
        asked.say("revisions-impressions"): [asked.number(one["impressions"]) for one in told],
        asked.say("revisions-responses"): [asked.number(_responses(one)) for one in told],
    })  # fmt: skip


def _responses(one: Record) -> float | None:
    """The fall of the responses the row tells most of."""
    known = [one[name] for name in FELL[1:] if pd.notna(one[name])]
    return min(known) if known else None


def paid_words(asked: Asked, channels: pd.DataFrame) -> tuple[str, str]:
    """How many posts have paid rows, and that no figure holds them."""
    return asked.say("paid-title", posts=int(channels["posts"].sum())), asked.say("paid-subtitle")


def paid_table(asked: Asked, channels: pd.DataFrame) -> pd.DataFrame:
    """Channel by organic, sponsored and total; what few people stand behind is hidden."""
    told = records(channels)
    table = pd.DataFrame({
        asked.say("calendar-channel"): [channel(one["platform"], asked.language) for one in told],
        asked.say("revisions-posts"): channels["posts"],
    })  # fmt: skip
    hidden = asked.say("hidden-value")
    for of in OF:
        for kind in KINDS:
            values = [hidden if one["is_hidden"] else asked.number(one[f"{kind}_{of}"]) for one in told]
            table[asked.say(f"paid-of-{of}", kind=asked.say(f"paid-{kind}"))] = values
    return table
