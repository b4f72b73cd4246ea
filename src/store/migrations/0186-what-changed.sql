-- What was made, changed and removed, told to programs in one order: written by triggers, so that whoever writes cannot
-- forget it. What a transaction did waits without a number. Numbers are given by one at a time, and only to what stands:
-- so whoever has read up to a number never misses what was written before and stood later.
create table change_waiting (
  workspace_id uuid not null,
  waiting_id bigint generated always as identity,
  -- What one transaction did to one record is told once.
  written_in xid8 not null default pg_current_xact_id(),
  noun text not null,
  noun_id uuid not null,
  deal_id uuid,
  act text not null,
  -- Whose deal it was before: who saw it then and does not now is told that it went.
  was_owner_id uuid,
  was_team_id uuid,
  primary key (workspace_id, waiting_id)
);

create table change (
  workspace_id uuid not null,
  number bigint not null,
  at timestamptz not null,
  noun text not null check (noun in ('account', 'contact', 'deal', 'conversation', 'note', 'fact')),
  noun_id uuid not null,
  -- What belongs to a deal is told to who sees the deal.
  deal_id uuid,
  act text not null check (act in ('made', 'changed', 'removed')),
  left_behind boolean not null,
  was_owner_id uuid,
  was_team_id uuid,
  primary key (workspace_id, number)
);
create index change_by_time on change (workspace_id, at);

-- How far a workspace's numbers go, and up to which they were taken away again because they are old.
create table change_feed (
  workspace_id uuid primary key,
  numbered_to bigint not null default 0,
  forgotten_to bigint not null default 0
);

alter table change_waiting enable row level security;
alter table change_waiting force row level security;
create policy of_this_workspace on change_waiting using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());
create policy by_the_owner on change_waiting to current_role using (true) with check (true);
revoke insert, update on change_waiting from leadsheet_app;
alter table change enable row level security;
alter table change force row level security;
create policy of_this_workspace on change using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());
alter table change_feed enable row level security;
alter table change_feed force row level security;
create policy of_this_workspace on change_feed using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());

-- A function for each table, with what is different about it: which record a row is, when that counts as gone, and which
-- of its columns say something. What only follows, such as the last touch, is told by what it follows from.
do $$
declare
  one record;
  told constant text := $sql$ insert into change_waiting (workspace_id, noun, noun_id, deal_id, act) $sql$;
  telling constant text := $sql$
    perform pg_notify('leadsheet_deal_changes', json_build_object('recordsOf', workspace_id)::text)
      from %s group by workspace_id; $sql$;
