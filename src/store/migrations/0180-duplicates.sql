-- Two people, or two companies, that are perhaps one, and what was decided of them. The smaller id stands first.
create table duplicate (
  workspace_id uuid not null references workspace,
  noun text not null check (noun in ('account', 'contact')),
  one_id uuid not null,
  other_id uuid not null,
  likelihood real not null,
  -- What speaks for it and against it, as codes, the weightiest first.
  evidence text[] not null,
  found_at timestamptz not null,
  -- Said to be two by somebody, so that nobody is asked again.
  apart_by uuid,
  apart_at timestamptz,
  primary key (workspace_id, noun, one_id, other_id),
  check (one_id < other_id)
);
create index duplicate_by_likelihood on duplicate (workspace_id, noun, likelihood desc, one_id, other_id)
  where apart_at is null;
create index duplicate_by_other on duplicate (workspace_id, noun, other_id);

-- What records have in common while they are looked through. Gone once that is done.
create table duplicate_key (
  workspace_id uuid not null references workspace,
  task_id uuid not null,
  key text not null,
  noun_id uuid not null,
  primary key (workspace_id, task_id, key, noun_id)
);

-- Two records that became one: how they stood, what hung on the one that went, and so how it is taken back.
create table merge (
  workspace_id uuid not null references workspace,
  merge_id uuid not null,
  noun text not null check (noun in ('account', 'contact')),
  kept_id uuid not null,
  gone_id uuid not null,
  merged_by uuid not null,
  merged_at timestamptz not null,
  before jsonb not null,
  after jsonb not null,
  gone jsonb not null,
  -- The rows that were given to the one that stays, by table and column, and the deals that say so in their ledgers.
  moved jsonb not null,
  deals jsonb not null,
  taken_back_at timestamptz,
  primary key (workspace_id, merge_id)
);
create index merge_by_kept on merge (workspace_id, noun, kept_id);
create index merge_by_gone on merge (workspace_id, noun, gone_id);

alter table contact add column merged_into uuid;
alter table account add column merged_into uuid;

alter table duplicate enable row level security;
alter table duplicate force row level security;
create policy of_this_workspace on duplicate using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());
alter table duplicate_key enable row level security;
alter table duplicate_key force row level security;
create policy of_this_workspace on duplicate_key using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());
alter table merge enable row level security;
alter table merge force row level security;
create policy of_this_workspace on merge using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());
