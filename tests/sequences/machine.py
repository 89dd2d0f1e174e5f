"""Any sequence of what people and machines do to a database file; after each step it says what the plain model says."""

import shutil
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from queries import answers
from queries.figures import figure
from queries.scope import Scope, Viewer
from tests.sequences.crashing import Died, Point, dying_at
from tests.sequences.files import LOADED, member_row, staged
from tests.sequences.identities import broken_identities
from tests.sequences.model import (
    FIRST_ON,
    HANDLES,
    JOINED_ON,
    PEOPLE,
    POSTS,
    SERIES,
    UNITS,
    File,
    Known,
    Model,
    Said,
)
from tests.warehouse.files import rows_of
from warehouse.account_matching import AccountDecision, decide, take_back
from warehouse.check import what_is_wrong
from warehouse.connection import Warehouse, close_served, open_warehouse, serve
from warehouse.derivation import rebuild
from warehouse.errors import AlreadyImported, UnknownMember
from warehouse.ledger import append_import, record_decision, redo_import, undo_import
from warehouse.stopping import StopSign
from warehouse.writes import now

SCOPE = Scope(*LOADED, ("x", "linkedin", ""), (*UNITS, ""), ("sommer", ""))
DAY = timedelta(days=1)
NEWEST_IMPORT = "select max(import_id) from imports"
NEWEST_DECISION = "select max(decision_id) from decisions"
OPENNESS = {"named": 2, "pseudonym": 1, "aggregate only": 0}

days = st.integers(0, 50).map(lambda number: FIRST_ON + number * DAY)
counters = st.one_of(st.none(), st.integers(0, 4))
posts_of_a_file = st.dictionaries(st.sampled_from(POSTS), st.tuples(counters, counters), min_size=1, max_size=10)
members_of_a_list = st.dictionaries(
    st.sampled_from(PEOPLE),
    st.tuples(st.sampled_from(UNITS), st.sampled_from(["", " neu"]), st.one_of(st.none(), st.none(), days),
              st.sampled_from(["a", "a", "b", ""]), st.sampled_from([None, "named", "aggregate only"])),
    min_size=5,
)  # fmt: skip
points = st.one_of(
    st.integers(1, 30).map(lambda step: Point("step", step)),
    st.sampled_from([Point("before the commit"), Point("after the commit")]),
)
places = st.integers(0, 9)


