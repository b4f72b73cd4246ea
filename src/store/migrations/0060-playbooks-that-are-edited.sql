-- Which playbook a new deal goes by unless somebody chooses another; null is the one that comes with Leadsheet.
alter table workspace add default_playbook text;

-- Who published a version, and what they say is new in it. Of earlier ones nobody knows.
alter table playbook add published_by uuid, add note text;

-- What is being changed in a playbook, once for all who change it. The revision tells two editors from each other.
create table playbook_draft (
  workspace_id uuid not null references workspace,
  key text not null,
  revision integer not null,
  -- The version that it began from; null for a playbook that has none yet.
  based_on integer,
  content jsonb not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (workspace_id, key),
  foreign key (workspace_id, changed_by) references member
);

-- Playbooks that no new deal is offered. Deals that go by them keep them.
create table playbook_archived (
  workspace_id uuid not null references workspace,
  key text not null,
  archived_by uuid not null,
  archived_at timestamptz not null,
  primary key (workspace_id, key),
  foreign key (workspace_id, archived_by) references member
);

-- How many deals go by which version. It follows from the ledger, and is filled from what follows from it already.
alter table deal add playbook_key text, add playbook_version integer;
-- The policies hold for the owner too: without this the update would find no row.
alter table deal no force row level security;
alter table standing no force row level security;
update deal set
  playbook_key = s.state -> 'deal' -> 'playbook' ->> 'key',
  playbook_version = (s.state -> 'deal' -> 'playbook' ->> 'version')::integer
from standing s where s.workspace_id = deal.workspace_id and s.deal_id = deal.deal_id;
alter table deal force row level security;
alter table standing force row level security;
create index deal_by_playbook on deal (workspace_id, playbook_key, playbook_version);

do $$
declare table_name text;
begin
  foreach table_name in array array['playbook_draft','playbook_archived']
  loop
    execute format('alter table %I enable row level security', table_name);
    execute format('alter table %I force row level security', table_name);
    execute format('create policy of_this_workspace on %I using (workspace_id = current_workspace()) '
      'with check (workspace_id = current_workspace())', table_name);
  end loop;
end $$;
