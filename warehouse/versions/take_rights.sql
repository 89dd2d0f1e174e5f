-- Today's consents, pseudonyms and privacy settings, in the place of those of then.
insert into decisions by name from rights_decisions;
delete from member_consents;
insert into member_consents by name from rights_consents;
delete from pseudonyms;
insert into pseudonyms by name from rights_pseudonyms;
