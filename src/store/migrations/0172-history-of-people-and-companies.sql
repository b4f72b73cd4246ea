-- What happened in the deals of a company or a person is read the latest first, a page from each of them.
create index fact_by_time on fact (workspace_id, deal_id, happened_at, sequence, fact_id);
