"""What Meta's post exports have in common: error rows, figures per day, views that were not delivered, media types."""

from collections.abc import Mapping

from data_loaders.drafts import Draft
from data_loaders.row_columns import POST_COUNTERS

# Instagram: proven by the moments in 306 shortcodes of accounts on three continents; Facebook: by plausibility.
US_PACIFIC = "America/Los_Angeles"


def leave_out_errors(draft: Draft) -> None:
    """Rows without a post in which Meta says that it failed."""
    comments, ids = draft.column("data_comment"), draft.column("post_id")
    errors = [at for at in draft.live() if comments[at] and not ids[at] and at not in draft.destroyed]
    draft.ignore(errors, "rows-error")


def keep_posts_of_days(draft: Draft) -> None:
    """An export with a row per post and day: each post once, without figures, since they are none of its lifetime."""
    spans, ids, links = (draft.column(field) for field in ("span", "post_id", "permalink"))
    if not any(any(map(str.isdigit, spans[at] or "")) for at in draft.live()):
        return
    first_rows: dict[str | None, int] = {}
    for at in draft.live():
        first_rows.setdefault(ids[at] or links[at], at)
    draft.ignore(set(draft.live()) - set(first_rows.values()), "rows-of-further-days")
    draft.notes["figures-per-day"] += len(first_rows)
    draft.series = f"{draft.layout.family}_per_day"
    for counter in POST_COUNTERS:
        draft.values.pop(counter, None)


def empty_undelivered_views(draft: Draft) -> None:
    """Nobody is reached by a post that is never seen: views of 0 beside a filled reach were not delivered."""
    views, reach = draft.column("impressions"), draft.column("reach")
    reached = [at for at in draft.live() if reach[at]]
    if reached and not any(views[at] for at in draft.live()):
        draft.notes["views-not-delivered"] += sum(views[at] == 0 for at in reached)
        draft.fill("impressions", lambda _: None)


def unify_media_types(draft: Draft, media_types: Mapping[str, str]) -> None:
    """One word per media type; a word nobody knows stays as it is."""
    stated = draft.column("media_type")
    draft.fill("media_type", lambda at: media_types.get((stated[at] or "").strip().casefold(), stated[at]))
