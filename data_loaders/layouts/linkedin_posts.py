"""Posts on LinkedIn: the id in a link, and the moment the id encodes where the stated day confirms it."""

from datetime import date

from data_loaders.drafts import Draft
from data_loaders.layouts.linkedin_periods import order_of_ids, settle_days, texts_of
from data_loaders.parsers_ids import linkedin_moment, linkedin_post, on_same_day
from data_loaders.turned_days import refuse_turned_days


def place_posts(draft: Draft, field: str = "created_on", order: str | None = None) -> None:
    """Id, moment and day of each post from its link and its stated day; order: how the language writes days."""
    links = [linkedin_post(link) for link in draft.column("permalink")]
    ids = draft.values["post_id"] = [link[1] if link else None for link in links]
    made = [linkedin_moment(post_id) for post_id in ids]
    settle_days(draft, field, order_of_ids(texts_of(draft, field), made) or order)
    created: list[date | None] = draft.column(field)
    refuse_turned_days(draft, field, created, made)
    moments = draft.values["published_at"] = [on_same_day(*pair) for pair in zip(made, created, strict=True)]
    draft.fill("published_on", lambda at: None if moments[at] else created[at])
    draft.stated_days = created
    if field in draft.waiting:
        draft.waiting |= {"published_at", "published_on"}