begin
  for one in select * from (values
    ('account', $q$'account'$q$, 'row.account_id', 'null::uuid', 'row.removed_at is not null', 'account_id',
      $q$to_jsonb(n) - '{last_touch_at,last_channel,updated_at}'::text[]
        <> to_jsonb(o) - '{last_touch_at,last_channel,updated_at}'::text[]$q$),
    ('contact', $q$'contact'$q$, 'row.contact_id', 'null::uuid', 'row.removed_at is not null', 'contact_id',
      $q$to_jsonb(n) - '{last_touch_at,updated_at}'::text[] <> to_jsonb(o) - '{last_touch_at,updated_at}'::text[]$q$),
    ('deal', $q$'deal'$q$, 'row.deal_id', 'row.deal_id', $q$row.state = 'undone'$q$, 'deal_id',
      '(n.sequence, n.owner_id, n.team_id) is distinct from (o.sequence, o.owner_id, o.team_id)'),
    ('conversation', $q$'conversation'$q$, 'row.conversation_id', 'row.deal_id', 'false', 'deal_id, conversation_id',
      $q$to_jsonb(n) - '{owner_id,team_id}'::text[] <> to_jsonb(o) - '{owner_id,team_id}'::text[]$q$),
    ('note', $q$'note'$q$, 'row.note_id', 'null::uuid', 'row.removed_at is not null', 'note_id', 'n is distinct from o'),
    ('fact', $q$'fact'$q$, 'row.fact_id', 'row.deal_id', 'false', 'fact_id', 'true')
  ) as t (of_table, noun, id, deal, gone, key, differs)
  loop
    execute format($make$
      create function %1$s_is_told() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $body$
      begin
        if tg_op = 'INSERT' then
          %2$s select workspace_id, %3$s, %4$s, %5$s, 'made' from new_rows row where not (%6$s);
          %7$s
        elsif tg_op = 'DELETE' then
          %2$s select workspace_id, %3$s, %4$s, %5$s, 'removed' from old_rows row where not (%6$s);
          %8$s
        else
          %2$s select n.workspace_id, %3$s, %9$s, %10$s,
              case when %11$s then 'removed' when %12$s then 'made' else 'changed' end
            from new_rows n join old_rows o using (workspace_id, %13$s)
            where not (%11$s and %12$s) and (%14$s);
          if found then %7$s end if;
        end if;
        return null;
      end $body$ $make$,
      one.of_table, told, one.noun, one.id, one.deal, one.gone,
      format(telling, 'new_rows'), format(telling, 'old_rows'),
      replace(one.id, 'row.', 'n.'), replace(one.deal, 'row.', 'n.'),
      replace(one.gone, 'row.', 'n.'), replace(one.gone, 'row.', 'o.'), one.key, one.differs);
    execute format('create trigger %1$s_is_told_when_made after insert on %1$I referencing new table as new_rows '
      'for each statement execute function %1$s_is_told()', one.of_table);
    -- The ledger is only ever added to.
    continue when one.of_table = 'fact';
    execute format('create trigger %1$s_is_told_when_changed after update on %1$I referencing old table as old_rows '
      'new table as new_rows for each statement execute function %1$s_is_told()', one.of_table);
    execute format('create trigger %1$s_is_told_when_gone after delete on %1$I referencing old table as old_rows '
      'for each statement execute function %1$s_is_told()', one.of_table);
  end loop;
end $$;

create function deal_changes_hands() returns trigger language plpgsql security definer
set search_path = public, pg_temp as
$$ begin
  insert into change_waiting (workspace_id, noun, noun_id, deal_id, act, was_owner_id, was_team_id)
    select n.workspace_id, 'deal', n.deal_id, n.deal_id, 'removed', o.owner_id, o.team_id
    from new_rows n join old_rows o using (workspace_id, deal_id)
    where (n.owner_id, n.team_id) is distinct from (o.owner_id, o.team_id)
      and coalesce(o.owner_id, o.team_id) is not null;
  return null;
end $$;
create trigger deal_changes_hands after update on deal referencing old table as old_rows new table as new_rows
  for each statement execute function deal_changes_hands();

-- What stands beside a record and is read with it: its tags, the fields of the workspace, the jobs of before.
do $$
declare one record;
begin
  for one in select * from (values
    ('tagged', 'noun', 'noun_id', $q$case noun when 'deal' then noun_id end$q$),
    ('custom_value', 'noun', 'noun_id', $q$case noun when 'deal' then noun_id end$q$),
    ('contact_job', $q$'contact'$q$, 'contact_id', 'null::uuid')) as t (of_table, noun, id, deal)
  loop
    execute format($make$
      create function %1$s_is_told() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $body$
      begin
        insert into change_waiting (workspace_id, noun, noun_id, deal_id, act)
          select distinct workspace_id, %2$s, %3$s, %4$s, 'changed' from touched;
        perform pg_notify('leadsheet_deal_changes', json_build_object('recordsOf', workspace_id)::text)
          from touched group by workspace_id;
        return null;
      end $body$ $make$, one.of_table, one.noun, one.id, one.deal);
    execute format('create trigger %1$s_is_told_when_made after insert on %1$I referencing new table as touched '
      'for each statement execute function %1$s_is_told()', one.of_table);
    execute format('create trigger %1$s_is_told_when_changed after update on %1$I referencing new table as touched '
      'for each statement execute function %1$s_is_told()', one.of_table);
    execute format('create trigger %1$s_is_told_when_gone after delete on %1$I referencing old table as touched '
      'for each statement execute function %1$s_is_told()', one.of_table);
  end loop;
end $$;
