"""Writes the export files of a program and the answers an analyst would give about them."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sample_program import (
    campaign_plans,
    follower_sheets,
    instagram_exports,
    interaction_logs,
    linkedin_followers,
    linkedin_page,
    member_lists,
    mention_lists,
    personal_exports,
    talkwalker,
    x_exports,
)
from sample_program.exports import Export
from sample_program.model import Post
from sample_program.plan import ProgramPlan
from sample_program.program import Program, tell_program

ANSWERS = "answers.json"
# Who is who comes first, so that the posts that follow find their authors.
MODULES = (
    member_lists, campaign_plans, talkwalker, personal_exports, linkedin_page, linkedin_followers, instagram_exports,
    x_exports, follower_sheets, interaction_logs,
    mention_lists,
)  # fmt: skip


@dataclass(frozen=True)
class WrittenFile:
    """One file on disk; posts is what it lists, answers what an analyst says when asked about it."""

    path: Path
    family: str
    as_of_on: date
    rows: int
    answers: dict[str, object]
    posts: Sequence[Post]


def exports_of(program: Program) -> list[Export]:
    """Every export of a program, in the order in which they are best loaded."""
    return [export for module in MODULES for export in module.exports(program)]


def write_program(
    directory: Path | str, plan: ProgramPlan, progress: Callable[[int, int], None] | None = None
) -> list[WrittenFile]:
    """Tell the story and write its files and answers.json; progress is called with files done and in total."""
    return write_exports(Path(directory), exports_of(tell_program(plan)), progress)


def write_exports(
    directory: Path, exports: Sequence[Export], progress: Callable[[int, int], None] | None = None
) -> list[WrittenFile]:
    """Write exports of a program already told, and answers.json beside them."""
    directory.mkdir(parents=True, exist_ok=True)
    written = []
    for number, export in enumerate(exports, 1):
        path = directory / export.name
        path.write_bytes(export.content())
        written.append(WrittenFile(path, export.family, export.as_of_on, export.rows, export.answers(), export.posts))
        if progress:
            progress(number, len(exports))
    answers = {file.path.name: file.answers for file in written}
    (directory / ANSWERS).write_text(json.dumps(answers, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return written
