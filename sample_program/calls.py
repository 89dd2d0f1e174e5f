"""The company's calls: the post the program begins with, one that opens each campaign, and who answers them."""

from datetime import timedelta
from typing import Literal

import numpy as np

from sample_program.drafts import Draft
from sample_program.followers import COMPANY_FOLLOWERS
from sample_program.model import Account, Campaign, Interaction, Member, Post
from sample_program.names import COMPANY, COMPANY_HANDLES
from sample_program.plan import ProgramPlan
from sample_program.posts import MAIN_TAGS, finished_post
from sample_program.randomness import stream

MORNING_SECONDS = 7.75 * 3600
FOUNDING_TEXT = "Wir rufen Euch: Erzählt, worauf Ihr bei uns stolz seid. Jede Stimme zählt."
OPENING_TEXT = "Heute beginnt {name}. Zeigt uns Eure Momente und sagt es weiter."
# A member answers by so much at least, and the more the busier they are; with a median of some hours.
LEAST_CHANCE, CHANCE_BY_WEIGHT, MOST_CHANCE = 0.22, 0.16, 0.9
MEDIAN_HOURS, HOURS_SPREAD = 7.0, 1.1
KINDS: tuple[Literal["reaction", "comment", "share"], ...] = ("reaction", "reaction", "reaction", "comment", "share")


def calls_of(plan: ProgramPlan, campaigns: tuple[Campaign, ...]) -> list[Post]:
    """The founding call on the story's first day and the opening post of each campaign, all on LinkedIn."""
    openings = [
        (one.start_on, OPENING_TEXT.format(name=one.name), one.hashtags, number)
        for number, one in enumerate(campaigns, 1)
    ]
    account = Account("linkedin", COMPANY_HANDLES["linkedin"], None, None, COMPANY_FOLLOWERS["linkedin"])
    posts = []
    for day, text, tags, number in [(plan.start_on, FOUNDING_TEXT, MAIN_TAGS, 0), *openings]:
        chance = stream(plan.seed, "call", day.toordinal())
        # No luck in being found and handed in: whoever keeps exports keeps those of a call.
        uniforms = [*chance.random(7).tolist(), 0.0, 0.0, 0.0]
        picks = chance.integers(1 << 30, size=10).tolist()
        draft = Draft(number, day, MORNING_SECONDS, None, uniforms, chance.standard_normal(6).tolist(), picks)
        worded = " ".join([text, *(f"#{tag}" for tag in tags)])
        posts.append(finished_post(draft, account, None, COMPANY, worded, tags, "de", None, campaigns))
    return posts


def answers_to(plan: ProgramPlan, call: Post, members: tuple[Member, ...]) -> list[Interaction]:
    """Members of the day who react, comment or share; whether somebody does depends on nobody else."""
    day = call.published_at.date()
    chance = stream(plan.seed, "answers to call", day.toordinal())
    lucks = chance.random((len(members), 2)).tolist()
    hours = MEDIAN_HOURS * np.exp(HOURS_SPREAD * chance.standard_normal(len(members)))
    return [
        Interaction(
            one.member_id, call, KINDS[int(luck[1] * len(KINDS))], call.published_at + timedelta(hours=float(delay))
        )
        for one, luck, delay in zip(members, lucks, hours, strict=True)
        if one.unit_on(day) is not None and luck[0] < min(LEAST_CHANCE + CHANCE_BY_WEIGHT * one.weight, MOST_CHANCE)
    ]
