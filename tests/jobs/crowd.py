"""Uploaders and readers of one server at the same moment, and what every reader should have been told."""

import random
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import quantiles
from typing import Any, NamedTuple

from data_loaders.questions import NO_ANSWERS
from jobs import imports, inspections
from jobs.writer import writer
from queries.answers import Answer
from queries.figures import active_members, er_impressions, posts
from queries.posts import posts_by_week
from queries.scope import Scope, Viewer
from tests.jobs.conftest import x_posts_export
from tests.warehouse.files import file, load, rows_of
from warehouse.connection import Warehouse

PEOPLE = 12
FIRST_ON = date(2023, 1, 2)
EARLY_ON = date(2022, 12, 1)
DAY = timedelta(days=1)
# How often the first post of everybody was seen and answered: later nobody has most of a sum, which would hide it.
SEEN_EARLY = 1_000_000
# Days of posts each round adds; its files reach back into the round before.
DAYS_A_ROUND = 6
# Nobody waits longer than this for anything, or it counts as a deadlock.
LONGEST_WAIT_SECONDS = 300.0
THINKING_SECONDS = 0.4
SCOPE = Scope(EARLY_ON, date(2024, 12, 31), ("x", ""), ("Service", ""), ("",))
VIEWER = Viewer()


@dataclass(frozen=True)
class Listed:
    """An export of one account: one post a day; what a post has gathered grows with the day of the export."""

    person: int
    first_on: date
    days: int

    @property
    def handle(self) -> str:
        return f"werk_{self.person}"

    @property
    def until_on(self) -> date:
        """The day after its last post, as its name says."""
        return self.first_on + self.days * DAY

    def posts(self) -> dict[tuple[int, date], int]:
        """Impressions by person and day."""
        every = (self.first_on + number * DAY for number in range(self.days))
        return {(self.person, on): 100 + self.person + 10 * (self.until_on - on).days for on in every}

    def written(self, folder: Path) -> Path:
        """The file as X would hand it out."""
        start = datetime(self.first_on.year, self.first_on.month, self.first_on.day, 9, 30, tzinfo=UTC)
        return x_posts_export(folder, self.handle, list(self.posts().values()), start)


