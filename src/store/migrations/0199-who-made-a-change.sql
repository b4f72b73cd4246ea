-- A program that keeps a copy has to tell its own writing from that of others. Who asks is noted when they enter, for
-- this transaction, and stands with what they change; where nobody signed in does it, nobody stands there.
alter table change_waiting
  add column by_member_id uuid default nullif(current_setting('leadsheet.by_member', true), '')::uuid,
  add column by_token_id uuid default nullif(current_setting('leadsheet.by_token', true), '')::uuid;
alter table change add column by_member_id uuid, add column by_token_id uuid;

create or replace function enter_by_sign_in(given_sign_in text) returns jsonb language plpgsql as
$$ declare found_member member;
begin
  perform set_config('leadsheet.sign_in', given_sign_in, true);
  select * into found_member from member
    where sign_in_id = given_sign_in and active order by created_at, member_id limit 1;
  perform set_config('leadsheet.sign_in', '', true);
  if found_member.member_id is null then return null; end if;
  perform set_config('leadsheet.workspace', found_member.workspace_id::text, true);
  perform set_config('leadsheet.by_member', found_member.member_id::text, true);
  return seat_of(found_member.member_id);
end $$;

create or replace function enter_by_api_token(given_hash text, at timestamptz)
returns table (seat jsonb, token_id uuid, last_used_at timestamptz) language plpgsql as
$$ declare token api_token;
begin
  perform set_config('leadsheet.secret_hash', given_hash, true);
  select * into token from api_token t where t.token_hash = given_hash
    and t.revoked_at is null and (t.expires_at is null or t.expires_at > at);
  perform set_config('leadsheet.secret_hash', '', true);
  if token.token_id is null then return; end if;
  perform set_config('leadsheet.workspace', token.workspace_id::text, true);
  perform set_config('leadsheet.by_member', token.member_id::text, true);
  perform set_config('leadsheet.by_token', token.token_id::text, true);
  return query select seat_of(token.member_id), token.token_id, token.last_used_at;
end $$;
