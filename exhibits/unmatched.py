"""Accounts that posted and belong neither to a member nor to the organisation, in words and as a table."""

import pandas as pd

from exhibits.asked import Asked
from exhibits.records import records
from language import channel, day


def unmatched_words(asked: Asked, accounts: pd.DataFrame) -> tuple[str, str]:
    """How many accounts, and what their posts are not counted for."""
    posts = int(accounts["posts"].sum()) if not accounts.empty else 0
    return asked.say("unmatched-title", accounts=len(accounts)), asked.say("unmatched-subtitle", posts=posts)


def unmatched_table(asked: Asked, accounts: pd.DataFrame) -> pd.DataFrame:
    """Channel, account, posts, first and last day."""
    told = records(accounts)
    return pd.DataFrame({
        asked.say("calendar-channel"): [channel(one["platform"], asked.language) for one in told],
        asked.say("unmatched-account"): accounts["account"],
        asked.say("unmatched-posts"): accounts["posts"],
        asked.say("unmatched-first"): [day(one["first_on"], asked.language) for one in told],
        asked.say("unmatched-last"): [day(one["last_on"], asked.language) for one in told],
    })  # fmt: skip
