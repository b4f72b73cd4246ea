-- Who is part of which deal, so that a contact's deals are found without reading every standing. Follows from the ledger.
create table stakeholder (
  workspace_id uuid not null,
  deal_id uuid not null,
  contact_id uuid not null,
  roles text[] not null,
  needed boolean not null,
  -- Whoever left the deal stays here, as its ledger names them.
  present boolean not null,
  primary key (workspace_id, deal_id, contact_id),
  foreign key (workspace_id, deal_id) references deal
);
create index stakeholder_by_contact on stakeholder (workspace_id, contact_id);

alter table standing no force row level security;
alter table deal no force row level security;
insert into stakeholder (workspace_id, deal_id, contact_id, roles, needed, present)
  select standing.workspace_id, standing.deal_id, (one.value->>'contactId')::uuid,
    array(select json_array_elements_text(one.value->'roles')), (one.value->>'needed')::boolean,
    (one.value->>'present')::boolean
  from standing
  join deal on deal.workspace_id = standing.workspace_id and deal.deal_id = standing.deal_id and deal.state <> 'undone',
  json_each(standing.state->'stakeholders') one;
alter table deal force row level security;
alter table standing force row level security;

alter table stakeholder enable row level security;
alter table stakeholder force row level security;
create policy of_this_workspace on stakeholder using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());
