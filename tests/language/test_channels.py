"""Channels are spelled as they spell themselves."""

from language import channel


def test_a_channel_is_spelled_as_it_spells_itself() -> None:
    assert [channel(name, "de") for name in ("linkedin", "youtube", "x")] == ["LinkedIn", "YouTube", "X"]


def test_a_channel_without_a_name_is_said_to_be_unknown() -> None:
    assert (channel("", "de"), channel("", "en")) == ("Unbekannter Kanal", "Unknown channel")
