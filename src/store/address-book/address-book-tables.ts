import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { FieldKind, FieldNoun, FieldOption } from '#domain/address-book/fields/custom-field.ts';
import type { CustomValues } from '#domain/address-book/fields/custom-value.ts';
import type { NoteNoun } from '#domain/address-book/note.ts';
import type { Reach } from '#domain/address-book/reach.ts';
import type { RelationKind } from '#domain/address-book/relation.ts';
import type { TagColour } from '#domain/address-book/tag.ts';
import type { FileNoun } from '#domain/files/stored-file.ts';
import type { Day, Instant } from '#domain/time/calendar.ts';

/** What is written as JSON text and read as the value. */
type Json<Value> = ColumnType<Value, string, string>;
type GeneratedJson<Value> = ColumnType<Value, string | undefined, string>;

/** People and companies, where people worked before, and what this workspace alone keeps of them. */
export interface AddressBookTables {
  account: AccountTable;
  contact: ContactTable;
  contact_job: ContactJobTable;
  custom_field: CustomFieldTable;
  custom_value: CustomValueTable;
  tag: TagTable;
  tagged: TaggedTable;
  note: NoteTable;
  note_mention: NoteMentionTable;
  relation: RelationTable;
  erasure: ErasureTable;
  erased_key: ErasedKeyTable;
  stored_file: StoredFileTable;
  file_bytes: FileBytesTable;
}

interface AccountTable {
  workspace_id: string;
  account_id: string;
  name: string;
  /** The name in small letters: follows from it, for who looks it up and for lists. */
  name_lower: GeneratedAlways<string>;
  website: string | null;
  industry: string | null;
  country: string | null;
  employees: number | null;
  reach: GeneratedJson<Reach>;
  parent_id: Generated<string | null>;
  owner_id: Generated<string | null>;
  details: Json<Record<string, unknown>>;
  last_touch_at: Instant | null;
  last_channel: string | null;
  created_at: Instant;
  updated_at: Instant;
  removed_at: Instant | null;
  removed_by: Generated<string | null>;
  /** What was removed in one act comes back together. */
  removal_id: Generated<string | null>;
  /** The account that it is one with since they were merged. */
  merged_into: Generated<string | null>;
}

interface ContactTable {
  workspace_id: string;
  contact_id: string;
  account_id: string | null;
  name: string;
  /** The name in small letters: follows from it, and is what lists are in order by. */
  name_lower: GeneratedAlways<string>;
  title: string | null;
  email: string | null;
  phone: string | null;
  owner_id: Generated<string | null>;
  reach: GeneratedJson<Reach>;
  details: Json<Record<string, unknown>>;
  /** In any of their deals: follows from the ledger. */
  last_touch_at: Generated<Instant | null>;
  created_at: Instant;
  updated_at: Instant;
  removed_at: Instant | null;
  removed_by: Generated<string | null>;
  /** What was removed in one act comes back together. */
  removal_id: Generated<string | null>;
  /** The contact that they are one with since they were merged. */
  merged_into: Generated<string | null>;
  /** Nothing is known of them any more, and nothing brings it back. */
  erased_at: Generated<Instant | null>;
}

/** A job that is over; the one that somebody has now is the contact itself. */
interface ContactJobTable {
  workspace_id: string;
  contact_id: string;
  job_id: string;
  account_id: string | null;
  company: string | null;
  title: string | null;
  department: string | null;
  from_day: Day | null;
  to_day: Day | null;
  noted_by: string | null;
  noted_at: Instant;
}

/** A field that only this workspace has. */
interface CustomFieldTable {
  workspace_id: string;
  field_id: string;
  noun: FieldNoun;
  key: string;
  label: string;
  kind: FieldKind;
  options: Json<readonly FieldOption[]>;
  place: number;
  created_at: Instant;
  changed_at: Instant;
  removed_at: Instant | null;
}

/** What a record holds in fields of the workspace. */
interface CustomValueTable {
  workspace_id: string;
  noun: FieldNoun;
  noun_id: string;
  values: Json<CustomValues>;
}

interface TagTable {
  workspace_id: string;
  tag_id: string;
  name: string;
  colour: TagColour;
  created_at: Instant;
  changed_at: Instant;
  removed_at: Instant | null;
}

/** What a tag is on. */
interface TaggedTable {
  workspace_id: string;
  tag_id: string;
  noun: FieldNoun;
  noun_id: string;
  tagged_at: Instant;
  merged_from: Generated<string | null>;
}

interface NoteTable {
  workspace_id: string;
  note_id: string;
  noun: NoteNoun;
  noun_id: string;
  text: string;
  written_by: string | null;
  said_by: Generated<string | null>;
  written_at: Instant;
  changed_at: Instant | null;
  pinned_at: Instant | null;
  removed_at: Instant | null;
}

/** Whom a note names. */
interface NoteMentionTable {
  workspace_id: string;
  note_id: string;
  member_id: string;
  said: string;
  read_at: Instant | null;
}

/** How one person stands to another. */
interface RelationTable {
  workspace_id: string;
  relation_id: string;
  kind: RelationKind;
  from_id: string;
  to_id: string;
  noted_by: string | null;
  noted_at: Instant;
  removed_at: Instant | null;
}

/** An erasure, and how far it is. */
interface ErasureTable {
  workspace_id: string;
  erasure_id: string;
  contact_id: string;
  asked_by: string;
  asked_at: Instant;
  /** Until all is looked through. */
  sealed_person: string | null;
  reworded: Generated<number>;
  finished_at: Generated<Instant | null>;
}

/** By what an import recognises somebody who was erased. */
interface ErasedKeyTable {
  workspace_id: string;
  key_hash: string;
  contact_id: string;
}

/** A file of a company, a person or a deal; its bytes lie elsewhere. */
interface StoredFileTable {
  workspace_id: string;
  file_id: string;
  noun: FileNoun;
  noun_id: string;
  is_photo: Generated<boolean>;
  /** The note that it came with. */
  note_id: Generated<string | null>;
  name: string;
  bytes: number;
  media_type: string;
  sha256: string;
  stored_by: string | null;
  stored_at: Instant;
  removed_at: Instant | null;
}

/** Where there may be bytes of files. */
interface FileBytesTable {
  workspace_id: string;
  file_id: string;
  begun_at: Instant;
}
