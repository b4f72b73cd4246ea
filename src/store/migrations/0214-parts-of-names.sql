-- A list that was asked for a part of a name walked over everybody: under a policy that names the workspace no index of
-- trigrams is used. What a list looks for such parts in stands with what is searched, and is found by a function of the owner.
alter table search_entry add column sought text;

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
      a.updated_at, a.name_lower
    from unnest(ids) wanted join account a on a.workspace_id = of_workspace and a.account_id = wanted
    where a.removed_at is null;
  elsif of_noun = 'contact' then return query
    select c.workspace_id, of_noun, c.contact_id, null::uuid, null::uuid, null::uuid, c.name, search_fold(c.name),
      search_words(concat_ws(' ', c.name, c.title, c.email, jsonb_path_query_array(c.reach, '$.emails[*].value')::text, a.name,
        c.details ->> 'about', said_in_fields(of_workspace, 'contact', c.contact_id),
        (select string_agg(t.name, ' ') from tagged o
        join tag t on t.workspace_id = of_workspace and t.tag_id = o.tag_id and t.removed_at is null
        where o.workspace_id = of_workspace and o.noun = 'contact' and o.noun_id = c.contact_id)), c.reach -> 'phones'),
      c.updated_at, concat_ws(E'\n', c.name_lower, lower(c.email))
    from unnest(ids) wanted join contact c on c.workspace_id = of_workspace and c.contact_id = wanted
    left join account a on a.workspace_id = of_workspace and a.account_id = c.account_id
    where c.removed_at is null;
  elsif of_noun = 'deal' then return query
    select d.workspace_id, of_noun, d.deal_id, d.deal_id, d.owner_id, d.team_id, d.name, search_fold(d.name),
      search_words(concat_ws(' ', d.name, a.name, said_in_fields(of_workspace, 'deal', d.deal_id),
        (select string_agg(t.name, ' ') from tagged o
        join tag t on t.workspace_id = of_workspace and t.tag_id = o.tag_id and t.removed_at is null
        where o.workspace_id = of_workspace and o.noun = 'deal' and o.noun_id = d.deal_id))), d.opened_at, null::text
    from unnest(ids) wanted join deal d on d.workspace_id = of_workspace and d.deal_id = wanted
    left join account a on a.workspace_id = of_workspace and a.account_id = d.account_id
    where d.state <> 'undone';
  elsif of_noun = 'conversation' then return query
    select c.workspace_id, of_noun, c.conversation_id, d.deal_id, d.owner_id, d.team_id, coalesce(c.title, ''),
      search_fold(coalesce(c.title, '')),
      search_words(concat_ws(' ', c.title, d.name, a.name, (select string_agg(p.name, ' ') from contact p
        where p.workspace_id = of_workspace and p.contact_id = any(c.participants)))),
      c.starts_at, null::text
    from unnest(ids) wanted join deal d on d.workspace_id = of_workspace and d.deal_id = wanted
    join conversation c on c.workspace_id = of_workspace and c.deal_id = d.deal_id
      and (among is null or c.conversation_id = any(among))
    left join account a on a.workspace_id = of_workspace and a.account_id = d.account_id
    where d.state <> 'undone' and c.state <> 'cancelled';
  else return query
    select d.workspace_id, of_noun, n.fact_id, d.deal_id, d.owner_id, d.team_id, n.text,
      left(search_fold(left(n.text, 300)), 300),
      search_words(concat_ws(' ', left(n.text, 20000), d.name, a.name)), n.happened_at, null::text
    from unnest(ids) wanted join deal d on d.workspace_id = of_workspace and d.deal_id = wanted
    cross join lateral notes_as_they_stand(of_workspace, d.deal_id) n
    left join account a on a.workspace_id = of_workspace and a.account_id = d.account_id
    where d.state <> 'undone' and (among is null or n.fact_id = any(among));
  end if;
end $$;

-- Writes those rows, as far as they differ from what is kept.
create or replace function keep_searched(of_noun text, of_workspace uuid, ids uuid[], among uuid[] default null) returns void
language sql security definer set search_path = public, pg_temp as
$$ insert into search_entry as kept select * from searched_rows(of_noun, of_workspace, ids, among)
  on conflict (workspace_id, noun, noun_id, deal_id) do update set owner_id = excluded.owner_id,
    team_id = excluded.team_id, title = excluded.title, title_words = excluded.title_words, words = excluded.words,
    at = excluded.at, sought = excluded.sought
  where (kept.owner_id, kept.team_id, kept.title, kept.words, kept.sought)
    is distinct from (excluded.owner_id, excluded.team_id, excluded.title, excluded.words, excluded.sought) $$;

-- What was here before, without telling the triggers of words, whom it does not concern.
alter table search_entry disable trigger user;
alter table contact no force row level security;
alter table account no force row level security;
update search_entry kept set sought = concat_ws(E'\n', c.name_lower, lower(c.email)) from contact c
  where kept.noun = 'contact' and c.workspace_id = kept.workspace_id and c.contact_id = kept.noun_id;
update search_entry kept set sought = a.name_lower from account a
  where kept.noun = 'account' and a.workspace_id = kept.workspace_id and a.account_id = kept.noun_id;
alter table account force row level security;
alter table contact force row level security;
alter table search_entry enable trigger user;
create index search_entry_by_parts on search_entry using gin (sought gin_trgm_ops) where sought is not null;

-- Signs that would stand for any others are looked for as they are.
create function pattern_of_part(part text) returns text language sql immutable parallel safe as
$$ select '%' || regexp_replace(lower(part), '([\\%_])', '\\\1', 'g') || '%' $$;

-- Whether an index of trigrams is no help: it needs three letters, and one in fifteen who have them makes it slower than
-- walking over all. How many have them is told by a look at one page of a thousand.
create function is_common_part(part text) returns boolean language plpgsql volatile set search_path = public, pg_temp as
$$ begin
  return part !~ '[[:alnum:]]{3}' or (
    select count(*) filter (where sought like pattern_of_part(part)) * 15 > count(*) + 200
    from search_entry tablesample system (0.1) where sought is not null);
end $$;

-- Who of the workspace that the transaction is in has this part in the name or the e-mail, and how many they are; no ids
-- where they are more than `most`, and nothing where it is no use to look for them. What they are is read by whoever
-- row-level security holds.
create function those_named(of_noun text, part text, most integer) returns table (ids uuid[], many integer)
language plpgsql volatile security definer
set search_path = public, pg_temp set enable_seqscan = off set enable_indexscan = off set jit = off as
$$ begin
  if is_common_part(part) then return; end if;
  return query select case when count(*) <= most then coalesce(array_agg(noun_id), '{}') end, count(*)::integer
    from search_entry where sought like pattern_of_part(part) and noun = of_noun
      and (workspace_id = current_workspace()) is true;
end $$;
