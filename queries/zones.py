"""The time zone in which the program tells days and times."""

from queries.reading import program_settings


def program_zone() -> str:
    """The name of the zone, such as Europe/Berlin."""
    return program_settings().time_zone
