"""Random numbers that depend on the seed and on what they are for, never on how much is drawn elsewhere."""

import zlib

import numpy as np


def stream(seed: int, topic: str, number: int = 0) -> np.random.Generator:
    """A generator of its own for one topic and one thing (member, month, campaign)."""
    return np.random.default_rng([seed, zlib.crc32(topic.encode()), number])
