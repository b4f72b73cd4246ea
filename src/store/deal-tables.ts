import type { ColumnType, Generated } from 'kysely';
import type { PaceChange } from '#domain/guidance/pace-changes.ts';
import type { DealState } from '#domain/standing/standing.ts';
import type { Day, Instant } from '#domain/time/calendar.ts';

/** What is written as JSON text and read as the value. */
type Json<Value> = ColumnType<Value, string, string>;

/** Who a row belongs to in a deal; the owner and their team stand beside each, so that lists need no join. */
interface OfDeal {
  workspace_id: string;
  deal_id: string;
}

interface Owned extends OfDeal {
  owner_id: string | null;
  team_id: string | null;
}

export interface DealTable extends Owned {
  sequence: number;
  name: string;
  account_id: string | null;
  /** Also `undone`, where the opening was taken back: no list gives such a row. */
  state: DealState;
  value_minor: number | null;
  currency: string;
  expected_close: Day | null;
  opened_at: Instant;
  last_happened_at: Instant;
  client_decision_date: Day | null;
  next_conversation_at: Instant | null;
  last_two_way_at: Instant | null;
  last_touch_at: Instant | null;
  last_channel: string | null;
  lead: number;
  gained: number;
  next_kind: string | null;
  people: Generated<number>;
  agreed: Generated<number>;
  imported_stage: string | null;
  playbook_key: string | null;
  playbook_version: number | null;
  /** How they go otherwise than they went, with the instants from which they do. */
  pace_changes: Json<readonly PaceChange[]>;
  days_per_commitment: number | null;
}

export interface FactTable extends OfDeal {
  sequence: number;
  fact_id: string;
  type: string;
  happened_at: Instant;
  recorded_at: Instant;
  by_kind: 'member' | 'client' | 'import' | 'system';
  by_id: string | null;
  data: Json<Record<string, unknown>>;
}

export interface StandingTable extends OfDeal {
  sequence: number;
  state: Json<unknown>;
}

export interface FindingTable extends Owned {
  code: string;
  subject: string;
  from_at: Instant;
  until_at: Instant | null;
  late_from: Instant | null;
  set_aside_until: Instant | null;
  contact_id: string | null;
  kind: string | null;
  base_severity: number;
  decision_at: Instant | null;
  evidence: Json<string[]>;
  about: Json<Record<string, unknown>>;
}

export interface CommitmentTable extends Owned {
  commitment_id: string;
  contact_id: string;
  conversation_id: string | null;
  kind: string | null;
  what: string;
  due: Day | null;
  state: 'open' | 'kept' | 'broken' | 'withdrawn';
  firmness: string;
  evidence: string;
  made_at: Instant;
  state_since: Instant;
}

export interface PromiseTable extends Owned {
  promise_id: string;
  contact_id: string | null;
  member_id: string | null;
  conversation_id: string | null;
  what: string;
  due: Day | null;
  state: 'open' | 'kept' | 'withdrawn';
  made_at: Instant;
}

export interface ConversationTable extends Owned {
  conversation_id: string;
  title: string | null;
  channel: string;
  state: 'planned' | 'held' | 'closed out' | 'cancelled' | 'missed';
  starts_at: Instant;
  ends_at: Instant;
  participants: string[];
  objective_kind: string | null;
  objective_contact_id: string | null;
  backup: string | null;
  plan_state: 'no objective' | 'no backup' | 'thin' | 'ready';
  outcome: 'order' | 'advance' | 'continuation' | 'no-sale' | null;
  missed_by: 'client' | 'us' | null;
  left_with_next: boolean | null;
  objective_asked: boolean | null;
  imported: boolean;
  also_in: string[];
  insight_id: string | null;
  objective_answer: 'yes' | 'no' | 'maybe' | null;
}

export interface MilestoneTable extends Owned {
  milestone_id: string;
  name: string;
  kind: string | null;
  date: Day | null;
  contact_id: string | null;
  state: 'open' | 'done';
}

/** Who is part of a deal, or was. */
export interface StakeholderTable extends OfDeal {
  contact_id: string;
  roles: readonly string[];
  needed: boolean;
  present: boolean;
  took_part_at: Instant | null;
}

export interface LapseTable extends OfDeal {
  code: string;
  subject: string;
  from_at: Instant;
  until_at: Instant;
}

export interface TenureTable extends OfDeal {
  owner_id: string;
  from_at: Instant;
  until_at: Instant | null;
}

export interface InsightTable {
  workspace_id: string;
  insight_id: string;
  kind: string | null;
  text: string;
  created_at: Instant;
  changed_at: Instant | null;
  retired_at: Instant | null;
}

export interface ImportTable {
  workspace_id: string;
  import_id: string;
  member_id: string;
  source: string;
  state: 'previewed' | 'running' | 'paused' | 'done' | 'failed' | 'stopped' | 'undoing' | 'undone';
  dry_run: Generated<boolean>;
  files: Json<unknown>;
  mapping: Json<unknown>;
  counts: Json<unknown>;
  progress: Json<unknown>;
  message: string | null;
  created_at: Instant;
  finished_at: Instant | null;
  /** Whether it wrote down all that it made and changed. */
  remembers: Generated<boolean>;
  undone_by: Generated<string | null>;
  undone_at: Generated<Instant | null>;
}

/** A row that an import made or changed. */
export interface ImportChangeTable {
  workspace_id: string;
  import_id: string;
  /** The table. */
  noun: string;
  row_key: string;
  before: unknown;
  after: unknown;
  before_mark: string | null;
  after_mark: string;
  state: Generated<'standing' | 'undone' | 'kept'>;
  reason: Generated<string | null>;
}

export interface ImportErrorTable {
  workspace_id: string;
  import_id: string;
  error_id: Generated<number>;
  file: string;
  line: number;
  reason: string;
  row_data: Json<unknown>;
  outcome: Generated<'failed' | 'skipped'>;
}

export interface ImportLinkTable {
  workspace_id: string;
  source: string;
  noun: string;
  external_id: string;
  noun_id: string;
  row_hash: string;
  said: Generated<Readonly<Record<string, string>> | null>;
  import_id: string;
}

/** A deal, its ledger and all that follows from it, with the address book and the imports. */
export interface DealTables {
  deal: DealTable;
  fact: FactTable;
  standing: StandingTable;
  finding: FindingTable;
  commitment: CommitmentTable;
  promise: PromiseTable;
  conversation: ConversationTable;
  milestone: MilestoneTable;
  stakeholder: StakeholderTable;
  lapse: LapseTable;
  tenure: TenureTable;
  insight: InsightTable;
  import: ImportTable;
  import_change: ImportChangeTable;
  import_error: ImportErrorTable;
  import_link: ImportLinkTable;
}
