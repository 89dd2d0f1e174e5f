-- Before the rows of a file are laid out: what they speak of, and what is known of it; a hash each.
create or replace temp table staged_subjects (subject ubigint);
create or replace temp table states (subject ubigint, hash ubigint);
create or replace temp table states_before (subject ubigint, hash ubigint);
