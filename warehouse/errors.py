"""What can go wrong with the warehouse, by name."""

from datetime import datetime


class WarehouseError(Exception):
    """The warehouse cannot do this."""

    text_id = "warehouse-error"

    def __init__(self, **slots: str) -> None:
        self.slots = slots
        super().__init__(
            " ".join([(self.__doc__ or "").strip(), *(f"{name}: {value}" for name, value in slots.items())])
        )


class DatabaseInUse(WarehouseError):
    """Another process, usually the dashboard, holds the database; files for import go into its inbox folder."""

    text_id = "database-in-use"


class DamagedDatabase(WarehouseError):
    """The database file is damaged; `python -m warehouse restore FILE` restores a backup and keeps the file."""

    text_id = "database-damaged"


class NewerDatabase(WarehouseError):
    """The database was written by a newer release; start that release, the file itself is untouched."""

    text_id = "database-newer"


class ReadOnlyDatabase(WarehouseError):
    """The database cannot be written to at the moment; nothing was changed."""

    text_id = "database-read-only"


class NotADatabase(WarehouseError):
    """This file is no DuckDB database; put the right one in its place or restore a backup of it."""

    text_id = "database-other-file"


class UnreadableDatabase(WarehouseError):
    """The computer cannot read or write the file at the moment; look after disk and open files, then try again."""

    text_id = "database-unreadable"


class LostImports(WarehouseError):
    """Imports that were acknowledged are missing; put the lost .wal file back or restore a backup.

    writes: those the journal knows and the database lacks.
    """

    text_id = "database-lost-imports"

    def __init__(self, path: str, writes: str, count: str, last_at: str) -> None:
        super().__init__(path=path, writes=writes, count=count, last_at=last_at)


class MissingDatabase(WarehouseError):
    """The database is gone, but its journal says that there was one; restore a backup, or delete the journal too."""

    text_id = "database-missing"


class DiskFull(WarehouseError):
    """The disk of the database is full; free some space, then do the same again. What was stored is safe."""

    text_id = "disk-full"


class TooLittleSpace(DiskFull):
    """The disk of the database has too little space for this; free as much as is needed. Nothing was begun."""

    text_id = "disk-too-full"


class QueryTooLarge(WarehouseError):
    """This question needs more memory or temporary space than there is; choose a shorter period."""

    text_id = "query-too-large"


class VersionNotAtHand(WarehouseError):
    """The figures of this earlier data version are not at hand at the moment; loading the page anew brings them."""

    text_id = "version-not-at-hand"


class VersionNotBuilt(WarehouseError):
    """The figures of this earlier data version could not be brought back; today's are not touched by that."""

    text_id = "version-not-built"


class BackupRefused(WarehouseError):
    """No backup can be made there; nothing was written."""

    text_id = "backup-refused"


class UnusableBackup(WarehouseError):
    """This file cannot be restored; the database stays as it is."""

    text_id = "backup-unusable"


class WriteConflict(WarehouseError):
    """Another process has written to the shared store meanwhile; nothing of this write remains."""

    text_id = "write-conflict"


class UnknownImport(WarehouseError):
    """No live import has this number."""

    text_id = "import-unknown"


class ImportNotTakenBack(WarehouseError):
    """No import that was taken back has this number."""

    text_id = "import-not-taken-back"


class UnknownDecision(WarehouseError):
    """Decisions of this kind are not known."""

    text_id = "decision-unknown"


class UnsuitableConsent(WarehouseError):
    """A consent has one of the declared levels and does not end before it was given; nothing was changed."""

    text_id = "consent-unsuitable"


class UnsuitableCampaign(WarehouseError):
    """A campaign cannot be planned like this; field: what of it, found: what stands there; nothing was changed."""

    text_id = "campaign-unsuitable"


class UnsuitableTag(WarehouseError):
    """No single post has this link, or no campaign is called so; field: link or campaign; nothing was changed."""

    text_id = "tag-unsuitable"


class UnknownMember(WarehouseError):
    """No member list names this member; an account can only be given to somebody a list names."""

    text_id = "member-unknown"


class EmptyInterval(WarehouseError):
    """The last day lies before the first; nothing was changed."""

    text_id = "interval-empty"


class AlreadyImported(WarehouseError):
    """This very file is already imported; nothing was changed."""

    text_id = "already-imported"

    def __init__(self, import_id: int, imported_at: datetime) -> None:
        self.import_id = import_id
        self.imported_at = imported_at
        super().__init__(import_id=str(import_id), imported_at=imported_at.isoformat(timespec="seconds"))


class WriteStopped(WarehouseError):
    """The write was stopped before it was done; nothing of it remains."""

    text_id = "write-stopped"
