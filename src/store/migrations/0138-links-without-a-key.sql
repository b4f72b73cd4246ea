-- A link that came with an export from another server: who had one is known, and its key is not, so that none opens it.
alter table roadmap_link alter token_hash drop not null;
