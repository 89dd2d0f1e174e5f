"""Small programs drawn at random, many of them extreme: true in plain Python, and loaded into a warehouse as files."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from random import Random
from types import SimpleNamespace

from sample_program.model import Stay
from tests.oracle.sources import FollowerDay, Stretch, day_of, merged_stretches

FIRST_ON, DAYS = date(2026, 1, 10), 140
LONG_AGO = date(1990, 1, 1)
AS_OF_ON, LATER_ON = date(2026, 6, 15), date(2026, 7, 1)
HOUSE, OWN_PLATFORM = "haus", "linkedin"
UNITS = ("Nord", "Süd")
PLATFORMS = ("x", "linkedin")
SUMMED = ("reactions", "comments", "shares")
COUNTERS = ("impressions", *SUMMED, "reach", "followers", "engagements")
CARRIED = timedelta(days=3)
STALE: dict[str, int | None] = dict.fromkeys(COUNTERS, 999) | {"engagements": 3 * 999}
QUIET_WEEK = timedelta(days=7)


# Twelve different words, and posts that take all, ten and eight of them over.
SUGGESTED = "Wir bauen das Netz für alle {} Orte, mit viel Freude daran!"
TAKEN_OVER = (
    "Hallo. WIR bauen das Netz für alle {} Orte mit viel Freude daran.",
    "Wir bauen das Netz für alle {} Orte, mit viel Spaß",
    "Wir bauen das Netz für alle {} Leute, mit großem Spaß",
)


def takes_over(suggested: str, text: str) -> bool:
    """Four fifths of its words, half of its pairs of neighbours."""
    wanted, said = (re.findall(r"\w+", one.casefold()) for one in (suggested, text))
    pairs, said_pairs = set(pairwise(wanted)), set(pairwise(said))
    return len(set(wanted) & set(said)) * 5 >= len(set(wanted)) * 4 and len(pairs & said_pairs) * 2 >= len(pairs)


@dataclass(frozen=True)
class SmallCampaign:
    """A campaign with one hashtag and one suggested text; nobody invited by name."""

    campaign_id: str
    name: str
    start_on: date
    end_on: date
    invited_units: tuple[str, ...] = ()
    cost: float = 1200.5
    cost_ambassadors: float = 200.25
    cost_creators: float | None = None

    @property
    def suggested(self) -> str:
        return SUGGESTED.format(self.campaign_id)

    def holds(self, on: date, text: str) -> bool:
        is_like = f"#{self.campaign_id}" in text.split() or takes_over(self.suggested, text)
        return is_like and self.start_on <= on <= self.end_on + CARRIED


@dataclass(frozen=True)
class SmallPost:
    """A post by a member or, with member_id None, by somebody nobody knows."""

    key: tuple[str, str]
    platform: str
    member_id: str | None
    handle: str
    unit: str
    published_at: datetime
    text: str
    campaign_id: str | None
    is_reshare: bool
    counters: dict[str, int | None]
    as_of_on: date
    sentiment: float | None = None

    def __getattr__(self, name: str) -> int | None:
        if name not in SUMMED and name not in COUNTERS:
            raise AttributeError(name)
        return self.counters[name]

    def as_of(self, day: date, *, strictly: bool = False) -> "SmallPost":
        """What it had received by the day; of what a later export corrects, the first one told otherwise."""
        assert not strictly
        is_stale = self.as_of_on == LATER_ON and day < AS_OF_ON
        return replace(self, counters=STALE) if is_stale else self

    @property
    def account(self) -> str:
        return self.handle

    @property
    def feeling(self) -> int | None:
        return None if self.sentiment is None else (self.sentiment > 0) - (self.sentiment < 0)

    @property
    def on(self) -> date:
        return day_of(self.published_at)

    @property
    def has_text(self) -> bool:
        return bool(self.text.strip())

    @property
    def impulse(self) -> str:
        return "prompted" if self.campaign_id else "unprompted" if self.has_text else "unclassifiable"


@dataclass(frozen=True)
class SmallAnswer:
    """An entry of the log about a post of a member."""

    actor: str
    post: SmallPost
    type: str
    occurred_at: datetime

    @property
    def on(self) -> date:
        return day_of(self.occurred_at)


@dataclass(frozen=True)
class SmallOutsideAnswer:
    """An entry of the log by the organisation or somebody outside the program."""

    actor: str
    post: SmallPost
    type: str
    occurred_at: datetime

    @property
    def is_organisation(self) -> bool:
        return self.actor == HOUSE

    @property
    def on(self) -> date:
        return day_of(self.occurred_at)


@dataclass
class SmallWorld:
    """What the files of a small program tell, in the words of the oracle."""

    about: str
    stays: dict[str, list[Stay]] = field(default_factory=dict)
    posts: list[SmallPost] = field(default_factory=list)
    strangers: list[SmallPost] = field(default_factory=list)
    answers: list[SmallAnswer] = field(default_factory=list)
    outside: list[SmallOutsideAnswer] = field(default_factory=list)
    campaigns: list[SmallCampaign] = field(default_factory=list)
    logged: list[Stretch] = field(default_factory=list)
    windows: dict[str, list[Stretch]] = field(default_factory=dict)
    official: list[SmallPost] = field(default_factory=list)
    follower_days: list[FollowerDay] = field(default_factory=list)

    def unit_on(self, member_id: str, day: date) -> str | None:
        """The unit on a day; None when not a member."""
        return next((stay.unit for stay in self.stays[member_id]
                     if stay.from_on <= day and (stay.to_on is None or day < stay.to_on)), None)  # fmt: skip

    def is_loaded(self, first: date, last: date, channels: tuple[str, ...] | None) -> bool:
        spans = [span for name in (PLATFORMS if channels is None else channels) for span in self.spans(name)]
        return any(start <= last and end >= first for start, end in spans)

    def spans(self, platform: str) -> list[Stretch]:
        return merged_stretches(self.windows.get(platform, []), QUIET_WEEK)

    def covered(self, platform: str) -> list[Stretch]:
        """Lists of one day of export speak for all days from the first to the last of them."""
        told = self.windows.get(platform, [])
        return [(min(start for start, _ in told), max(end for _, end in told))] if told else []

    @property
    def last_loaded_on(self) -> date:
        ends = [end for name in PLATFORMS for _, end in self.spans(name)]
        return max(ends, default=LONG_AGO)

    def campaign(self, campaign_id: str) -> SmallCampaign:
        return next(one for one in self.campaigns if one.campaign_id == campaign_id)

    @property
    def official_accounts(self) -> set[tuple[str, str]]:
        """The accounts of the organisation, known by their own exports."""
        return {(OWN_PLATFORM, HOUSE)} if self.official or self.follower_days else set()

    @property
    def posted_outside(self) -> list[tuple[str, date]]:
        """Whose accounts have posts from days on which they were no members."""
        return [(one.account.removesuffix("_hier"), one.on) for one in self.strangers if one.account.endswith("_hier")]

    @property
    def texts(self) -> dict[tuple[str, str], str]:
        return {post.key: post.text for post in self.posts}

    @property
    def program(self) -> SimpleNamespace:
        """Campaigns and people as the sample has them; nobody pauses, every account is held all the time."""
        members = [
            SimpleNamespace(member_id=one, kind=kind_of(one), paused=None, accounts=[
                SimpleNamespace(platform=name, handle=f"{one}_hier", from_on=None, to_on=None) for name in PLATFORMS
            ])
            for one in self.stays
        ]  # fmt: skip
        return SimpleNamespace(members=members, campaigns=self.campaigns, plan=SimpleNamespace(until=LATER_ON))


def kind_of(member_id: str) -> str:
    """Every third is a creator."""
    return "employee ambassador" if int(member_id[1:]) % 3 else "creator"


Counter = Callable[[Random], int | None]


def some(chance: Random) -> int | None:
    """A counter that may be unknown, zero or enormous."""
    return chance.choice([None, 0, 1, chance.randint(2, 500), chance.randint(2, 500), 10**12])


@dataclass(frozen=True)
class Recipe:
    """What a program is drawn from."""

    about: str
    members: int = 9
    posts: int = 40
    counter: Counter = some
    days: int = DAYS
    authors: int | None = None
    strangers: int = 3
    is_matched: bool = True
    answers: int = 25
    has_text: bool = True
    windows: bool = True
    official: int = 8


RECIPES = (
    Recipe("like any other"),
    Recipe("all counters null", counter=lambda _: None),
    Recipe("all counters zero", counter=lambda _: 0),
    Recipe("one person posts", authors=1),
    Recipe("one member", members=1),
    Recipe("everything on one day", days=1),
    Recipe("nobody matched", is_matched=False, strangers=30),
    Recipe("nothing at all", members=0, posts=0, strangers=0, answers=0, windows=False, official=0),
    Recipe("members who are silent", posts=0, answers=0),
    Recipe("posts without member list", members=0, strangers=40),
    Recipe("no text", has_text=False),
    Recipe("four members", members=4),
    Recipe("no log", answers=0),
    Recipe("five people, one post each", members=5, posts=5),
    Recipe("twenty people", members=20, posts=160),
)


def small_world(seed: int) -> SmallWorld:
    """A program by its number: every recipe in turn, each time drawn anew."""
    chance, recipe = Random(seed), RECIPES[seed % len(RECIPES)]
    world = SmallWorld(f"{seed} {recipe.about}")
    world.stays = {f"p{number}": drawn_stays(chance) for number in range(recipe.members)}
    world.campaigns = drawn_campaigns(chance)
    if recipe.windows:
        world.windows = {platform: drawn_windows(chance) for platform in chance.sample(PLATFORMS, chance.randint(1, 2))}
    for number in range(recipe.posts):
        post = drawn_post(world, recipe, chance, number)
        (world.posts if post.member_id else world.strangers).append(post)
    world.strangers += [drawn_post(world, recipe, chance, 500 + number, "jemand") for number in range(recipe.strangers)]
    if recipe.answers and world.posts:
        world.answers = drawn_answers(world, recipe, chance)
        days = [one.on for one in world.answers]
        # One day before the first answer may be its day in UTC, which the product takes for its local day.
        before = chance.randint(0, 40)
        begins_on = min(days) - timedelta(2 if before == 1 else before)
        world.logged = [(begins_on, max(days) + timedelta(chance.randint(0, 20)))]
    draw_house(world, recipe, Random(-1 - seed))
    world.outside = drawn_outside(world, Random(-500 - seed)) if world.answers else []
    return world


def drawn_stays(chance: Random) -> list[Stay]:
    """When somebody joined, and whether and when they left; the list was made when leaving was past."""
    joined = FIRST_ON + timedelta(days=chance.randint(-200, 60))
    length = chance.choice([None, None, None, chance.randint(1, 150)])
    left = min(joined + timedelta(days=length), AS_OF_ON) if length else None
    return [Stay(joined, left, chance.choice(UNITS))]


def drawn_campaigns(chance: Random) -> list[SmallCampaign]:
    """None, or up to two whose windows do not meet."""
    starts = [FIRST_ON + timedelta(days=day) for day in (20, 70)][: chance.randint(0, 2)]
    return [
        SmallCampaign(f"aktion{number}", f"Aktion {number}", start, start + timedelta(days=chance.randint(0, 20)),
                      chance.choice([(), (), (UNITS[0],)]))
        for number, start in enumerate(starts)
    ]  # fmt: skip


def drawn_windows(chance: Random) -> list[Stretch]:
    """The days that are loaded, now and then only from a later day on, with or without a hole."""
    start = FIRST_ON + timedelta(days=chance.choice([-9, -4, 0, 0, 30]))
    hole, end = start + timedelta(days=chance.randint(20, 80)), FIRST_ON + timedelta(days=DAYS)
    return chance.choice([[(start, end)], [(start, hole), (hole + timedelta(days=chance.randint(2, 25)), end)]])


def drawn_post(world: SmallWorld, recipe: Recipe, chance: Random, number: int, stranger: str = "") -> SmallPost:
    """A post by one of the authors; of whoever is no member that day, or whose account is unknown, nobody's."""
    moment = datetime.combine(FIRST_ON, time(), UTC) + timedelta(
        days=chance.randrange(recipe.days), hours=chance.choice([8, 12, 21, 22, 23]), minutes=chance.choice([0, 30, 59])
    )
    everybody = sorted(world.stays)[: recipe.authors]
    author = None if stranger or not everybody else chance.choice(everybody)
    unit = world.unit_on(author, day_of(moment)) if author and recipe.is_matched else None
    handle = stranger or (f"{author}_{'hier' if recipe.is_matched else 'anderswo'}" if author else "niemand")
    text = (
        chance.choice(["Hallo", "Dank an @p1_hier", "Guten Tag #aktion0", "#aktion1 #aktion0 und mehr", ""])
        if recipe.has_text
        else ""
    )
    if text == "Hallo" and number % 2:
        text = TAKEN_OVER[number % 3].format(f"aktion{number % 4 // 2}")
    campaign = next((one for one in world.campaigns if one.holds(day_of(moment), text)), None)
    counters = {name: recipe.counter(chance) for name in COUNTERS}
    parts = [counters[name] for name in SUMMED]
    counters["stated_engagements"] = counters["engagements"]
    counters["engagements"] = counters["engagements"] if None in parts else sum(part or 0 for part in parts)
    platform = chance.choice(PLATFORMS)
    return SmallPost(
        (platform, str(2_000_000_000_000_000_000 + number)), platform, author if unit is not None else None, handle,
        unit or "", moment, text, campaign.campaign_id if campaign else None, chance.random() < 0.3, counters,
        chance.choice([AS_OF_ON, AS_OF_ON, LATER_ON]) if unit is not None else AS_OF_ON,
        Random(number).choice([None, -5.0, 0.0, 0.5, 1.0, 5.0]),
    )  # fmt: skip


