-- A tag moves along when two records become one; both are found by what they have then.
create function tagged_is_searched_after_a_move() returns trigger language plpgsql security definer
set search_path = public, pg_temp as
$$ begin
  perform keep_searched(noun, workspace_id, array_agg(noun_id))
  from (select workspace_id, noun, noun_id from old_rows union select workspace_id, noun, noun_id from new_rows) changed
  group by workspace_id, noun;
  return null;
end $$;
create trigger tagged_is_searched_when_moved after update on tagged referencing old table as old_rows
  new table as new_rows for each statement execute function tagged_is_searched_after_a_move();
