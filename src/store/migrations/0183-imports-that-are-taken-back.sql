-- What an import made and changed, so that it can be taken back as a whole: a row for each row that it touched, with the
-- columns that it changed as they were and as it left them.
create table import_change (
  workspace_id uuid not null references workspace,
  import_id uuid not null,
  -- The table, and what tells the row from the others there.
  noun text not null,
  row_key text not null,
  before jsonb,
  after jsonb,
  -- The whole row as it was, and as the import left it, in short; none before where the import made the row.
  before_mark text,
  after_mark text not null,
  state text not null default 'standing' check (state in ('standing', 'undone', 'kept')),
  -- Why it was kept when the import was taken back.
  reason text,
  primary key (workspace_id, noun, row_key, import_id)
);
create index import_change_standing on import_change (workspace_id, import_id, noun, (before_mark is null), row_key)
  where state = 'standing';
create index import_change_kept on import_change (workspace_id, import_id, noun, row_key) where state = 'kept';

alter table import_change enable row level security;
alter table import_change force row level security;
create policy of_this_workspace on import_change using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());

alter table import drop constraint import_state_check;
alter table import add constraint import_state_check
  check (state in ('previewed', 'running', 'paused', 'done', 'failed', 'stopped', 'undoing', 'undone'));
alter table import
  -- Whether all that it wrote was written down like that: not of imports from before this.
  add column remembers boolean not null default false,
  add column undone_by uuid,
  add column undone_at timestamptz;

-- What follows from other rows or only says when is not compared, and a column that comes later changes nothing.
create function row_mark(row_as_json jsonb) returns text language sql immutable parallel safe as
$$ select md5(jsonb_strip_nulls(row_as_json
  - '{workspace_id,created_at,updated_at,last_touch_at,last_channel}'::text[])::text) $$;

-- What tells a row from the others of its table, as one text.
create function row_key(row_as_json jsonb, key_columns text[]) returns text language sql immutable parallel safe as
$$ select concat_ws(E'\x1f', row_as_json->>key_columns[1], row_as_json->>key_columns[2], row_as_json->>key_columns[3]) $$;

-- What a row, or one of the lists of its further fields, becomes when a change of it is taken back: each field that still
-- says what the change wrote says again what it said before. Null stands for a field that was not there.
create function taken_back_inside(now_is jsonb, before jsonb, after jsonb) returns jsonb
language sql immutable parallel safe as
$$ select coalesce(jsonb_object_agg(name, case
    when now_is->name is not distinct from after->name then before->name else now_is->name end), '{}')
  from jsonb_object_keys(before || after) name where before->name is distinct from after->name $$;
create function taken_back(now_is jsonb, before jsonb, after jsonb) returns jsonb language sql immutable parallel safe as
$$ select coalesce(jsonb_object_agg(name, case
    when now_is->name is not distinct from after->name then before->name
    when name in ('details', 'values') then jsonb_strip_nulls(now_is->name || taken_back_inside(now_is->name, before->name, after->name))
    else now_is->name end), '{}')
  from jsonb_object_keys(before) name $$;

-- Whatever an import writes into these tables it writes down, by whichever way it comes there. What it writes twice is
-- remembered as it was before the first time.
create function keep_import_changes() returns trigger language plpgsql set search_path = public, pg_temp as
$$ declare
  of_import constant uuid := nullif(current_setting('leadsheet.import', true), '')::uuid;
  key_columns constant text[] := array(select unnest(tg_argv));
begin
  if of_import is null then return null; end if;
  if tg_op = 'INSERT' then
    insert into import_change as kept (workspace_id, import_id, noun, row_key, after_mark)
      select n.workspace_id, of_import, tg_table_name, row_key(to_jsonb(n), key_columns), row_mark(to_jsonb(n))
      from new_rows n
    on conflict (workspace_id, noun, row_key, import_id) do update set after_mark = excluded.after_mark;
    return null;
  end if;
  insert into import_change as kept
      (workspace_id, import_id, noun, row_key, before, after, before_mark, after_mark)
    select o.workspace_id, of_import, tg_table_name, o.key, changed.before, changed.after, o.mark, n.mark
    from (select workspace_id, to_jsonb(r) as row, row_key(to_jsonb(r), key_columns) as key, row_mark(to_jsonb(r)) as mark
      from old_rows r) o
    join (select to_jsonb(r) as row, row_key(to_jsonb(r), key_columns) as key, row_mark(to_jsonb(r)) as mark
      from new_rows r) n on n.key = o.key and n.mark <> o.mark
    cross join lateral (
      select jsonb_object_agg(field.key, field.value) as before, jsonb_object_agg(field.key, n.row->field.key) as after
      from jsonb_each(o.row) field where n.row->field.key is distinct from field.value
        and field.key <> all ('{created_at,updated_at,last_touch_at,last_channel}')) changed
  on conflict (workspace_id, noun, row_key, import_id) do update set
    before = case when kept.before_mark is null then null else excluded.before || kept.before end,
    after = case when kept.before_mark is null then null else kept.after || excluded.after end,
    -- Somebody changed it while the import was paused: no row is ever like that.
    after_mark = case when kept.after_mark = excluded.before_mark then excluded.after_mark else '' end;
  return null;
end $$;

-- Of a deal its ledger tells what the import wrote; here only how long it was.
create function keep_import_changes_of_deals() returns trigger language plpgsql set search_path = public, pg_temp as
$$ declare of_import constant uuid := nullif(current_setting('leadsheet.import', true), '')::uuid;
begin
  if of_import is null then return null; end if;
  if tg_op = 'INSERT' then
    insert into import_change (workspace_id, import_id, noun, row_key, after_mark)
      select workspace_id, of_import, 'deal', deal_id::text, sequence::text from new_rows;
    return null;
  end if;
  insert into import_change as kept (workspace_id, import_id, noun, row_key, before_mark, after_mark)
    select o.workspace_id, of_import, 'deal', o.deal_id::text, o.sequence::text, n.sequence::text
    from old_rows o join new_rows n using (workspace_id, deal_id) where n.sequence <> o.sequence
  on conflict (workspace_id, noun, row_key, import_id) do update set
    after_mark = case when kept.after_mark = excluded.before_mark then excluded.after_mark else '' end;
  return null;
end $$;

do $$
declare
  journaled text[][] := array[['account', '''account_id'''], ['contact', '''contact_id'''],
    ['contact_job', '''contact_id'', ''job_id'''], ['custom_field', '''field_id'''],
    ['custom_value', '''noun'', ''noun_id'''], ['tag', '''tag_id'''], ['tagged', '''noun'', ''noun_id'', ''tag_id'''],
    ['note', '''note_id'''], ['member', '''member_id'''], ['team', '''team_id'''],
    ['import_link', '''source'', ''noun'', ''external_id''']];
  one text[];
begin
  foreach one slice 1 in array journaled loop
    execute format('create trigger import_keeps_what_it_made after insert on %I referencing new table as new_rows
      for each statement execute function keep_import_changes(%s)', one[1], one[2]);
    execute format('create trigger import_keeps_what_it_changed after update on %I referencing old table as old_rows
      new table as new_rows for each statement execute function keep_import_changes(%s)', one[1], one[2]);
  end loop;
end $$;
create trigger import_keeps_what_it_made after insert on deal referencing new table as new_rows
  for each statement execute function keep_import_changes_of_deals();
create trigger import_keeps_what_it_changed after update on deal referencing old table as old_rows
  new table as new_rows for each statement execute function keep_import_changes_of_deals();
