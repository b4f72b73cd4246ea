-- What each cell of a row said when it was imported last, as a short sum by the field that it fills: a cell that says the
-- same again leaves alone what somebody changed here since.
alter table import_link add column said jsonb;
