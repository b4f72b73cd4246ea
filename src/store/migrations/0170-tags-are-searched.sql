-- Who or what has a tag is found by its name. Kept like all that is searched: by triggers, so that no write can forget it.

-- The rows that there should be: of people and companies by their own ids, of all else by the deals they belong to, and
-- of conversations and notes only these, where they are named.
create or replace function searched_rows(of_noun text, of_workspace uuid, ids uuid[], among uuid[]) returns setof search_entry
language plpgsql stable set search_path = public, pg_temp as
$$ begin
  if of_noun = 'account' then return query
    select a.workspace_id, of_noun, a.account_id, null::uuid, null::uuid, null::uuid, a.name, search_fold(a.name),
      search_words(concat_ws(' ', a.name, a.website, jsonb_path_query_array(a.reach, '$.emails[*].value')::text,
        (select string_agg(t.name, ' ') from tagged o
        join tag t on t.workspace_id = of_workspace and t.tag_id = o.tag_id and t.removed_at is null
        where o.workspace_id = of_workspace and o.noun = 'account' and o.noun_id = a.account_id)), a.reach -> 'phones'),
      a.updated_at
    from unnest(ids) wanted join account a on a.workspace_id = of_workspace and a.account_id = wanted
    where a.removed_at is null;
  elsif of_noun = 'contact' then return query
    select c.workspace_id, of_noun, c.contact_id, null::uuid, null::uuid, null::uuid, c.name, search_fold(c.name),
      search_words(concat_ws(' ', c.name, c.title, c.email, jsonb_path_query_array(c.reach, '$.emails[*].value')::text, a.name,
        (select string_agg(t.name, ' ') from tagged o
        join tag t on t.workspace_id = of_workspace and t.tag_id = o.tag_id and t.removed_at is null
        where o.workspace_id = of_workspace and o.noun = 'contact' and o.noun_id = c.contact_id)), c.reach -> 'phones'),
      c.updated_at
    from unnest(ids) wanted join contact c on c.workspace_id = of_workspace and c.contact_id = wanted
    left join account a on a.workspace_id = of_workspace and a.account_id = c.account_id
    where c.removed_at is null;
  elsif of_noun = 'deal' then return query
    select d.workspace_id, of_noun, d.deal_id, d.deal_id, d.owner_id, d.team_id, d.name, search_fold(d.name),
      search_words(concat_ws(' ', d.name, a.name,
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

create function tagged_is_searched() returns trigger language plpgsql security definer
set search_path = public, pg_temp as
$$ begin
  perform keep_searched(noun, workspace_id, array_agg(noun_id)) from changed group by workspace_id, noun;
  return null;
end $$;
create trigger tagged_is_searched_when_put_on after insert on tagged referencing new table as changed
  for each statement execute function tagged_is_searched();
create trigger tagged_is_searched_when_taken_off after delete on tagged referencing old table as changed
  for each statement execute function tagged_is_searched();

create function tag_is_searched() returns trigger language plpgsql security definer
set search_path = public, pg_temp as
$$ begin
  perform keep_searched(o.noun, o.workspace_id, array_agg(distinct o.noun_id)) from new_rows n
  join old_rows before using (workspace_id, tag_id) join tagged o using (workspace_id, tag_id)
  where n.name <> before.name or n.removed_at is distinct from before.removed_at
  group by o.workspace_id, o.noun;
  return null;
end $$;
create trigger tag_is_searched_when_changed after update on tag referencing old table as old_rows new table as new_rows
  for each statement execute function tag_is_searched();
