"""In which encoding a text file is written, decided by its bytes."""

import codecs
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

import pyarrow as pa

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
# In the order in which they are taken where two give as many letters.
SINGLE_BYTE_CODECS = ("cp1252", "latin-1", "mac-roman", "cp850")
LETTERS, CAPITALS, MARKS = "éèêëàâáçñíîïóôúùûãõøåæœ", "ÉÈÀÇÑÁÍÓÚØÅÆ", "’‘“”„–—…•«»€"
WORTH = dict.fromkeys(LETTERS + CAPITALS, 1) | dict.fromkeys("äöüÄÖÜß" + MARKS, 2)
# A capital or a mark inside a word, as in "MÅller" or "sch”n": the text was written in another encoding.
MISPLACED = re.compile(rf"(?<=[a-z])(?:[ÄÖÜ{CAPITALS}]|[“”„–—…•«»€](?=[a-z]))")
MISPLACED_COSTS = 4


@dataclass(frozen=True)
class Encoding:
    """How to decode the file: a codec, and whether unreadable bytes are shown as a replacement."""

    codec: str
    errors: str = "strict"
    notes: tuple[Note, ...] = ()


def encoding_of(source: BinaryIO) -> Encoding:
    """The encoding; raises for bytes that are no text."""
    source.seek(0)
    sample = source.read(SAMPLE_BYTES)
    if sample.startswith((UTF16_LE_BOM, UTF16_BE_BOM)):
        return checked_utf16(source, "utf-16")
    if silent_codec := utf16_without_mark(sample):
        return checked_utf16(source, silent_codec)
    doubled = looked_over(source)
    codec = "utf-8-sig" if sample.startswith(UTF8_BOM) else "utf-8"
    if not is_utf8(source):
        return guessed_encoding(source, codec)
    return Encoding(codec, notes=(("file-looks-garbled", {"count": str(doubled)}),) if doubled > 1 else ())


def looked_over(source: BinaryIO) -> int:
    """Refuse what holds more than a few NUL and control bytes; gives the number of letters encoded twice."""
    size = nuls = controls = doubled = 0
    for piece in pieces_of(source):
        size += len(piece)
        nuls += piece.count(0) if 0 in piece else 0
        controls += len(piece) - len(piece.translate(None, CONTROL_BYTES))
        # one byte is looked for ten times as fast as a sequence
        doubled += sum(piece.count(mark) for mark in DOUBLE_ENCODED if mark[1] in piece)
    if nuls > BINARY_SHARE * size or controls > BINARY_SHARE * size:
        raise UnsupportedContainer("file-binary")
    return doubled


def utf16_without_mark(sample: bytes) -> str | None:
    """Latin text in UTF-16 has a zero in every other byte."""
    half = len(sample) // 2
    if sample[1::2].count(0) > 0.7 * half and sample[0::2].count(0) < 0.1 * half:
        return "utf-16-le"
    if sample[0::2].count(0) > 0.7 * half and sample[1::2].count(0) < 0.1 * half:
        return "utf-16-be"
    return None


def checked_utf16(source: BinaryIO, codec: str) -> Encoding:
    """UTF-16 has no second reading: half a character at its end is damage, half a pair inside is not readable."""
    if source.seek(0, io.SEEK_END) % 2:
        raise DamagedFile("file-cut-off")
    return Encoding(codec) if is_decodable(source, codec) else with_unreadable(source, codec)


def guessed_encoding(source: BinaryIO, codec: str) -> Encoding:
    """UTF-8 with a few broken bytes, or one of the single-byte encodings of Western Europe; said in a note."""
    broken, sound, first_line = counted_characters(source, codec)
    if sound > broken or is_decodable(source, codec, "surrogatepass"):
        return with_unreadable(source, codec)
    fitting = [each for each in SINGLE_BYTE_CODECS if is_decodable(source, each)]
    guess = max(fitting, key=lambda each: plausibility(source, each))
    return Encoding(guess, notes=(("file-encoding-guessed", {"encoding": guess, "line": str(first_line)}),))


def with_unreadable(source: BinaryIO, codec: str) -> Encoding:
    """The encoding of a text some of whose bytes are no characters of it; the rows that hold them are not taken."""
    broken, _, first_line = counted_characters(source, codec)
    note = ("file-bytes-unreadable", {"count": str(broken), "line": str(first_line)})
    return Encoding(codec, "replace", (note,))


def plausibility(source: BinaryIO, codec: str) -> int:
    """How much a text looks like Western Europe if it is read so: German letters and marks before other letters."""
    worth = 0
    for text in decoded(source, codec):
        characters = Counter(text)
        worth += sum(characters[each] * points for each, points in WORTH.items())
        worth -= MISPLACED_COSTS * len(MISPLACED.findall(text))
    return worth


def counted_characters(source: BinaryIO, codec: str) -> tuple[int, int, int]:
    """Unreadable places, readable characters beyond ASCII, and the line of the first unreadable place."""
    broken = sound = first_line = 0
    line = 1
    for text in decoded(source, codec, "replace"):
        if not first_line and REPLACEMENT in text:
            first_line = line + text[: text.index(REPLACEMENT)].count("\n")
        line += text.count("\n")
        broken += text.count(REPLACEMENT)
        sound += sum(1 for character in text if character > "\x7f" and character != REPLACEMENT)
    return broken, sound, first_line


def pieces_of(source: BinaryIO) -> Iterator[bytes]:
    """The bytes from the beginning, piece by piece."""
    source.seek(0)
    while piece := source.read(limits.MIB):
        yield piece


def decoded(source: BinaryIO, codec: str, errors: str = "strict") -> Iterator[str]:
    """The text in pieces, so that the file is never held as a whole."""
    decoder = codecs.getincrementaldecoder(codec)(errors)
    for piece in pieces_of(source):
        yield decoder.decode(piece)
    yield decoder.decode(b"", final=True)


def is_utf8(source: BinaryIO) -> bool:
    """Whether every byte belongs to a character of UTF-8; with emoji, decoding takes ten times as long to tell."""
    held = b""
    try:
        for piece in pieces_of(source):
            held += piece
            end = last_beginning(held)
            pa.array([held[:end]]).cast(pa.string())
            held = held[end:]
        pa.array([held]).cast(pa.string())
    except pa.ArrowInvalid:
        return False
    return True


def last_beginning(text: bytes) -> int:
    """Where the last character of UTF-8 begins if it takes several bytes, else the end; it may be cut off there."""
    for end in range(len(text) - 1, max(len(text) - 4, -1), -1):
        if text[end] < 0x80:
            break
        if text[end] >= 0xC0:
            return end
    return len(text)


def is_decodable(source: BinaryIO, codec: str, errors: str = "strict") -> bool:
    """Whether every byte belongs to a character of this encoding."""
    try:
        for _ in decoded(source, codec, errors):
            pass
    except UnicodeError:
        return False
    return True
