-- Words that a workspace puts on companies, people and deals, so that they are found together.
create table tag (
  workspace_id uuid not null references workspace,
  tag_id uuid not null,
  name text not null,
  colour text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- Kept for a while after it was removed, with what it was on, so that it can be had back.
  removed_at timestamptz,
  primary key (workspace_id, tag_id)
);
create unique index tag_by_name on tag (workspace_id, lower(name)) where removed_at is null;

create table tagged (
  workspace_id uuid not null,
  tag_id uuid not null,
  noun text not null check (noun in ('account', 'contact', 'deal')),
  noun_id uuid not null,
  tagged_at timestamptz not null,
  -- The tag that it came from when that was merged into this one; what goes again when that one is brought back.
  merged_from uuid,
  primary key (workspace_id, noun, noun_id, tag_id),
  foreign key (workspace_id, tag_id) references tag on delete cascade
);
create index tagged_by_tag on tagged (workspace_id, tag_id, noun, noun_id);
create index tagged_by_merge on tagged (workspace_id, merged_from) where merged_from is not null;

alter table tag enable row level security;
alter table tag force row level security;
create policy of_this_workspace on tag using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());
alter table tagged enable row level security;
alter table tagged force row level security;
create policy of_this_workspace on tagged using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());
