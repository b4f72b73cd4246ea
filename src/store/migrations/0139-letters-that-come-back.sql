-- A letter that a mail server took, and sent back later because it could not be delivered.
alter table letter drop constraint letter_state_check;
alter table letter add constraint letter_state_check
  check (state in ('waiting', 'sending', 'sent', 'failed', 'came back', 'taken back', 'by hand'));
alter table letter add came_back_at timestamptz;
-- What did not reach anybody is told to the owner of its deal, whenever their day is read.
create index letter_undelivered on letter (workspace_id, deal_id) where state in ('failed', 'came back');
