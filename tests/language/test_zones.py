"""Time zones in words."""

from language import LANGUAGES, time_zone, time_zones


def test_a_zone_is_named_by_its_city_and_time() -> None:
    assert time_zone("Europe/Berlin", "de") == "Berlin (Mitteleuropäische Zeit)"
    assert time_zone("Europe/Berlin", "en") == "Berlin (Central European Time)"


def test_what_names_no_city_stays_as_it_is() -> None:
    assert [time_zone(zone, "de") for zone in ("UTC", "Europe/Nowhere", "Mond")] == ["UTC", "Europe/Nowhere", "Mond"]


def test_the_usual_zones_come_first_and_no_two_read_alike() -> None:
    for language in LANGUAGES:
        zones = time_zones(language)
        words = [time_zone(zone, language) for zone in zones]
        assert zones[:3] == ("Europe/Berlin", "Europe/London", "UTC")
        assert len(set(words)) == len(words) > 300
