-- Every word that there is: what was mistyped is looked for among these, which are few. Two writes at once may each
-- bring a word in, which does no harm; that none waits for the other is worth more.
create table search_word (
  workspace_id uuid not null,
  word text not null collate "C",
  -- One of those that have it: only when this one loses it, another is looked for.
  noun_id uuid not null
);
create index search_word_by_noun_id on search_word (workspace_id, noun_id);
create index search_word_by_word on search_word (workspace_id, word);
create index search_word_by_letters on search_word using gin (word gin_trgm_ops);

alter table search_word enable row level security;
alter table search_word force row level security;
create policy of_this_workspace on search_word using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());
create policy by_the_owner on search_word to current_role using (true) with check (true);
revoke insert, update, delete on search_word from leadsheet_app;

-- Numbers are not mistyped into each other, and a word of two letters is near to all others.
create function mistakable_words(words tsvector) returns setof text language sql immutable parallel safe as
$$ select word from unnest(tsvector_to_array(words)) word where word ~ '^[^0-9]{3,30}$' $$;

create function words_are_kept() returns trigger language plpgsql security definer
set search_path = public, pg_temp as
$$ begin
  insert into search_word (workspace_id, word, noun_id)
    select distinct on (n.workspace_id, one.word) n.workspace_id, one.word, n.noun_id
    from new_rows n, mistakable_words(n.words) one(word)
    where not exists (select from search_word w where w.workspace_id = n.workspace_id and w.word = one.word);
  return null;
end $$;

-- Written so that the index of words is the only way to look: of a word that is gone there is nothing to be found soon.
create function another_with(of_workspace uuid, word text) returns uuid language sql stable
set search_path = public, pg_temp set enable_seqscan = off as
$$ select coalesce(
  (select noun_id from search_entry where noun = 'contact' and words @@ quote_literal(word)::tsquery
    and (workspace_id = of_workspace) is true limit 1),
  (select noun_id from search_entry where noun = 'account' and words @@ quote_literal(word)::tsquery
    and (workspace_id = of_workspace) is true limit 1),
  (select noun_id from search_entry where noun = 'deal' and words @@ quote_literal(word)::tsquery
    and (workspace_id = of_workspace) is true limit 1),
  (select noun_id from search_entry where noun = 'conversation' and words @@ quote_literal(word)::tsquery
    and (workspace_id = of_workspace) is true limit 1),
  (select noun_id from search_entry where noun = 'note' and words @@ quote_literal(word)::tsquery
    and (workspace_id = of_workspace) is true limit 1)) $$;

-- A name that nobody has any more is nowhere to be read.
create function words_are_forgotten() returns trigger language plpgsql security definer
set search_path = public, pg_temp as
$$ begin
  with lost as materialized (
    select distinct w.workspace_id, w.word from old_rows o
    join search_word w on w.workspace_id = o.workspace_id and w.noun_id = o.noun_id
    where not exists (select from search_entry e where e.workspace_id = o.workspace_id and e.noun = o.noun
      and e.noun_id = o.noun_id and e.words @@ quote_literal(w.word)::tsquery)),
  sought as materialized (select lost.*, another_with(workspace_id, word) as other from lost),
  gone as (
    delete from search_word w using sought s
    where s.other is null and w.workspace_id = s.workspace_id and w.word = s.word)
  update search_word w set noun_id = s.other from sought s
    where s.other is not null and w.workspace_id = s.workspace_id and w.word = s.word;
  return null;
end $$;
create trigger words_are_kept_when_made after insert on search_entry referencing new table as new_rows
  for each statement execute function words_are_kept();
create trigger words_are_kept_when_changed after update on search_entry referencing new table as new_rows
  for each statement execute function words_are_kept();
create trigger words_are_forgotten_when_changed after update on search_entry referencing old table as old_rows
  for each statement execute function words_are_forgotten();
create trigger words_are_forgotten_when_gone after delete on search_entry referencing old table as old_rows
  for each statement execute function words_are_forgotten();

-- Whatever begins a word of it: "laur & cast:*". A number is looked for as it is told on the telephone, too.
create function search_query(typed text[]) returns tsquery language sql immutable parallel safe as
$$ select string_agg(quote_literal(word) || ':*', ' & ')::tsquery from unnest(typed) word $$;

