-- A playbook is named by its key, and not by an id.
alter table audit alter noun_id type text using noun_id::text;
