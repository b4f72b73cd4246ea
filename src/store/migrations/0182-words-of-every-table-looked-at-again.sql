-- After an erasure the statistics of the planner are made anew, of whatever tables there are by then.
create or replace function look_at_words_again() returns void language plpgsql security definer
set search_path = public, pg_temp as
$$ declare one name;
begin
  for one in select relname from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relowner = current_user::regrole
  loop execute format('analyze %I', one); end loop;
end $$;
