-- Fields that only this workspace has, on its accounts, contacts and deals.
create table custom_field (
  workspace_id uuid not null references workspace,
  field_id uuid not null,
  noun text not null check (noun in ('account', 'contact', 'deal')),
  -- What programs and files call it; it stays when the label changes.
  key text not null,
  label text not null,
  kind text not null,
  -- Choices with ids of their own, so that one that is renamed is renamed everywhere.
  options jsonb not null default '[]',
  place integer not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- Kept for a while after it was removed, with what it holds, so that it can be had back.
  removed_at timestamptz,
  primary key (workspace_id, field_id),
  unique (workspace_id, noun, key)
);

-- What a record holds, by the id of the field. A deal's row can be made again from its ledger, what stands here cannot.
create table custom_value (
  workspace_id uuid not null references workspace,
  noun text not null check (noun in ('account', 'contact', 'deal')),
  noun_id uuid not null,
  values jsonb not null,
  primary key (workspace_id, noun, noun_id)
);
create index custom_value_holds on custom_value using gin (values);

alter table custom_field enable row level security;
alter table custom_field force row level security;
create policy of_this_workspace on custom_field using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());
alter table custom_value enable row level security;
alter table custom_value force row level security;
create policy of_this_workspace on custom_value using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());
