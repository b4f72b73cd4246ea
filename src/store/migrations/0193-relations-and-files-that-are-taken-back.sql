-- Who knows whom and files, photos among them, go with the undo of the import that brought them.
create trigger import_keeps_what_it_made after insert on relation referencing new table as new_rows
  for each statement execute function keep_import_changes('relation_id');
create trigger import_keeps_what_it_changed after update on relation referencing old table as old_rows
  new table as new_rows for each statement execute function keep_import_changes('relation_id');
create trigger import_keeps_what_it_made after insert on stored_file referencing new table as new_rows
  for each statement execute function keep_import_changes('file_id');
create trigger import_keeps_what_it_changed after update on stored_file referencing old table as old_rows
  new table as new_rows for each statement execute function keep_import_changes('file_id');
