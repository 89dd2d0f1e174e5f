-- What the ledger rows of one import touch; its account becomes or ceases to be one of the organisation.
insert into touched_attributes
select distinct attributes_id from post_observations, this_write
where post_observations.import_id = this_write.import_id;

insert into touched_days
select distinct platform, account, day_on from day_observations, this_write
where day_observations.import_id = this_write.import_id;

insert into touched_references
select distinct trim(post_reference) from interaction_rows, this_write
where interaction_rows.import_id = this_write.import_id;

insert into touched_accounts
select lower(trim(platform)), account_key(account) from imports, this_write
where
    imports.import_id = this_write.import_id and is_of_organisation(layout) and account is not null
    and not exists (
        from imports as other
        where
            other.import_id <> imports.import_id and other.removed_in is null and is_of_organisation(other.layout)
            and lower(trim(other.platform)) is not distinct from lower(trim(imports.platform))
            and account_key(other.account) is not distinct from account_key(imports.account)
    );
