-- What people of a workspace made of sentences that were read: the model of the workspace is the one that comes with
-- the product, taught by these in their order. Nothing else of it is kept.
create table words_lesson (
  workspace_id uuid not null references workspace,
  lesson_id uuid not null,
  taught_at timestamptz not null,
  member_id uuid not null,
  said text not null,
  source text not null check (source in ('notes', 'transcript', 'chat', 'mail', 'document')),
  side text check (side in ('client', 'ours')),
  said_before text,
  side_before text check (side_before in ('client', 'ours')),
  told_label text not null,
  true_label text not null,
  -- It would have made reading worse, and teaches nothing.
  held_back boolean not null default false,
  taken_back_at timestamptz,
  primary key (workspace_id, lesson_id)
);
create index words_lesson_taught on words_lesson (workspace_id, taught_at desc, lesson_id desc);

alter table words_lesson enable row level security;
alter table words_lesson force row level security;
create policy of_this_workspace on words_lesson using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());
