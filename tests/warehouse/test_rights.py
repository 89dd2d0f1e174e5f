"""Every cell of the table of roles and actions, and the views that must agree with it."""

from typing import get_args

import pytest

from queries.scope import Role as AskingRole
from tests.queries.hand_made import Program
from warehouse.connection import Warehouse
from warehouse.rights import RIGHTS, Action, NotAllowed, Role, may, require

# By hand, from what was agreed: viewer, analyst, lead, auditor.
TABLE: dict[Action, tuple[bool, bool, bool, bool]] = {
    "see names by consent": (True, True, True, False),
    "see pseudonyms": (False, True, True, False),
    "see raw rows and import": (False, True, False, False),
    "undo an import": (False, True, False, False),
    "match accounts to members": (False, True, False, False),
    "plan campaigns": (False, True, True, False),
    "tag posts": (False, True, False, False),
    "read settings": (False, True, True, True),
    "change consent and settings": (False, False, True, False),
    "read the log": (False, False, True, True),
}
ROLES = get_args(Role)
CELLS = [(role, action, allowed[at]) for action, allowed in TABLE.items() for at, role in enumerate(ROLES)]


@pytest.mark.parametrize(("role", "action", "is_allowed"), CELLS)
def test_a_role_may_do_exactly_what_the_table_says(role: Role, action: Action, is_allowed: bool) -> None:
    assert may(role, action) is is_allowed
    if is_allowed:
        require(role, action)
    else:
        with pytest.raises(NotAllowed) as refused:
            require(role, action)
        assert refused.value.text_id == "not-allowed"


def test_the_table_is_complete() -> None:
    assert set(TABLE) == set(get_args(Action)) == frozenset().union(*RIGHTS.values())
    assert set(RIGHTS) == set(ROLES) == set(get_args(AskingRole))


@pytest.mark.parametrize("role", ["admin", "", "Analyst", "viewer "])
def test_a_role_nobody_declared_may_do_nothing(role: Role) -> None:
    assert not any(may(role, action) for action in TABLE)


@pytest.mark.parametrize("role", ROLES)
def test_the_people_a_role_may_see_are_those_of_the_table(warehouse: Warehouse, role: Role) -> None:
    Program().members("n", level="named").members("p", level="pseudonym").members("a", level="aggregate only").load(
        warehouse
    )
    with warehouse.cursor() as cursor:
        levels = {level for (level,) in cursor.execute("select level from visible_people(?)", [role]).fetchall()}
    assert levels == {
        level
        for level, action in (("named", "see names by consent"), ("pseudonym", "see pseudonyms"))
        if may(role, action)
    }
