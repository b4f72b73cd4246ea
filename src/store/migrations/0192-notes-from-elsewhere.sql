-- Who wrote a note, by the name that another system or a mail gives them, where nobody here is known by it.
alter table note add column said_by text;

-- A note is found by who wrote it as well.
create or replace function keep_notes_searched(of_workspace uuid, ids uuid[]) returns void language plpgsql
security definer set search_path = public, pg_temp as
$$ begin
  with found as materialized (
    select n.note_id, n.text, n.written_at, n.said_by, coalesce(c.name, a.name) as name
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
      search_words(concat_ws(' ', left(text, 20000), name, said_by)), written_at from found
  on conflict (workspace_id, noun, noun_id, deal_id) do update
    set title = excluded.title, title_words = excluded.title_words, words = excluded.words
  where (kept.title, kept.words) is distinct from (excluded.title, excluded.words);
end $$;
