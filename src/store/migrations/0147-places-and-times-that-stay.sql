-- What stands of a deal now also says where a conversation is to be, and that a time stayed which a client had wanted
-- moved. What ledgers tell of it already, a task folds.
alter table deal no force row level security;
alter table member no force row level security;
alter table task no force row level security;
insert into task (workspace_id, task_id, kind, made_by, created_at, of)
  select distinct on (member.workspace_id) member.workspace_id, gen_random_uuid(), 'refold', member_id, now(), deals
  from member join (select workspace_id, count(*) as deals from deal group by workspace_id) counted
    on counted.workspace_id = member.workspace_id
  where role = 'admin' and active
    -- One that waits since an earlier migration does it, too.
    and not exists (select from task waiting where waiting.workspace_id = member.workspace_id
      and waiting.kind = 'refold' and waiting.finished_at is null)
  order by member.workspace_id, member.created_at, member_id;
alter table deal force row level security;
alter table member force row level security;
alter table task force row level security;
