-- Days without a two-way touch before a deal is silent, for all playbooks; null follows each playbook.
alter table workspace add cadence_days smallint check (cadence_days between 1 and 365);

-- How a member reads: their language with its dates and numbers (null: as their browser says), and light or dark.
alter table member add locale text, add theme text not null default 'system' check (theme in ('system', 'light', 'dark'));

-- The library prolongs a session once a day; who looks for a stranger in the list of theirs wants to know it closer.
alter table sign_in_session add last_seen_at timestamptz not null default now(), add last_seen_from text;
update sign_in_session set last_seen_at = updated_at, last_seen_from = ip_address;

-- A link by which somebody who forgot their password sets a new one, made by an admin.
create table password_link (
  workspace_id uuid not null references workspace,
  link_id uuid not null,
  member_id uuid not null,
  token_hash text not null,
  made_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  primary key (workspace_id, link_id),
  foreign key (workspace_id, member_id) references member
);
create unique index password_link_by_token on password_link (token_hash);
create index password_link_by_member on password_link (workspace_id, member_id);

-- Work on many deals that no request waits for. The row is its own queue: who works on it holds it locked, one batch a
-- transaction, so that a server that dies gives it back at once and another goes on behind the last deal.
create table task (
  workspace_id uuid not null references workspace,
  task_id uuid not null,
  kind text not null,
  input jsonb not null default '{}',
  made_by uuid not null,
  created_at timestamptz not null,
  -- The last deal that is done, how many are, and how many there are in all.
  after uuid,
  done integer not null default 0,
  of integer not null,
  -- The deals that it changed, where somebody may want to take it back.
  changed uuid[] not null default '{}',
  finished_at timestamptz,
  primary key (workspace_id, task_id)
);
create index task_unfinished on task (workspace_id) where finished_at is null;

do $$
declare table_name text;
begin
  foreach table_name in array array['password_link','task']
  loop
    execute format('alter table %I enable row level security', table_name);
    execute format('alter table %I force row level security', table_name);
    execute format('create policy of_this_workspace on %I using (workspace_id = current_workspace()) '
      'with check (workspace_id = current_workspace())', table_name);
  end loop;
end $$;
create policy of_this_secret on password_link for select
  using (token_hash = nullif(current_setting('leadsheet.secret_hash', true), ''));

create or replace function seat_of(given_member uuid) returns jsonb language sql stable as
$$ select jsonb_build_object('memberId', m.member_id, 'memberName', m.name, 'role', m.role, 'sees', m.sees,
    'teamId', m.team_id, 'memberZone', m.zone, 'memberLocale', m.locale, 'workspaceId', w.workspace_id,
    'workspaceName', w.name, 'workspaceZone', w.zone, 'currency', w.currency, 'locale', w.locale,
    'cadenceDays', w.cadence_days)
  from member m join workspace w on w.workspace_id = m.workspace_id
  where m.workspace_id = current_workspace() and m.member_id = given_member and m.active $$;

drop function enter_by_session(text);
create function enter_by_session(session_token text)
returns table (seat jsonb, expires_at timestamptz, session_id text, last_seen_at timestamptz)
language plpgsql as
$$ declare session sign_in_session;
begin
  -- The library that makes sessions goes by the true time, so this does too.
  select * into session from sign_in_session s where s.token = session_token and s.expires_at > now();
  if session.id is null then return; end if;
  return query select enter_by_sign_in(session.user_id), session.expires_at, session.id, session.last_seen_at;
end $$;

create function enter_by_password_link(given_hash text) returns uuid language plpgsql as
$$ declare found_link password_link;
begin
  perform set_config('leadsheet.secret_hash', given_hash, true);
  select * into found_link from password_link where token_hash = given_hash;
  perform set_config('leadsheet.secret_hash', '', true);
  if found_link.link_id is null then return null; end if;
  perform set_config('leadsheet.workspace', found_link.workspace_id::text, true);
  return found_link.link_id;
end $$;
