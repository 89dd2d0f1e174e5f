-- What a source row adds to the engagements of its post: parts where the post has all of them, else the stated sum.
create or replace macro row_engagements(reactions, comments, shares, stated, is_summed) as case
    when not is_summed then stated
    when coalesce(reactions, comments, shares) is not null
        then coalesce(reactions, 0) + coalesce(comments, 0) + coalesce(shares, 0)
end;
