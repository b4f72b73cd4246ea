-- One statement may put several tags on the same record, as imports do: it is looked at once.
create or replace function tagged_is_searched() returns trigger language plpgsql security definer
set search_path = public, pg_temp as
$$ begin
  perform keep_searched(noun, workspace_id, array_agg(distinct noun_id)) from changed group by workspace_id, noun;
  return null;
end $$;
