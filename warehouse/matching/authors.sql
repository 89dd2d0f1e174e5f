-- How many authors of posts are members or known by a name only?
select
    count(distinct (platform, author_account)) filter (author_kind = 'member') as matched,
    count(distinct (platform, author_name)) filter (author_account is null and author_kind = 'outsider') as nameless
from posts;
