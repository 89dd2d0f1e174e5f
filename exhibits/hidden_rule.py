"""What hides a value, said once below the figures some of which are hidden."""

import pandas as pd

from language import say
from queries.reading import minimum_group


def hidden_rule(table: pd.DataFrame, language: str) -> tuple[str, ...]:
    """The rule with the group in force, where a cell of the table is hidden; never which part of it hides the cell."""
    is_some_hidden = table.isin([say("hidden-value", language)]).any(axis=None)
    return (say("hidden-rule", language, minimum=minimum_group()),) if is_some_hidden else ()
