-- A private address by which a member's calendar reads their conversations. It is shown again to who made it, so it lies
-- sealed beside the hash that it is found by.
create table calendar_link (
  workspace_id uuid not null references workspace,
  member_id uuid not null,
  token_hash text not null,
  sealed_token text not null,
  made_at timestamptz not null,
  last_read_at timestamptz,
  primary key (workspace_id, member_id),
  foreign key (workspace_id, member_id) references member
);
create unique index calendar_link_by_token on calendar_link (token_hash);

alter table calendar_link enable row level security;
alter table calendar_link force row level security;
create policy of_this_workspace on calendar_link using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());
create policy of_this_secret on calendar_link for select
  using (token_hash = nullif(current_setting('leadsheet.secret_hash', true), ''));

create function enter_by_calendar_link(given_hash text) returns table (seat jsonb, last_read_at timestamptz)
language plpgsql as
$$ declare found_link calendar_link;
begin
  perform set_config('leadsheet.secret_hash', given_hash, true);
  select * into found_link from calendar_link link where link.token_hash = given_hash;
  perform set_config('leadsheet.secret_hash', '', true);
  if found_link.member_id is null then return; end if;
  perform set_config('leadsheet.workspace', found_link.workspace_id::text, true);
  return query select seat_of(found_link.member_id), found_link.last_read_at;
end $$;
