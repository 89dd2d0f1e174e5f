-- One row that every write changes: of two writers of a shared store, the later one conflicts and looks again.
create table write_turn (data_version bigint not null);
comment on table write_turn is 'The last data version, changed by every write, so that two writers of a shared store never pass each other unseen.';
insert into write_turn select coalesce(max(data_version), 0) from data_versions;
