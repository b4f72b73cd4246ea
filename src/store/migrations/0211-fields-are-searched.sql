-- Found as well are the words that somebody wrote about a person or a company, and what fields of the workspace hold: texts,
-- numbers, links and choices. Days, amounts, colleagues and yes or no name nobody.

-- What a record holds in its fields, as it is read, with the name of the field.
create function field_sayings(of_workspace uuid, of_noun text, of_id uuid) returns table (label text, said text)
language sql stable parallel safe as
$$ select field.label, case when field.kind in ('choice', 'choices')
      then (select string_agg(option ->> 'label', ', ') from jsonb_array_elements(field.options) option
        where held.value ? (option ->> 'optionId'))
      else held.value #>> '{}' end
    from public.custom_value, jsonb_each(custom_value.values) held
    join public.custom_field field on field.workspace_id = of_workspace and field.field_id::text = held.key
      and field.removed_at is null and field.kind in ('text', 'number', 'link', 'choice', 'choices')
    where custom_value.workspace_id = of_workspace and custom_value.noun = of_noun and custom_value.noun_id = of_id
    order by field.place, field.field_id $$;

create function said_in_fields(of_workspace uuid, of_noun text, of_id uuid) returns text language sql stable parallel safe as
$$ select left(string_agg(said, ' '), 20000) from public.field_sayings(of_workspace, of_noun, of_id) $$;

-- The rows that there should be: of people and companies by their own ids, of all else by the deals they belong to, and
-- of conversations and notes only these, where they are named.
create or replace function searched_rows(of_noun text, of_workspace uuid, ids uuid[], among uuid[]) returns setof search_entry
language plpgsql stable set search_path = public, pg_temp as
$$ begin
  if of_noun = 'account' then return query
    select a.workspace_id, of_noun, a.account_id, null::uuid, null::uuid, null::uuid, a.name, search_fold(a.name),
      search_words(concat_ws(' ', a.name, a.website, jsonb_path_query_array(a.reach, '$.emails[*].value')::text,
        a.details ->> 'about', said_in_fields(of_workspace, 'account', a.account_id),
        (select string_agg(t.name, ' ') from tagged o
        join tag t on t.workspace_id = of_workspace and t.tag_id = o.tag_id and t.removed_at is null
        where o.workspace_id = of_workspace and o.noun = 'account' and o.noun_id = a.account_id)), a.reach -> 'phones'),
      a.updated_at
    from unnest(ids) wanted join account a on a.workspace_id = of_workspace and a.account_id = wanted
    where a.removed_at is null;
  elsif of_noun = 'contact' then return query
    select c.workspace_id, of_noun, c.contact_id, null::uuid, null::uuid, null::uuid, c.name, search_fold(c.name),
      search_words(concat_ws(' ', c.name, c.title, c.email, jsonb_path_query_array(c.reach, '$.emails[*].value')::text, a.name,
        c.details ->> 'about', said_in_fields(of_workspace, 'contact', c.contact_id),
        (select string_agg(t.name, ' ') from tagged o
        join tag t on t.workspace_id = of_workspace and t.tag_id = o.tag_id and t.removed_at is null
        where o.workspace_id = of_workspace and o.noun = 'contact' and o.noun_id = c.contact_id)), c.reach -> 'phones'),
      c.updated_at
    from unnest(ids) wanted join contact c on c.workspace_id = of_workspace and c.contact_id = wanted
    left join account a on a.workspace_id = of_workspace and a.account_id = c.account_id
    where c.removed_at is null;
  elsif of_noun = 'deal' then return query
    select d.workspace_id, of_noun, d.deal_id, d.deal_id, d.owner_id, d.team_id, d.name, search_fold(d.name),
      search_words(concat_ws(' ', d.name, a.name, said_in_fields(of_workspace, 'deal', d.deal_id),
        (select string_agg(t.name, ' ') from tagged o
        join tag t on t.workspace_id = of_workspace and t.tag_id = o.tag_id and t.removed_at is null
        where o.workspace_id = of_workspace and o.noun = 'deal' and o.noun_id = d.deal_id))), d.opened_at
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

