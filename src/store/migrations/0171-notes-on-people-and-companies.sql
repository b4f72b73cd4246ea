-- What is noted on a person or a company; on a deal a note is a fact.
create table note (
  workspace_id uuid not null references workspace,
  note_id uuid not null,
  noun text not null check (noun in ('account', 'contact')),
  noun_id uuid not null,
  text text not null,
  -- Null where it came in without anybody who is known here.
  written_by uuid,
  written_at timestamptz not null,
  changed_at timestamptz,
  pinned_at timestamptz,
  -- Kept for a while after it was removed, so that it can be had back.
  removed_at timestamptz,
  primary key (workspace_id, note_id)
);
create index note_by_holder on note (workspace_id, noun, noun_id, (pinned_at is not null), written_at, note_id)
  where removed_at is null;
create index note_by_time on note (workspace_id, noun, noun_id, written_at, note_id) where removed_at is null;
create index note_removed on note (workspace_id, removed_at) where removed_at is not null;

-- Whom a note names, in the words that it names them by, so that they are told until they have read it.
create table note_mention (
  workspace_id uuid not null,
  note_id uuid not null,
  member_id uuid not null,
  said text not null,
  read_at timestamptz,
  primary key (workspace_id, note_id, member_id),
  foreign key (workspace_id, note_id) references note on delete cascade
);
create index note_mention_unread on note_mention (workspace_id, member_id) where read_at is null;

alter table note enable row level security;
alter table note force row level security;
create policy of_this_workspace on note using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());
alter table note_mention enable row level security;
alter table note_mention force row level security;
create policy of_this_workspace on note_mention using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());

-- They are found like the notes of deals, by their words and by the name of whom they are on; everybody sees these.
create index search_entry_of_no_deal on search_entry (workspace_id, at desc) where noun = 'note' and deal_id is null;

create function keep_notes_searched(of_workspace uuid, ids uuid[]) returns void language plpgsql
security definer set search_path = public, pg_temp as
$$ begin
  with found as materialized (
    select n.note_id, n.text, n.written_at, coalesce(c.name, a.name) as name
    from unnest(ids) wanted join note n on n.workspace_id = of_workspace and n.note_id = wanted
    left join contact c on n.noun = 'contact' and c.workspace_id = of_workspace and c.contact_id = n.noun_id
      and c.removed_at is null
    left join account a on n.noun = 'account' and a.workspace_id = of_workspace and a.account_id = n.noun_id
      and a.removed_at is null
    where n.removed_at is null and coalesce(c.contact_id, a.account_id) is not null),
  gone as (
    delete from search_entry kept where kept.workspace_id = of_workspace and kept.noun = 'note'
      and kept.deal_id is null and kept.noun_id = any(ids)
      and not exists (select from found where note_id = kept.noun_id))
  insert into search_entry as kept
    select of_workspace, 'note', note_id, null, null, null, text, left(search_fold(left(text, 300)), 300),
      search_words(concat_ws(' ', left(text, 20000), name)), written_at from found
  on conflict (workspace_id, noun, noun_id, deal_id) do update
    set title = excluded.title, title_words = excluded.title_words, words = excluded.words
  where (kept.title, kept.words) is distinct from (excluded.title, excluded.words);
end $$;
revoke execute on function keep_notes_searched from public;

create function note_of_holder_is_searched() returns trigger language plpgsql security definer
set search_path = public, pg_temp as
$$ begin
  perform keep_notes_searched(workspace_id, array_agg(note_id)) from changed group by workspace_id;
  return null;
end $$;
create trigger note_of_holder_is_searched_when_made after insert on note referencing new table as changed
  for each statement execute function note_of_holder_is_searched();
create trigger note_of_holder_is_searched_when_changed after update on note referencing new table as changed
  for each statement execute function note_of_holder_is_searched();
create trigger note_of_holder_is_searched_when_gone after delete on note referencing old table as changed
  for each statement execute function note_of_holder_is_searched();

-- Under another name they are found by that one; of whom is removed nothing is found until they are back.
create function holder_of_notes_is_searched() returns trigger language plpgsql security definer
set search_path = public, pg_temp as
$$ begin
  if tg_table_name = 'contact' then
    perform keep_notes_searched(n.workspace_id, array_agg(note.note_id)) from new_rows n
    join old_rows o using (workspace_id, contact_id)
    join note on note.workspace_id = n.workspace_id and note.noun = 'contact' and note.noun_id = n.contact_id
    where (n.name, n.removed_at) is distinct from (o.name, o.removed_at) group by n.workspace_id;
  else
    perform keep_notes_searched(n.workspace_id, array_agg(note.note_id)) from new_rows n
    join old_rows o using (workspace_id, account_id)
    join note on note.workspace_id = n.workspace_id and note.noun = 'account' and note.noun_id = n.account_id
    where (n.name, n.removed_at) is distinct from (o.name, o.removed_at) group by n.workspace_id;
  end if;
  return null;
