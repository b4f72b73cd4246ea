-- Whom somebody had erased: what is done of it, and nothing of who they were. What they are looked for by is sealed with the
-- secret of the installation, and goes once all is looked through.
create table erasure (
  workspace_id uuid not null references workspace,
  erasure_id uuid not null,
  contact_id uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  sealed_person text,
  -- The entries of ledgers and the rows in which they stood.
  reworded integer not null default 0,
  finished_at timestamptz,
  primary key (workspace_id, erasure_id)
);

-- By what an import recognises somebody who was erased: hashes under a key that the database does not have.
create table erased_key (
  workspace_id uuid not null references workspace,
  key_hash text not null,
  contact_id uuid not null,
  primary key (workspace_id, key_hash)
);
create index erased_key_by_contact on erased_key (workspace_id, contact_id);

alter table contact add column erased_at timestamptz;
create index contact_erased on contact (workspace_id, contact_id) where erased_at is not null;

-- Whoever was erased stays so, whatever comes in later under their id.
create function erased_stays_erased() returns trigger language plpgsql as
$$ begin
  old.last_touch_at := new.last_touch_at;
  return old;
end $$;
create trigger erased_stays_erased before update on contact for each row when (old.erased_at is not null)
  execute function erased_stays_erased();

do $$
declare table_name text;
begin
  foreach table_name in array array['erasure', 'erased_key']
  loop
    execute format('alter table %I enable row level security', table_name);
    execute format('alter table %I force row level security', table_name);
    execute format('create policy of_this_workspace on %I using (workspace_id = current_workspace()) '
      'with check (workspace_id = current_workspace())', table_name);
  end loop;
end $$;

-- Whether of two values one has the other's shape: the same fields in the same order of lists, the same numbers, ids and
-- days, and other words at most.
create function differs_in_words_only(was jsonb, becomes jsonb) returns boolean language sql immutable parallel safe as
$$ select coalesce(bool_and(case
    when o.value is null or n.value is null or jsonb_typeof(o.value) <> jsonb_typeof(n.value) then false
    when jsonb_typeof(o.value) = 'object' then
      array(select jsonb_object_keys(o.value)) = array(select jsonb_object_keys(n.value))
    when jsonb_typeof(o.value) = 'array' then jsonb_array_length(o.value) = jsonb_array_length(n.value)
    when jsonb_typeof(o.value) <> 'string' then o.value = n.value
    else o.value = n.value
      or o.value #>> '{}' !~ '^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(/.*)?|\d{4}-\d\d-\d\d(T[0-9:.]+Z)?)$' and n.value #>> '{}' <> '' end), true)
  from jsonb_path_query(was, 'strict $.**') with ordinality o (value, place)
  full join jsonb_path_query(becomes, 'strict $.**') with ordinality n (value, place) using (place) $$;

-- The ledger is append-only, but for one thing: an erasure under way takes somebody out of the words of an entry. Only the
-- function below lets it, which works as the owner of the table; whoever works as the application cannot say so.
create or replace function refuse_to_change_the_ledger() returns trigger language plpgsql as
$$ begin
  if tg_op = 'UPDATE' and current_setting('leadsheet.rewording', true) = old.fact_id::text
    and current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid)
    and to_jsonb(new) - 'data' = to_jsonb(old) - 'data' and differs_in_words_only(old.data, new.data)
  then return new; end if;
  raise exception 'the ledger is append-only: record a correction instead of a % of fact %', lower(tg_op), old.fact_id
    using errcode = 'restrict_violation';
end $$;

create function reword_fact(of_erasure uuid, of_fact uuid, reworded jsonb) returns void language plpgsql
security definer set search_path = public, pg_temp as
$$ begin
  perform from erasure where workspace_id = current_workspace() and erasure_id = of_erasure and finished_at is null;
  if not found then raise exception 'no erasure % is under way', of_erasure using errcode = 'restrict_violation'; end if;
  perform set_config('leadsheet.rewording', of_fact::text, true);
  update fact set data = reworded where workspace_id = current_workspace() and fact_id = of_fact;
  perform set_config('leadsheet.rewording', '', true);
  -- Programs that follow what changes (migration 0186) read the entry again.
  insert into change_waiting (workspace_id, noun, noun_id, deal_id, act)
    select workspace_id, 'fact', fact_id, deal_id, 'changed' from fact
    where workspace_id = current_workspace() and fact_id = of_fact;
  perform pg_notify('leadsheet_deal_changes', json_build_object('recordsOf', current_workspace())::text);
end $$;

-- What is searched follows from rows by triggers, and of ledgers from what is added to them; here entries changed.
create function search_deals_anew(deals uuid[]) returns void language sql security definer
set search_path = public, pg_temp as
$$ select keep_searched_of_deals(current_workspace(), deals) $$;

-- The statistics by which queries are planned hold words of the tables, too.
create function look_at_words_again() returns void language plpgsql security definer set search_path = public as
$$ begin
  analyze account, audit, calendar_event, coach_note, commitment, contact, contact_job, conversation, custom_field,
    custom_value, deal, deal_view, erasure, fact, finding, import, import_error, import_link, insight, letter,
    meeting_cell, merge, milestone, note, playbook, playbook_draft, promise, request, roadmap_link, search_entry,
    search_word, speaker_name, standing, tag, vague_phrase, words_lesson;
end $$;
