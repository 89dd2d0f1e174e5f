-- Which rows of files brought counters that fell against the snapshot before?
select
    import_id, file_name, sheet_name, row_number, platform, from_on, to_on, impressions, reactions, comments, shares,
    engagements
from revised_posts($role)
where $role = 'analyst' and list_contains($channels, platform)
order by import_id desc, sheet_name, row_number
limit 500;
