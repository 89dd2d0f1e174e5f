"""What the program has set about days: its time zone, and when platforms began to count anew."""

from queries.reading import program_settings
from warehouse.setting_rules import PlatformBreak


def program_zone() -> str:
    """The name of the zone, such as Europe/Berlin."""
    return program_settings().time_zone


def platform_breaks() -> tuple[PlatformBreak, ...]:
    """The days on which platforms began to count differently, as the program has set them."""
    return program_settings().platform_breaks
