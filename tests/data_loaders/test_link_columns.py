"""Many links, ids and moments at once: the same as one by one."""

from datetime import date, datetime, timedelta

import pyarrow as pa

from data_loaders.link_columns import hosts_of, linkedin_ids, networks_in, post_ids, x_moments, x_statuses
from data_loaders.links import network_of
from data_loaders.mapping import Mapping
from data_loaders.parsers_ids import linkedin_post, x_moment, x_status
from data_loaders.questions import Answers
from data_loaders.typed_columns import converted_together, converted_with
from tests.data_loaders.hand_made import Desk, column, linkedin_id, x_id

MADE = "2026-01-12T09:00:01"
LINKS = [
    f"https://twitter.com/lena/statuses/{x_id(MADE)}", f"https://x.com/i/web/status/{x_id(MADE)}?s=20", None, "",
    f"https://www.linkedin.com/feed/update/urn:li:share:{linkedin_id(MADE)}/", "https://news.example.org/x.com",
    "HTTPS://Mobile.Facebook.com/posts/1", "youtu.be/abc", "twitter.com?x=1", "text with blanks", "https://münchen.de/weg",
]  # fmt: skip
IDS = [x_id(MADE), "20", None, "1443720254698319874", "9443720254698319874", "20106378796041502720", "12345678901234a"]


def column_of(*texts: str | None) -> pa.ChunkedArray:
    """The texts in two chunks, as large files come."""
    return pa.chunked_array([pa.array(texts[:2], pa.string()), pa.array(texts[2:], pa.string())])


def test_handles_and_ids_are_those_of_each_link() -> None:
    links = column_of(*LINKS)
    found = [x_status(link) or (None, None) for link in LINKS]
    handles, ids = x_statuses(links)
    assert list(zip(handles.to_pylist(), ids.to_pylist(), strict=True)) == found
    assert handles.to_pylist()[:2] == ["lena", None]
    on_linkedin = [(linkedin_post(link) or (None, None))[1] for link in LINKS]
    assert linkedin_ids(links).to_pylist() == on_linkedin
    assert post_ids(links).to_pylist() == [one[1] or other for one, other in zip(found, on_linkedin, strict=True)]


def test_the_network_of_each_link_is_told_by_its_host() -> None:
    assert networks_in(column_of(*LINKS)).to_pylist() == [network_of(link) for link in LINKS]
    assert hosts_of(column_of(" https://x.com/a/b", "example.org:80/x")).to_pylist() == ["https://x.com", "example.org"]


def test_the_moment_of_each_id_is_the_one_it_encodes() -> None:
    moments = x_moments(column_of(*IDS)).to_pylist()
    assert moments == [x_moment(each) for each in IDS]
    assert moments[0] == datetime.fromisoformat(MADE)


def test_rows_with_equal_texts_are_asked_about_once() -> None:
    asked: list[tuple[str | None, str | None]] = []

    def joined(first: str | None, second: str | None) -> str:
        asked.append((first, second))
        return f"{first}/{second}"

    found = converted_together((column_of("a", "b", "a", None), column_of("x", "x", "x", "y")), joined, pa.string())
    assert found.to_pylist() == ["a/x", "b/x", "a/x", "None/y"]
    assert len(asked) == 3


def test_only_texts_with_the_letters_are_changed() -> None:
    assert converted_with("&", column_of("a&b", None, "c"), lambda _text: "!").to_pylist() == ["!", None, "c"]


def test_a_day_and_a_time_of_day_are_one_moment_and_a_wrong_time_refuses_the_row(desk: Desk) -> None:
    times = [
        "31/12/2025 11:30 pm",
        "01.03.2026, 07:05 Uhr",
        "1-Mar-2026T7:05 +0100",
        "13/01/2026 25:00",
        "1/13/2026 x:y",
    ]
    rows = [["Wann", "Wo", "Wer"], *([time, f"https://x.com/a/status/{at}", "a"] for at, time in enumerate(times))]
    mapping = Mapping("", "post", {"published_at": "Wann", "permalink": "Wo", "author_account": "Wer"})
    answers = Answers(exported_on=date(2026, 10, 1), time_zone="Europe/Berlin", mappings=(mapping,))
    read = desk.read("posts.csv", rows, answers)
    offset = timedelta(hours=1)
    stated = ["2025-12-31T23:30", "2026-03-01T07:05", "2026-03-01T07:05"]
    assert column(read, "published_at") == [datetime.fromisoformat(each) - offset for each in stated]
    assert [(problem.row, problem.value) for problem in read.tables[0].problems] == [(5, times[3]), (6, times[4])]
