"""Whether responses changed alike when counted the other way: to the posts of a period, or received in it."""

import pandas as pd

from analysis.resampling import Change
from queries.changes import response_changes
from queries.figures import figure
from queries.scope import Scope, Viewer


def change_counted_otherwise(metric: str, scope: Scope, compare: Scope, viewer: Viewer) -> Change | None:
    """The change of a rate of response counted the other way; none where that is not covered in both periods."""
    now, before = scope.counted_otherwise(), compare.counted_otherwise()
    if any(figure(metric, one, viewer).value is None for one in (now, before)):
        return None
    rows = response_changes(now, viewer, before.from_on, before.to_on).rows
    [told] = rows[(rows["metric"] == metric) & (rows["definition"] == "as shown")].to_dict("records")
    return None if pd.isna(told["change"]) else Change(told["change"], told["low"], told["high"], told["p_value"])
