-- Who holds each account when; what two members claim on the same days nobody holds until a person decides.
delete from account_claims;

insert into account_claims
with collided as (
    select platform, account, from_on
    from judged_claims
    where state = 'holds' and is_member
    group by platform, account, from_on
    having count(distinct member_id) > 1
),

settled as (
    select
        judged_claims.* replace (
            if(collided.account is not null and state = 'holds' and is_member, 'conflict', state) as state
        )
    from judged_claims
    left join collided using (platform, account, from_on)
),

-- neighbouring stretches that say the same are one
marked as (
    select *, from_on is distinct from lag(to_on) over (
        partition by platform, account, member_id, source, state order by from_on
    ) as opens_claim
    from settled
),

numbered as (
    select *, count_if(opens_claim) over (
        partition by platform, account, member_id, source, state order by from_on rows unbounded preceding
    ) as place
    from marked
)

select
    platform, account, member_id,
    nullif(min(from_on), date '0001-01-01') as from_on,
    nullif(max(to_on), date '9999-12-31') as to_on,
    source, state
from numbered
group by platform, account, member_id, source, state, place;
