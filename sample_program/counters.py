"""The counters a post grows towards: skewed like real ones, larger with the audience, kind to pictures."""

from collections.abc import Sequence
from math import exp

from sample_program.model import Counters, Platform

# median impressions = factor * followers ** 0.7; then rates per impression
FACTOR: dict[Platform, float] = {"linkedin": 6.5, "instagram": 4.2, "x": 3.2}
SPREAD: dict[Platform, float] = {"linkedin": 0.85, "instagram": 0.7, "x": 1.0}
REACTION_RATE: dict[Platform, float] = {"linkedin": 0.032, "instagram": 0.058, "x": 0.017}
COMMENT_RATE: dict[Platform, float] = {"linkedin": 0.0042, "instagram": 0.0035, "x": 0.0016}
SHARE_RATE: dict[Platform, float] = {"linkedin": 0.0026, "instagram": 0.0020, "x": 0.0034}
CLICK_RATE: dict[Platform, float] = {"linkedin": 0.016, "instagram": 0.0, "x": 0.008}
SAVE_RATE: dict[Platform, float] = {"linkedin": 0.0, "instagram": 0.006, "x": 0.0009}
RESHARE_FACTOR = 0.45
MEDIA_FACTOR = {"IMAGE": 1.15, "VIDEO": 1.25, "TEXT": 1.0, "LINK": 0.8}


def final_counters(
    platform: Platform, followers: int, media_type: str, is_reshare: bool, normals: Sequence[float], warmth: float = 1.0
) -> Counters:
    """The counters at the end of a post's life; six standard normal numbers are its luck."""
    median = FACTOR[platform] * followers**0.7 * MEDIA_FACTOR[media_type] * (RESHARE_FACTOR if is_reshare else 1.0)
    impressions = max(median * exp(SPREAD[platform] * normals[0]), 3.0)
    liking = warmth * exp(0.35 * normals[1])

    def counted(rate: float, normal: float) -> int:
        return int(impressions * rate * liking * exp(0.45 * normal) + 0.5)

    return Counters(
        impressions=int(impressions),
        reach=int(impressions * min(0.78 + 0.05 * normals[5], 0.97)),
        reactions=counted(REACTION_RATE[platform], normals[2]),
        comments=counted(COMMENT_RATE[platform], normals[3]),
        shares=counted(SHARE_RATE[platform], normals[4]),
        clicks=counted(CLICK_RATE[platform], normals[5]),
        saves=counted(SAVE_RATE[platform], normals[3]),
        video_views=int(impressions * 0.42) if media_type == "VIDEO" else 0,
        follows=counted(0.0006, normals[4]),
    )
