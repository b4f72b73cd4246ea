-- How people and companies are reached: e-mails, phones, links and addresses, each list in its order. The first e-mail
-- and the first phone stand in columns of their own as well, since lists, letters and matching ask for these.
alter table contact add column reach jsonb not null default '{"emails": [], "phones": [], "links": [], "addresses": []}';
alter table account
  add column reach jsonb not null default '{"emails": [], "phones": [], "links": [], "addresses": []}',
  -- The company that this one belongs to; in an import it may come after this one.
  add column parent_id uuid;
create index account_by_parent on account (workspace_id, parent_id) where parent_id is not null;

alter table contact no force row level security;
update contact set reach = jsonb_build_object(
  'emails', case when email is null then '[]'::jsonb
    else jsonb_build_array(jsonb_build_object('value', email, 'label', null)) end,
  'phones', case when phone is null then '[]'::jsonb
    else jsonb_build_array(jsonb_build_object('value', phone, 'label', null)) end,
  'links', '[]'::jsonb, 'addresses', '[]'::jsonb)
  where email is not null or phone is not null;
alter table contact force row level security;

-- Imports kept a company's telephone among its details, where nobody saw it.
alter table account no force row level security;
update account set details = details - 'phone', reach = jsonb_set(reach, '{phones}',
  jsonb_build_array(jsonb_build_object('value', details->>'phone', 'label', null)))
  where coalesce(details->>'phone', '') <> '';
alter table account force row level security;

-- Where somebody worked before. The job that they have now is the contact itself.
create table contact_job (
  workspace_id uuid not null references workspace,
  contact_id uuid not null,
  job_id uuid not null,
  account_id uuid,
  -- What the company was called where it is no account of ours.
  company text,
  title text,
  department text,
  from_day date,
  to_day date,
  noted_by uuid,
  noted_at timestamptz not null,
  primary key (workspace_id, contact_id, job_id),
  foreign key (workspace_id, contact_id) references contact,
  foreign key (workspace_id, account_id) references account,
  check (account_id is not null or company is not null or title is not null)
);
create index contact_job_by_account on contact_job (workspace_id, account_id) where account_id is not null;

alter table contact_job enable row level security;
alter table contact_job force row level security;
create policy of_this_workspace on contact_job using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());
