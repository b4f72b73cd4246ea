-- A list that is put in order by a field of the workspace read what everybody holds, made it small and sorted it. What a field
-- holds stands here once more, as it is ordered by, so that a page of such a list is read along an index. It follows from
-- custom_value, whoever writes there: words and days by their letters, numbers, amounts and yes or no by their size. A choice
-- goes by its place among the others and a colleague by their name, which are not the record's: these are sorted as before.
create table field_place (
  workspace_id uuid not null references workspace,
  noun text not null,
  noun_id uuid not null,
  field_id uuid not null,
  words text,
  size double precision,
  primary key (workspace_id, noun, noun_id, field_id)
);
create index field_place_by_words on field_place (workspace_id, field_id, words, noun_id) where words is not null;
create index field_place_by_size on field_place (workspace_id, field_id, size, noun_id) where size is not null;

alter table field_place enable row level security;
alter table field_place force row level security;
create policy of_this_workspace on field_place using (workspace_id = current_workspace())
  with check (workspace_id = current_workspace());

-- Where a record comes by each of its fields. The first letters are enough to order by, and an index takes no more.
create function places_by_fields(held jsonb) returns table (field_id uuid, words text, size double precision)
language sql immutable parallel safe as
$$ select * from (
    select key::uuid, case jsonb_typeof(value) when 'string' then left(lower(value #>> '{}'), 200) end as words,
      case jsonb_typeof(value) when 'number' then value::double precision
        when 'boolean' then value::boolean::integer::double precision
        when 'object' then (value -> 'valueMinor')::double precision end as size
    from jsonb_each(held)) place
  where words is not null or size is not null $$;

create function field_places_follow() returns trigger language plpgsql set search_path = public, pg_temp as
$$ begin
  if tg_op = 'INSERT' then
    insert into field_place select n.workspace_id, n.noun, n.noun_id, place.*
      from new_rows n, places_by_fields(n.values) place;
  elsif tg_op = 'DELETE' then
    delete from field_place p using old_rows o
    where p.workspace_id = o.workspace_id and p.noun = o.noun and p.noun_id = o.noun_id;
  else
    -- A row that is only locked says the same as before.
    delete from field_place p using old_rows o
    where p.workspace_id = o.workspace_id and p.noun = o.noun and p.noun_id = o.noun_id
      and o not in (select n from new_rows n);
    insert into field_place select n.workspace_id, n.noun, n.noun_id, place.*
      from new_rows n, places_by_fields(n.values) place where n not in (select o from old_rows o);
  end if;
  return null;
end $$;
create trigger field_places_follow_what_is_made after insert on custom_value
  referencing new table as new_rows for each statement execute function field_places_follow();
create trigger field_places_follow_what_changes after update on custom_value
  referencing old table as old_rows new table as new_rows for each statement execute function field_places_follow();
create trigger field_places_follow_what_goes after delete on custom_value
  referencing old table as old_rows for each statement execute function field_places_follow();

alter table custom_value no force row level security;
alter table field_place no force row level security;
insert into field_place select v.workspace_id, v.noun, v.noun_id, place.*
  from custom_value v, places_by_fields(v.values) place;
alter table custom_value force row level security;
alter table field_place force row level security;
