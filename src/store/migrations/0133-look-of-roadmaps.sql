-- How the pages look that a workspace shares with its clients. Apart from the workspace, which every request reads.
create table roadmap_look (
  workspace_id uuid primary key references workspace,
  -- Null: the name of the workspace.
  company text,
  -- Null: our own.
  color text,
  -- A picture as an address that holds it: data:image/png;base64,…
  logo text
);

alter table roadmap_look enable row level security;
alter table roadmap_look force row level security;
create policy of_this_workspace on roadmap_look using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());
