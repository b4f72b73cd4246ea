-- Files that are attached to companies, people and deals. Their bytes lie in a folder, or with a service for them.
create table stored_file (
  workspace_id uuid not null references workspace,
  file_id uuid not null,
  noun text not null check (noun in ('account', 'contact', 'deal')),
  noun_id uuid not null,
  -- A photo is shown with the person, and is none of their files.
  is_photo boolean not null default false check (not is_photo or noun = 'contact'),
  name text not null,
  bytes bigint not null check (bytes > 0),
  -- By what the bytes are, whatever was said of them.
  media_type text not null,
  sha256 text not null,
  -- Null where it came in without anybody who is known here.
  stored_by uuid,
  stored_at timestamptz not null,
  removed_at timestamptz,
  primary key (workspace_id, file_id)
);
create index stored_file_by_holder on stored_file (workspace_id, noun, noun_id, stored_at, file_id)
  where removed_at is null and not is_photo;
create index stored_file_removed on stored_file (workspace_id, removed_at) where removed_at is not null;

-- Where there may be bytes: written before the first of them arrives, and taken away after the last of them is gone. So
-- none is ever left behind without a row, however an upload or a server ends, and nothing has to be listed to find them.
create table file_bytes (
  workspace_id uuid not null references workspace,
  file_id uuid not null,
  begun_at timestamptz not null,
  primary key (workspace_id, file_id)
);
create index file_bytes_by_time on file_bytes (workspace_id, begun_at);

alter table stored_file enable row level security;
alter table stored_file force row level security;
create policy of_this_workspace on stored_file using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());
alter table file_bytes enable row level security;
alter table file_bytes force row level security;
create policy of_this_workspace on file_bytes using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());
