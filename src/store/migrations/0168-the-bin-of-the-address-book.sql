-- Who removed somebody or a company, and what went in the same act: it comes back together.
alter table account add column removed_by uuid, add column removal_id uuid;
alter table contact add column removed_by uuid, add column removal_id uuid;

-- The bin is looked through from what went in last, and what one act removed is found by it.
create index account_in_bin on account (workspace_id, removed_at, account_id) where removed_at is not null;
create index contact_in_bin on contact (workspace_id, removed_at, contact_id) where removed_at is not null;
