-- Who somebody is, before it is known to which workspace they belong. These tables are kept by the sign-in library
-- and hold no workspace's rows, so row-level security by workspace cannot and need not hold them.
create table sign_in_user (
  id text primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table sign_in_session (
  id text primary key,
  user_id text not null references sign_in_user on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index sign_in_session_by_user on sign_in_session (user_id);

create table sign_in_account (
  id text primary key,
  user_id text not null references sign_in_user on delete cascade,
  account_id text not null,
  provider_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index sign_in_account_by_user on sign_in_account (user_id);

create table sign_in_verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index sign_in_verification_by_identifier on sign_in_verification (identifier);

-- How often an address has tried lately, counted here so that any number of servers share one count.
create table sign_in_attempt (
  id text primary key,
  key text not null unique,
  count integer not null,
  last_request bigint not null
);

alter table member add foreign key (sign_in_id) references sign_in_user;

-- Which workspace was the first on this server. The one row closes the page that sets Leadsheet up, and being the
-- only one possible it settles who wins when two browsers press the button at once. It says nothing of a workspace
-- but its id, and has to be readable before anybody is signed in.
create table first_workspace (
  only_one boolean primary key default true check (only_one),
  workspace_id uuid not null
);
create function note_the_first_workspace() returns trigger language plpgsql as
$$ begin
  insert into first_workspace (workspace_id) values (new.workspace_id) on conflict do nothing;
  return null;
end $$;
create trigger workspace_is_noted after insert on workspace
  for each row execute function note_the_first_workspace();

-- A session, an API token and an invitation are looked up before a workspace is known, so the rule "only this
-- workspace's rows" would hide the row that tells the workspace. Each of these policies therefore shows, for reading
-- alone, the rows of exactly one secret (or one signed-in person) that the caller has presented. A function that
-- runs with its owner's rights would not do: row-level security is forced on the owner too, and the owner of a
-- database that somebody lends us is no superuser.
create policy of_this_sign_in on member for select
  using (sign_in_id = nullif(current_setting('leadsheet.sign_in', true), ''));
create policy of_this_secret on api_token for select
  using (token_hash = nullif(current_setting('leadsheet.secret_hash', true), ''));
create policy of_this_secret on invitation for select
  using (token_hash = nullif(current_setting('leadsheet.secret_hash', true), ''));

-- What the server has to know of the member who asks. To be called within their workspace.
create function seat_of(given_member uuid) returns jsonb language sql stable as
$$ select jsonb_build_object('memberId', m.member_id, 'memberName', m.name, 'role', m.role, 'sees', m.sees,
    'teamId', m.team_id, 'memberZone', m.zone, 'workspaceId', w.workspace_id, 'workspaceName', w.name,
    'workspaceZone', w.zone, 'currency', w.currency, 'locale', w.locale)
  from member m join workspace w on w.workspace_id = m.workspace_id
  where m.workspace_id = current_workspace() and m.member_id = given_member and m.active $$;

-- Each of these enters the workspace that it finds, for this transaction, and takes the key out of the lock again,
-- so that what follows sees that workspace and nothing else. One call, because it goes before every request.
create function enter_by_sign_in(given_sign_in text) returns jsonb language plpgsql as
$$ declare found_member member;
begin
  perform set_config('leadsheet.sign_in', given_sign_in, true);
  select * into found_member from member
    where sign_in_id = given_sign_in and active order by created_at, member_id limit 1;
  perform set_config('leadsheet.sign_in', '', true);
  if found_member.member_id is null then return null; end if;
  perform set_config('leadsheet.workspace', found_member.workspace_id::text, true);
  return seat_of(found_member.member_id);
end $$;

create function enter_by_session(session_token text) returns table (seat jsonb, expires_at timestamptz)
language plpgsql as
$$ declare session sign_in_session;
begin
  -- The library that makes sessions goes by the true time, so this does too.
  select * into session from sign_in_session s where s.token = session_token and s.expires_at > now();
  if session.id is null then return; end if;
  return query select enter_by_sign_in(session.user_id), session.expires_at;
end $$;

create function enter_by_api_token(given_hash text, at timestamptz)
returns table (seat jsonb, token_id uuid, last_used_at timestamptz) language plpgsql as
$$ declare token api_token;
begin
  perform set_config('leadsheet.secret_hash', given_hash, true);
  select * into token from api_token t where t.token_hash = given_hash
    and t.revoked_at is null and (t.expires_at is null or t.expires_at > at);
  perform set_config('leadsheet.secret_hash', '', true);
  if token.token_id is null then return; end if;
  perform set_config('leadsheet.workspace', token.workspace_id::text, true);
  return query select seat_of(token.member_id), token.token_id, token.last_used_at;
end $$;

create function enter_by_invitation(given_hash text) returns uuid language plpgsql as
$$ declare found_invitation invitation;
begin
  perform set_config('leadsheet.secret_hash', given_hash, true);
  select * into found_invitation from invitation where token_hash = given_hash;
  perform set_config('leadsheet.secret_hash', '', true);
  if found_invitation.invitation_id is null then return null; end if;
  perform set_config('leadsheet.workspace', found_invitation.workspace_id::text, true);
  return found_invitation.invitation_id;
end $$;

-- What was answered to a request, once nobody else is answering it: a repeat that comes while the first one is at
-- work waits for it here, and then finds its answer instead of a deal that has changed. One call, two statements,
-- because the second has to see what the first has waited for.
create function request_answered(given_workspace uuid, given_request uuid) returns setof request
language plpgsql as
$$ begin
  perform pg_advisory_xact_lock(hashtextextended(given_workspace::text || given_request::text, 0));
  return query select * from request r where r.workspace_id = given_workspace and r.request_id = given_request;
end $$;
