-- The past of deals that were here before it was kept (0010): it follows from their ledgers, which a task folds again
-- behind the requests, beginning with the first start.
do $$
declare each_workspace uuid;
begin
  for each_workspace in select workspace_id from workspace
  loop
    perform set_config('leadsheet.workspace', each_workspace::text, true);
    insert into task (workspace_id, task_id, kind, made_by, created_at, of)
      select each_workspace, gen_random_uuid(), 'refold', member_id, now(),
        (select count(*) from deal where workspace_id = each_workspace)
      from member where workspace_id = each_workspace and role = 'admin' and active
        and exists (select from deal where workspace_id = each_workspace)
      order by created_at, member_id limit 1;
  end loop;
  perform set_config('leadsheet.workspace', '', true);
end $$;

-- An import brings tenures as well.
create or replace function look_at_the_tables_again() returns void language plpgsql security definer
set search_path = public as
$$ begin
  analyze account, contact, deal, fact, standing, finding, promise, conversation, tenure, import_link;
end $$;
