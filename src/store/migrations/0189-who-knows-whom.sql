-- How people of the address book stand to each other. Kept with the people, so that it holds in every deal.
create table relation (
  workspace_id uuid not null references workspace,
  relation_id uuid not null,
  kind text not null check (kind in ('reports to', 'introduced by', 'influences')),
  from_id uuid not null,
  to_id uuid not null,
  -- Null where it came in without anybody who is known here.
  noted_by uuid,
  noted_at timestamptz not null,
  -- Kept for a while after it was removed, so that it can be had back.
  removed_at timestamptz,
  primary key (workspace_id, relation_id),
  check (from_id <> to_id)
);
create unique index relation_once on relation (workspace_id, from_id, kind, to_id) where removed_at is null;
create index relation_by_other on relation (workspace_id, to_id) where removed_at is null;
create index relation_removed on relation (workspace_id, removed_at) where removed_at is not null;

alter table relation enable row level security;
alter table relation force row level security;
create policy of_this_workspace on relation using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());

-- Whether somebody reports to another, through as many as there are between them; everybody does to themselves. Two
-- imports that each knew a half may have closed a circle, which is gone round once.
create function reports_through(of_workspace uuid, who uuid, whom uuid) returns boolean language sql stable
set search_path = public, pg_temp as
$$
  with recursive above(id) as (
    select who
    union
    select relation.to_id from above join relation on relation.workspace_id = of_workspace
      and relation.from_id = above.id and relation.kind = 'reports to' and relation.removed_at is null)
  select exists (select from above where id = whom)
$$;
