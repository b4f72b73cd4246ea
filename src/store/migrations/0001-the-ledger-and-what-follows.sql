-- The ledger is the truth; standing, finding, commitment, promise, conversation and milestone follow from it.
-- Every key begins with workspace_id and every table is held by row-level security, so that a workspace can
-- live on one shard and a query that forgets it gets nothing.

create function current_workspace() returns uuid language sql stable as
$$ select nullif(current_setting('leadsheet.workspace', true), '')::uuid $$;

create table workspace (
  workspace_id uuid primary key,
  name text not null,
  zone text not null default 'UTC',
  currency char(3) not null default 'USD',
  locale text not null default 'en',
  fiscal_year_starts_in smallint not null default 1 check (fiscal_year_starts_in between 1 and 12),
  created_at timestamptz not null,
  sample boolean not null default false
);

create table team (
  workspace_id uuid not null references workspace,
  team_id uuid not null,
  name text not null,
  primary key (workspace_id, team_id)
);

create table member (
  workspace_id uuid not null references workspace,
  member_id uuid not null,
  -- Null for somebody who came with an import and has not signed in yet.
  sign_in_id text,
  name text not null,
  email text,
  role text not null check (role in ('admin', 'manager', 'seller', 'reader')),
  sees text not null check (sees in ('own', 'team', 'all')),
  team_id uuid,
  zone text,
  active boolean not null default true,
  created_at timestamptz not null,
  primary key (workspace_id, member_id),
  foreign key (workspace_id, team_id) references team
);
create unique index member_sign_in on member (workspace_id, sign_in_id) where sign_in_id is not null;
create index member_by_sign_in on member (sign_in_id);

create table invitation (
  workspace_id uuid not null references workspace,
  invitation_id uuid not null,
  email text not null,
  name text not null default '',
  role text not null check (role in ('admin', 'manager', 'seller', 'reader')),
  sees text not null check (sees in ('own', 'team', 'all')),
  team_id uuid,
  -- The member an import brought, whom the invited person becomes.
  member_id uuid,
  token_hash text not null,
  invited_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  primary key (workspace_id, invitation_id)
);
create unique index invitation_by_token on invitation (token_hash);

create table api_token (
  workspace_id uuid not null references workspace,
  token_id uuid not null,
  member_id uuid not null,
  name text not null,
  token_hash text not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  expires_at timestamptz,
  revoked_at timestamptz,
  primary key (workspace_id, token_id),
  foreign key (workspace_id, member_id) references member
);
create unique index api_token_by_hash on api_token (token_hash);

create table account (
  workspace_id uuid not null references workspace,
  account_id uuid not null,
  name text not null,
  website text,
  industry text,
  country text,
  employees integer,
  details jsonb not null default '{}',
  -- The last touch in any of its deals, and by which channel: follows from the ledger.
  last_touch_at timestamptz,
  last_channel text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (workspace_id, account_id)
);
create index account_by_name on account (workspace_id, lower(name), account_id);

create table contact (
  workspace_id uuid not null references workspace,
  contact_id uuid not null,
  account_id uuid,
  name text not null,
  title text,
  email text,
  phone text,
  details jsonb not null default '{}',
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (workspace_id, contact_id),
  foreign key (workspace_id, account_id) references account
);
create index contact_by_account on contact (workspace_id, account_id, lower(name));
create index contact_by_name on contact (workspace_id, lower(name), contact_id);
create index contact_by_email on contact (workspace_id, lower(email));

create table playbook (
  workspace_id uuid not null references workspace,
  key text not null,
  version integer not null,
  content jsonb not null,
  published_at timestamptz not null,
  primary key (workspace_id, key, version)
);

