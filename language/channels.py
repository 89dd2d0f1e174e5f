"""Channels as they spell themselves."""

from language.texts import say

CHANNELS = {
    "linkedin": "LinkedIn",
    "instagram": "Instagram",
    "x": "X",
    "facebook": "Facebook",
    "tiktok": "TikTok",
    "youtube": "YouTube",
}


def channel(name: str, language: str) -> str:
    """The channel's own spelling; one without a name is said to be unknown."""
    return CHANNELS.get(name, name) if name else say("channel-unknown", language)
