"""Whose first post went unanswered, so that somebody may say thank you."""

import pandas as pd

from exhibits.asked import Asked
from exhibits.read_posts import read_table
from exhibits.records import Record, records
from language import day
from queries.periods import scope_options
from queries.reading import minimum_group, program_settings
from queries.support import newcomers_unanswered


def unanswered_first_posts(asked: Asked) -> tuple[str, str, pd.DataFrame]:
    """Title, what it rests on, and the posts; empty with the reason where there is none."""
    title = asked.say("thanks-name")
    if not program_settings().lists_shown:
        return title, asked.say("empty-lists-off"), pd.DataFrame()
    if not scope_options().has_interactions:
        return title, asked.say("thanks-no-log"), pd.DataFrame()
    answered = newcomers_unanswered(asked.scope, asked.viewer)
    if answered.hidden:
        return title, asked.say("empty-hidden", minimum=minimum_group()), pd.DataFrame()
    told = records(answered.rows)
    if not told:
        return title, asked.say("thanks-none", period=asked.period), pd.DataFrame()
    title = asked.say("thanks-title", posts=len(told))
    return title, asked.say("thanks-about", period=asked.period), _table(asked, told)


def _table(asked: Asked, told: list[Record]) -> pd.DataFrame:
    table = read_table(asked, told)
    table.insert(3, asked.say("thanks-answered"), [_answered(asked, one) for one in told])
    return table


def _answered(asked: Asked, one: Record) -> str:
    return asked.say("thanks-not-yet") if pd.isna(one["answered_on"]) else day(one["answered_on"], asked.language)
