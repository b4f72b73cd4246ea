-- The language model that a workspace has read along, if it has one. Apart from the workspace, which every request reads.
create table language_model (
  workspace_id uuid primary key references workspace,
  -- What its paths begin with: http://localhost:11434/v1
  address text not null,
  model text not null,
  -- Sealed with the secret of this installation; null where it needs none.
  sealed_key text,
  -- How long one answer is waited for.
  wait_seconds integer not null check (wait_seconds between 1 and 600),
  is_on boolean not null
);

alter table language_model enable row level security;
alter table language_model force row level security;
create policy of_this_workspace on language_model using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());
