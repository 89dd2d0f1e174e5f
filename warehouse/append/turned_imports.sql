-- Which imports count now and did not at the earlier version, or the other way round?
select import_id
from imports, earlier
where (added_in > version and removed_in is null) or (added_in <= version and removed_in > version)
order by import_id;
