-- How much of a person a choice shows; without a recorded one that is 1, as by pseudonym.
create or replace temp macro openness(level) as
    case coalesce(level, 'pseudonym') when 'named' then 2 when 'pseudonym' then 1 else 0 end;
