-- Answers are kept under the id of their request for as long as it may still be sent again; what is older is taken away
-- day by day, and found by its age.
create index request_by_age on request (workspace_id, at);
