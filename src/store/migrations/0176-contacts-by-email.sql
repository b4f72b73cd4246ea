-- lower() is not leakproof, so that under the policy of a workspace an index over it is never used: whoever looks a
-- person up by e-mail compares it as it is written, and in small letters.
create index contact_by_written_email on contact (workspace_id, email);
