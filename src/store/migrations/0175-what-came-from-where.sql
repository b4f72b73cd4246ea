-- What a record is in other systems, found from the record: to match people of one system with those of another, and to
-- move links along when two records become one.
create index import_link_by_noun on import_link (workspace_id, noun, noun_id);
