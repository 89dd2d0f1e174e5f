"""What the exports of the sample state of followers, taken from its ground truth."""

from collections.abc import Iterator
from datetime import timedelta

from sample_program import Program
from sample_program.follower_sheets import NETWORK_NAMES, company_rows, member_counts
from sample_program.linkedin_page import LONGEST
from sample_program.names import COMPANY_HANDLES
from tests.oracle.sources import FollowerDay


def follower_days(program: Program) -> Iterator[FollowerDay]:
    """The company's stocks as somebody noted them, LinkedIn's gains of the last year, and what members note."""
    noted = {(written, network) for written, network, _, stock in company_rows(program) if stock != "NA"}
    until = program.plan.until
    for platform, days in program.followers.items():
        for day in days:
            if (f"{day.on:%d.%m.%Y}", NETWORK_NAMES[platform]) in noted:
                yield FollowerDay(platform, COMPANY_HANDLES[platform], day.on, day.stock, None)
            if platform == "linkedin" and day.on >= until - timedelta(days=LONGEST):
                yield FollowerDay(platform, COMPANY_HANDLES[platform], day.on, None, day.gained)
    for _, account, on, count in member_counts(program):
        yield FollowerDay(account.platform, account.handle, on, count, None)
