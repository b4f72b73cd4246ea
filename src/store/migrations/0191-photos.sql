-- The photo of a person is looked up with every page of theirs.
create index stored_file_photo on stored_file (workspace_id, noun_id, stored_at) where is_photo and removed_at is null;
