-- Whose each account is, as lists and people say, and where they disagree.
create table account_claims (
    platform varchar not null,
    account varchar not null,
    member_id varchar,
    from_on date,
    to_on date,
    source varchar not null,
    state varchar not null
);
comment on table account_claims is 'Derived: who is said to hold an account when; no two members hold one on the same day.';
comment on column account_claims.member_id is 'Null: nobody of the program, as a person has decided';
comment on column account_claims.to_on is 'First day no longer; null while open';
comment on column account_claims.source is 'decision or member list; a decision goes before every list';
comment on column account_claims.state is 'holds, conflict (two members claim it: it counts for nobody), overruled (by a decision) or external';
comment on table member_accounts is 'Derived: the accounts of a member, case-folded, with the interval they were theirs; the claims that hold.';
comment on table decisions is 'Ledger: what people decided, as events; the newest live one per kind and subject holds, for accounts day by day.';
comment on column decisions.kind is 'consent, match, unmatch, external, same_post, distinct_post, tag, campaign, setting, mapping or answer';
comment on column data_versions.cause is 'import, undo, redo, decision, undo_decision, rebuild, start_empty, restore or loss_accepted';
