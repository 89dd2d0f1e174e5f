-- Of what kind a post is, whatever an export calls it; null where none says it.
create or replace macro format_of(media_type) as case
    when regexp_matches(lower(media_type), 'video|reel|clip|short') then 'video'
    when regexp_matches(lower(media_type), 'carousel|album|document|gallery') then 'carousel'
    when regexp_matches(lower(media_type), 'image|photo|picture|bild|foto') then 'image'
    when regexp_matches(lower(media_type), 'link|article') then 'link'
    when regexp_matches(lower(media_type), 'text|status') then 'text'
    when media_type is not null then 'other'
end;
