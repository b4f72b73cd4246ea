-- An account or a contact that was added by mistake leaves every list. The row stays: ledgers that were taken back go on
-- naming it, and it is there again where such an act is done again.
alter table account add column removed_at timestamptz;
alter table contact add column removed_at timestamptz;
