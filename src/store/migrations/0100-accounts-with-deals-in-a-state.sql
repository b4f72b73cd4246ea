-- Which accounts have deals of a state is read from the index alone: in a long list of deals by account it is asked of
-- all of them. A deal seldom changes its account or its state.
drop index deal_by_account;
create index deal_by_account on deal (workspace_id, account_id, state);
