-- Where a lesson was learnt, and what else of its proposal was put right: who, what or when.
alter table words_lesson
  add column deal_id uuid,
  add column conversation_id uuid,
  add column put_right jsonb;

-- How the model of a workspace stands since its lessons last changed. Its weights are kept nowhere: they are the same
-- whenever the product's own are taught by the same lessons. `base` says which of the product's own those were; of
-- another the stand is worked out anew.
create table words_model (
  workspace_id uuid not null references workspace,
  revision uuid not null,
  base text not null,
  lessons integer not null,
  score double precision not null,
  reads boolean not null,
  changed_at timestamptz not null,
  primary key (workspace_id)
);

alter table words_lesson no force row level security;
insert into words_model (workspace_id, revision, base, lessons, score, reads, changed_at)
  select workspace_id, gen_random_uuid(), '', 0, 0, false, max(taught_at) from words_lesson group by workspace_id;
alter table words_lesson force row level security;

alter table words_model enable row level security;
alter table words_model force row level security;
create policy of_this_workspace on words_model using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());