def files_of_round(number: int, uploaders: int, chance: random.Random) -> list[Listed]:
    """The same file for a third of the uploaders, overlapping ones for a third, and disjoint ones for the rest."""
    start = FIRST_ON + number * DAYS_A_ROUND * DAY
    chosen = chance.sample(range(PEOPLE), PEOPLE)
    same = Listed(chosen[0], start, DAYS_A_ROUND)
    overlapping = [
        Listed(chosen[1], start - back * DAY, DAYS_A_ROUND + back - shorter)
        for back, shorter in [(0, 0), (4, 1), (2, 3), (5, 2)]
    ]
    third = max(2, uploaders // 3)
    apart = [Listed(chosen[2 + place], start, 1 + place % DAYS_A_ROUND) for place in range(uploaders - 2 * third)]
    return [same] * third + [overlapping[place % 4] for place in range(third)] + apart


@dataclass(frozen=True)
class Expected:
    """What the questions must say of some files: posts, who posted, impressions, posts by week."""

    posts: int
    people: int
    impressions: int
    weeks: dict[date, int]

    @classmethod
    def of(cls, listed: Iterable[Listed]) -> "Expected":
        """The newest export of an account that lists a post holds."""
        seen = {(person, EARLY_ON): SEEN_EARLY for person in range(PEOPLE)}
        for one in sorted(listed, key=lambda each: each.until_on):
            seen |= one.posts()
        weeks: dict[date, int] = {}
        for _, on in seen:
            monday = on - timedelta(days=on.weekday())
            weeks[monday] = weeks.get(monday, 0) + 1
        return cls(len(seen), len({person for person, _ in seen}), sum(seen.values()), weeks)


class Asked(NamedTuple):
    """A question, and how its answer is read as plain Python."""

    ask: Callable[[Scope, Viewer], Answer]
    read: Callable[[Answer], Any]


def weeks_with_posts(answered: Answer) -> dict[date, int]:
    """Posts by Monday."""
    counted = answered.rows[answered.rows["posts"] > 0]
    return {row.week_on.date(): int(row.posts) for row in counted.itertuples()}


# Named for the field of Expected that holds what they must say.
QUESTIONS = {
    "posts": Asked(posts, lambda answered: int(answered.rows["numerator"][0])),
    "people": Asked(active_members, lambda answered: int(answered.rows["numerator"][0])),
    "impressions": Asked(er_impressions, lambda answered: int(answered.rows["denominator"][0])),
    "weeks": Asked(posts_by_week, weeks_with_posts),
}


class Told(NamedTuple):
    """What a reader was told of which version, after how many confirmed imports, and how long it took."""

    question: str
    data_version: int
    said: Any
    confirmed: int
    seconds: float


@dataclass
class Crowd:
    """What happened: files by name, answers, what uploaders were told, and what went wrong on the way."""

    written: dict[str, Listed] = field(default_factory=dict)
    told: list[Told] = field(default_factory=list)
    statuses: Counter[str] = field(default_factory=Counter)
    confirmed: list[int] = field(default_factory=list)
    handed_in: set[str] = field(default_factory=set)
    failures: list[str] = field(default_factory=list)

    def p95_seconds(self) -> float:
        """What one of twenty answers takes longer than."""
        return quantiles([one.seconds for one in self.told], n=20)[-1]


def prepared(warehouse: Warehouse) -> None:
    """Twelve members whose accounts are known, each with a post seen by many that came long before."""
    people = [
        {"member_id": f"m{number}", "name": f"Name {number}", "unit": "Service", "joined_on": date(2022, 1, 1),
         "x": f"werk_{number}"}
        for number in range(PEOPLE)
    ]  # fmt: skip
    load(warehouse, file("members", "members", people, as_of=date(2022, 6, 1)))
    early = [
        {"platform": "x", "post_id": f"10{number}", "author_account": f"werk_{number}", "published_on": EARLY_ON,
         "text": "Los geht es", "impressions": SEEN_EARLY, "engagements": SEEN_EARLY}
        for number in range(PEOPLE)
    ]  # fmt: skip
    load(warehouse, file("early", "posts", early, as_of=date(2022, 12, 31), series="template_posts"))


def let_them_at_it(warehouse: Warehouse, folder: Path, uploaders: int, readers: int, rounds: int) -> Crowd:
    """Rounds of uploads at once, some imports taken back in between, while everybody else reads."""
    crowd, is_over, chance = Crowd(), threading.Event(), random.Random(f"{uploaders} {readers} {rounds}")
    watching = [threading.Thread(target=read_on, args=(crowd, is_over, seed), daemon=True) for seed in range(readers)]
    for thread in watching:
        thread.start()
    for number in range(rounds):
        files = files_of_round(number, uploaders, chance)
        paths = [each.written(folder) for each in files]
        crowd.written |= {path.name: each for path, each in zip(paths, files, strict=True)}
        all_at_once([partial(hand_in, crowd, path) for path in paths], crowd)
        if number % 3 == 2:
            take_one_back(crowd, warehouse, chance)
    is_over.set()
    for thread in watching:
        thread.join(LONGEST_WAIT_SECONDS)
        if thread.is_alive():
            crowd.failures.append("a reader never came back")
    writer().wait_until_idle()
    return crowd


def all_at_once(tasks: list[Callable[[], None]], crowd: Crowd) -> None:
    """Start all of them at one moment and wait for the last."""
    barrier = threading.Barrier(len(tasks))

    def run(task: Callable[[], None]) -> None:
        barrier.wait(LONGEST_WAIT_SECONDS)
        task()

    threads = [threading.Thread(target=run, args=(task,), daemon=True) for task in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(2 * LONGEST_WAIT_SECONDS)
        if thread.is_alive():
            crowd.failures.append("an upload never came back")


def hand_in(crowd: Crowd, path: Path) -> None:
    """Look at a file and import it, as the upload page does."""
    try:
        looked = inspections.look(path, path.name, NO_ANSWERS, "analyst").wait(LONGEST_WAIT_SECONDS)
        receipt = imports.confirm(looked[0], NO_ANSWERS, by="Lena", role="analyst").wait(LONGEST_WAIT_SECONDS)
    except Exception as error:  # noqa: BLE001 - whatever it was, it is told at the end
        crowd.failures.append(f"{path.name}: {error!r}")
        return
    crowd.statuses[receipt.status] += 1
    if receipt.import_id is not None:
        crowd.handed_in.add(path.name)
        crowd.confirmed.append(receipt.import_id)


def take_one_back(crowd: Crowd, warehouse: Warehouse, chance: random.Random) -> None:
    """Undo one of the imports that are live."""
    live = rows_of(warehouse, "select import_id, file_name from imports where removed_in is null and import_id > 2")
    import_id, name = chance.choice(live)
    imports.undo(import_id, by="Lena", role="analyst").wait(LONGEST_WAIT_SECONDS)
    crowd.handed_in.remove(name)


def read_on(crowd: Crowd, is_over: threading.Event, seed: int) -> None:
    """Ask one question after the other until it is over."""
    chance = random.Random(seed)
    while not is_over.wait(THINKING_SECONDS * chance.random() * 2):
        try:
            crowd.told += [ask(crowd, question) for question in chance.sample(sorted(QUESTIONS), len(QUESTIONS))]
        except Exception as error:  # noqa: BLE001 - whatever it was, it is told at the end
            crowd.failures.append(f"reader {seed}: {error!r}")


def ask(crowd: Crowd, question: str) -> Told:
    """One question, with how many imports had been confirmed to their uploaders before it was asked."""
    confirmed, started = len(crowd.confirmed), time.monotonic()
    answered = QUESTIONS[question].ask(SCOPE, VIEWER)
    took = time.monotonic() - started
    return Told(question, answered.data_version, QUESTIONS[question].read(answered), confirmed, took)


def wrong(crowd: Crowd, warehouse: Warehouse) -> list[str]:
    """Answers that are not those of the very version they name, or of one before what was confirmed already."""
    history = rows_of(warehouse, "select import_id, file_name, added_in, removed_in from imports where import_id > 2")
    added_in = {import_id: version for import_id, _, version, _ in history}
    known: dict[int, Expected] = {}
    found = []
    for told in crowd.told:
        version = told.data_version
        if version not in known:
            live = [name for _, name, added, removed in history if added <= version < (removed or version + 1)]
            known[version] = Expected.of(crowd.written[name] for name in live)
        at_least = max((added_in[one] for one in crowd.confirmed[: told.confirmed]), default=0)
        expected = getattr(known[version], told.question)
        if told.said != expected or version < at_least:
            found.append(f"{told.question} at {version}, {at_least} confirmed: {told.said} instead of {expected}")
    return found


def lost(crowd: Crowd, warehouse: Warehouse) -> list[str]:
    """Files somebody was told are imported, or are there already, that are not live exactly once."""
    live = Counter(name for (name,) in rows_of(warehouse, "select file_name from imports where removed_in is null"))
    return sorted(name for name in crowd.handed_in if live[name] != 1)
