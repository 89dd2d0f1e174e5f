"""Which page a row of LinkedIn's competitors is about."""

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders.drafts import Draft
from data_loaders.layout import Column
from data_loaders.layouts.linkedin_periods import place_in_period
from data_loaders.parsers_ids import linkedin_page
from data_loaders.typed_columns import converted

# LinkedIn itself states only the name a page shows (seen in February 2025).
PAGE_LINK = Column("page_link", ("Page URL", "Page link"), is_rare=True)


def finish_pages(draft: Draft) -> None:
    """The period, and each page by the short name in a link to it where the row holds one, else by its shown name."""
    place_in_period(draft)
    names, links = (draft.as_column(field, pa.string()) for field in ("account", "page_link"))
    draft.values.keep("account", pc.coalesce(converted(links, linkedin_page), converted(names, linkedin_page), names))
