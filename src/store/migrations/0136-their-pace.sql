-- How a client goes otherwise than they went: slower, back, or with somebody new. The changes of a deal with the
-- instants from which they hold, so that the day shows what is new without folding anything.
alter table deal add column pace_changes json not null default '[]';

-- What stands of a deal now also says what was agreed when it was parked, and which day a date had before it was
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

-- Their own days per commitment, to say what is usual: the middle of the deals that were won last.
alter table deal add column days_per_commitment float8;
create index deal_won_by_pace on deal (workspace_id, playbook_key, last_happened_at desc)
  include (days_per_commitment) where state = 'won' and days_per_commitment is not null;
