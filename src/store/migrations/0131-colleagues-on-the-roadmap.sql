-- Who at the client asked for the link of a colleague; what they add in a day is counted by it.
alter table roadmap_link add added_by uuid;
alter table roadmap_link add foreign key (workspace_id, added_by) references contact;
