-- When each stakeholder last took part, and with it each contact in any of their deals: follows from the ledger, like
-- the last touch of an account. Whoever writes stakeholders, an import or a rebuild among them, cannot forget it.
alter table stakeholder add column took_part_at timestamptz;
alter table contact add column last_touch_at timestamptz;

alter table standing no force row level security;
alter table stakeholder no force row level security;
update stakeholder set took_part_at = (one.value->>'tookPartAt')::timestamptz
  from standing, json_each(standing.state->'stakeholders') one
  where standing.workspace_id = stakeholder.workspace_id and standing.deal_id = stakeholder.deal_id
    and (one.value->>'contactId')::uuid = stakeholder.contact_id and one.value->>'tookPartAt' is not null;
alter table standing force row level security;

alter table contact no force row level security;
update contact set last_touch_at = latest.at
  from (select workspace_id, contact_id, max(took_part_at) as at from stakeholder group by 1, 2) latest
  where latest.workspace_id = contact.workspace_id and latest.contact_id = contact.contact_id
    and latest.at is not null;
alter table stakeholder force row level security;
alter table contact force row level security;

-- Locked first and in one order, and only then read: two deals that are written at once neither wait for each other in
-- a ring nor overlook one another.
create function keep_last_touch_of_contacts() returns trigger language plpgsql as $$
begin
  perform 1 from contact
    where (contact.workspace_id, contact.contact_id) in (select changed.workspace_id, changed.contact_id from changed)
      and contact.last_touch_at is distinct from (select max(s.took_part_at) from stakeholder s
        where s.workspace_id = contact.workspace_id and s.contact_id = contact.contact_id)
    order by contact.contact_id for no key update;
  if found then
    update contact set last_touch_at = (select max(s.took_part_at) from stakeholder s
        where s.workspace_id = contact.workspace_id and s.contact_id = contact.contact_id)
      where (contact.workspace_id, contact.contact_id) in (select changed.workspace_id, changed.contact_id from changed)
        and contact.last_touch_at is distinct from (select max(s.took_part_at) from stakeholder s
          where s.workspace_id = contact.workspace_id and s.contact_id = contact.contact_id);
  end if;
  return null;
end $$;
create trigger stakeholder_is_new after insert on stakeholder
  referencing new table as changed for each statement execute function keep_last_touch_of_contacts();
create trigger stakeholder_is_changed after update on stakeholder
  referencing new table as changed for each statement execute function keep_last_touch_of_contacts();
create trigger stakeholder_is_gone after delete on stakeholder
  referencing old table as changed for each statement execute function keep_last_touch_of_contacts();

-- A list of a hundred thousand is read from an index in the order that it is shown in.
create index contact_by_touch on contact (workspace_id, coalesce(last_touch_at, '-infinity'), contact_id)
  where removed_at is null;
create index contact_by_creation on contact (workspace_id, created_at, contact_id) where removed_at is null;
create index contact_by_change on contact (workspace_id, updated_at, contact_id) where removed_at is null;
create index account_by_touch on account (workspace_id, coalesce(last_touch_at, '-infinity'), account_id)
  where removed_at is null;
create index account_by_creation on account (workspace_id, created_at, account_id) where removed_at is null;
create index account_by_change on account (workspace_id, updated_at, account_id) where removed_at is null;
