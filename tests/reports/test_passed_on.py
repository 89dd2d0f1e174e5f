"""Whoever takes a picture, it shows what leadership may see, and nobody more than they see themselves."""

import pytest

from components.exhibit.pictures import as_passed_on
from queries.scope import Role, Viewer


@pytest.mark.parametrize(
    ("role", "passed_on"),
    [("viewer", "viewer"), ("analyst", "viewer"), ("lead", "viewer"), ("auditor", "auditor")],
)
def test_a_picture_is_made_for_leadership(role: Role, passed_on: Role) -> None:
    assert as_passed_on(Viewer(role)) == Viewer(passed_on)
