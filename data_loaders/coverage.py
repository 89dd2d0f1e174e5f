"""The days an export speaks for: outside them a day is missing, not zero."""

from collections.abc import Iterable
from datetime import date, timedelta

import pyarrow as pa

from data_loaders.drafts import Draft
from data_loaders.file_names import NameHints
from data_loaders.reading_accounts import own_accounts
from data_loaders.row_columns import COLUMNS
from data_loaders.rows import Window


def windows_of(draft: Draft, account: str | None, hints: NameHints, days_elsewhere: list[date]) -> tuple[Window, ...]:
    """The windows of one table; days_elsewhere are those of the daily sheet beside a list of posts."""
    layout, days = draft.layout, draft.days()
    if not draft.match.table.lists_all or draft.is_cut:
        return ()
    if layout.owner == "own":
        return tuple(window for each in own_accounts(draft, account)
                     for window in _own_windows(draft, each, hints, days_elsewhere or days))  # fmt: skip
    if not days:
        return ()
    if draft.kind == "interactions":
        return (Window(None, None, "interactions", min(days), max(days)),)
    if draft.kind == "days":
        return _runs_by_account(draft)
    if draft.kind != "posts":
        return ()
    if layout.family.startswith(("template_", "mapped_")):
        return _spans_by_author(draft) or (Window(draft.platform, None, "mentions", min(days), max(days)),)
    return (Window(None, None, "mentions", min(days), max(days)),)


def _own_windows(draft: Draft, account: str, hints: NameHints, days: list[date]) -> tuple[Window, ...]:
    platform = draft.platform
    if draft.kind == "days" and draft.days():
        return (Window(platform, account, "days", min(draft.days()), max(draft.days())),)
    if draft.kind != "posts":
        return ()
    from_on, to_on = hints.from_on or min(days, default=None), hints.to_on or max(days, default=None)
    if from_on is None or to_on is None:
        return ()
    return (Window(platform, account, "posts", min([from_on, *days]), max([to_on, *days])),)


def _spans_by_author(draft: Draft) -> tuple[Window, ...]:
    return tuple(
        Window(platform, account, "posts", min(days), max(days))
        for (platform, account), days in sorted(_days_by(draft, "author_account", ("published_at", "published_on")))
    )


def _runs_by_account(draft: Draft) -> tuple[Window, ...]:
    """A hand-kept list speaks for the days it has, not for the gaps between them."""
    return tuple(
        Window(platform, account, "days", run[0], run[-1])
        for (platform, account), days in sorted(_days_by(draft, "account", ("day_on",)))
        for run in _runs(sorted(days))
    )


def _days_by(draft: Draft, owner: str, fields: tuple[str, ...]) -> Iterable[tuple[tuple[str, str], set[date]]]:
    kinds = COLUMNS[draft.kind]
    owners = pa.table({name: draft.as_column(name, pa.string()) for name in ("platform", owner)})
    grouped: dict[tuple[str, str], set[date]] = {}
    for field in fields:
        days = draft.as_column(field, kinds[field]).cast(pa.date32(), safe=False)
        named = owners.append_column("day", days).filter(draft.is_live())
        for row in named.group_by(["platform", owner, "day"], use_threads=False).aggregate([]).to_pylist():
            if all(row.values()):
                grouped.setdefault((row["platform"], row[owner]), set()).add(row["day"])
    return grouped.items()


def _runs(days: list[date]) -> list[list[date]]:
    runs: list[list[date]] = []
    for day in days:
        if runs and day - runs[-1][-1] == timedelta(days=1):
            runs[-1].append(day)
        else:
            runs.append([day])
    return runs
