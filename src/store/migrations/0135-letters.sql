-- A short letter to one person at the client: what was agreed, or an invitation. It is written down before it is sent,
-- and says what became of it. The link in it is made when it leaves, so that no secret stands here.
create table letter (
  workspace_id uuid not null references workspace,
  letter_id uuid not null,
  deal_id uuid not null,
  conversation_id uuid not null,
  contact_id uuid not null,
  kind text not null check (kind in ('recap', 'invitation', 'cancellation')),
  state text not null check (state in ('waiting', 'sending', 'sent', 'failed', 'taken back', 'by hand')),
  to_address text not null,
  locale text not null,
  subject text not null,
  body text not null,
  -- Where this Leadsheet is reached, for the link in it.
  site text not null,
  -- Of an invitation: which of the revisions of the event it tells, and the event as it is told.
  sequence integer,
  event jsonb,
  made_by uuid not null,
  made_at timestamptz not null,
  send_at timestamptz not null,
  taken_at timestamptz,
  attempts integer not null default 0,
  -- Why it did not go out, as a word of ours, and what the mail server said.
  problem text,
  problem_words text,
  sent_at timestamptz,
  link_id uuid,
  primary key (workspace_id, letter_id),
  foreign key (workspace_id, deal_id) references deal,
  foreign key (workspace_id, contact_id) references contact,
  foreign key (workspace_id, made_by) references member
);
create index letter_by_conversation on letter (workspace_id, deal_id, conversation_id);
create index letter_under_way on letter (workspace_id, send_at) where state in ('waiting', 'sending');

alter table letter enable row level security;
alter table letter force row level security;
create policy of_this_workspace on letter using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());

-- A conversation as it stands in the calendars of those who were invited, and what they answered from there.
create table calendar_event (
  workspace_id uuid not null references workspace,
  deal_id uuid not null,
  conversation_id uuid not null,
  sequence integer not null,
  place text not null,
  told jsonb not null,
  answers jsonb not null default '{}',
  primary key (workspace_id, deal_id, conversation_id),
  foreign key (workspace_id, deal_id) references deal
);

alter table calendar_event enable row level security;
alter table calendar_event force row level security;
create policy of_this_workspace on calendar_event using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());