class AnySequence(RuleBasedStateMachine):
    """The rules are the steps; every invariant is checked after each of them."""

    steps: ClassVar[int] = 0
    crashes: ClassVar[int] = 0

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp(prefix="sequence-"))
        self.lives = 0
        self.handed_in = 0
        self.model = Model()
        self.warehouse = self._opened(self.root / "0")

    def teardown(self) -> None:
        close_served()
        answers._memory.clear()
        shutil.rmtree(self.root)

    @rule(listed=posts_of_a_file, as_of_on=days, series=st.sampled_from(SERIES))
    def import_posts(self, listed: dict[int, tuple[int | None, int | None]], as_of_on: date, series: str) -> None:
        rows = [{"number": number, "impressions": seen, "reactions": liked} for number, (seen, liked) in listed.items()]
        self._import(self._file("posts", rows, as_of_on, series))

    @rule(listed=members_of_a_list, as_of_on=days)
    def import_members(self, listed: dict[str, tuple[Any, ...]], as_of_on: date) -> None:
        """A list of another day than every other one: who is on it, their names, units, accounts and consents."""
        rows = [member_row(person, *about) for person, about in listed.items()]
        taken = {
            one.as_of_on for one in (*self.model.live.values(), *self.model.away.values()) if one.kind == "members"
        }
        while as_of_on in taken:
            as_of_on += DAY
        self._import(self._file("members", rows, as_of_on))

    @rule()
    def import_campaign(self) -> None:
        self._import(self._file("campaigns", [], FIRST_ON))

    @precondition(lambda self: self.model.live)
    @rule(place=places)
    def import_again(self, place: int) -> None:
        """Identity 11: the same file twice is once."""
        version = self.warehouse.data_version()
        again = staged(self.model.live[self._chosen(self.model.live, place)])
        try:
            append_import(self.warehouse, again, lambda *_: {})
            raise AssertionError("the same file was imported twice")
        except AlreadyImported:
            assert self.warehouse.data_version() == version

    @precondition(lambda self: self.model.live)
    @rule(place=places)
    def undo(self, place: int) -> None:
        chosen, shown = self._chosen(self.model.live, place), self._openness()
        self._undo(chosen)
        after = self._openness()
        assert not [one for one, level in after.items() if level > shown.get(one, 1)], "an undo shows more of somebody"

    @precondition(lambda self: self.model.away)
    @rule(place=places)
    def redo(self, place: int) -> None:
        chosen = self._chosen(self.model.away, place)
        number = redo_import(self.warehouse, chosen, "tester")
        self.model.live[number] = self.model.away.pop(chosen)

    @rule(
        kind=st.sampled_from(["match", "match", "unmatch", "external"]), account=st.sampled_from(HANDLES),
        person=st.sampled_from(PEOPLE), from_on=st.one_of(st.none(), days),
        length=st.one_of(st.none(), st.integers(1, 30)),
    )  # fmt: skip
    def decide(self, kind: Any, account: str, person: str, from_on: date | None, length: int | None) -> None:
        said = Said(kind, account, person, from_on, (from_on or FIRST_ON) + length * DAY if length else None)
        try:
            self._decide(said)
        except UnknownMember:
            assert person not in self.model.people()

    @precondition(lambda self: self.model.said)
    @rule(place=places)
    def take_back(self, place: int) -> None:
        chosen = self._chosen(self.model.said, place)
        take_back(self.warehouse, [chosen], "tester")
        del self.model.said[chosen]

    @rule(carried=st.integers(0, 9))
    def set_carry_days(self, carried: int) -> None:
        record_decision(self.warehouse, "setting", "campaign_carry_days", carried, FIRST_ON, "tester")
        self.model.carry_days = carried

    @rule(person=st.sampled_from(PEOPLE), level=st.sampled_from(["named", "pseudonym", "aggregate only"]))
    def choose(self, person: str, level: str) -> None:
        """A choice made today holds before every list."""
        record_decision(self.warehouse, "consent", person, {"level": level}, now().date(), "tester")
        assert self._openness()[person] == OPENNESS[level]

    @rule()
    def restart(self) -> None:
        close_served()
        self.warehouse = self._opened(self.root / str(self.lives))

    @rule()
    def rebuild(self) -> None:
        rebuild(self.warehouse)

    @rule(point=points, listed=posts_of_a_file, as_of_on=days)
    def die_importing(self, point: Point, listed: dict[int, tuple[int | None, int | None]], as_of_on: date) -> None:
        rows = [{"number": number, "impressions": seen, "reactions": liked} for number, (seen, liked) in listed.items()]
        arriving = self._file("posts", rows, as_of_on, SERIES[1])
        if self._died_stored(point, lambda sign: self._import(arriving, sign)):
            self.model.live[self._newest(NEWEST_IMPORT)] = arriving

    @precondition(lambda self: self.model.live)
    @rule(point=points, place=places)
    def die_undoing(self, point: Point, place: int) -> None:
        chosen = self._chosen(self.model.live, place)
        if self._died_stored(point, lambda _: self._undo(chosen)):
            self.model.away[chosen] = self.model.live.pop(chosen)

    @precondition(lambda self: self.model.people())
    @rule(point=points, account=st.sampled_from(HANDLES), place=places)
    def die_deciding(self, point: Point, account: str, place: int) -> None:
        people = sorted(self.model.people())
        said = Said("match", account, people[place % len(people)], None, None)
        if self._died_stored(point, lambda _: self._decide(said)):
            self.model.said[self._newest(NEWEST_DECISION)] = said

    @invariant()
    def derived_is_what_the_ledger_says(self) -> None:
        """Every promise of the check: the tables derived anew are the same tables."""
        type(self).steps += 1
        assert what_is_wrong(self.warehouse) == []

    @invariant()
    def posts_are_those_of_the_model(self) -> None:
        question = "select text, member_id, unit, impulse, impressions, reactions from posts"
        found = {int(text.split()[1]): Known(*rest) for text, *rest in rows_of(self.warehouse, question)}
        assert found == self.model.posts()

    @invariant()
    def people_are_those_of_the_model(self) -> None:
        assert dict(rows_of(self.warehouse, "select member_id, name from members")) == self.model.names()
        question = (
            "select member_id, unit, coalesce(from_on, date '0001-01-01'), coalesce(to_on, date '9999-12-31')"
            " from memberships"
        )
        spans = rows_of(self.warehouse, question)
        for day in (JOINED_ON - DAY, *(FIRST_ON + number * DAY for number in range(-1, 60, 6))):
            found = {person: unit for person, unit, from_on, to_on in spans if from_on <= day < to_on}
            expected = {person: self.model.unit_on(person, day) for person in PEOPLE}
            assert found == {person: unit for person, unit in expected.items() if unit}

    @invariant()
    def figures_are_those_of_the_model(self) -> None:
        counted = self.model.posts_by_member()
        posts, active = (figure(name, SCOPE, Viewer()) for name in ("posts", "active_members"))
        if not posts.hidden:
            assert (posts.value or 0, active.value or 0) == (counted.total(), len(counted))
        assert broken_identities(SCOPE) == []

    def _opened(self, folder: Path) -> Warehouse:
        folder.mkdir(exist_ok=True)
        opened = open_warehouse(folder / "program.duckdb")
        serve(opened)
        return opened

    def _file(self, kind: Any, rows: list[dict[str, Any]], as_of_on: date, series: str | None = None) -> File:
        self.handed_in += 1
        return File(f"file-{self.handed_in}", kind, tuple(rows), as_of_on, series)

    def _import(self, arriving: File, sign: StopSign | None = None) -> None:
        """Identity 12: what became of the rows adds up to the rows."""
        stored = append_import(self.warehouse, staged(arriving), lambda *_: {}, sign)
        counts = stored.counts
        assert counts.new + counts.updated + counts.unchanged + counts.duplicate == max(len(arriving.rows), 1)
        self.model.live[stored.import_id] = arriving

    def _undo(self, chosen: int) -> None:
        undo_import(self.warehouse, chosen, "tester")
        self.model.away[chosen] = self.model.live.pop(chosen)

    def _decide(self, said: Said) -> None:
        decision = AccountDecision(said.kind, "x", said.account, said.person, said.from_on, said.to_on)
        decide(self.warehouse, [decision], "tester")
        self.model.said[self._newest(NEWEST_DECISION)] = said

    def _died_stored(self, point: Point, write: Callable[[StopSign], object]) -> bool:
        """A write that dies where it gets to the point; what is left is opened, and holds it wholly or not at all.

        Gives whether it holds a write nobody was told of.
        """
        version, left = self.warehouse.data_version(), self.root / str(self.lives + 1)
        with dying_at(point, self.root / str(self.lives), left) as sign:
            try:
                write(sign)
                return False
            except Died:
                type(self).crashes += 1
        close_served()
        self.lives += 1
        self.warehouse = self._opened(left)
        is_stored = point.moment == "after the commit"
        assert self.warehouse.data_version() == version + is_stored
        return is_stored

    def _openness(self) -> dict[str, int]:
        rows = rows_of(self.warehouse, "select member_id, level from member_consents")
        return {person: OPENNESS[level] for person, level in rows}

    def _newest(self, question: str) -> int:
        return int(rows_of(self.warehouse, question)[0][0])

    @staticmethod
    def _chosen(known: dict[int, Any], place: int) -> int:
        return sorted(known)[place % len(known)]
