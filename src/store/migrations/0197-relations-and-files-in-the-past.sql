-- What became of relations and files stands in the trail under ids of their own. A person's, a company's or a deal's past
-- reads it by whom they were on, along the times.
create index audit_of_files on audit (workspace_id, (coalesce(after, before) ->> 'nounId'), at) where noun = 'file';
create index audit_of_relations_from on audit (workspace_id, (coalesce(after, before) ->> 'fromId'), at)
  where noun = 'relation';
create index audit_of_relations_to on audit (workspace_id, (coalesce(after, before) ->> 'toId'), at)
  where noun = 'relation';
