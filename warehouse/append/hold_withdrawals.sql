-- Of the choices released, those without which somebody would be shown more openly hold on.
update decisions set removed_in = null
where decision_id in (
    select released_decisions.decision_id
    from released_decisions
    left join member_consents using (member_id, purpose)
    where openness(member_consents.level) > openness(released_decisions.level)
);
