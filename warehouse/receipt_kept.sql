-- The receipt kept with an import.
select receipt
from imports
where import_id = ?;
