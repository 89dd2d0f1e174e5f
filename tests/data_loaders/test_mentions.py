"""Talkwalker: authors of other accounts, counters of each network apart, and a time zone that is proven or asked."""

from datetime import date

import pytest

from data_loaders.questions import Answers
from data_loaders.rows import Window
from tests.data_loaders.hand_made import Desk, asked, column, moment, notes, reasons, x_id

ARTICLE = "article_extended_attributes."
HEADINGS = ["url", "published", "content", "source_type", "extra_author_attributes.name", "tags_internal", "reach",
            f"{ARTICLE}twitter_retweets", f"{ARTICLE}linkedin_shares", f"{ARTICLE}youtube_views"]  # fmt: skip
EXPORTED = Answers(exported_on=date(2026, 10, 1))


def mention(moment: str, shown: str, text: str = "Hallo", tags: str = "", network: str = "TWITTER") -> list[str]:
    url = (
        f"https://twitter.com/person/status/{x_id(moment)}" if network == "TWITTER" else f"https://example.org/{moment}"
    )
    return [url, shown, text, f"SOCIALMEDIA,SOCIALMEDIA_{network}", "Person", tags, "28", "2", "1", "0"]


WINTER = [mention(f"2026-01-1{at}T09:00", f"1{at}/01/26 10:00:00") for at in range(3)]


def test_ids_of_x_posts_prove_the_zone_for_all_rows(desk: Desk) -> None:
    blog = mention("b", "12/01/26 15:00:00", network="BLOG")
    read = desk.read("talkwalker.csv", [HEADINGS, *WINTER, blog], EXPORTED)
    assert column(read, "published_at")[-1] == moment("2026-01-12T14:00")
    assert notes(read)["zone-proven"] == {"zone": "Europe/Berlin"}
    assert asked(read) == []


def test_zones_that_would_read_a_row_differently_are_asked(desk: Desk) -> None:
    """In July, Berlin and Johannesburg agree; in January they do not."""
    summer = [mention(f"2026-07-1{at}T08:00", f"1{at}/07/26 10:00:00") for at in range(3)]
    rows = [HEADINGS, *summer, mention("b", "12/01/26 15:00:00", network="BLOG")]
    read = desk.read("talkwalker.csv", rows, EXPORTED)
    assert asked(read) == ["time_zone"]
    choices = next(question.choices for question in read.questions if question.id == "time_zone")
    assert {"Europe/Berlin", "Africa/Johannesburg"} <= set(choices)
    answered = desk.read(
        "talkwalker.csv", rows, Answers(exported_on=date(2026, 10, 1), time_zone="Africa/Johannesburg")
    )
    assert column(answered, "published_at")[-1] == moment("2026-01-12T13:00")


def test_without_x_posts_the_zone_is_asked_and_the_day_stands_as_stated(desk: Desk) -> None:
    read = desk.read("talkwalker.csv", [HEADINGS, mention("b", "12/01/26 23:30:00", network="BLOG")], EXPORTED)
    assert asked(read) == ["time_zone"]
    assert (column(read, "published_at"), column(read, "published_on")) == ([None], [date(2026, 1, 12)])


def test_reposts_are_rows_of_their_own_by_tag_or_by_beginning(desk: Desk) -> None:
    rows = [mention("2026-01-10T09:00", "10/01/26 10:00:00", tags="isComment,isRepost"),
            mention("2026-01-11T09:00", "11/01/26 10:00:00", text="RT @person: Hallo"),
            mention("2026-01-12T09:00", "12/01/26 10:00:00", tags="isRepostable")]  # fmt: skip
    assert column(desk.read("talkwalker.csv", [HEADINGS, *rows], EXPORTED), "is_reshare") == [True, True, False]


def test_reach_is_the_authors_audience(desk: Desk) -> None:
    read = desk.read("talkwalker.csv", [HEADINGS, *WINTER], EXPORTED)
    assert column(read, "followers_at_post") == [28] * 3
    assert column(read, "reach") == [None] * 3


COUNTERS = ("twitter_retweets", "twitter_likes", "facebook_shares", "facebook_likes", "instagram_likes",
            "linkedin_shares", "youtube_likes", "youtube_views", "num_comments")  # fmt: skip
OWN = {
    "TWITTER": {"twitter_retweets": 3, "twitter_likes": 4},
    "FACEBOOK": {"facebook_shares": 3, "facebook_likes": 4, "num_comments": 5},
    "INSTAGRAM": {"instagram_likes": 4, "num_comments": 5},
    "LINKEDIN": {"linkedin_shares": 3},
    "YOUTUBE": {"youtube_likes": 4, "youtube_views": 9},
}


