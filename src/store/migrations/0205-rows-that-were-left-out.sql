-- Rows that were left out on purpose stand with those that could not be used, each with its place and the reason.
alter table import_error add column outcome text not null default 'failed' check (outcome in ('failed', 'skipped'));
create index import_error_failed on import_error (workspace_id, import_id, error_id) where outcome = 'failed';
create index import_error_skipped on import_error (workspace_id, import_id, error_id) where outcome = 'skipped';