-- Words that somebody may have meant who typed this one: two letters changed places, one too many, or of like letters.
create function search_near(of_workspace uuid, typed text) returns text[] language sql stable
set search_path = public, pg_temp set pg_trgm.similarity_threshold = 0.3 set pg_trgm.word_similarity_threshold = 0.55 as
$$ select array_agg(word) from (
  select word, max(likeness) from (
    select w.word, 0.9 as likeness from generate_series(1, length(typed)) place,
      lateral (values (overlay(typed placing '' from place for 1)),
        (overlay(typed placing reverse(substr(typed, place, 2)) from place for 2))) variant(word)
      join search_word w on w.workspace_id = of_workspace and w.word = variant.word
    where length(variant.word) >= 3
    union all (
      select w.word, greatest(similarity(typed, w.word), word_similarity(typed, w.word) * 0.9) from search_word w
      where (w.word % typed or typed <% w.word) and (w.workspace_id = of_workspace) is true
      order by 2 desc limit 12)) likely
  group by word order by max(likeness) desc, word limit 8) nearest $$;

-- By the noun's index of words and no other way: of a word that the planner takes for a common one it would go through
-- the rows of another index until enough of them have it, which for one that nobody has is all of them.
create function search_with_words(of_workspace uuid, of_noun text, wanted tsquery, looked_at integer)
returns setof search_entry language plpgsql stable
set search_path = public, pg_temp set enable_seqscan = off set enable_indexscan = off set jit = off as
$$ begin
  return query execute format('select * from search_entry where noun = %L and words @@ $2
    and (workspace_id = $1) is true limit %s', of_noun, looked_at) using of_workspace, wanted;
end $$;

-- One noun's part of what is found: those that have all the words, by an index of words of their own. How many rows are
-- looked at is bounded, so that a word that half of them have takes no longer; of these the newest are looked at first.
create function search_one_noun(
  of_workspace uuid, of_noun text, folded text, wanted tsquery, sees_all boolean, by_owner uuid, by_team uuid
) returns setof search_entry language plpgsql stable
set search_path = public, pg_temp set enable_seqscan = off set jit = off as
$$ declare
  is_open constant boolean := sees_all or of_noun in ('account', 'contact');
  looked_at constant integer := case when is_open then 600 else 10000 end;
  found_by_words integer;
begin
  return query select * from search_with_words(of_workspace, of_noun, wanted, looked_at)
    where is_open or owner_id = by_owner or team_id = by_team limit 600;
  get diagnostics found_by_words = row_count;
  if folded is not null then return query execute format($named$
    select * from (
      select * from search_entry where workspace_id = $1 and noun = %L
        and left(title_words, 60) collate "C" >= left($2, 60)
        and left(title_words, 60) collate "C" < left($2, 60) || U&'\+10FFFF'
      order by left(title_words, 60) collate "C" limit 200) found
    where ($3 or owner_id = $4 or team_id = $5) and title_words ^@ $2 and words @@ $6$named$, of_noun)
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
      (select * from search_entry where workspace_id = $1 and team_id = $4 and noun = %1$L order by at desc limit 3000)) own
    where words @@ $2 limit 200$own$, of_noun)
    using of_workspace, wanted, by_owner, by_team;
  end if;
end $$;

-- What is found of each noun by what was typed, the best first: what is called so, what has all the words in its title,
-- what has them otherwise, and where that is little, what may have been meant; the newest first among equals. Only in the
-- workspace that the transaction is in, whatever is asked, and of deals only what this owner or this team has unless
-- all are seen: row-level security lets this function see everything, because no index of words could be used otherwise.
create function search_found(
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
    wanted := case when length(digits) >= 7 then search_query(array[digits])
      else wanted || search_query(array[digits]) end;
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
    perform make_searched(one);
  end loop;
  perform set_config('leadsheet.workspace', '', true);
end $$;
alter table workspace force row level security;

-- An import brings what is searched as well.
create or replace function look_at_the_tables_again() returns void language plpgsql security definer
set search_path = public as
$$ begin
  analyze account, contact, deal, fact, standing, finding, promise, conversation, tenure, import_link, search_entry,
    search_word;
end $$;
