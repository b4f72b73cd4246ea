-- What is typed in a conversation and for its close-out, until the close-out turns it into facts: one row a field, so
-- that two people, or a phone that was without a network, write side by side. It is a draft and no part of the ledger.
create table meeting (
  workspace_id uuid not null,
  deal_id uuid not null,
  conversation_id uuid not null,
  -- How often it was written to: what a browser has seen of it.
  revision integer not null,
  changed_at timestamptz not null,
  primary key (workspace_id, deal_id, conversation_id),
  foreign key (workspace_id, deal_id) references deal on delete cascade
);

create table meeting_cell (
  workspace_id uuid not null,
  deal_id uuid not null,
  conversation_id uuid not null,
  key text not null,
  value jsonb not null,
  member_id uuid not null,
  device_id uuid not null,
  typed_at timestamptz not null,
  revision integer not null,
  -- What others typed into the same field without having seen this.
  others jsonb not null default '[]',
  primary key (workspace_id, deal_id, conversation_id, key),
  foreign key (workspace_id, deal_id, conversation_id) references meeting on delete cascade
);

do $$
declare table_name text;
begin
  foreach table_name in array array['meeting', 'meeting_cell']
  loop
    execute format('alter table %I enable row level security', table_name);
    execute format('alter table %I force row level security', table_name);
    execute format('create policy of_this_workspace on %I using (workspace_id = current_workspace()) '
      'with check (workspace_id = current_workspace())', table_name);
  end loop;
end $$;