end $$;
create trigger contact_with_notes_is_searched after update on contact referencing old table as old_rows
  new table as new_rows for each statement execute function holder_of_notes_is_searched();
create trigger account_with_notes_is_searched after update on account referencing old table as old_rows
  new table as new_rows for each statement execute function holder_of_notes_is_searched();

-- One noun's part of what is found: those that have all the words, by an index of words of their own. How many rows are
-- looked at is bounded, so that a word that half of them have takes no longer; of these the newest are looked at first.
create or replace function search_one_noun(
  of_workspace uuid, of_noun text, folded text, wanted tsquery, sees_all boolean, by_owner uuid, by_team uuid
) returns setof search_entry language plpgsql stable
set search_path = public, pg_temp set enable_seqscan = off set jit = off as
$$ declare
  is_open constant boolean := sees_all or of_noun in ('account', 'contact');
  looked_at constant integer := case when is_open then 600 else 10000 end;
  found_by_words integer;
begin
  return query select * from search_with_words(of_workspace, of_noun, wanted, looked_at)
    where is_open or owner_id = by_owner or team_id = by_team or deal_id is null limit 600;
  get diagnostics found_by_words = row_count;
  if folded is not null then return query execute format($named$
    select * from (
      select * from search_entry where workspace_id = $1 and noun = %L
        and left(title_words, 60) collate "C" >= left($2, 60)
        and left(title_words, 60) collate "C" < left($2, 60) || U&'\+10FFFF'
      order by left(title_words, 60) collate "C" limit 200) found
    where ($3 or owner_id = $4 or team_id = $5 or deal_id is null) and title_words ^@ $2 and words @@ $6$named$, of_noun)
    using of_workspace, folded, is_open, by_owner, by_team, wanted;
  end if;
  -- Fewer than the bound: these were all.
  if found_by_words < least(looked_at, 600) and is_open then return; end if;
  if is_open then return query execute format($newest$
    select * from (
      select * from search_entry where workspace_id = $1 and noun = %L order by at desc limit 1500) newest
    where words @@ $2 limit 100$newest$, of_noun)
    using of_workspace, wanted;
  else return query execute format($own$
    select * from (
      (select * from search_entry where workspace_id = $1 and owner_id = $3 and noun = %1$L and deal_id is not null
        order by at desc limit 3000)
      union all
      (select * from search_entry where workspace_id = $1 and team_id = $4 and noun = %1$L order by at desc limit 3000)
      union all
      (select * from search_entry where workspace_id = $1 and noun = 'note' and %1$L = 'note' and deal_id is null
        order by at desc limit 3000)) own
    where words @@ $2 limit 200$own$, of_noun)
    using of_workspace, wanted, by_owner, by_team;
  end if;
end $$;

-- All of a workspace, made from nothing.
create or replace function make_searched(of_workspace uuid) returns void language plpgsql security definer
set search_path = public, pg_temp as
$$ declare part uuid[];
begin
  delete from search_entry where workspace_id = of_workspace;
  for part in select array_agg(id) from (
    select account_id as id, row_number() over (order by account_id) / 20000 as place from account
    where workspace_id = of_workspace) numbered group by place
  loop perform keep_searched('account', of_workspace, part); end loop;
  for part in select array_agg(id) from (
    select contact_id as id, row_number() over (order by contact_id) / 20000 as place from contact
    where workspace_id = of_workspace) numbered group by place
  loop perform keep_searched('contact', of_workspace, part); end loop;
  for part in select array_agg(id) from (
    select deal_id as id, row_number() over (order by deal_id) / 20000 as place from deal
    where workspace_id = of_workspace) numbered group by place
  loop perform keep_searched_of_deals(of_workspace, part); end loop;
  for part in select array_agg(id) from (
    select note_id as id, row_number() over (order by note_id) / 20000 as place from note
    where workspace_id = of_workspace) numbered group by place
  loop perform keep_notes_searched(of_workspace, part); end loop;
end $$;
