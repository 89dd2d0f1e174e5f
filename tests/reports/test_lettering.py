"""Lines break where the words would be too wide, as the font itself says."""

from reports.lettering import lines_of, shortened, width_of


def test_width_grows_with_size_and_weight() -> None:
    assert width_of("Werkstolz", 20) == 2 * width_of("Werkstolz", 10)
    assert width_of("Werkstolz", 20, is_bold=True) > width_of("Werkstolz", 20)


def test_lines_are_no_wider_than_asked_and_lose_no_word() -> None:
    text = "Ein Satz, der länger ist als eine Zeile, bricht zwischen zwei Wörtern um"
    lines = lines_of(text, 20, 400)
    assert len(lines) == 2 and " ".join(lines) == text
    assert all(width_of(line, 20) <= 400 for line in lines)


def test_what_does_not_fit_ends_in_an_ellipsis_within_the_width() -> None:
    lines = lines_of("ein Wort nach dem anderen " * 20, 20, 200, most=2)
    assert len(lines) == 2 and lines[-1].endswith("…") and width_of(lines[-1], 20) <= 200
    long_word = shortened("Donaudampfschifffahrtsgesellschaft", 20, 100)
    assert long_word.endswith("…") and width_of(long_word, 20) <= 100
