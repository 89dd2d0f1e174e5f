"""Why an export cannot be loaded: one class per kind of reason, each with a text id for the reader's language."""


class UnreadableExport(Exception):
    """The file cannot be loaded."""

    default_text_id = "file-unreadable"

    def __init__(self, text_id: str | None = None, **slots: str) -> None:
        """text_id names the message in the language room, slots fill it; the docstring is the default message."""
        self.text_id = text_id or self.default_text_id
        self.slots = slots
        super().__init__(" ".join((type(self).__doc__ or "").split()))


class EmptyFile(UnreadableExport):
    """The file holds nothing that could be a table."""

    default_text_id = "file-empty"


class DamagedFile(UnreadableExport):
    """The file is damaged or was cut off: its content contradicts its own structure."""

    default_text_id = "file-damaged"


class ProtectedFile(UnreadableExport):
    """The file is protected by a password."""

    default_text_id = "file-protected"


class UnsupportedContainer(UnreadableExport):
    """The file is of a kind that is not read; accepted are csv, tsv, xlsx, xls and zip archives of these."""

    default_text_id = "file-kind-unsupported"


class OwnReport(UnreadableExport):
    """The file is a report made by this dashboard, not a source."""

    default_text_id = "file-own-report"


class TooLarge(UnreadableExport):
    """The file is larger than a table may be here."""

    default_text_id = "file-too-large"


class HostileArchive(UnreadableExport):
    """The archive is built in a way honest programs do not build archives."""

    default_text_id = "archive-hostile"


class ParserCrashed(UnreadableExport):
    """Reading the file broke the reader; it ran apart, so nothing else is affected."""

    default_text_id = "file-parser-crashed"


class UnknownLayout(UnreadableExport):
    """No known export has the columns of this file."""

    default_text_id = "layout-unknown"


class AmbiguousLayout(UnreadableExport):
    """More than one known export has the columns of this file."""

    default_text_id = "layout-ambiguous"


class UnsupportedLayout(UnreadableExport):
    """The export was recognised, but it does not hold what this dashboard can use."""

    default_text_id = "layout-unsupported"


class UnfittingCorrection(UnreadableExport):
    """A correction names a cell that this file does not have, or that holds something else."""

    default_text_id = "correction-no-cell"


class NotNeeded(UnsupportedLayout):
    """The table was recognised; it comes beside others and nothing of this dashboard needs it."""

    default_text_id = "table-not-needed"


CONTAINER_ERRORS: dict[str, type[UnreadableExport]] = {
    kind.__name__: kind
    for kind in (
        EmptyFile,
        DamagedFile,
        ProtectedFile,
        UnsupportedContainer,
        OwnReport,
        TooLarge,
        HostileArchive,
        ParserCrashed,
    )
}
