-- Make room for today's consents, pseudonyms and privacy settings; $private_settings names the latter.
delete from decisions where kind = 'consent' or kind = 'setting' and list_contains($private_settings, subject);
