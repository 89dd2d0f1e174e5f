"""A bug names nobody: an incident number on the page, places without values in the log."""

import logging
import re

import pytest

from jobs.writer import Progress, Writer
from tests.pages.conftest import Visit, full_warehouse, quiet_background, visit
from tests.privacy.sent import sent
from tests.queries.conftest import emptied_warehouse, reused_warehouse

__all__ = ["emptied_warehouse", "full_warehouse", "quiet_background", "reused_warehouse", "visit"]
SECRETS = ("Zyxwrta Qvogela", "plumage cnrya_hx")
BREAKABLE = {
    "overview": "exhibits.overview.tiles",
    "community_growth": "exhibits.community_growth.growth_by_month",
    "campaign_performance": "exhibits.campaign_performance.posts_by_day",
    "top_contributors": "exhibits.top_contributors.by_posts",
    "upload": "components.frame.frame.stamp_line",
}


def burst(*_given: object, **_named: object) -> None:
    """What a driver or parser does: quote what it stumbled over."""
    try:
        raise KeyError(SECRETS[0])
    except KeyError as error:
        raise ValueError(f"could not convert {SECRETS[1]!r} of {SECRETS[0]}") from error


@pytest.mark.parametrize("page", BREAKABLE)
@pytest.mark.usefixtures("full_warehouse")
def test_a_bug_on_a_page_shows_a_number_and_logs_places_only(
    visit: Visit, page: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(BREAKABLE[page], burst)
    with caplog.at_level(logging.DEBUG):
        app = visit(page)
    assert not app.exception
    numbers = re.findall(r"[0-9A-F]{8}", " ".join(error.value for error in app.error))
    assert numbers and numbers[0] in caplog.text
    assert [secret for secret in SECRETS if secret in sent(app) or secret in caplog.text] == []


def test_a_failed_job_logs_a_number_and_places_only(caplog: pytest.LogCaptureFixture) -> None:
    def work(_progress: Progress) -> None:
        burst()

    writer = Writer()
    ticket = writer.submit("import", work)
    writer.wait_until_idle()
    assert ticket.state == "failed"
    assert str(ticket.incident) in caplog.text and "burst" in caplog.text
    assert [secret for secret in SECRETS if secret in caplog.text] == []
