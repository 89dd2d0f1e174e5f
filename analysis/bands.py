"""Lists of people without places: equal counts form one band."""

from collections.abc import Sequence

MOST_PEOPLE = 10


def whole_bands(counts: Sequence[int], most: int = MOST_PEOPLE) -> list[int]:
    """Band numbers of descending counts, cut before the band that would show more than so many people."""
    bands: list[int] = []
    for index, count in enumerate(counts):
        opens = index == 0 or count != counts[index - 1]
        bands.append((bands[-1] if bands else 0) + int(opens))
    if len(counts) <= most:
        return bands
    cut = bands[most]
    return [band for band in bands if band < cut]
