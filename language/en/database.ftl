# What can be the matter with the database file and its disk: what happened, and what to do. Said by pages and command lines.
database-in-use = Another process holds the database { $file }. Close that one, then try again. While the dashboard runs, lay files for import into its folder inbox; python -m warehouse backup works beside it.
database-damaged = The database { $file } is damaged: parts of it are not as they were written. The file is left as it is. To do: stop the dashboard and run “python -m warehouse restore FILE” with your latest backup; the damaged file is kept beside it.
database-newer = The database { $file } was written by a newer release of this dashboard. The file is untouched. To do: start that release, or restore a backup made with this one.
database-read-only = The database cannot be written to at the moment, for instance while it is backed up or because its folder takes no writes. Nothing was stored; what is there can still be read. Please try again in a few minutes with the same file.
database-other-file = { $file } is not a database of this dashboard but a file of another kind. It is left as it is. To do: move it away and put the database in its place, or run “python -m warehouse restore FILE” with a backup.
database-unreadable = The computer cannot read or write { $file } at the moment ({ $reason }). To do: look after the disk and the number of open files, then load this page again. If it stays so, restore a backup to another disk.
database-lost-imports = The database { $file } lacks { $count ->
    [one] one write
   *[other] { $count } writes
 } that had been confirmed; the last is of { $last_at } UTC. Usually its file { $file }.wal was deleted, or an old copy was put in its place. To do: stop the dashboard, put the missing file back or run “python -m warehouse restore FILE”. “python -m warehouse check” names the missing imports; to import them again instead, first run “python -m warehouse rebuild --accept-losses”.
database-missing = The database { $file } is gone or empty, though { $count ->
    [one] one write was confirmed
   *[other] { $count } writes were confirmed
 } in it, the last on { $last_at } UTC. Nothing was begun in its place. To do: put the file back or run “python -m warehouse restore FILE”. If it was removed on purpose, delete { $file }.journal too.
disk-full = The disk of the database is full. Nothing of this was stored, and what was stored before is safe. To do: free some space, then do the same again.
disk-too-full = The disk of the database has { $free } free, and about { $needed } are needed. Nothing was begun. To do: free that much, then do the same again with the same file.
query-too-large = This needs more memory or temporary space than there is. Nothing is lost. To do: choose a shorter period or fewer channels, then look again.
backup-refused = No backup was written to { $path }: { $reason }.
backup-unusable = { $path } cannot be restored: { $reason }. The database stays as it was. To do: choose another backup.

# What the check of the database finds.
check-sentence = { $where }: found { $found }; expected { $expected }. To do: { $remedy }.
check-lost = Missing: { $writes }.
