-- What is found by its words: a row for each person, company, deal, conversation and note, written by triggers, so that
-- whoever writes a name cannot forget it. The words are folded as they are written: small, without accents, apart.
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create table search_entry (
  workspace_id uuid not null,
  noun text not null check (noun in ('account', 'contact', 'deal', 'conversation', 'note')),
  noun_id uuid not null,
  -- What belongs to a deal is found by who sees the deal; a conversation stands in each deal that it is about.
  deal_id uuid,
  owner_id uuid,
  team_id uuid,
  title text not null,
  -- The words of the title in their order, and every word that it is found by.
  title_words text not null,
  words tsvector not null,
  -- What is newer comes first among equals: the opening of a deal, the start of a conversation, the last change else.
  at timestamptz not null,
  unique nulls not distinct (workspace_id, noun, noun_id, deal_id)
);
create index search_entry_by_title on search_entry (workspace_id, noun, (left(title_words, 60)) collate "C");
create index search_entry_by_time on search_entry (workspace_id, noun, at desc);
create index search_entry_by_owner on search_entry (workspace_id, owner_id, noun, at desc) where deal_id is not null;
create index search_entry_by_team on search_entry (workspace_id, team_id, noun, at desc) where team_id is not null;
create index search_entry_by_deal on search_entry (workspace_id, deal_id) where deal_id is not null;

-- Each noun has an index of words of its own: of a word that a million conversations have, the ten companies that have it
-- are found as fast.
create index search_entry_of_accounts on search_entry using gin (words) where noun = 'account';
create index search_entry_of_contacts on search_entry using gin (words) where noun = 'contact';
create index search_entry_of_deals on search_entry using gin (words) where noun = 'deal';
create index search_entry_of_conversations on search_entry using gin (words) where noun = 'conversation';
create index search_entry_of_notes on search_entry using gin (words) where noun = 'note';

-- The operators of full text and trigrams are not leakproof: under a policy that names the workspace no index of theirs is
-- used. So the owner's own functions see all of it, and each of them asks for one workspace.
alter table search_entry enable row level security;
alter table search_entry force row level security;
create policy of_this_workspace on search_entry using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());
create policy by_the_owner on search_entry to current_role using (true) with check (true);
revoke insert, update, delete on search_entry from leadsheet_app;

-- Small letters without accents, with one space between words. What separates them is written out, since another
-- database may have another idea of a letter.
create function search_fold(said text) returns text language sql stable parallel safe as
$$ select btrim(regexp_replace(regexp_replace(lower(public.unaccent('public.unaccent', said)),
  '[\s!-/:-@\[-`{-~\u0080-\u00bf\u2000-\u206f\u3000-\u303f]+', ' ', 'g'), '(\S{60})\S+', '\1', 'g')) $$;

-- Telephone numbers by all of their digits, and by those that one dials within the country.
create function search_digits(phones jsonb) returns text language plpgsql immutable parallel safe as
$$ declare
  number text;
  digits text;
  found text := '';
begin
  if jsonb_array_length(phones) = 0 then return ''; end if;
  for number in select value ->> 'value' from jsonb_array_elements(phones) loop
    digits := ltrim(regexp_replace(replace(number, '(0)', ''), '\D', '', 'g'), '0');
    found := found || ' ' || digits;
    if btrim(number) ~ '^(\+|00)' then
      found := found || ' ' || ltrim(substr(digits, case when digits ~ '^[17]' then 2
        when digits ~ '^(2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])' then 3 else 4 end), '0');
    end if;
  end loop;
  return found;
end $$;

create function search_words(said text, phones jsonb default '[]') returns tsvector language sql stable parallel safe as
$$ select array_to_tsvector(array_remove(string_to_array(
  public.search_fold(said) || ' ' || public.search_digits(phones), ' '), '')) $$;

-- The notes of a deal as corrections left them: the last one counts that was not voided itself, as it was corrected.
create function notes_as_they_stand(of_workspace uuid, of_deal uuid)
returns table (fact_id uuid, text text, happened_at timestamptz) language plpgsql stable
set search_path = public, pg_temp as
$$ declare
  standing jsonb := '{}';
  correction record;
  own jsonb;
  counting jsonb;
