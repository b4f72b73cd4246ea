-- Views were of deals alone; now of people and companies as well.
alter table deal_view add column shows text not null default 'deals'
  check (shows in ('deals', 'contacts', 'accounts'));
alter table deal_view_choice add column shows text not null default 'deals'
  check (shows in ('deals', 'contacts', 'accounts'));
alter table deal_view_choice drop constraint deal_view_choice_pkey;
alter table deal_view_choice add primary key (workspace_id, member_id, shows);
