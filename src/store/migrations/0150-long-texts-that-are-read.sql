-- A long text that is being read, for whoever asked and nobody else. What was said in it is sealed with a key that the
-- database does not have, and the row goes once it is taken away, its conversation is closed out, or a day has passed.
create table reading (
  workspace_id uuid not null references workspace,
  reading_id uuid not null,
  deal_id uuid not null,
  conversation_id uuid,
  asked_by uuid not null,
  asked_at timestamptz not null,
  -- Who asked for it, what is read and with what it is read.
  sealed_words text not null,
  words integer not null,
  words_read integer not null default 0,
  state text not null default 'waiting' check (state in ('waiting', 'reading', 'read', 'failed')),
  -- The server that reads it gives a sign of life; whose stays away is taken over.
  runner uuid,
  beat_at timestamptz,
  begun integer not null default 0,
  sealed_found text,
  primary key (workspace_id, reading_id)
);
create index reading_of_conversation on reading (workspace_id, conversation_id);

alter table reading enable row level security;
alter table reading force row level security;
create policy of_this_workspace on reading using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());
