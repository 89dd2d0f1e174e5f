-- The posts, authors, impulses and people as they stand before an import is taken back on trial.
create or replace temp table judged_before as
select post, post_hash, member_id, impulse
from posts;

create or replace temp table people_before as
select member_id
from members;
