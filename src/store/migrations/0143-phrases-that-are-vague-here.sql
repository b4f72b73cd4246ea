-- What a workspace marked as vague for it, beside the phrases that come with the product.
create table vague_phrase (
  workspace_id uuid not null references workspace,
  phrase_id uuid not null,
  phrase text not null,
  type text not null,
  marked_by uuid not null,
  marked_at timestamptz not null,
  changed_at timestamptz not null,
  -- Kept for a while after it was removed, so that it can be had back.
  removed_at timestamptz,
  primary key (workspace_id, phrase_id),
  foreign key (workspace_id, marked_by) references member
);
create index vague_phrase_in_use on vague_phrase (workspace_id, marked_at) where removed_at is null;

alter table vague_phrase enable row level security;
alter table vague_phrase force row level security;
create policy of_this_workspace on vague_phrase using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());
