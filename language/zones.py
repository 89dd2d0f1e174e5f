"""Time zones as a reader of each language names them."""

from functools import lru_cache
from zoneinfo import available_timezones

from babel.dates import get_timezone_location, get_timezone_name

# First those most exports here are written in.
FIRST = ("Europe/Berlin", "Europe/London", "UTC", "America/New_York", "America/Los_Angeles")
CONTINENTS = ("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")


@lru_cache(maxsize=2_048)
def time_zone(zone: str, language: str) -> str:
    """Berlin (Central European Time), Berlin (Mitteleuropäische Zeit); what names no city stays as it is."""
    if zone.partition("/")[0] not in CONTINENTS or zone not in available_timezones():
        return zone
    city = get_timezone_location(zone, locale=language, return_city=True)
    return f"{city} ({get_timezone_name(zone, zone_variant='generic', locale=language)})"


@lru_cache(maxsize=8)
def time_zones(language: str) -> tuple[str, ...]:
    """Every zone that is named after a city, by IANA name: the usual ones first, the others by the name of the city."""
    cities = {zone for zone in available_timezones() if zone.partition("/")[0] in CONTINENTS}
    by_name = {time_zone(zone, language): zone for zone in sorted(cities, reverse=True)}
    usual = {time_zone(zone, language) for zone in FIRST}
    return (*FIRST, *(by_name[name] for name in sorted(set(by_name) - usual, key=str.casefold)))
