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
    """The database is in use by the dashboard; put files for import into its inbox folder."""

    text_id = "database-in-use"


class DamagedDatabase(WarehouseError):
    """The database file is damaged; restore a backup, the file itself is kept as it is."""

    text_id = "database-damaged"


class NewerDatabase(WarehouseError):
    """The database was written by a newer release; start that release, the file itself is untouched."""

    text_id = "database-newer"


class ReadOnlyDatabase(WarehouseError):
    """The database cannot be written to at the moment; nothing was changed."""

    text_id = "database-read-only"


class WriteConflict(WarehouseError):
    """Another process has written to the shared store meanwhile; nothing of this write remains."""

    text_id = "write-conflict"


class UnknownImport(WarehouseError):
    """No live import has this number."""

    text_id = "import-unknown"


class UnknownDecision(WarehouseError):
    """Decisions of this kind are not known."""

    text_id = "decision-unknown"


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
