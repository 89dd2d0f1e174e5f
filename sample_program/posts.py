"""From a draft to a post: platform, text, hashtags, what is passed on, ids and counters."""

from collections import defaultdict, deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

import numpy as np

from sample_program.calendar import PROGRAM_ZONE
from sample_program.campaigns import CARRY_DAYS
from sample_program.counters import final_counters
from sample_program.drafts import Draft
from sample_program.followers import followers_on
from sample_program.ids import instagram_media_id, instagram_shortcode, linkedin_activity_id, x_status_id
from sample_program.model import Account, Campaign, Member, Platform, Post
from sample_program.people import INSTAGRAM_FROM
from sample_program.texts import post_text, reshare_text, with_hashtags

MAIN_TAGS = ("Werkstolz", "MeinMagenta")
SIDE_TAGS = ("Glasfaser", "Teamgeist", "Netzausbau", "Ausbildung", "Nachhaltigkeit", "Alltagsheld")
RESHARE_SHARE = 0.30
MENTION_SHARE = 0.07
LINK_SHARE = 0.08
WORDLESS_SHARE = 0.03
RECENT_POSTS = 40
MEDIA: dict[Platform, tuple[tuple[float, str], ...]] = {
    "linkedin": ((0.30, "TEXT"), (0.75, "IMAGE"), (0.87, "VIDEO"), (1.0, "LINK")),
    "instagram": ((0.72, "IMAGE"), (1.0, "VIDEO")),
    "x": ((0.50, "TEXT"), (0.80, "IMAGE"), (0.86, "VIDEO"), (1.0, "LINK")),
}


@dataclass
class Feed:
    """The latest posts of each platform: what people see and pass on."""

    latest: dict[Platform, deque[Post]] = field(default_factory=lambda: defaultdict(lambda: deque(maxlen=RECENT_POSTS)))

    def add(self, post: Post) -> None:
        if post.parent is None and post.text:
            self.latest[post.platform].append(post)

    def pick(self, platform: Platform, luck: float, but_not: str | None) -> Post | None:
        seen = [post for post in self.latest[platform] if post.member_id != but_not]
        return seen[int(luck * len(seen))] if seen else None


def member_post(draft: Draft, members: tuple[Member, ...], campaigns: tuple[Campaign, ...], feed: Feed) -> Post | None:
    """The post a draft becomes; None if its author has no account on that day."""
    member = members[draft.number]
    account = chosen_account(member, draft.day, draft.uniforms[1])
    if account is None:
        return None
    parent = None
    if draft.uniforms[2] < RESHARE_SHARE and account.platform != "instagram" and draft.campaign is None:
        parent = feed.pick(account.platform, draft.uniforms[9], member.member_id)
    language = member.language if draft.uniforms[5] < 0.94 else "en"
    hashtags = parent.hashtags if parent and account.platform == "x" else hashtags_of(draft, account.platform)
    text = words(draft, members, account.platform, language, parent, hashtags)
    return finished_post(
        draft, account, member.member_id, member.name, text, hashtags if text else (), language, parent, campaigns
    )


def finished_post(
    draft: Draft, account: Account, member_id: str | None, author_name: str, text: str, hashtags: tuple[str, ...],
    language: str, parent: Post | None, campaigns: tuple[Campaign, ...],
) -> Post:  # fmt: skip
    """The post with its id, audience and counters."""
    midnight = datetime.combine(draft.day, time(), PROGRAM_ZONE)
    moment = (midnight + timedelta(milliseconds=int(draft.seconds * 1000))).astimezone(UTC)
    platform = account.platform
    media_type = next(name for share, name in MEDIA[platform] if draft.uniforms[6] < share)
    followers = followers_on(account, draft.day)
    finals = final_counters(platform, followers, media_type, parent is not None, draft.normals)
    on_instagram = platform == "instagram"
    return Post(
        platform=platform,
        member_id=member_id,
        account=account.handle,
        author_name=author_name,
        published_at=moment,
        post_id=_post_id_of(platform, moment, draft.picks[8]),
        shortcode=instagram_shortcode(moment, draft.picks[8]) if on_instagram else None,
        text=text,
        hashtags=hashtags,
        campaign_id=campaign_of(hashtags, text, draft.day, campaigns),
        parent=parent,
        language=language,
        media_type=media_type,
        followers=followers,
        finals=finals,
        mention_luck=draft.uniforms[7],
        hand_in_luck=draft.uniforms[8],
    )


