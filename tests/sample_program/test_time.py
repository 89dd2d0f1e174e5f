"""The same plan gives the same files; a later day only adds; nothing knows the future."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

from sample_program import Program, ProgramPlan, WrittenFile, tell_program, write_program

Reader = Callable[[WrittenFile], dict[str, list[list[str]]]]


def midnight(day: date) -> datetime:
    return datetime.combine(day, time(), ZoneInfo("Europe/Berlin"))


def test_the_same_plan_writes_the_same_bytes(
    tmp_path: Path, small_plan: ProgramPlan, written_files: list[WrittenFile]
) -> None:
    again = write_program(tmp_path, small_plan)
    assert [file.path.name for file in again] == [file.path.name for file in written_files]
    assert [file.path.name for file, before in zip(again, written_files, strict=True)
            if file.path.read_bytes() != before.path.read_bytes()] == []  # fmt: skip


def test_another_seed_tells_another_story(small_plan: ProgramPlan, small_program: Program) -> None:
    other = tell_program(replace(small_plan, seed=8))
    assert not {post.post_id for post in other.posts} & {post.post_id for post in small_program.posts}
    assert [member.consent for member in other.members] != [member.consent for member in small_program.members]


def test_a_later_day_only_adds(small_plan: ProgramPlan) -> None:
    earlier = tell_program(replace(small_plan, until=date(2026, 6, 11), told_on=small_plan.until))
    later = tell_program(small_plan)
    assert later.posts[: len(earlier.posts)] == earlier.posts
    assert later.members[: len(earlier.members)] == earlier.members
    assert later.interactions[: len(earlier.interactions)] == earlier.interactions
    assert set(earlier.campaigns) <= set(later.campaigns)
    assert len(later.posts) > len(earlier.posts) + 50


def test_the_story_goes_on_after_the_day_it_is_laid_out_for(small_plan: ProgramPlan, small_program: Program) -> None:
    later = tell_program(replace(small_plan, until=small_plan.until + timedelta(days=7), told_on=small_plan.until))
    assert later.posts[: len(small_program.posts)] == small_program.posts
    assert len(later.posts) > len(small_program.posts)


def test_counters_never_fall_and_stop_short_of_the_end(small_program: Program) -> None:
    for post in small_program.posts[::7]:
        steps = [post.counters_at(post.published_at + timedelta(days=days)) for days in (0, 1, 3, 10, 40, 400)]
        for before, after in pairwise(steps):
            assert all(left <= right for left, right in zip(before, after, strict=True))
        assert all(left <= right for left, right in zip(steps[-1], post.finals, strict=True))
        assert steps[0].impressions == 0


def test_no_export_lists_a_post_from_after_its_day(written_files: list[WrittenFile]) -> None:
    for file in written_files:
        closed_at = midnight(file.as_of_on)
        if file.family.startswith("x_posts"):  # X cuts its periods at midnight UTC
            closed_at = datetime.combine(file.as_of_on, time(), UTC)
        assert all(post.published_at < closed_at for post in file.posts), file.path.name
        assert file.as_of_on <= date(2026, 10, 5)


def test_no_list_or_log_knows_a_day_after_its_own(written_files: list[WrittenFile], tables: Reader) -> None:
    for file in written_files:
        if file.family not in ("template_members", "template_interactions", "template_posts"):
            continue
        for rows in tables(file).values():
            days = {found for row in rows for cell in row for found in re.findall(r"^\d{4}-\d\d-\d\d", cell)}
            assert max(days) <= file.as_of_on.isoformat(), file.path.name


def test_a_plan_names_no_campaign_of_the_distant_future(written_files: list[WrittenFile], tables: Reader) -> None:
    files = [file for file in written_files if file.family == "template_campaigns"]
    assert files
    for file in files:
        starts = [row[2] for row in tables(file)[""][1:]]
        assert starts and max(starts) < file.as_of_on.isoformat()


def test_file_names_carry_the_day_where_real_ones_do(written_files: list[WrittenFile]) -> None:
    for file in written_files:
        if file.family.startswith("linkedin_page"):
            found = re.search(r"_(\d{13})\.", file.path.name)
            assert found
            assert datetime.fromtimestamp(int(found[1]) / 1000, UTC).date() == file.as_of_on
        if file.family == "x_posts_legacy":
            assert re.search(rf"_{file.as_of_on:%Y%m%d}_en\.csv$", file.path.name)


def test_progress_counts_up_to_the_number_of_files(tmp_path: Path) -> None:
    plan = ProgramPlan(until=date(2026, 3, 2), members=10, posts=80, start_on=date(2025, 9, 1))
    calls: list[tuple[int, int]] = []
    files = write_program(tmp_path, plan, lambda done, total: calls.append((done, total)))
    assert calls == [(number, len(files)) for number in range(1, len(files) + 1)]
