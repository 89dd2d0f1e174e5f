"""A member's LinkedIn export of one post: names beside values, then the groups of its viewers."""

from data_loaders.cutting import SheetRow, heading_row, rows_of, table_of
from data_loaders.drafts import Draft
from data_loaders.file_names import linkedin_member
from data_loaders.grids import Grid
from data_loaders.layout import Column, Layout, Part, TableLayout, heading
from data_loaders.layouts.linkedin_creator_shapes import plain_count
from data_loaders.layouts.linkedin_posts import place_posts
from data_loaders.parsers_ids import linkedin_post

TOP_ROWS = 30
LINK, GROUPS = "Post URL", "Category"
POST_COLUMNS = (
    Column("permalink", (LINK,), "text", required=True),
    Column("created_on", ("Post Date",), "day", required=True),
    Column("impressions", ("Impressions",), "count", required=True),
    Column("reach", ("Members reached",), "count"),
    Column("follows", ("Followers gained from this post",), "count"),
    Column("engagements", ("Social engagements",), "count"),
    Column("reactions", ("Reactions",), "count"),
    Column("comments", ("Comments",), "count"),
    Column("shares", ("Reposts",), "count"),
    Column("saves", ("Saves",), "count", is_rare=True),
    Column("clicks", ("Link engagements",), "count", is_rare=True),
)
GROUP_COLUMNS = (
    Column("dimension", (GROUPS,), "text", required=True),
    Column("label", ("Value",), "text", required=True),
    Column("percentage", ("%", "Percentage"), "text", required=True),
)
# The time of day has no zone; the moment comes from the id.
NOT_READ = (
    "Post Publish Time", "Profile viewers from this post", "Sends on LinkedIn", "Premium custom button engagements",
)  # fmt: skip


def cut(grid: Grid) -> tuple[Grid, ...]:
    """The names beside values as headings above them, wherever they stand, and the groups below them."""
    top = rows_of(grid, TOP_ROWS)
    if not any(heading(row.text(0)) == heading(LINK) and linkedin_post(row.text(1)) for row in top):
        return (grid,)
    rows = rows_of(grid)
    groups_at = next((at for at, row in enumerate(rows) if heading(row.text(0)) == heading(GROUPS)), len(rows))
    pairs = [row for row in rows[:groups_at] if row.text(0) and row.text(1)]
    link = next(row for row in pairs if heading(row.text(0)) == heading(LINK))
    headings = heading_row(link.number, [row.text(0) for row in pairs])
    values = SheetRow(link.number, tuple(plain_count(row.cells[1]) for row in pairs))
    post = table_of(grid, (headings, values))
    return (post, table_of(grid, rows[groups_at:])) if groups_at < len(rows) else (post,)


def finish_post(draft: Draft) -> None:
    """The post with its moment."""
    place_posts(draft)


def leave_out_groups(draft: Draft) -> None:
    """The viewers of one post are no audience of an account."""
    draft.ignore(range(draft.size), "rows-of-one-post")


LAYOUT = Layout(
    family="linkedin_single_post",
    since="2024",
    platform="linkedin",
    owner="own",
    decimal_mark=".",
    time_zone="UTC",
    hints=linkedin_member,
    cut=cut,
    file_names=("PostAnalytics_<Name>_<id>.xlsx", "SinglePostAnalytics_<Name>_<id>.xlsx"),
    tables=(
        TableLayout(
            kind="posts", parts=(Part(POST_COLUMNS),), finish=finish_post, lists_all=False, known_headings=NOT_READ
        ),
        TableLayout(kind="audience", parts=(Part(GROUP_COLUMNS),), finish=leave_out_groups, is_main=False),
    ),
)
