"""The oddities of real exports are in the files, so that whoever loads them meets them."""

import json
import re
from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from sample_program import WrittenFile

Reader = Callable[[WrittenFile], dict[str, list[list[str]]]]


def of_family(files: list[WrittenFile], family: str) -> list[WrittenFile]:
    found = [file for file in files if file.family == family]
    assert found, family
    return found


def records(rows: list[list[str]]) -> list[dict[str, str]]:
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]


def test_legacy_x_exports_write_a_dash_into_every_promoted_column(
    written_files: list[WrittenFile], tables: Reader
) -> None:
    for file in of_family(written_files, "x_posts_legacy"):
        for row in tables(file)[""][1:]:
            assert row[-18:] == ["-"] * 18
            assert re.fullmatch(r"\d+\.0", row[4])


def test_x_own_exports_leave_reposts_out_and_legacy_ends_in_mid_2024(written_files: list[WrittenFile]) -> None:
    for family in ("x_posts", "x_posts_legacy"):
        for file in of_family(written_files, family):
            assert not any(post.is_reshare for post in file.posts)
            years = {post.published_at.strftime("%Y-%m") >= "2024-07" for post in file.posts}
            assert years == {family == "x_posts"}


def test_instagram_times_are_us_pacific_and_counters_lifetime(written_files: list[WrittenFile], tables: Reader) -> None:
    for file in of_family(written_files, "meta_instagram_posts"):
        assert file.path.read_bytes().startswith(b"\xef\xbb\xbf")
        for post, row in zip(file.posts, records(tables(file)[""]), strict=True):
            shown = datetime.strptime(row["Publish time"], "%m/%d/%Y %H:%M").replace(
                tzinfo=ZoneInfo("America/Los_Angeles")
            )
            assert 0 <= (post.published_at - shown).total_seconds() < 60
            assert row["Date"] == "Lifetime"
            assert post.shortcode and post.shortcode in row["Permalink"] and row["Post ID"] != post.shortcode


def test_talkwalker_times_are_day_first_in_the_zone_of_the_project(
    written_files: list[WrittenFile], tables: Reader
) -> None:
    for file in of_family(written_files, "talkwalker_mentions"):
        for post, row in zip(file.posts, records(tables(file)["Sheet0"]), strict=True):
            local = post.published_at.astimezone(ZoneInfo("Europe/Berlin"))
            assert row["published"] == f"{local:%d/%m/%y %H:%M:%S}"


def test_a_mention_of_linkedin_carries_zeros_in_the_counters_of_other_networks(
    written_files: list[WrittenFile], tables: Reader
) -> None:
    rows = [row for file in of_family(written_files, "talkwalker_mentions") for row in records(tables(file)["Sheet0"])]
    linkedin = [row for row in rows if row["source_type"] == "SOCIALMEDIA,SOCIALMEDIA_LINKEDIN"]
    assert linkedin
    assert {row["article_extended_attributes.twitter_likes"] for row in linkedin} == {"0"}
    assert any(row["engagement"] not in ("", "0") for row in linkedin)


def test_page_exports_are_biff_before_and_xlsx_now_and_name_the_admin(
    written_files: list[WrittenFile], tables: Reader
) -> None:
    files = of_family(written_files, "linkedin_page_content")
    assert {file.path.suffix: file.path.read_bytes()[:4] for file in files} == {
        ".xls": b"\xd0\xcf\x11\xe0",
        ".xlsx": b"PK\x03\x04",
    }
    for file in files:
        posts = records(tables(file)["All posts"][1:])
        assert {row["Posted by"] for row in posts} == {"Jonna Kesselblum", "Tjark Wiesenlicht"}
        assert {row["Views"] for row in posts if not row["Content Type"]} == {""}
        assert all(row["Views"] for row in posts if row["Content Type"] == "Video")
        assert len(tables(file)["Metrics"]) == 2 + 365


def test_a_boosted_post_has_an_organic_a_sponsored_and_a_total_row(
    written_files: list[WrittenFile], tables: Reader
) -> None:
    rows = [row for file in of_family(written_files, "linkedin_page_content") for row in
            records(tables(file)["All posts"][1:])]  # fmt: skip
    boosted = [row for row in rows if row["Post type"] == "Sponsored"]
    assert boosted
    totals = {(row["Post link"], float(row["Impressions"])) for row in rows if row["Post type"] == "Total"}
    organic = {(row["Post link"], row["Created date"]): float(row["Impressions"]) for row in rows
               if row["Post type"] == "Organic"}  # fmt: skip
    newest = boosted[0]
    sum_of_parts = organic[newest["Post link"], newest["Created date"]] + float(newest["Impressions"])
    assert (newest["Post link"], sum_of_parts) in totals


def test_what_linkedin_heads_total_followers_is_the_gain_of_the_day(
    written_files: list[WrittenFile], tables: Reader
) -> None:
    for file in of_family(written_files, "linkedin_page_followers"):
        for row in tables(file)["New followers"][1:]:
            assert float(row[4]) == float(row[1]) + float(row[2]) + float(row[3])


def test_neighbouring_mention_exports_overlap_with_grown_counters(
    written_files: list[WrittenFile], tables: Reader
) -> None:
    seen: dict[str, int] = {}
    grown = overlapping = 0
    for file in of_family(written_files, "talkwalker_mentions"):
        for row in records(tables(file)["Sheet0"]):
            count = int(row["engagement"])
            if row["url"] in seen:
                overlapping += 1
                assert count >= seen[row["url"]]
                grown += count > seen[row["url"]]
            seen[row["url"]] = count
    assert overlapping > 50
    assert grown > 5


def test_the_same_post_is_seen_by_mention_page_and_personal_exports(written_files: list[WrittenFile]) -> None:
    families: dict[str, set[str]] = {}
    for file in written_files:
        for post in file.posts:
            families.setdefault(post.post_id, set()).add(file.family)
    combinations = {frozenset(found) for found in families.values()}
    for other in ("template_posts", "linkedin_page_content", "meta_instagram_posts", "x_posts"):
        assert any({"talkwalker_mentions", other} <= found for found in combinations), other


def test_answers_name_every_file_and_what_it_cannot_say(written_files: list[WrittenFile]) -> None:
    answers = json.loads((written_files[0].path.parent / "answers.json").read_text(encoding="utf-8"))
    assert set(answers) == {file.path.name for file in written_files}
    mentions = answers["talkwalker_results_2026-Q3.xlsx"]
    assert mentions == {"exported_on": "2026-10-05", "time_zone": "Europe/Berlin"}
    page = next(given for name, given in answers.items() if "_content_1" in name and name.startswith("lindenfunk"))
    assert page == {"account": {"linkedin": "lindenfunk"}}
