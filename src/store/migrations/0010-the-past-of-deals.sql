-- What the coach's view counts: spans in which control of a deal was given up and that are over, and who had it open
-- from when until when. Both follow from the ledger; what holds now is in finding. For ledgers that are here already,
-- who has a deal now is filled in below; the past is told by a task at the first start (0090).

create table lapse (
  workspace_id uuid not null,
  deal_id uuid not null,
  code text not null,
  -- Empty for what concerned the whole deal.
  subject text not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  primary key (workspace_id, deal_id, until_at, code, subject),
  foreign key (workspace_id, deal_id) references deal
);

create table tenure (
  workspace_id uuid not null,
  deal_id uuid not null,
  owner_id uuid not null,
  from_at timestamptz not null,
  -- Null while it lasts.
  until_at timestamptz,
  primary key (workspace_id, deal_id, from_at),
  foreign key (workspace_id, deal_id) references deal
);
create index tenure_by_owner on tenure (workspace_id, owner_id, from_at);

-- A word between those who look at a conversation's owner over the shoulder and the owner: nobody else reads it.
create table coach_note (
  workspace_id uuid not null references workspace,
  note_id uuid not null,
  deal_id uuid not null,
  conversation_id uuid not null,
  -- Whom it is for.
  seller_id uuid not null,
  writer_id uuid not null,
  text text not null,
  written_at timestamptz not null,
  changed_at timestamptz,
  read_at timestamptz,
  withdrawn_at timestamptz,
  primary key (workspace_id, note_id),
  foreign key (workspace_id, deal_id) references deal,
  foreign key (workspace_id, seller_id) references member,
  foreign key (workspace_id, writer_id) references member
);
create index coach_note_by_conversation on coach_note (workspace_id, conversation_id, written_at);
create index coach_note_unread on coach_note (workspace_id, seller_id) where read_at is null and withdrawn_at is null;

-- When somebody looked at a seller's deals as their coach last, so that the next time shows what has changed since.
create table coach_look (
  workspace_id uuid not null references workspace,
  member_id uuid not null,
  seller_id uuid not null,
  looked_at timestamptz not null,
  primary key (workspace_id, member_id, seller_id)
);

-- Filled before it is held by its workspace; deal is held even from its owner, and let go for as long as that takes.
alter table deal no force row level security;
insert into tenure select workspace_id, deal_id, owner_id, opened_at, null from deal
  where state = 'open' and owner_id is not null;
alter table deal force row level security;

do $$
declare table_name text;
begin
  foreach table_name in array array['lapse', 'tenure', 'coach_note', 'coach_look']
  loop
    execute format('alter table %I enable row level security', table_name);
    execute format('alter table %I force row level security', table_name);
    execute format('create policy of_this_workspace on %I using (workspace_id = current_workspace()) '
      'with check (workspace_id = current_workspace())', table_name);
  end loop;
end $$;
