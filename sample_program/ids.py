"""Post ids that encode their moment the way the platforms' own ids do."""

from datetime import datetime

from sample_program.calendar import unix_ms

X_EPOCH_MS = 1288834974657
INSTAGRAM_EPOCH_MS = 1314220021721
URL_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def x_status_id(moment: datetime, noise: int) -> str:
    """Milliseconds since X's own epoch, then 22 bits of noise."""
    return str(((unix_ms(moment) - X_EPOCH_MS) << 22) | (noise & 0x3FFFFF))


def linkedin_activity_id(moment: datetime, noise: int) -> str:
    """Milliseconds since 1970, then 22 bits of noise."""
    return str((unix_ms(moment) << 22) | (noise & 0x3FFFFF))


def instagram_shortcode(moment: datetime, noise: int) -> str:
    """The eleven characters of a permalink: milliseconds and noise in base 64."""
    number = ((unix_ms(moment) - INSTAGRAM_EPOCH_MS) << 23) | (noise & 0x7FFFFF)
    return "".join(URL_ALPHABET[(number >> shift) & 63] for shift in range(60, -1, -6))


def instagram_media_id(noise: int) -> str:
    """The 17 digits of a content export: they tell no time and differ from the permalink."""
    return str(17_800_000_000_000_000 + noise % 400_000_000_000_000)
