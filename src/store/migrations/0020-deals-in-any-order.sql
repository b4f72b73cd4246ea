-- Lists of deals by what few writes change come from an index, in the order that a page asks for first. What nearly
-- every write changes (the last fact, the next conversation) stays in none, so that a deal's row is changed in place:
-- those orders are sorted from one walk over the rows.
create index deal_by_value on deal (workspace_id, coalesce(value_minor, '-1'::bigint) desc, deal_id desc);
create index deal_by_decision on deal (workspace_id, coalesce(client_decision_date, 'infinity'::date), deal_id);
create index deal_by_close on deal (workspace_id, coalesce(expected_close, 'infinity'::date), deal_id);
-- A column of the board.
create index deal_by_position on deal (workspace_id, state, next_kind, deal_id);

-- Which deals a finding holds on, and which have a conversation ahead, without looking at the rows themselves.
create index finding_by_code on finding (workspace_id, code, deal_id) include (from_at, until_at, set_aside_until);
create index conversation_ahead on conversation (workspace_id, ends_at, deal_id) where state = 'planned';

-- A way of looking at deals that somebody kept: what is shown, in which order, how.
create table deal_view (
  workspace_id uuid not null references workspace,
  view_id uuid not null,
  owner_id uuid not null,
  name text not null,
  -- Whether everybody of the workspace has it in their list.
  shared boolean not null,
  content jsonb not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- Kept for a while after it was removed, so that it can be had back.
  removed_at timestamptz,
  primary key (workspace_id, view_id),
  foreign key (workspace_id, owner_id) references member
);
create index deal_view_by_owner on deal_view (workspace_id, owner_id);

-- What a member sees first: the id of a view, or the key of one that is built in.
create table deal_view_choice (
  workspace_id uuid not null references workspace,
  member_id uuid not null,
  view text not null,
  primary key (workspace_id, member_id),
  foreign key (workspace_id, member_id) references member
);

do $$
declare table_name text;
begin
  foreach table_name in array array['deal_view', 'deal_view_choice']
  loop
    execute format('alter table %I enable row level security', table_name);
    execute format('alter table %I force row level security', table_name);
    execute format('create policy of_this_workspace on %I using (workspace_id = current_workspace()) '
      'with check (workspace_id = current_workspace())', table_name);
  end loop;
end $$;