-- One row a deal: what lists show and sort by. Everything but the ids follows from the ledger. No index holds what
-- most writes change, and pages keep some room, so that a write changes the row where it stands.
create table deal (
  workspace_id uuid not null references workspace,
  deal_id uuid not null,
  sequence integer not null,
  name text not null,
  account_id uuid,
  owner_id uuid,
  team_id uuid,
  state text not null check (state in ('open', 'won', 'lost', 'parked')),
  value_minor bigint,
  currency char(3) not null,
  expected_close date,
  opened_at timestamptz not null,
  last_happened_at timestamptz not null,
  client_decision_date date,
  next_conversation_at timestamptz,
  last_two_way_at timestamptz,
  last_touch_at timestamptz,
  last_channel text,
  lead integer not null default 0,
  -- The client's position: the kinds gained for the deal, counted, and the next one.
  gained integer not null default 0,
  next_kind text,
  -- Those present at the client, and what they agreed to beyond a first conversation: what the audit counts.
  people integer not null default 0,
  agreed integer not null default 0,
  imported_stage text,
  primary key (workspace_id, deal_id),
  foreign key (workspace_id, account_id) references account
) with (fillfactor = 80);
create index deal_by_owner on deal (workspace_id, owner_id, state, deal_id);
create index deal_by_team on deal (workspace_id, team_id, state, deal_id);
create index deal_by_name on deal (workspace_id, lower(name), deal_id);
create index deal_by_account on deal (workspace_id, account_id);
create index deal_by_state on deal (workspace_id, state, deal_id);

create table fact (
  workspace_id uuid not null,
  deal_id uuid not null,
  sequence integer not null,
  fact_id uuid not null,
  type text not null,
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  by_kind text not null check (by_kind in ('member', 'client', 'import', 'system')),
  by_id uuid,
  data jsonb not null,
  primary key (workspace_id, deal_id, sequence),
  foreign key (workspace_id, deal_id) references deal
);
create unique index fact_by_id on fact (workspace_id, fact_id);

create function refuse_to_change_the_ledger() returns trigger language plpgsql as
$$ begin
  raise exception 'the ledger is append-only: record a correction instead of a % of fact %', lower(tg_op), old.fact_id
    using errcode = 'restrict_violation';
end $$;
create function refuse_to_empty_the_ledger() returns trigger language plpgsql as
$$ begin
  raise exception 'the ledger is append-only and cannot be emptied' using errcode = 'restrict_violation';
end $$;
create trigger fact_is_never_changed before update or delete on fact
  for each row execute function refuse_to_change_the_ledger();
create trigger ledger_is_never_emptied before truncate on fact
  for each statement execute function refuse_to_empty_the_ledger();

create table standing (
  workspace_id uuid not null,
  deal_id uuid not null,
  sequence integer not null,
  -- Read and written whole: nobody asks for a part of it in SQL.
  state json not null,
  primary key (workspace_id, deal_id),
  foreign key (workspace_id, deal_id) references deal
);

create table finding (
  workspace_id uuid not null,
  deal_id uuid not null,
  code text not null,
  -- Empty for what concerns the whole deal.
  subject text not null,
  owner_id uuid,
  team_id uuid,
  from_at timestamptz not null,
  until_at timestamptz,
  late_from timestamptz,
  set_aside_until timestamptz,
  contact_id uuid,
  kind text,
  -- The part of the severity that does not depend on the clock: weight × log10(10 + value).
  base_severity double precision not null,
  decision_at timestamptz,
  evidence jsonb not null,
  -- What its sentence needs: names stay ids, days stay days, so that the words are made when it is shown.
  about jsonb not null,
  primary key (workspace_id, deal_id, code, subject),
  foreign key (workspace_id, deal_id) references deal
);
create index finding_by_owner on finding (workspace_id, owner_id, from_at);

create table commitment (
  workspace_id uuid not null,
  deal_id uuid not null,
  commitment_id uuid not null,
  owner_id uuid,
  team_id uuid,
  contact_id uuid not null,
  conversation_id uuid,
  kind text,
  what text not null,
  due date,
  state text not null check (state in ('open', 'kept', 'broken', 'withdrawn')),
  firmness text not null,
  evidence text not null,
  made_at timestamptz not null,
  state_since timestamptz not null,
  primary key (workspace_id, deal_id, commitment_id),
  foreign key (workspace_id, deal_id) references deal
);
create index commitment_by_owner on commitment (workspace_id, owner_id, state, due);

create table promise (
  workspace_id uuid not null,
  deal_id uuid not null,
  promise_id uuid not null,
  owner_id uuid,
  team_id uuid,
  contact_id uuid,
  member_id uuid,
  conversation_id uuid,
  what text not null,
  due date,
  state text not null check (state in ('open', 'kept', 'withdrawn')),
  made_at timestamptz not null,
  primary key (workspace_id, deal_id, promise_id),
  foreign key (workspace_id, deal_id) references deal
);
create index promise_by_owner on promise (workspace_id, owner_id, state, due);