def drawn_answers(world: SmallWorld, recipe: Recipe, chance: Random) -> list[SmallAnswer]:
    """Answers by anybody, to posts of members, some to one's own, some too late."""
    posts = [chance.choice(world.posts) for _ in range(recipe.answers)]
    return list({
        (one.actor, one.post.key, one.type, one.occurred_at): one
        for one in (
            SmallAnswer(chance.choice(sorted(world.stays)), post, chance.choice(["comment", "reaction", "share"]),
                        post.published_at + timedelta(hours=chance.choice([1, 30, 47, 48, 49, 100, 167, 169, 400])))
            for post in posts
        )
    }.values())  # fmt: skip


def drawn_outside(world: SmallWorld, chance: Random) -> list[SmallOutsideAnswer]:
    """Answers by outsiders, the organisation, both or nobody of them, in the hours of members' answers."""
    actors = chance.choice([(), ("jemand",), (HOUSE,), ("jemand", "niemand", HOUSE)])
    if not world.official_accounts:
        actors = tuple(actor for actor in actors if actor != HOUSE)
    drawn = [(chance.choice(actors), chance.choice(world.answers)) for _ in range(20 if actors else 0)]
    told = (
        SmallOutsideAnswer(actor, like.post, chance.choice(["reaction", "share"]), like.occurred_at)
        for actor, like in drawn
        if actor != HOUSE or like.post.platform == OWN_PLATFORM
    )
    return list({(one.actor, one.post.key, one.type, one.occurred_at): one for one in told}.values())