begin
  for correction in select f.fact_id, f.data from fact f
    where f.workspace_id = of_workspace and f.deal_id = of_deal and f.type = 'correction.made' order by f.sequence desc
  loop
    own := standing -> correction.fact_id::text;
    continue when (own ->> 'void')::boolean;
    counting := correction.data || coalesce(own -> 'with', '{}');
    if not standing ? (counting ->> 'of') then
      standing := standing || jsonb_build_object(counting ->> 'of', counting);
    end if;
  end loop;
  return query select f.fact_id, coalesce(standing -> f.fact_id::text -> 'with' ->> 'text', f.data ->> 'text'),
      f.happened_at
    from fact f where f.workspace_id = of_workspace and f.deal_id = of_deal and f.type = 'note.added'
      and (standing -> f.fact_id::text ->> 'void')::boolean is not true;
end $$;

-- The rows that there should be: of people and companies by their own ids, of all else by the deals they belong to, and
-- of conversations and notes only these, where they are named.
create function searched_rows(of_noun text, of_workspace uuid, ids uuid[], among uuid[]) returns setof search_entry
language plpgsql stable set search_path = public, pg_temp as
$$ begin
  if of_noun = 'account' then return query
    select a.workspace_id, of_noun, a.account_id, null::uuid, null::uuid, null::uuid, a.name, search_fold(a.name),
      search_words(concat_ws(' ', a.name, a.website, jsonb_path_query_array(a.reach, '$.emails[*].value')::text), a.reach -> 'phones'),
      a.updated_at
    from unnest(ids) wanted join account a on a.workspace_id = of_workspace and a.account_id = wanted
    where a.removed_at is null;
  elsif of_noun = 'contact' then return query
    select c.workspace_id, of_noun, c.contact_id, null::uuid, null::uuid, null::uuid, c.name, search_fold(c.name),
      search_words(concat_ws(' ', c.name, c.title, c.email, jsonb_path_query_array(c.reach, '$.emails[*].value')::text, a.name),
        c.reach -> 'phones'),
      c.updated_at
    from unnest(ids) wanted join contact c on c.workspace_id = of_workspace and c.contact_id = wanted
    left join account a on a.workspace_id = of_workspace and a.account_id = c.account_id
    where c.removed_at is null;
  elsif of_noun = 'deal' then return query
    select d.workspace_id, of_noun, d.deal_id, d.deal_id, d.owner_id, d.team_id, d.name, search_fold(d.name),
      search_words(concat_ws(' ', d.name, a.name)), d.opened_at
    from unnest(ids) wanted join deal d on d.workspace_id = of_workspace and d.deal_id = wanted
    left join account a on a.workspace_id = of_workspace and a.account_id = d.account_id
    where d.state <> 'undone';
  elsif of_noun = 'conversation' then return query
    select c.workspace_id, of_noun, c.conversation_id, d.deal_id, d.owner_id, d.team_id, coalesce(c.title, ''),
      search_fold(coalesce(c.title, '')),
      search_words(concat_ws(' ', c.title, d.name, a.name, (select string_agg(p.name, ' ') from contact p
        where p.workspace_id = of_workspace and p.contact_id = any(c.participants)))),
      c.starts_at
    from unnest(ids) wanted join deal d on d.workspace_id = of_workspace and d.deal_id = wanted
    join conversation c on c.workspace_id = of_workspace and c.deal_id = d.deal_id
      and (among is null or c.conversation_id = any(among))
    left join account a on a.workspace_id = of_workspace and a.account_id = d.account_id
    where d.state <> 'undone' and c.state <> 'cancelled';
  else return query
    select d.workspace_id, of_noun, n.fact_id, d.deal_id, d.owner_id, d.team_id, n.text,
      left(search_fold(left(n.text, 300)), 300),
      search_words(concat_ws(' ', left(n.text, 20000), d.name, a.name)), n.happened_at
    from unnest(ids) wanted join deal d on d.workspace_id = of_workspace and d.deal_id = wanted
    cross join lateral notes_as_they_stand(of_workspace, d.deal_id) n
    left join account a on a.workspace_id = of_workspace and a.account_id = d.account_id
    where d.state <> 'undone' and (among is null or n.fact_id = any(among));
  end if;