create or replace function account_is_searched() returns trigger language plpgsql security definer
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
    where (n.name, n.website, n.reach, n.details -> 'about', n.removed_at)
      is distinct from (o.name, o.website, o.reach, o.details -> 'about', o.removed_at)
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

create or replace function contact_is_searched() returns trigger language plpgsql security definer
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
    where (n.name, n.title, n.email, n.reach, n.details -> 'about', n.account_id, n.removed_at)
      is distinct from (o.name, o.title, o.email, o.reach, o.details -> 'about', o.account_id, o.removed_at)
    group by n.workspace_id
  loop
    perform keep_searched('contact', changed.workspace_id, changed.ids);
    continue when changed.renamed is null;
    perform keep_searched('conversation', changed.workspace_id, array(select distinct s.deal_id from stakeholder s
      where s.workspace_id = changed.workspace_id and s.contact_id = any(changed.renamed)));
  end loop;
  return null;
end $$;

create function fields_are_searched() returns trigger language plpgsql security definer
set search_path = public, pg_temp as
$$ begin
  if tg_op = 'INSERT' then
    perform keep_searched(noun, workspace_id, array_agg(noun_id)) from new_rows where values <> '{}'
    group by workspace_id, noun;
  elsif tg_op = 'DELETE' then
    perform keep_searched(noun, workspace_id, array_agg(noun_id)) from old_rows where values <> '{}'
    group by workspace_id, noun;
  else
    -- A row that is only locked says the same as before; one that moved to another record changes both.
    perform keep_searched(noun, workspace_id, array_agg(distinct noun_id))
    from ((select * from new_rows except select * from old_rows)
      union all (select * from old_rows except select * from new_rows)) changed
    group by workspace_id, noun;
  end if;
  return null;
end $$;
create trigger fields_are_searched_when_made after insert on custom_value
  referencing new table as new_rows for each statement execute function fields_are_searched();
create trigger fields_are_searched_when_changed after update on custom_value
  referencing old table as old_rows new table as new_rows for each statement execute function fields_are_searched();
create trigger fields_are_searched_when_gone after delete on custom_value
  referencing old table as old_rows for each statement execute function fields_are_searched();

-- A choice that is called otherwise, a field that is removed or had back: with all that hold something in it.
create function field_is_searched() returns trigger language plpgsql security definer
set search_path = public, pg_temp as
$$ begin
  perform keep_searched(v.noun, v.workspace_id, array_agg(distinct v.noun_id))
  from new_rows n join old_rows o using (workspace_id, field_id)
  join custom_value v on v.workspace_id = n.workspace_id and v.noun = n.noun and v.values ? n.field_id::text
  where (n.options, n.kind, n.removed_at is null) is distinct from (o.options, o.kind, o.removed_at is null)
  group by v.workspace_id, v.noun;
  return null;
end $$;
create trigger field_is_searched_when_changed after update on custom_field
  referencing old table as old_rows new table as new_rows for each statement execute function field_is_searched();

-- What is found of each noun by what was typed, the best first: what is called so, what has all the words in its title,
-- what has them otherwise, and where that is little, what may have been meant; the newest first among equals. Only in the
-- workspace that the transaction is in, whatever is asked, and of deals only what this owner or this team has unless
-- all are seen: row-level security lets this function see everything, because no index of words could be used otherwise.
create or replace function search_found(
  asked text, nouns text[], sees_all boolean, by_owner uuid, by_team uuid, most integer
) returns table (noun text, noun_id uuid, deal_id uuid, how text, title text) language plpgsql stable
security definer set search_path = public, pg_temp set enable_seqscan = off set jit = off as
$$ #variable_conflict use_column
declare
  in_workspace constant uuid := current_workspace();
  folded constant text := left(search_fold(left(asked, 200)), 200);
  typed constant text[] := array(select distinct word from unnest((string_to_array(folded, ' '))[:8]) word);
  digits constant text := ltrim(regexp_replace(left(asked, 200), '\D', '', 'g'), '0');
  starts constant text[] := array(select '% ' || word || '%' from unnest(typed) word);
  wanted tsquery;
  mistyped text[];
  meant text;
  found_so_far integer;
