import type { ColumnType, Generated } from 'kysely';
import type { EvidenceCode } from '#domain/address-book/duplicates/evidence.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { Moved } from './hanging.ts';

/** What is written as JSON text and read as the value. */
type Json<Value> = ColumnType<Value, string, string>;

export type MergedNoun = 'account' | 'contact';

/** Records that are perhaps one, and records that became one. */
export interface DuplicateTables {
  duplicate: DuplicateTable;
  duplicate_key: DuplicateKeyTable;
  merge: MergeTable;
}

interface DuplicateTable {
  workspace_id: string;
  noun: MergedNoun;
  one_id: string;
  other_id: string;
  likelihood: number;
  evidence: EvidenceCode[];
  found_at: Instant;
  apart_by: Generated<string | null>;
  apart_at: Generated<Instant | null>;
}

interface DuplicateKeyTable {
  workspace_id: string;
  task_id: string;
  key: string;
  noun_id: string;
}

/** A merge as it is written down; how records stood is the business of who merges them. */
interface MergeTable {
  workspace_id: string;
  merge_id: string;
  noun: MergedNoun;
  kept_id: string;
  gone_id: string;
  merged_by: string;
  merged_at: Instant;
  before: Json<unknown>;
  after: Json<unknown>;
  gone: Json<unknown>;
  moved: Json<readonly Moved[]>;
  deals: Json<readonly MergedDeal[]>;
  taken_back_at: Generated<Instant | null>;
}

/** A deal that counted on the record that went, and the fact by which it counts on the other. */
export interface MergedDeal {
  readonly dealId: string;
  readonly factId: string;
}
