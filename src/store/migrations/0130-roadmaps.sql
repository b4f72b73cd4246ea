-- A link by which one person at the client sees and does what concerns them. Only its hash is kept.
create table roadmap_link (
  workspace_id uuid not null references workspace,
  link_id uuid not null,
  deal_id uuid not null,
  contact_id uuid not null,
  token_hash text not null,
  -- The member who shared it; null where a colleague of theirs was added by the client.
  made_by uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  last_visit_at timestamptz,
  -- How they read, once they have said so on the page; else as their browser does.
  locale text,
  zone text,
  primary key (workspace_id, link_id),
  foreign key (workspace_id, deal_id) references deal,
  foreign key (workspace_id, contact_id) references contact
);
create unique index roadmap_link_by_token on roadmap_link (token_hash);
create index roadmap_link_by_deal on roadmap_link (workspace_id, deal_id);
create index roadmap_link_by_contact on roadmap_link (workspace_id, contact_id);

alter table roadmap_link enable row level security;
alter table roadmap_link force row level security;
create policy of_this_workspace on roadmap_link using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());
create policy of_this_secret on roadmap_link for select
  using (token_hash = nullif(current_setting('leadsheet.secret_hash', true), ''));

create function enter_by_roadmap_link(given_hash text) returns uuid language plpgsql as
$$ declare found_link roadmap_link;
begin
  perform set_config('leadsheet.secret_hash', given_hash, true);
  select * into found_link from roadmap_link where token_hash = given_hash;
  perform set_config('leadsheet.secret_hash', '', true);
  if found_link.link_id is null then return null; end if;
  perform set_config('leadsheet.workspace', found_link.workspace_id::text, true);
  return found_link.link_id;
end $$;

-- What stands of a deal now says what stands of its roadmap, too. What ledgers tell of it already, a task folds.
alter table standing no force row level security;
-- As text: what stands keeps the order in which it was written.
update standing set state = (left(rtrim(state::text), -1) || ',"milestoneOrder":[],"proposals":{},'
  || '"roadmap":{"sharedWith":[],"agreedBy":{},"lastVisitAt":{},"wordings":{}}}')::json;
alter table standing force row level security;

alter table deal no force row level security;
alter table member no force row level security;
alter table task no force row level security;
insert into task (workspace_id, task_id, kind, made_by, created_at, of)
  select distinct on (member.workspace_id) member.workspace_id, gen_random_uuid(), 'refold', member_id, now(), deals
  from member join (select workspace_id, count(*) as deals from deal group by workspace_id) counted
    on counted.workspace_id = member.workspace_id
  where role = 'admin' and active
    -- One that waits since an earlier migration does it, too.
    and not exists (select from task waiting where waiting.workspace_id = member.workspace_id
      and waiting.kind = 'refold' and waiting.finished_at is null)
  order by member.workspace_id, member.created_at, member_id;
alter table deal force row level security;
alter table member force row level security;
alter table task force row level security;
