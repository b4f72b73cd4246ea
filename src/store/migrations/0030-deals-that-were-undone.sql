-- A deal whose opening was taken back keeps its ledger, and no list shows it any more.
alter table deal drop constraint deal_state_check;
alter table deal add constraint deal_state_check check (state in ('open', 'won', 'lost', 'parked', 'undone'));
