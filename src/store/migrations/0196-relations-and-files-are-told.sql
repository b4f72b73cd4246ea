-- Programs are told of relations and files as of every other record. A photo is read with the person, so it is told as a
-- change of theirs. These come a few at a time, so each row tells of itself.
alter table change drop constraint change_noun_check;
alter table change add constraint change_noun_check
  check (noun in ('account', 'contact', 'deal', 'conversation', 'note', 'fact', 'relation', 'file'));

create function relation_is_told() returns trigger language plpgsql security definer
set search_path = public, pg_temp as
$$
declare
  row relation := coalesce(new, old);
begin
  perform record_is_told(row.workspace_id, 'relation', row.relation_id, null,
    tg_op <> 'INSERT' and old.removed_at is null, tg_op <> 'DELETE' and new.removed_at is null);
  return null;
end $$;

create function stored_file_is_told() returns trigger language plpgsql security definer
set search_path = public, pg_temp as
$$
declare
  row stored_file := coalesce(new, old);
begin
  if row.is_photo then
    perform record_is_told(row.workspace_id, 'contact', row.noun_id, null, true, true);
  else
    perform record_is_told(row.workspace_id, 'file', row.file_id, case row.noun when 'deal' then row.noun_id end,
      tg_op <> 'INSERT' and old.removed_at is null, tg_op <> 'DELETE' and new.removed_at is null);
  end if;
  return null;
end $$;

-- What became of a record that was there, or is there now, or both.
create function record_is_told(of_workspace uuid, noun text, noun_id uuid, deal_id uuid, was_there boolean,
  is_there boolean) returns void language plpgsql security definer
set search_path = public, pg_temp as
$$ begin
  if not (was_there or is_there) then return; end if;
  insert into change_waiting (workspace_id, noun, noun_id, deal_id, act) values (of_workspace, noun, noun_id, deal_id,
    case when was_there and is_there then 'changed' when is_there then 'made' else 'removed' end);
  perform pg_notify('leadsheet_deal_changes', json_build_object('recordsOf', of_workspace)::text);
end $$;
revoke execute on function record_is_told from public;

create trigger relation_is_told after insert or update or delete on relation
  for each row execute function relation_is_told();
create trigger stored_file_is_told after insert or update or delete on stored_file
  for each row execute function stored_file_is_told();
