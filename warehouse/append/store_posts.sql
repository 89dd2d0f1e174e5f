-- The arriving post rows as ledger rows of the import.
insert into post_observations by name
select
    this_write.import_id, this_write.as_of_on, this_write.data_version as added_in, staged_posts.attributes_id,
    arriving_posts.* exclude (
        place, platform, post_id, permalink, author_account, author_name, published_at, published_on, text, media_type,
        is_reshare, language
    )
from arriving_posts
join staged_posts using (place)
cross join this_write;
