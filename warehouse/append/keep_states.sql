-- What was known of what the file speaks of, put aside to be compared with afterwards.
create or replace temp table states_before as from states;
delete from states;
