-- A conversation may be about several deals of one account: each has its part in its own ledger, under one id.
alter table conversation
  add also_in uuid[] not null default '{}',
  -- The entry of the library that its insight was taken from, and what they said to its objective.
  add insight_id uuid,
  add objective_answer text check (objective_answer in ('yes', 'no', 'maybe'));
create index conversation_by_insight on conversation (workspace_id, insight_id) where insight_id is not null;

-- What they said to the objective follows from what stands already: of several asks as objective, the last answered.
-- The owner of the tables is held to a workspace too, so that is let go while every workspace is filled.
alter table conversation no force row level security;
alter table standing no force row level security;
update conversation c set objective_answer = answered.answer
from (
  select distinct on (s.workspace_id, s.deal_id, a.value ->> 'conversationId')
    s.workspace_id, s.deal_id, (a.value ->> 'conversationId')::uuid as conversation_id, a.value ->> 'answer' as answer
  from standing s cross join lateral json_each(s.state -> 'asks') a
  where a.value ->> 'as' = 'objective' and a.value ->> 'conversationId' is not null and a.value ->> 'answer' is not null
  order by s.workspace_id, s.deal_id, a.value ->> 'conversationId', (a.value ->> 'order')::integer desc
) answered
where c.workspace_id = answered.workspace_id and c.deal_id = answered.deal_id
  and c.conversation_id = answered.conversation_id;
alter table conversation force row level security;
alter table standing force row level security;

-- An insight of the library may be worded anew, and put away without being forgotten.
alter table insight add changed_at timestamptz, add retired_at timestamptz;
