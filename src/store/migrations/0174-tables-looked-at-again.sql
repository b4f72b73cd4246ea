-- An import brings tags and notes as well.
create or replace function look_at_the_tables_again() returns void language plpgsql security definer
set search_path = public as
$$ begin
  analyze account, contact, deal, fact, standing, finding, promise, conversation, tenure, import_link, search_entry,
    search_word, tag, tagged, note;
end $$;
