-- Of which kinds are the decisions that hold now and did not at the earlier version, or the other way round?
select distinct kind
from decisions, earlier
where (added_in > version and removed_in is null) or (added_in <= version and removed_in > version)
order by kind;