def draw_house(world: SmallWorld, recipe: Recipe, chance: Random) -> None:
    """Posts of the organisation, and followers of its accounts, of members and of somebody nobody knows."""
    for number in range(recipe.official):
        drawn = drawn_post(world, recipe, chance, 900 + number, HOUSE)
        key = (OWN_PLATFORM, drawn.key[1])
        as_of_on = chance.choice([AS_OF_ON, LATER_ON])
        world.official.append(replace(drawn, key=key, platform=OWN_PLATFORM, as_of_on=as_of_on))
    followed = sorted(world.stays)[: chance.choice([0, 3, 5, 9])]
    accounts = [HOUSE, "jemand", *(f"{one}_hier" for one in followed)] if recipe.official else []
    for account in accounts:
        for platform in [OWN_PLATFORM] if account == HOUSE else chance.sample(PLATFORMS, chance.randint(1, 2)):
            for on in sorted({chance.randrange(recipe.days) for _ in range(chance.randint(1, 8))}):
                gained, lost = recipe.counter(chance), chance.choice([None, 0, 3])
                day = FIRST_ON + timedelta(days=on)
                total = chance.choice([None, recipe.counter(chance), chance.randint(400, 600)])
                world.follower_days.append(FollowerDay(platform, account, day, total, gained, lost))