def counted(desk: Desk, network: str, own: dict[str, int], engagement: int) -> dict[str, int | None]:
    """The counters of one mention in whose other columns stand filler zeros."""
    headings = [*HEADINGS[:7], *(f"{ARTICLE}{name}" for name in COUNTERS), "engagement"]
    cells = mention("2026-01-10T09:00", "10/01/26 10:00:00", network=network)[:7]
    rows = [headings, [*cells, *(str(own.get(name, 0)) for name in COUNTERS), str(engagement)]]
    read = desk.read("talkwalker.csv", rows, EXPORTED)
    names = ("shares", "reactions", "comments", "video_views", "engagements")
    return {name: column(read, name)[0] for name in names if column(read, name)[0] is not None}


@pytest.mark.parametrize(
    ("network", "kept"),
    [
        ("TWITTER", {"shares": 3, "reactions": 4, "comments": 0, "engagements": 7}),
        ("FACEBOOK", {"shares": 3, "reactions": 4, "comments": 5, "engagements": 7}),
        ("INSTAGRAM", {"reactions": 4, "comments": 5, "engagements": 7}),
        ("LINKEDIN", {"shares": 3, "comments": 0, "engagements": 7}),
        ("YOUTUBE", {"reactions": 4, "comments": 0, "video_views": 9, "engagements": 7}),
        ("TIKTOK", {"engagements": 7}),
        ("BLOG", {"engagements": 7}),
    ],
)
def test_a_counter_comes_from_the_rows_own_network_only(desk: Desk, network: str, kept: dict[str, int]) -> None:
    assert counted(desk, network, OWN.get(network, {}), 7) == kept


def test_zeros_of_other_networks_say_nothing_about_a_linkedin_post(desk: Desk) -> None:
    """Talkwalker counts no reactions on LinkedIn, so a sum of nothing is no measured zero."""
    assert counted(desk, "LINKEDIN", {}, 0) == {"shares": 0, "comments": 0}


def test_measured_zeros_of_the_own_network_stay_zero(desk: Desk) -> None:
    assert counted(desk, "TWITTER", {}, 0) == {"shares": 0, "reactions": 0, "comments": 0, "engagements": 0}


def test_a_large_number_of_another_network_is_not_added(desk: Desk) -> None:
    assert counted(desk, "LINKEDIN", {"facebook_shares": 900, "twitter_likes": 90, "linkedin_shares": 1}, 0) == {
        "shares": 1, "comments": 0,
    }  # fmt: skip


def test_a_mention_without_handle_keeps_the_one_in_its_link(desk: Desk) -> None:
    read = desk.read("talkwalker.csv", [HEADINGS, *WINTER], EXPORTED)
    assert column(read, "author_account") == ["person"] * 3


def test_a_mention_without_network_or_moment_is_refused(desk: Desk) -> None:
    nowhere, undated = [*WINTER[0]], [*WINTER[1]]
    nowhere[3], undated[1] = "", ""
    read = desk.read("talkwalker.csv", [HEADINGS, nowhere, undated, *WINTER], EXPORTED)
    assert reasons(read) == [(2, "missing-platform"), (3, "missing-published-at")]


def test_one_file_over_a_clock_change_is_read_in_both_offsets(desk: Desk) -> None:
    """Berlin: summer until 2026-10-25 01:00 UTC; the hour from 02:00 comes twice and X ids tell which is meant."""
    moments = ["2026-10-24T10:00", "2026-10-25T00:30", "2026-10-25T01:30", "2026-10-26T10:00"]
    shown = ["24/10/26 12:00:00", "25/10/26 02:30:00", "25/10/26 02:30:00", "26/10/26 11:00:00"]
    rows = [mention(*pair) for pair in zip(moments, shown, strict=True)]
    blog = mention("b", "25/10/26 02:30:00", network="BLOG")
    read = desk.read("talkwalker.csv", [HEADINGS, *rows, blog], EXPORTED)
    assert notes(read)["zone-proven"] == {"zone": "Europe/Berlin"}
    assert column(read, "published_at") == [*map(moment, moments), None]
    assert column(read, "published_on")[-1] == date(2026, 10, 25)


def test_a_project_that_writes_the_month_first_is_told_by_its_days(desk: Desk) -> None:
    rows = [mention(f"2026-01-1{at}T09:00", f"01/1{at}/26 10:00:00") for at in (2, 3, 4)]
    read = desk.read("talkwalker.csv", [HEADINGS, *rows], EXPORTED)
    assert column(read, "published_at")[-1] == moment("2026-01-14T09:00")


def test_ambiguous_days_that_the_ids_contradict_refuse_the_file(desk: Desk) -> None:
    rows = [mention(f"2026-0{at}-10T09:00", f"0{at}/10/26 10:00:00") for at in (1, 2, 3)]
    assert desk.refused("talkwalker.csv", [HEADINGS, *rows], EXPORTED).error.text_id == "dates-resaved-mixed"


def test_mentions_speak_for_no_single_account(desk: Desk) -> None:
    read = desk.read("talkwalker.csv", [HEADINGS, *WINTER], EXPORTED)
    assert (read.platform, read.account) == (None, None)
    assert read.tables[0].source_series == "talkwalker_mentions"
    assert read.tables[0].windows == (Window(None, None, "mentions", date(2026, 1, 10), date(2026, 1, 12)),)
