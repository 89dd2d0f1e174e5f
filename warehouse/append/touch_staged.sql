-- What the arriving rows say about posts touches those posts.
insert into touched_attributes
select distinct attributes_id from staged_posts;
