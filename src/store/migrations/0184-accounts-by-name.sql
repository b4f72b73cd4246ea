-- lower() is not leakproof, so that under the policy of a workspace an index over it is never used: whoever looks a
-- company up by its name asks for a column that holds it in small letters.
alter table account add column name_lower text generated always as (lower(name)) stored;
create index account_by_name_lower on account (workspace_id, name_lower);

-- What follows from other columns is not compared, and is not given back by itself.
create or replace function row_mark(row_as_json jsonb) returns text language sql immutable parallel safe as
$$ select md5(jsonb_strip_nulls(row_as_json
  - '{workspace_id,created_at,updated_at,last_touch_at,last_channel,name_lower}'::text[])::text) $$;

create or replace function keep_import_changes() returns trigger language plpgsql set search_path = public, pg_temp as
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
        and field.key <> all ('{created_at,updated_at,last_touch_at,last_channel,name_lower}')) changed
  on conflict (workspace_id, noun, row_key, import_id) do update set
    before = case when kept.before_mark is null then null else excluded.before || kept.before end,
    after = case when kept.before_mark is null then null else kept.after || excluded.after end,
    -- Somebody changed it while the import was paused: no row is ever like that.
    after_mark = case when kept.after_mark = excluded.before_mark then excluded.after_mark else '' end;
  return null;
end $$;
