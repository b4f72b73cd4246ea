-- What a long text is called before it is read, or where it could not be: its title, or the name of its file, sealed like
-- its words. Null of what was pasted without one.
alter table reading add column sealed_title text;
