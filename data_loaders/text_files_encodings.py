"""In which encoding a text file is written, decided by its bytes."""

import codecs
from collections.abc import Iterator
from dataclasses import dataclass

from data_loaders import limits
from data_loaders.child_answers import Note
from data_loaders.errors import DamagedFile, UnsupportedContainer

UTF8_BOM, UTF16_LE_BOM, UTF16_BE_BOM = b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"
SAMPLE_BYTES = 4_096
BINARY_SHARE = 0.01
CONTROL_BYTES = bytes(byte for byte in range(32) if byte not in b"\0\t\n\r\x0b\x0c\x1a\x1b")
REPLACEMENT = "\ufffd"
# An umlaut that was UTF-8, was read as cp1252 and written as UTF-8 again begins with these.
DOUBLE_ENCODED = (b"\xc3\x83\xc2", b"\xc3\xa2\xe2\x82\xac")


@dataclass(frozen=True)
class Encoding:
    """How to decode the file: a codec, and whether unreadable bytes are shown as a replacement."""

    codec: str
    errors: str = "strict"
    notes: tuple[Note, ...] = ()


def encoding_of(content: bytes) -> Encoding:
    """The encoding; raises for bytes that are no text."""
    if content.startswith((UTF16_LE_BOM, UTF16_BE_BOM)):
        return checked_utf16(content, "utf-16")
    if silent_codec := utf16_without_mark(content[:SAMPLE_BYTES]):
        return checked_utf16(content, silent_codec)
    refuse_binary(content)
    codec = "utf-8-sig" if content.startswith(UTF8_BOM) else "utf-8"
    if not is_decodable(content, codec):
        return guessed_encoding(content, codec)
    doubled = sum(content.count(mark) for mark in DOUBLE_ENCODED)
    return Encoding(codec, notes=(("file-looks-garbled", {"count": str(doubled)}),) if doubled > 1 else ())


def utf16_without_mark(sample: bytes) -> str | None:
    """Latin text in UTF-16 has a zero in every other byte."""
    half = len(sample) // 2
    if sample[1::2].count(0) > 0.7 * half and sample[0::2].count(0) < 0.1 * half:
        return "utf-16-le"
    if sample[0::2].count(0) > 0.7 * half and sample[1::2].count(0) < 0.1 * half:
        return "utf-16-be"
    return None


def checked_utf16(content: bytes, codec: str) -> Encoding:
    """UTF-16 has no second reading: what does not decode is damaged."""
    if not is_decodable(content, codec):
        raise DamagedFile("file-cut-off")
    return Encoding(codec)


def guessed_encoding(content: bytes, codec: str) -> Encoding:
    """UTF-8 with a few broken bytes, or one of the single-byte encodings of Western Europe; said in a note."""
    broken, sound, first_line = counted_characters(content, codec)
    if sound > broken:
        note = ("file-bytes-unreadable", {"count": str(broken), "line": str(first_line)})
        return Encoding(codec, "replace", (note,))
    guess = "cp1252" if is_decodable(content, "cp1252") else "latin-1"
    return Encoding(guess, notes=(("file-encoding-guessed", {"encoding": guess, "line": str(first_line)}),))


def counted_characters(content: bytes, codec: str) -> tuple[int, int, int]:
    """Unreadable places, readable characters beyond ASCII, and the line of the first unreadable place."""
    broken = sound = first_line = 0
    line = 1
    for text in decoded(content, codec, "replace"):
        if not first_line and REPLACEMENT in text:
            first_line = line + text[: text.index(REPLACEMENT)].count("\n")
        line += text.count("\n")
        broken += text.count(REPLACEMENT)
        sound += sum(1 for character in text if character > "\x7f" and character != REPLACEMENT)
    return broken, sound, first_line


def decoded(content: bytes, codec: str, errors: str = "strict") -> Iterator[str]:
    """The text in pieces, so that no second copy of the file is held."""
    decoder = codecs.getincrementaldecoder(codec)(errors)
    for start in range(0, len(content), limits.MIB):
        yield decoder.decode(content[start : start + limits.MIB])
    yield decoder.decode(b"", final=True)


def is_decodable(content: bytes, codec: str) -> bool:
    """Whether every byte belongs to a character of this encoding."""
    try:
        for _ in decoded(content, codec):
            pass
    except UnicodeError:
        return False
    return True


def refuse_binary(content: bytes) -> None:
    """Text holds hardly any NUL and control bytes."""
    controls = len(content) - len(content.translate(None, CONTROL_BYTES))
    if content.count(0) > BINARY_SHARE * len(content) or controls > BINARY_SHARE * len(content):
        raise UnsupportedContainer("file-binary")
