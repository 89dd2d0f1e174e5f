"""Text from files and links as Markdown that shows exactly its characters."""

import re

_MEANINGFUL = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~$:&@^=/])")
# What Streamlit turns into links, pictures (:streamlit:, emoji names) and arrows or dashes after escapes are resolved.
_REWRITTEN = re.compile(r"(\\:(?=\\/\\/|[\w+\-\\]+\\:)|\\[\-<>=~](?=\\[\-<>=~]))")
# No-break spaces stay: they hold numbers and their units together.
_LINE = re.compile(r"[ \t\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")


def literal(text: str) -> str:
    """The text on one line with every character that Markdown could read as a sign escaped."""
    escaped = _MEANINGFUL.sub(r"\\\1", _LINE.sub(" ", text).strip(" "))
    return _REWRITTEN.sub("\\1\u2060", escaped)
