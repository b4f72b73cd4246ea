-- Who somebody is that a transcript names, as one of us said it once: by a name of an account, or, where the name is
-- nobody's such as "Speaker 2", in one conversation alone.
create table speaker_name (
  workspace_id uuid not null references workspace,
  -- An account, a deal without one, or a conversation.
  of_id uuid not null,
  -- In small letters.
  name text not null,
  contact_id uuid,
  member_id uuid,
  -- One of the client's people whom nobody named, or not to be read at all.
  otherwise text check (otherwise in ('client', 'left out')),
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (workspace_id, of_id, name),
  foreign key (workspace_id, contact_id) references contact,
  foreign key (workspace_id, member_id) references member,
  foreign key (workspace_id, said_by) references member,
  check (num_nonnulls(contact_id, member_id, otherwise) = 1)
);
create index speaker_name_by_contact on speaker_name (workspace_id, contact_id) where contact_id is not null;

alter table speaker_name enable row level security;
alter table speaker_name force row level security;
create policy of_this_workspace on speaker_name using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());