end $$;

-- Writes those rows, as far as they differ from what is kept.
create function keep_searched(of_noun text, of_workspace uuid, ids uuid[], among uuid[] default null) returns void
language sql security definer set search_path = public, pg_temp as
$$ insert into search_entry as kept select * from searched_rows(of_noun, of_workspace, ids, among)
  on conflict (workspace_id, noun, noun_id, deal_id) do update set owner_id = excluded.owner_id,
    team_id = excluded.team_id, title = excluded.title, title_words = excluded.title_words, words = excluded.words,
    at = excluded.at
  where (kept.owner_id, kept.team_id, kept.title, kept.words)
    is distinct from (excluded.owner_id, excluded.team_id, excluded.title, excluded.words) $$;

-- All that belongs to some deals, written anew.
create function keep_searched_of_deals(of_workspace uuid, deals uuid[]) returns void language plpgsql
security definer set search_path = public, pg_temp as
$$ begin
  delete from search_entry kept using deal d where d.workspace_id = of_workspace and d.deal_id = any(deals)
    and d.state = 'undone' and kept.workspace_id = of_workspace and kept.deal_id = d.deal_id;
  perform keep_searched(noun, of_workspace, deals) from unnest(array['deal', 'conversation', 'note']) noun;
end $$;

create function account_is_searched() returns trigger language plpgsql security definer
set search_path = public, pg_temp as
$$ declare changed record;
begin
  if tg_op = 'INSERT' then
    perform keep_searched('account', workspace_id, array_agg(account_id)) from new_rows group by workspace_id;
    return null;
  end if;
  delete from search_entry kept using old_rows o where kept.workspace_id = o.workspace_id and kept.noun = 'account'
    and kept.noun_id = o.account_id and not exists (select from account a
      where a.workspace_id = o.workspace_id and a.account_id = o.account_id and a.removed_at is null);
  if tg_op = 'DELETE' then return null; end if;
  for changed in
    select n.workspace_id, array_agg(n.account_id) as ids,
      array_agg(n.account_id) filter (where n.name is distinct from o.name) as renamed
    from new_rows n join old_rows o using (workspace_id, account_id)
    where (n.name, n.website, n.reach, n.removed_at) is distinct from (o.name, o.website, o.reach, o.removed_at)
    group by n.workspace_id
  loop
    perform keep_searched('account', changed.workspace_id, changed.ids);
    continue when changed.renamed is null;
    perform keep_searched('contact', changed.workspace_id, array(select contact_id from contact c
      where c.workspace_id = changed.workspace_id and c.account_id = any(changed.renamed)));
    perform keep_searched_of_deals(changed.workspace_id, array(select deal_id from deal d
      where d.workspace_id = changed.workspace_id and d.account_id = any(changed.renamed)));
  end loop;
  return null;
end $$;

create function contact_is_searched() returns trigger language plpgsql security definer
set search_path = public, pg_temp as
$$ declare changed record;
begin
  if tg_op = 'INSERT' then
    perform keep_searched('contact', workspace_id, array_agg(contact_id)) from new_rows group by workspace_id;
    return null;
  end if;
  delete from search_entry kept using old_rows o where kept.workspace_id = o.workspace_id and kept.noun = 'contact'
    and kept.noun_id = o.contact_id and not exists (select from contact c
      where c.workspace_id = o.workspace_id and c.contact_id = o.contact_id and c.removed_at is null);
  if tg_op = 'DELETE' then return null; end if;
  for changed in
    select n.workspace_id, array_agg(n.contact_id) as ids,
      array_agg(n.contact_id) filter (where n.name is distinct from o.name) as renamed
    from new_rows n join old_rows o using (workspace_id, contact_id)
    where (n.name, n.title, n.email, n.reach, n.account_id, n.removed_at)
      is distinct from (o.name, o.title, o.email, o.reach, o.account_id, o.removed_at)
    group by n.workspace_id
  loop
    perform keep_searched('contact', changed.workspace_id, changed.ids);
    continue when changed.renamed is null;
    perform keep_searched('conversation', changed.workspace_id, array(select distinct s.deal_id from stakeholder s
      where s.workspace_id = changed.workspace_id and s.contact_id = any(changed.renamed)));
  end loop;
  return null;