create table conversation (
  workspace_id uuid not null,
  deal_id uuid not null,
  conversation_id uuid not null,
  owner_id uuid,
  team_id uuid,
  title text,
  channel text not null,
  state text not null check (state in ('planned', 'held', 'closed out', 'cancelled', 'missed')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  participants uuid[] not null,
  objective_kind text,
  objective_contact_id uuid,
  backup text,
  plan_state text not null check (plan_state in ('no objective', 'no backup', 'thin', 'ready')),
  outcome text,
  missed_by text,
  -- For the month's figures: whether a next conversation stood when it was closed out, and the objective was asked.
  left_with_next boolean,
  objective_asked boolean,
  imported boolean not null,
  primary key (workspace_id, deal_id, conversation_id),
  foreign key (workspace_id, deal_id) references deal
);
create index conversation_by_owner on conversation (workspace_id, owner_id, starts_at);
create index conversation_by_start on conversation (workspace_id, starts_at);

create table milestone (
  workspace_id uuid not null,
  deal_id uuid not null,
  milestone_id uuid not null,
  owner_id uuid,
  team_id uuid,
  name text not null,
  kind text,
  date date,
  contact_id uuid,
  state text not null check (state in ('open', 'done')),
  primary key (workspace_id, deal_id, milestone_id),
  foreign key (workspace_id, deal_id) references deal
);

-- One answer a request id: the same write twice is one write.
create table request (
  workspace_id uuid not null,
  request_id uuid not null,
  member_id uuid not null,
  operation text not null,
  input_hash text not null,
  answer jsonb not null,
  at timestamptz not null,
  primary key (workspace_id, request_id)
);

-- The trail of the ordinary rows, which have no ledger.
create table audit (
  workspace_id uuid not null,
  audit_id uuid not null,
  at timestamptz not null,
  member_id uuid,
  noun text not null,
  noun_id uuid not null,
  act text not null,
  before jsonb,
  after jsonb,
  primary key (workspace_id, audit_id)
);
create index audit_by_noun on audit (workspace_id, noun, noun_id, at);

create table insight (
  workspace_id uuid not null references workspace,
  insight_id uuid not null,
  kind text,
  text text not null,
  created_at timestamptz not null,
  primary key (workspace_id, insight_id)
);

create table import (
  workspace_id uuid not null references workspace,
  import_id uuid not null,
  member_id uuid not null,
  source text not null,
  state text not null check (state in ('previewed', 'running', 'done', 'failed', 'stopped')),
  dry_run boolean not null default false,
  files jsonb not null,
  mapping jsonb not null,
  counts jsonb not null default '{}',
  progress jsonb not null default '{}',
  message text,
  created_at timestamptz not null,
  finished_at timestamptz,
  primary key (workspace_id, import_id)
);

create table import_error (
  workspace_id uuid not null,
  import_id uuid not null,
  error_id bigint generated always as identity,
  file text not null,
  line integer not null,
  reason text not null,
  row_data jsonb not null,
  primary key (workspace_id, import_id, error_id)
);

-- What a row of another system became here, so that a second run updates and never doubles.
create table import_link (
  workspace_id uuid not null,
  source text not null,
  noun text not null,
  external_id text not null,
  noun_id uuid not null,
  row_hash text not null,
  import_id uuid not null,
  primary key (workspace_id, source, noun, external_id)
);

-- Much that comes at once makes the planner's picture of the tables wrong: it looks deals up by their workspace alone,
-- and each foreign key costs a walk through all of them. An import lets it look again; only the owner may say so.
create function look_at_the_tables_again() returns void language plpgsql security definer set search_path = public as
$$ begin
  analyze account, contact, deal, fact, standing, finding, promise, conversation, import_link;
end $$;

do $$
declare table_name text;
begin
  foreach table_name in array array['workspace','team','member','invitation','api_token','account','contact',
    'playbook','deal','fact','standing','finding','commitment','promise','conversation','milestone','request',
    'audit','insight','import','import_error','import_link']
  loop
    execute format('alter table %I enable row level security', table_name);
    execute format('alter table %I force row level security', table_name);
    execute format('create policy of_this_workspace on %I using (workspace_id = current_workspace()) '
      'with check (workspace_id = current_workspace())', table_name);
  end loop;
end $$;
