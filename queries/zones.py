"""The time zone in which the program tells days and times."""

from warehouse.connection import served
from warehouse.settings import settings


def program_zone() -> str:
    """The name of the zone, such as Europe/Berlin."""
    return settings(served()).time_zone
