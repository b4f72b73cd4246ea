-- Who of us looks after a company or a person, whether there is a deal or not.
alter table account add column owner_id uuid;
alter table contact add column owner_id uuid;
create index account_by_owner on account (workspace_id, owner_id, account_id) where owner_id is not null and removed_at is null;
create index contact_by_owner on contact (workspace_id, owner_id, contact_id) where owner_id is not null and removed_at is null;
