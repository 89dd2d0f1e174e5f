-- What the arriving rows say about their posts, once per content.
insert into post_attributes
select
    attributes_id, platform, post_id, permalink, author_account, author_name, published_at, published_on,
    text, media_type, is_reshare, language
from staged_posts
anti join post_attributes using (attributes_id)
qualify row_number() over (partition by attributes_id) = 1;