end $$;

create function deal_is_searched() returns trigger language plpgsql security definer
set search_path = public, pg_temp as
$$ begin
  if tg_op = 'INSERT' then
    perform keep_searched('deal', workspace_id, array_agg(deal_id)) from new_rows group by workspace_id;
  else
    perform keep_searched_of_deals(n.workspace_id, array_agg(n.deal_id))
    from new_rows n join old_rows o using (workspace_id, deal_id)
    where (n.name, n.account_id, n.owner_id, n.team_id, n.state = 'undone')
      is distinct from (o.name, o.account_id, o.owner_id, o.team_id, o.state = 'undone')
    group by n.workspace_id;
  end if;
  return null;
end $$;

create function conversation_is_searched() returns trigger language plpgsql security definer
set search_path = public, pg_temp as
$$ begin
  if tg_op <> 'INSERT' then
    delete from search_entry kept using old_rows o where kept.workspace_id = o.workspace_id
      and kept.noun = 'conversation' and kept.noun_id = o.conversation_id and kept.deal_id = o.deal_id
      and not exists (select from conversation c where c.workspace_id = o.workspace_id and c.deal_id = o.deal_id
        and c.conversation_id = o.conversation_id and c.state <> 'cancelled');
  end if;
  if tg_op = 'INSERT' then
    perform keep_searched('conversation', workspace_id, array_agg(distinct deal_id), array_agg(conversation_id))
    from new_rows group by workspace_id;
  elsif tg_op = 'UPDATE' then
    perform keep_searched('conversation', n.workspace_id, array_agg(distinct n.deal_id), array_agg(n.conversation_id))
    from new_rows n join old_rows o using (workspace_id, deal_id, conversation_id)
    where (n.title, n.participants, n.state = 'cancelled')
      is distinct from (o.title, o.participants, o.state = 'cancelled')
    group by n.workspace_id;
  end if;
  return null;
end $$;

-- The ledger is only ever added to: a note comes, and a correction may take any of the deal's notes away or back.
create function note_is_searched() returns trigger language plpgsql security definer
set search_path = public, pg_temp as
$$ begin
  delete from search_entry kept using new_rows n where n.type = 'correction.made'
    and kept.workspace_id = n.workspace_id and kept.deal_id = n.deal_id and kept.noun = 'note';
  perform keep_searched('note', workspace_id, array_agg(distinct deal_id),
    case when bool_or(type = 'correction.made') then null else array_agg(fact_id) end)
  from new_rows where type in ('note.added', 'correction.made') group by workspace_id;
  return null;
end $$;

do $$
declare
  table_name text;
  keeper text;
begin
  foreach table_name in array array['account', 'contact', 'deal', 'conversation', 'fact'] loop
    keeper := case table_name when 'fact' then 'note' else table_name end || '_is_searched';
    execute format('create trigger %s_when_made after insert on %I referencing new table as new_rows '
      'for each statement execute function %I()', keeper, table_name, keeper);
    continue when table_name = 'fact';
    execute format('create trigger %s_when_changed after update on %I referencing old table as old_rows '
      'new table as new_rows for each statement execute function %I()', keeper, table_name, keeper);
    continue when table_name = 'deal';
    execute format('create trigger %s_when_gone after delete on %I referencing old table as old_rows '
      'for each statement execute function %I()', keeper, table_name, keeper);
  end loop;
end $$;

-- All of a workspace, made from nothing.
create function make_searched(of_workspace uuid) returns void language plpgsql security definer
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
end $$;

-- These write for any workspace; whoever works as the application has them done by the triggers.
revoke execute on function keep_searched, keep_searched_of_deals, make_searched from public;
