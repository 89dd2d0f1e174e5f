-- Who supported whom: answers in an interactions log; without one, mentions and reshares in post text, a lower bound.
create or replace macro has_log(period_from, period_to) as exists (
    select 1 from covered_spans where content = 'interactions' and from_on <= period_to and to_on >= period_from
);

create or replace macro support_edges(period_from, period_to, channels, units, campaigns) as table
with told as (
    select
        'log' as edge_source,
        answered.post,
        interactions.actor_member_id as supporter,
        answered.member_id as supported,
        interactions.occurred_on as edge_on,
        interactions.type,
        interactions.occurred_at
    from scoped_posts(date '-infinity', period_to, channels, units, campaigns) as answered
    join interactions using (post)
    where interactions.occurred_on between period_from and period_to
        and interactions.actor_member_id <> answered.member_id and has_log(period_from, period_to)
    union all by name
    select 'text' as edge_source, post, supporter, supported, edge_on, 'mention' as type
    from text_mentions
    semi join scoped_posts(period_from, period_to, channels, units, campaigns) using (post)
    where not has_log(period_from, period_to)
),
-- both are members on the day; of two units at once the first in the alphabet
units_on_the_day as (
    select people.member_id, people.edge_on, min(member_spans.unit) as unit
    from (select supporter as member_id, edge_on from told union select supported, edge_on from told) as people
    join member_spans
        on member_spans.member_id = people.member_id
        and member_spans.from_on <= people.edge_on and people.edge_on < member_spans.to_on
    group by all
)
select
    told.edge_source,
    told.post,
    told.supporter,
    told.supported,
    told.edge_on,
    told.type,
    told.occurred_at,
    giving.unit as supporter_unit,
    taking.unit as supported_unit
from told
join units_on_the_day as giving on giving.member_id = told.supporter and giving.edge_on = told.edge_on
join units_on_the_day as taking on taking.member_id = told.supported and taking.edge_on = told.edge_on;
