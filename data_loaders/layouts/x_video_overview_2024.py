"""Video views of an account per day from X; a line `Video overview` stands above the headings."""

from data_loaders.layout import Column, Layout, Part, TableLayout

LAYOUT = Layout(
    family="x_video_overview",
    since="2024",
    platform="x",
    owner="own",
    date_order="mdy",
    decimal_mark=".",
    writes_iso_days=True,
    time_zone="UTC",
    file_names=("account_video_overview_analytics.csv",),
    tables=(
        TableLayout(
            kind="days",
            parts=(
                Part(
                    (
                        Column("day_on", ("Date",), "day", required=True),
                        Column("video_views", ("Views",), "count", required=True),
                        Column("watch_time_ms", ("Watch Time (ms)",), required=True),
                        Column("completion_rate", ("Completion Rate",), required=True),
                    )
                ),
            ),
            known_headings=("Average Watch Time (ms)", "Estimated Revenue"),
        ),
    ),
)
