"""Brandwatch, Meltwater, Fanpage Karma and Sprout: authors of other accounts, split figures, zones proven or asked."""

from dataclasses import replace
from datetime import date

from data_loaders.questions import Answers
from data_loaders.rows import ReadExport
from tests.data_loaders.hand_made import Desk, asked, column, moment, notes, text_table, x_id

EXPORTED = Answers(exported_on=date(2026, 10, 1))
BERLIN = replace(EXPORTED, time_zone="Europe/Berlin")
BRANDWATCH = ["Date", "Url", "Author", "Full Text", "Domain", "Page Type", "Resource Id", "Thread Entry Type",
              "Engagement Type", "X Repost of", "X Likes", "Facebook Likes", "Likes", "Sentiment"]  # fmt: skip


def brandwatch(at: str, **cells: str) -> list[str]:
    known = {"Date": at.replace("T", " ") + ":00.0", "Url": f"https://twitter.com/ida/status/{x_id(at)}",
             "Author": "ida", "Full Text": "Hallo", "Domain": "twitter.com", "Resource Id": x_id(at)[:12]}  # fmt: skip
    return [(known | cells).get(name, "") for name in BRANDWATCH]


WEEK = [brandwatch(f"2026-01-1{at}T09:00") for at in range(3)]
PREAMBLE = [["Report:", "Bulk"], ["Brand:", "A"], ["From:", "1"], ["To:", "2"], ["Label:"], [""]]


def test_six_lines_above_the_headings_change_nothing(desk: Desk) -> None:
    plain = desk.read("a.csv", [BRANDWATCH, *WEEK], EXPORTED)
    preceded = desk.read("b.csv", [*PREAMBLE, BRANDWATCH, *WEEK], EXPORTED)
    assert column(preceded, "post_id") == column(plain, "post_id")
    assert column(preceded, "row_number") == [8, 9, 10]


def test_nul_bytes_of_brandwatch_are_left_out_and_said(desk: Desk) -> None:
    content = text_table([BRANDWATCH, *WEEK]).replace(b"Hallo", b"Ha\0llo")
    read = desk.outcome("a.csv", content, EXPORTED)
    assert isinstance(read, ReadExport)
    assert column(read, "text") == ["Hallo"] * 3
    assert notes(read)["rows-nul-removed"] == {"rows": "3"}


def test_any_of_three_columns_makes_a_mention_a_repost(desk: Desk) -> None:
    rows = [brandwatch("2026-01-10T09:00", **cells) for cells in (
        {"Thread Entry Type": "share"}, {"Engagement Type": "RETWEET"}, {"X Repost of": "https://x.com/a/status/1"},
        {"Full Text": "RT @ida: Hallo"}, {"Thread Entry Type": "reply"},
    )]  # fmt: skip
    assert column(desk.read("a.csv", [BRANDWATCH, *rows], EXPORTED), "is_reshare") == [True, True, True, True, False]


def test_a_network_counts_its_own_likes_and_others_the_common_ones(desk: Desk) -> None:
    rows = [
        brandwatch("2026-01-10T09:00", **{"X Likes": "3", "Facebook Likes": "0", "Likes": "0"}),
        brandwatch("2026-01-11T09:00", Url="https://www.facebook.com/1/posts/2", Domain="facebook.com",
                   **{"X Likes": "0", "Facebook Likes": "7"}),
        brandwatch("2026-01-12T09:00", Url="https://forum.example.org/1", Domain="example.org",
                   **{"Page Type": "forum", "X Likes": "0", "Likes": "2"}),
    ]  # fmt: skip
    read = desk.read("a.csv", [BRANDWATCH, *rows], BERLIN)
    assert column(read, "platform") == ["x", "facebook", "forum"]
    assert column(read, "reactions") == [3, 7, 2]


