"""Texts of invented posts, put together from sentence parts."""

from collections.abc import Sequence

from sample_program import phrases_de, phrases_en

EMOJI = ("", "", "", "", " 😊", " 🚀", " 💪", " 🙌", " ☕", " 🌻", " 📡", " 🎉")
PHRASES = {"de": phrases_de, "en": phrases_en}
MATHEMATICAL = str.maketrans(
    {chr(ord("A") + k): chr(0x1D5D4 + k) for k in range(26)} | {chr(ord("a") + k): chr(0x1D5EE + k) for k in range(26)}
)


def post_text(language: str, unit: str, campaign_name: str | None, picks: Sequence[int]) -> str:
    """The words of an original post; eight whole numbers decide which."""
    parts = PHRASES[language]
    scenes = parts.SCENES["alle"] if picks[1] % 3 == 0 else parts.SCENES[unit]
    place = parts.PLACES[picks[0] // 64 % len(parts.PLACES)]
    sentences = [scenes[picks[2] % len(scenes)]]
    if campaign_name:
        sentences.insert(0, parts.CALLS[picks[3] % len(parts.CALLS)].format(name=campaign_name))
    elif picks[3] % 10 < 7:
        sentences.insert(0, parts.OPENINGS[picks[0] % len(parts.OPENINGS)].format(place=place))
    if picks[4] % 10 < 8:
        sentences.append(parts.REFLECTIONS[picks[5] % len(parts.REFLECTIONS)])
    if picks[6] % 10 < 4:
        sentences.append(parts.CLOSINGS[picks[6] // 16 % len(parts.CLOSINGS)])
    paragraphs = "\n\n" if picks[7] % 7 == 0 else " "
    return paragraphs.join(sentences) + EMOJI[picks[7] // 8 % len(EMOJI)]


def reshare_text(language: str, picks: Sequence[int]) -> str:
    """The short word with which somebody passes a post on."""
    words: tuple[str, ...] = PHRASES[language].RESHARES
    return words[picks[0] % len(words)] + EMOJI[picks[1] % len(EMOJI)]


def with_hashtags(text: str, hashtags: Sequence[str], picks: Sequence[int]) -> str:
    """The text followed by its hashtags; a few people write them in mathematical letters or in small ones."""
    if not hashtags:
        return text
    style = picks[4] // 16 % 60
    written = [tag.translate(MATHEMATICAL) if style == 0 else tag.lower() if style < 6 else tag for tag in hashtags]
    return text + ("\n\n" if picks[5] % 3 == 0 else " ") + " ".join(f"#{tag}" for tag in written)