def _post_id_of(platform: Platform, moment: datetime, noise: int) -> str:
    if platform == "x":
        return x_status_id(moment, noise)
    if platform == "linkedin":
        return linkedin_activity_id(moment, noise)
    return instagram_media_id(noise * 372_529 + moment.microsecond)


def chosen_account(member: Member, day: date, luck: float) -> Account | None:
    """One of the member's accounts of that day; X was larger in the early years."""
    x_share = float(np.interp(day.year, (2015, 2022), (0.44, 0.20)))
    shares: dict[Platform, float] = {"linkedin": 0.70 - x_share, "instagram": 0.30, "x": x_share}
    if member.kind == "creator":
        shares |= {"linkedin": 0.25, "instagram": 0.60}
    if day < INSTAGRAM_FROM:
        del shares["instagram"]
    accounts = [account for platform in shares if (account := member.account_on(platform, day))]
    if not accounts:
        return None
    whole = sum(shares[account.platform] for account in accounts)
    for account in accounts:
        luck -= shares[account.platform] / whole
        if luck < 0:
            return account
    return accounts[-1]


def hashtags_of(draft: Draft, platform: Platform) -> tuple[str, ...]:
    """The hashtags somebody chooses; one post in five has none of the program's."""
    luck = draft.uniforms[3]
    main = MAIN_TAGS[:1] if luck < 0.40 else MAIN_TAGS[1:] if luck < 0.64 else MAIN_TAGS if luck < 0.80 else ()
    side = (SIDE_TAGS[draft.picks[9] // 3 % len(SIDE_TAGS)],) if draft.picks[9] % 3 == 0 else ()
    by_link = platform == "linkedin" and draft.uniforms[9] < LINK_SHARE
    called = draft.campaign.hashtags if draft.campaign and not by_link else ()
    return called + main + side


def words(
    draft: Draft, members: tuple[Member, ...], platform: Platform, language: str, parent: Post | None,
    hashtags: tuple[str, ...],
) -> str:  # fmt: skip
    """The whole text with hashtags, a colleague's handle and a campaign link where they belong."""
    if parent is not None:
        if platform == "x":
            return f"RT @{parent.account}: {parent.text}"
        return with_hashtags(reshare_text(language, draft.picks), hashtags, draft.picks)
    if platform == "instagram" and draft.uniforms[9] > 1 - WORDLESS_SHARE:
        return ""
    unit = members[draft.number].unit_on(draft.day) or ""
    text = post_text(language, unit, draft.campaign.name if draft.campaign else None, draft.picks)
    other = members[draft.picks[1] % len(members)]
    colleague = other.account_on(platform, draft.day) if other.unit_on(draft.day) is not None else None
    if draft.uniforms[2] > 1 - MENTION_SHARE and colleague and other is not members[draft.number]:
        text += f" {'Danke' if language == 'de' else 'Thanks'}, @{colleague.handle}!"
    if draft.campaign and not set(draft.campaign.hashtags) & set(hashtags):
        text += f" {draft.campaign.link}"
    return with_hashtags(text, hashtags, draft.picks)


def campaign_of(hashtags: Sequence[str], text: str, day: date, campaigns: tuple[Campaign, ...]) -> str | None:
    """The campaign that prompted a post: its hashtag or link, from its start to three days after its end."""
    for campaign in campaigns:
        in_window = campaign.start_on <= day <= campaign.end_on + timedelta(days=CARRY_DAYS)
        if in_window and (set(campaign.hashtags) & set(hashtags) or campaign.link in text):
            return campaign.campaign_id
    return None