def test_a_mention_without_an_id_in_its_link_keeps_that_of_the_tool(desk: Desk) -> None:
    rows = [
        brandwatch("2026-01-11T09:00", Url="https://blog.example.org/a", **{"Page Type": "blog", "Resource Id": "77"})
    ]
    assert column(desk.read("a.csv", [BRANDWATCH, *rows], BERLIN), "post_id") == ["77"]


def test_only_judged_mentions_carry_a_sentiment(desk: Desk) -> None:
    rows = [brandwatch(f"2026-01-1{at}T09:00", Sentiment=word) for at, word in enumerate(("positive", "negative", ""))]
    assert column(desk.read("a.csv", [BRANDWATCH, *rows], EXPORTED), "sentiment") == [1.0, -1.0, None]


MELTWATER = [
    "Date",
    "Time",
    "URL",
    "Hit Sentence",
    "Author Handle",
    "Source Type",
    "Reach",
    "Views",
    "Likes",
    "Comments",
]


def meltwater(day: str, time: str, link: str, source: str, **cells: str) -> list[str]:
    known = {"Date": day, "Time": time, "URL": link, "Hit Sentence": "Hallo", "Author Handle": "@ida",
             "Source Type": source, "Reach": "120", "Views": "9"}  # fmt: skip
    return [(known | cells).get(name, "") for name in MELTWATER]


def test_a_formula_in_place_of_a_link_yields_the_link(desk: Desk) -> None:
    link = '=HYPERLINK("https://example.org/a?b=1", "Beitrag")'
    read = desk.read("a.csv", [MELTWATER, meltwater("01-May-2026 11:02AM", "", link, "blogs")], BERLIN)
    assert column(read, "permalink") == ["https://example.org/a?b=1"]
    assert column(read, "published_at") == [moment("2026-05-01T09:02")]


def test_the_time_of_day_may_stand_in_its_own_column(desk: Desk) -> None:
    rows = [meltwater("01-May-2026", "11:02 PM", "https://example.org/a", "blogs"),
            meltwater("02-May-2026", "", "https://example.org/b", "blogs")]  # fmt: skip
    read = desk.read("a.csv", [MELTWATER, *rows], BERLIN)
    assert column(read, "published_at") == [moment("2026-05-01T21:02"), None]
    assert column(read, "published_on") == [None, date(2026, 5, 2)]


def test_without_posts_on_x_the_zone_of_a_tool_is_asked(desk: Desk) -> None:
    rows = [meltwater("01-May-2026", "11:02 PM", "https://example.org/a", "blogs")]
    assert asked(desk.read("a.csv", [MELTWATER, *rows], EXPORTED)) == ["time_zone"]


def test_days_without_a_time_of_day_leave_no_zone_to_ask(desk: Desk) -> None:
    rows = [meltwater("01-May-2026", "", "https://example.org/a", "blogs")]
    assert asked(desk.read("a.csv", [MELTWATER, *rows], EXPORTED)) == []


def test_views_of_a_video_are_no_impressions_and_reach_is_the_authors_audience(desk: Desk) -> None:
    rows = [meltwater("01-May-2026", "", "https://www.youtube.com/watch?v=a", "YouTube"),
            meltwater("01-May-2026", "", "https://www.facebook.com/1/posts/2", "Facebook"),
            meltwater("01-May-2026", "", "https://news.example.org/1", "news")]  # fmt: skip
    read = desk.read("a.csv", [MELTWATER, *rows], EXPORTED)
    assert (column(read, "video_views"), column(read, "impressions")) == ([9, None, None], [None, 9, 9])
    assert column(read, "followers_at_post") == [120, 120, None]
    assert column(read, "reach") == [None] * 3


def test_a_newspaper_is_no_network_of_its_own(desk: Desk) -> None:
    classic = ["Date", "Headline", "URL", "Opening Text", "Hit Sentence", "Source", "Influencer", "Reach"]
    rows = [
        ["01-May-2026 11:02AM", "Netz", "https://news.example.org/1", "", "Hallo", "Beispielbote", "Redaktion", "5"]
    ]
    assert column(desk.read("a.csv", [classic, *rows], BERLIN), "platform") == ["web"]


