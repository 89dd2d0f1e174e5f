"""The time zone in which the program tells days and times."""

from queries.versions import place
from warehouse.settings import settings


def program_zone() -> str:
    """The name of the zone, such as Europe/Berlin."""
    return settings(place().warehouse).time_zone
