-- What were the posts of each quarter about, as far as a rule can tell?
with kinds as (
    select quarter_start(published_on) as quarter_on, kind
    from post_kinds(
        $from_on, $to_on, $channels, $units, $campaigns, $programme, $links, $help, $experience
    )
)
select
    quarter_on,
    count(*) filter (kind = 'own') as own,
    count(*) filter (kind = 'helping') as helping,
    count(*) filter (kind = 'product') as product,
    count(*) filter (kind = 'reshared') as reshared,
    count(*) filter (kind = 'programme') as programme,
    count(kind) as classified,
    count(*) as posts
from kinds
group by quarter_on
order by quarter_on;
