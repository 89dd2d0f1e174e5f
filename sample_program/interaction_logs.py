"""The interactions log the program office keeps of colleagues answering each other's posts."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

from sample_program.calendar import export_periods, local_day, morning_of
from sample_program.exports import Cell, Export, csv_text
from sample_program.links import crawled_link, short_link
from sample_program.model import Interaction, Member
from sample_program.program import Program

COLUMNS = ("platform", "actor", "post_reference", "type", "occurred_at")
YEARS = 1
KEPT_AFTER = timedelta(days=1)


def exports(program: Program) -> Iterator[Export]:
    """The year before the story's day in one file, its own year in another."""
    plan = program.plan
    first_on = max(plan.start_on, date(plan.story_on.year - YEARS, 1, 1))
    people = {member.member_id: member for member in program.members}
    for name, from_on, to_on in export_periods(first_on, plan.until, quarterly_from=plan.until.year + 1):
        taken_on = min(to_on + KEPT_AFTER, plan.until)
        start, end = morning_of(from_on), morning_of(min(to_on, plan.until))
        told = [one for one in program.interactions if start <= one.occurred_at < end]
        if told:
            yield Export(
                name=f"interaktionen_{name}_{taken_on}.csv",
                family="template_interactions",
                as_of_on=taken_on,
                rows=len(told),
                content=partial(_sheet, told, people),
                asks_day=False,
            )


def _sheet(interactions: list[Interaction], people: dict[str, Member]) -> bytes:
    rows = [row(number, one, people[one.actor]) for number, one in enumerate(interactions)]
    return csv_text([list(COLUMNS), *rows]).encode()


def row(number: int, one: Interaction, member: Member) -> list[Cell]:
    """One answer; the log names people and posts in whatever form was at hand."""
    post = one.post
    account = member.account_on(post.platform, local_day(one.occurred_at))
    actor = account.handle if account and number % 3 == 0 else member.member_id
    plain_id = post.post_id if post.platform != "instagram" else short_link(post)
    reference = (short_link(post), plain_id, crawled_link(post))[number % 3]
    return [post.platform, actor, reference, one.type, one.occurred_at.strftime("%Y-%m-%dT%H:%M:%SZ")]
