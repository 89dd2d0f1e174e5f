-- Which of the interactions the file speaks of are known.
insert into states
select distinct hash('interactions', platform, actor, post_reference, type, occurred_at, occurred_on) as subject, 0
from interaction_rows
semi join staged_subjects on hash('interactions', platform, actor, post_reference, type, occurred_at, occurred_on) = staged_subjects.subject
where removed_in is null;