begin
  if in_workspace is null or folded = '' then return; end if;
  wanted := search_query(typed);
  if length(digits) >= 4 and asked !~ '[^\d\s()+./-]' then
    -- Short pieces of a long number begin the numbers of half of everybody: there all of its digits are looked for.
    wanted := case when length(digits) >= 7 and exists (select from unnest(typed) word where length(word) < 4)
      then search_query(array[digits]) else wanted || search_query(array[digits]) end;
  end if;

  return query
  with found as materialized (
    select distinct on (e.noun, e.noun_id) e.*, case
      when e.title_words ^@ folded then 0
      when ' ' || e.title_words like all (starts) then 1
      else 2 end as place
    from unnest(nouns) of_noun,
      search_one_noun(in_workspace, of_noun, folded, wanted, sees_all, by_owner, by_team) e
    order by e.noun, e.noun_id, e.at desc),
  placed as (
    select f.*, row_number() over (partition by f.noun order by f.place, f.at desc, f.noun_id) as number from found f)
  select p.noun, p.noun_id, p.deal_id, (array['named', 'in the title', 'by its words'])[p.place + 1], p.title
  from placed p where p.number <= most order by p.place, p.at desc, p.noun_id;
  get diagnostics found_so_far = row_count;
  if found_so_far >= most then return; end if;

  -- The words that nothing begins with; where there are none of these, any may be the one.
  mistyped := array(select word from unnest(typed) word where word ~ '^[^0-9]{3,30}$' and not exists (
    select from search_word w where w.workspace_id = in_workspace and w.word >= word
      and w.word < word || U&'\+10FFFF'));
  if mistyped = '{}' and cardinality(typed) <= 3 then
    mistyped := array(select word from unnest(typed) word where word ~ '^[^0-9]{3,30}$');
  end if;
  select string_agg('(' || quote_literal(word) || ':*' || coalesce((
      select string_agg(' | ' || quote_literal(near), '') from unnest(search_near(in_workspace, word)) near
      where word = any(mistyped)), '') || ')', ' & ')
    into meant from unnest(typed) word;
  if meant !~ '\|' then return; end if;
  return query
  with found as materialized (
    select distinct on (e.noun, e.noun_id) e.*, strict_word_similarity(folded, left(e.title_words, 300)) as likeness
    from unnest(nouns) of_noun,
      search_one_noun(in_workspace, of_noun, null, meant::tsquery, sees_all, by_owner, by_team) e
    where not e.words @@ wanted
    order by e.noun, e.noun_id, e.at desc),
  placed as (
    select f.*, row_number() over (partition by f.noun order by f.likeness desc, f.at desc, f.noun_id) as number
    from found f)
  select p.noun, p.noun_id, p.deal_id, 'nearly', p.title from placed p
  where p.number <= most order by p.likeness desc, p.at desc, p.noun_id;
end $$;

-- What was here before. The tables are held even from their owner, who goes through one workspace at a time.
alter table workspace no force row level security;
do $$
declare one uuid;
begin
  for one in select workspace_id from workspace loop
    perform set_config('leadsheet.workspace', one::text, true);
    perform keep_searched('account', one, array(select account_id from account
      where workspace_id = one and details ->> 'about' <> ''));
    perform keep_searched('contact', one, array(select contact_id from contact
      where workspace_id = one and details ->> 'about' <> ''));
    perform keep_searched(noun, one, array_agg(noun_id)) from custom_value
    where workspace_id = one and values <> '{}' group by noun;
  end loop;
  perform set_config('leadsheet.workspace', '', true);
end $$;
alter table workspace force row level security;
