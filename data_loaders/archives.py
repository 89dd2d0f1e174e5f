"""Zip files read with distrust: the directory is checked before, every byte is counted while reading."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator

from data_loaders import limits
from data_loaders.errors import DamagedFile, EmptyFile, HostileArchive, ProtectedFile, TooLarge, UnsupportedContainer

CHUNK_BYTES = limits.MIB
END_OF_DIRECTORY = b"PK\x05\x06"
LOCAL_HEADER_BYTES = 30
ENCRYPTED_FLAG = 0x1
# Names and extra fields of an honest directory stay far below this.
DIRECTORY_BYTES_PER_MEMBER = 1_024


class Archive:
    """A zip whose directory was checked; the budget for unpacked bytes is shared by all its members."""

    def __init__(self, content: bytes, member_limit: int) -> None:
        self.content = content
        self.unpacked_bytes = 0
        refuse_long_directory(content, member_limit)
        try:
            with zipfile.ZipFile(io.BytesIO(content)) as directory:
                self.members = directory.infolist()
                self.directory_start = directory.start_dir
        except (zipfile.BadZipFile, NotImplementedError, ValueError, struct.error) as error:
            raise DamagedFile("archive-directory-damaged") from error
        if not self.members:
            raise EmptyFile("archive-without-tables")
        refuse_many_members(len(self.members), member_limit)
        refuse_repeated_names([member.filename for member in self.members])
        self.data_starts = {member.header_offset: self._data_start(member) for member in self.members}
        self._refuse_overlaps()
        self._refuse_bomb(sum(member.file_size for member in self.members))

    def _data_start(self, member: zipfile.ZipInfo) -> int:
        header = self.content[member.header_offset : member.header_offset + LOCAL_HEADER_BYTES]
        if len(header) < LOCAL_HEADER_BYTES or header[:4] != b"PK\x03\x04":
            raise DamagedFile("archive-directory-damaged")
        name_bytes, extra_bytes = struct.unpack("<HH", header[26:30])
        return int(member.header_offset + LOCAL_HEADER_BYTES + name_bytes + extra_bytes)

    def _refuse_overlaps(self) -> None:
        in_file_order = sorted(self.members, key=lambda member: member.header_offset)
        if in_file_order[0].header_offset != 0:
            raise HostileArchive("archive-hidden-content")
        starts = [member.header_offset for member in in_file_order[1:]] + [self.directory_start]
        ends = [self.data_starts[member.header_offset] + member.compress_size for member in in_file_order]
        if any(end > next_start for end, next_start in zip(ends, starts, strict=True)):
            raise HostileArchive("archive-overlap")

    def _refuse_bomb(self, unpacked_bytes: int) -> None:
        if unpacked_bytes > limits.UNPACKED_BYTES:
            limit = f"{limits.UNPACKED_BYTES // limits.MIB} MB"
            raise TooLarge("archive-too-large", limit=limit)
        ratio_limit = limits.UNPACKED_RATIO * len(self.content)
        if unpacked_bytes > limits.RATIO_FREE_BYTES and unpacked_bytes > ratio_limit:
            raise HostileArchive("archive-bomb", limit=str(limits.UNPACKED_RATIO))

    def chunks(self, member: zipfile.ZipInfo) -> Iterator[bytes]:
        """The member's unpacked bytes; size and checksum must be what the directory says."""
        if member.flag_bits & ENCRYPTED_FLAG:
            raise ProtectedFile
        start = self.data_starts[member.header_offset]
        packed = memoryview(self.content)[start : start + member.compress_size]
        size = checksum = 0
        for chunk in unpacked_chunks(packed, member.compress_type):
            size += len(chunk)
            checksum = zlib.crc32(chunk, checksum)
            self.unpacked_bytes += len(chunk)
            self._refuse_bomb(self.unpacked_bytes)
            if size > member.file_size:
                raise HostileArchive("archive-size-lie")
            yield chunk
        if size != member.file_size or checksum != member.CRC:
            raise DamagedFile("archive-member-damaged")

    def read(self, member: zipfile.ZipInfo) -> bytes:
        """All bytes of one member."""
        return b"".join(self.chunks(member))


def unpacked_chunks(packed: memoryview, method: int) -> Iterator[bytes]:
    """Stored or deflated bytes in pieces of bounded size."""
    if method == zipfile.ZIP_STORED:
        for start in range(0, len(packed), CHUNK_BYTES):
            yield bytes(packed[start : start + CHUNK_BYTES])
        return
    if method != zipfile.ZIP_DEFLATED:
        raise UnsupportedContainer("archive-method-unsupported", found=str(method))
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        for start in range(0, len(packed), CHUNK_BYTES):
            piece = bytes(packed[start : start + CHUNK_BYTES])
            while piece and not inflater.eof:
                yield inflater.decompress(piece, CHUNK_BYTES)
                piece = inflater.unconsumed_tail
        yield inflater.flush()
    except zlib.error as error:
        raise DamagedFile("archive-member-damaged") from error
    if not inflater.eof:
        raise DamagedFile("archive-member-damaged")


def refuse_long_directory(content: bytes, member_limit: int) -> None:
    """Judge the directory's length by its end record, before it costs memory."""
    position = content.rfind(END_OF_DIRECTORY)
    record = content[position : position + 22]
    if position < 0 or len(record) < 22:
        raise DamagedFile("archive-cut-off")
    member_count, directory_bytes, directory_offset = struct.unpack("<HII", record[10:20])
    if member_count == 0xFFFF or 0xFFFFFFFF in (directory_bytes, directory_offset):
        raise TooLarge("archive-too-many-members", found="65\u202f535+", limit=limits.spaced(member_limit))
    if directory_bytes > member_limit * DIRECTORY_BYTES_PER_MEMBER:
        member_count = max(member_count, member_limit + 1)
    refuse_many_members(member_count, member_limit)


def refuse_many_members(member_count: int, member_limit: int) -> None:
    """Refuse an archive of more members than the limit."""
    if member_count > member_limit:
        found, limit = limits.spaced(member_count), limits.spaced(member_limit)
        raise TooLarge("archive-too-many-members", found=found, limit=limit)


def refuse_repeated_names(names: list[str]) -> None:
    """Refuse an archive in which a name could mean two contents."""
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise HostileArchive("archive-name-twice")
        seen.add(name)
