-- Addresses that are told what changed, and what became of each telling. A delivery waits in its row until it arrived, so
-- that a server that dies loses none.
create table webhook (
  workspace_id uuid not null references workspace,
  webhook_id uuid not null,
  url text not null,
  -- Only the installation that sealed it reads it.
  sealed_secret text not null,
  -- Such as contact.made.
  events text[] not null,
  made_by uuid not null,
  made_at timestamptz not null,
  paused_at timestamptz,
  -- Since when nothing arrives, and when it was given up for that.
  failing_since timestamptz,
  stopped_at timestamptz,
  removed_at timestamptz,
  primary key (workspace_id, webhook_id)
);

create table webhook_delivery (
  workspace_id uuid not null,
  delivery_id uuid not null default gen_random_uuid(),
  webhook_id uuid not null,
  -- The change that it tells of; null for one that was only tried.
  number bigint,
  event text not null,
  made_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'sending', 'arrived', 'failed')),
  send_at timestamptz not null,
  attempts integer not null default 0,
  taken_at timestamptz,
  answered_at timestamptz,
  status integer,
  took_ms integer,
  problem text,
  answer text,
  primary key (workspace_id, delivery_id),
  foreign key (workspace_id, webhook_id) references webhook on delete cascade
);
create unique index webhook_delivery_of_change on webhook_delivery (workspace_id, webhook_id, number);
create index webhook_delivery_due on webhook_delivery (workspace_id, send_at) where state = 'waiting';
create index webhook_delivery_under_way on webhook_delivery (workspace_id, taken_at) where state = 'sending';
create index webhook_delivery_by_time on webhook_delivery (workspace_id, webhook_id, made_at, delivery_id);

alter table webhook enable row level security;
alter table webhook force row level security;
create policy of_this_workspace on webhook using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());
alter table webhook_delivery enable row level security;
alter table webhook_delivery force row level security;
create policy of_this_workspace on webhook_delivery using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());
