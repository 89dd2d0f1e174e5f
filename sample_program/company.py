"""The posts around the members': those of the company's own accounts and of people outside the program."""

from datetime import date, timedelta

import numpy as np

from sample_program.activity import Floats, level
from sample_program.calendar import next_month
from sample_program.drafts import HOUR_SHARES, HOURS, Draft
from sample_program.followers import COMPANY_FOLLOWERS
from sample_program.model import Account, Campaign, Platform, Post
from sample_program.names import COMPANY, COMPANY_HANDLES, handle_on, person_name
from sample_program.people import INSTAGRAM_FROM
from sample_program.plan import ProgramPlan
from sample_program.posts import MAIN_TAGS, finished_post
from sample_program.randomness import stream
from sample_program.texts import post_text, with_hashtags

COMPANY_RATES: dict[Platform, float] = {"linkedin": 0.42, "instagram": 0.22, "x": 0.32}  # posts a day in late years
COMPANY_HASHTAG_SHARE = 0.35
COMPANY_SIZE = 12_000  # posts of the members at which the rates above hold
OUTSIDER_SHARE = 0.07
OUTSIDERS = 140
OUTSIDER_PLATFORMS: tuple[tuple[float, Platform], ...] = ((0.5, "x"), (0.8, "linkedin"), (1.0, "instagram"))


def month_days(month_on: date) -> list[date]:
    """The days of a month."""
    return [month_on + timedelta(days=k) for k in range((next_month(month_on) - month_on).days)]


def drafts_at(chance: np.random.Generator, days: list[date], expected: Floats) -> list[Draft]:
    """Drafts without a member; their number only tells them apart."""
    counts = chance.poisson(expected)
    whens = [day for day, count in zip(days, counts, strict=True) for _ in range(count)]
    seconds = np.interp(chance.random(len(whens)), HOUR_SHARES, HOURS) * 3600
    uniforms = chance.random((len(whens), 10)).tolist()
    normals = chance.standard_normal((len(whens), 6)).tolist()
    picks = chance.integers(1 << 30, size=(len(whens), 10)).tolist()
    return [
        Draft(number, whens[number], float(seconds[number]), None, uniforms[number], normals[number], picks[number])
        for number in range(len(whens))
    ]


def company_posts(plan: ProgramPlan, campaigns: tuple[Campaign, ...], month_on: date) -> list[Post]:
    """What the company's own accounts publish in a month, some of it under the program's hashtags."""
    days = month_days(month_on)
    size = min(plan.posts / COMPANY_SIZE, 3.0)
    posts = []
    for platform, rate in COMPANY_RATES.items():
        if platform == "instagram" and month_on < INSTAGRAM_FROM:
            continue
        chance = stream(plan.seed, f"company {platform}", month_on.toordinal())
        expected = np.array([rate * size * level(plan, day) if day >= plan.start_on else 0.0 for day in days])
        account = Account(platform, COMPANY_HANDLES[platform], None, None, COMPANY_FOLLOWERS[platform])
        for draft in drafts_at(chance, days, expected):
            hashtags = MAIN_TAGS[: 1 + draft.picks[9] % 2] if draft.uniforms[3] < COMPANY_HASHTAG_SHARE else ()
            text = with_hashtags(post_text("de", "", None, draft.picks), hashtags, draft.picks)
            if platform == "x" and not hashtags and draft.picks[6] % 3 == 0:
                text = f"@{handle_on('x', *person_name(draft.picks[8] % OUTSIDERS, 0), 9_000)} {text}"
            posts.append(finished_post(draft, account, None, COMPANY, text, hashtags, "de", None, campaigns))
    return posts


def outsider_posts(plan: ProgramPlan, campaigns: tuple[Campaign, ...], month_on: date, expected: Floats) -> list[Post]:
    """Posts of people outside the program who use the program's hashtags."""
    chance = stream(plan.seed, "outsiders", month_on.toordinal())
    posts = []
    for draft in drafts_at(chance, month_days(month_on), expected * OUTSIDER_SHARE):
        platform = next(name for share, name in OUTSIDER_PLATFORMS if draft.uniforms[1] < share)
        if platform == "instagram" and draft.day < INSTAGRAM_FROM:
            platform = "x"
        first, last = person_name(9_000 + draft.picks[8] % OUTSIDERS, draft.picks[8] % OUTSIDERS)
        handle = handle_on(platform, first, last, 9_000 + draft.picks[8] % OUTSIDERS)
        account = Account(platform, handle, None, None, 150 + draft.picks[7] % 900)
        tags = MAIN_TAGS[draft.picks[9] % 2 :][:1]
        text = with_hashtags(post_text("de", "", None, draft.picks), tags, draft.picks)
        posts.append(finished_post(draft, account, None, f"{first} {last}", text, tags, "de", None, campaigns))
    return posts
