# What a waiting or running job says; slots done and total count its steps.
job-queued = Waiting for the imports before this one.
job-queued-reading = Waiting until the files before it are read.
job-importing-rows = Importing { $rows } rows.
job-reading = Opening the file.
job-reading-rows = Reading: { $done } rows so far.
job-reading-of = Reading: { $done } of { $total } rows.
job-foreseeing = Finding out what the file would change.
job-undoing = Taking the import back.
job-redoing = Bringing the import back.
job-foreseeing-undo = Finding out what leans on it.
job-foreseeing-redo = Finding out what it would bring back.
job-replaying = Going back through earlier data versions.
job-publishing = Refreshing the copy other programs read.
job-sample-writing = Writing the sample program.
job-sample-loading = Loading the sample program: { $done } of { $total } files.
job-emptying = Removing the sample program.

# The file's bytes are in the ledger already; month is jan … dec.
receipt-already-imported = Already imported { $day } { $month ->
    [jan] Jan
    [feb] Feb
    [mar] Mar
    [apr] Apr
    [may] May
    [jun] Jun
    [jul] Jul
    [aug] Aug
    [sep] Sep
    [oct] Oct
    [nov] Nov
   *[dec] Dec
 }, { $time } (run { $run }). Nothing was changed.