KARMA = ["Profile", "Network", "Follower", "Number of Posts", "Post interaction rate"]


def test_the_period_above_the_headings_is_what_profiles_are_counted_over(desk: Desk) -> None:
    rows = [["Metrics Overview"], ["2026-01-01 - 2026-01-31"], KARMA, ["Netz", "LinkedIn", "1,200", "4", "1,2 %"]]
    read = desk.read("a.csv", rows, EXPORTED)
    assert (column(read, "from_on"), column(read, "day_on")) == ([date(2026, 1, 1)], [date(2026, 1, 31)])
    assert column(read, "followers_total") == [1200]
    assert read.tables[0].windows


def test_profiles_without_a_period_are_asked_for_their_day(desk: Desk) -> None:
    rows = [["Metrics Overview"], KARMA, ["Netz", "LinkedIn", "1,200", "4", "1,2 %"]]
    assert asked(desk.read("a.csv", rows)) == ["exported_on"]
    answered = desk.read("a.csv", rows, EXPORTED)
    assert (column(answered, "from_on"), column(answered, "day_on")) == ([None], [date(2026, 10, 1)])


def test_a_selection_of_best_posts_speaks_for_no_days(desk: Desk) -> None:
    rows = [["Message", "Profile", "Date", "Link", "Number of Likes"],
            ["Hallo", "Netz", "16.01.26, 08:00", "https://www.facebook.com/1/posts/2", "1,204"]]  # fmt: skip
    read = desk.read("a.csv", rows, BERLIN)
    assert (column(read, "reactions"), read.tables[0].windows) == ([1204], ())


SPROUT = ["Date", "Post ID", "Network", "Profile", "Sent by", "Link", "Post", "Impressions", "Organic Impressions",
          "Paid Impressions", "Reactions"]  # fmt: skip


def sprout(day: str, impressions: str, organic: str, paid: str) -> list[str]:
    return [f"1/1{day}/2026 10:00 am", f"1790000000000000{day}", "Instagram", "netz", "Vera Vertretung",
            "https://www.instagram.com/p/C8aBcDeFgHi/", "Hallo", impressions, organic, paid, "5"]  # fmt: skip


def test_organic_and_paid_impressions_add_up_and_nothing_else_is_counted_twice(desk: Desk) -> None:
    read = desk.read("a.csv", [SPROUT, sprout("2", "1,310", "1,200", "110")], BERLIN)
    assert list(zip(*(column(read, name) for name in ("paid", "impressions", "reactions")), strict=True)) == [
        (None, None, 5), ("organic", 1200, None), ("sponsored", 110, None),
    ]  # fmt: skip


def test_a_post_whose_impressions_are_not_split_keeps_them_whole(desk: Desk) -> None:
    read = desk.read("a.csv", [SPROUT, sprout("2", "900", "", "")], BERLIN)
    assert (column(read, "paid"), column(read, "impressions")) == ([None], [900])
    assert notes(read)["rows-not-split"] == {"rows": "1"}


def test_the_author_of_a_post_is_the_profile_and_not_who_pressed_the_button(desk: Desk) -> None:
    read = desk.read("a.csv", [SPROUT, sprout("2", "900", "900", "0")], BERLIN)
    assert set(column(read, "author_account")) == {"netz"}
    assert "Vera" not in str(read.tables[0].rows.to_pylist())
    assert "columns-new" not in notes(read)


def test_the_audience_of_sprout_is_a_stock(desk: Desk) -> None:
    rows = [
        ["Date", "Network", "Profile", "Audience", "Net Audience Growth"],
        ["01/12/2026", "X", "@netz", "12,400", "-2"],
    ]
    read = desk.read("a.csv", rows, EXPORTED)
    assert (column(read, "followers_total"), column(read, "followers_gained")) == ([12400], [-2])
