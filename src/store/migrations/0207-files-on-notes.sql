-- A file may have come with a note. It hangs on the person or the company as every file does, and says of which note it is: so
-- it is seen, merged, exported and erased like the others. A note that is forgotten leaves its number behind, which says
-- nothing any more.
alter table stored_file add column note_id uuid check (note_id is null or (not is_photo and noun in ('account', 'contact')));
create index stored_file_of_note on stored_file (workspace_id, note_id) where note_id is not null;
