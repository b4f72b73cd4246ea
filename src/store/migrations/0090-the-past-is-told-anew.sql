-- The past of deals that were here before it was kept (0010): it follows from their ledgers, which a task folds again
-- behind the requests, beginning with the first start. The tables are held even from their owner, and let go for as
-- long as it takes to write the tasks down.
alter table deal no force row level security;
alter table member no force row level security;
alter table task no force row level security;
insert into task (workspace_id, task_id, kind, made_by, created_at, of)
  select distinct on (member.workspace_id) member.workspace_id, gen_random_uuid(), 'refold', member_id, now(), deals
  from member join (select workspace_id, count(*) as deals from deal group by workspace_id) counted
    on counted.workspace_id = member.workspace_id
  where role = 'admin' and active
  order by member.workspace_id, member.created_at, member_id;
alter table deal force row level security;
alter table member force row level security;
alter table task force row level security;

-- An import brings tenures as well.
create or replace function look_at_the_tables_again() returns void language plpgsql security definer
set search_path = public as
$$ begin
  analyze account, contact, deal, fact, standing, finding, promise, conversation, tenure, import_link;
end $$;
