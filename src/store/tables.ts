import type { Generated } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { VagueType } from '#domain/words/vague-phrases/vague-phrase.ts';
import type { AddressBookTables } from './address-book/address-book-tables.ts';
import type { CalendarLinkTable } from './calendar/calendar-links.ts';
import type { ChangeTables } from './changes/change-tables.ts';
import type { DealTables } from './deal-tables.ts';
import type { DuplicateTables } from './duplicates/duplicate-tables.ts';
import type { CalendarEventTable, LetterTable } from './letters/letter-tables.ts';
import type { WebhookTables } from './webhooks/webhook-tables.ts';
import type { WordsLessonTable } from './words/lessons.ts';
import type { WordsModelTable } from './words/models.ts';

/** The tables as the migrations make them. Instants and days are read and written as text, never as `Date`. */
export interface Database
  extends AddressBookTables,
    ChangeTables,
    DealTables,
    DuplicateTables,
    WebhookTables {
  workspace: WorkspaceTable;
  team: TeamTable;
  member: MemberTable;
  invitation: InvitationTable;
  api_token: ApiTokenTable;
  playbook: PlaybookTable;
  playbook_draft: PlaybookDraftTable;
  playbook_archived: PlaybookArchivedTable;
  request: RequestTable;
  audit: AuditTable;
  coach_look: CoachLookTable;
  coach_note: CoachNoteTable;
  password_link: PasswordLinkTable;
  roadmap_link: RoadmapLinkTable;
  letter: LetterTable;
  calendar_event: CalendarEventTable;
  calendar_link: CalendarLinkTable;
  roadmap_look: RoadmapLookTable;
  words_lesson: WordsLessonTable;
  words_model: WordsModelTable;
  language_model: LanguageModelTable;
  task: TaskTable;
  speaker_name: SpeakerNameTable;
  reading: ReadingTable;
  deal_view: DealViewTable;
  deal_view_choice: DealViewChoiceTable;
  vague_phrase: VaguePhraseTable;
  first_workspace: FirstWorkspaceTable;
  sign_in_user: SignInUserTable;
  sign_in_session: SignInSessionTable;
  sign_in_account: SignInAccountTable;
}

interface WorkspaceTable {
  workspace_id: string;
  name: string;
  zone: Generated<string>;
  currency: Generated<string>;
  locale: Generated<string>;
  fiscal_year_starts_in: Generated<number>;
  cadence_days: Generated<number | null>;
  created_at: Instant;
  sample: Generated<boolean>;
  default_playbook: Generated<string | null>;
}

interface ReadingTable {
  workspace_id: string;
  reading_id: string;
  deal_id: string;
  conversation_id: string | null;
  asked_by: string;
  asked_at: Instant;
  sealed_words: string;
  sealed_title: string | null;
  words: number;
  words_read: Generated<number>;
  state: Generated<'waiting' | 'reading' | 'read' | 'failed'>;
  runner: string | null;
  beat_at: Instant | null;
  begun: Generated<number>;
  sealed_found: string | null;
}

interface SpeakerNameTable {
  workspace_id: string;
  of_id: string;
  name: string;
  contact_id: string | null;
  member_id: string | null;
  otherwise: 'client' | 'left out' | null;
  said_by: string;
  said_at: Instant;
}

interface TeamTable {
  workspace_id: string;
  team_id: string;
  name: string;
}

interface MemberTable {
  workspace_id: string;
  member_id: string;
  sign_in_id: string | null;
  name: string;
  email: string | null;
  role: 'admin' | 'manager' | 'seller' | 'reader';
  sees: 'own' | 'team' | 'all';
  team_id: string | null;
  zone: string | null;
  locale: Generated<string | null>;
  theme: Generated<'system' | 'light' | 'dark'>;
  active: Generated<boolean>;
  created_at: Instant;
}

interface InvitationTable {
  workspace_id: string;
  invitation_id: string;
  email: string;
  name: Generated<string>;
  role: 'admin' | 'manager' | 'seller' | 'reader';
  sees: 'own' | 'team' | 'all';
  team_id: string | null;
  member_id: string | null;
  token_hash: string;
  invited_by: string;
  created_at: Instant;
  expires_at: Instant;
  accepted_at: Instant | null;
  revoked_at: Instant | null;
}

interface ApiTokenTable {
  workspace_id: string;
  token_id: string;
  member_id: string;
  name: string;
  token_hash: string;
  created_at: Instant;
  last_used_at: Instant | null;
  expires_at: Instant | null;
  revoked_at: Instant | null;
}

interface PasswordLinkTable {
  workspace_id: string;
  link_id: string;
  member_id: string;
  token_hash: string;
  made_by: string;
  created_at: Instant;
  expires_at: Instant;
  used_at: Instant | null;
  revoked_at: Instant | null;
}

interface RoadmapLinkTable {
  workspace_id: string;
  link_id: string;
  deal_id: string;
  contact_id: string;
  /** Null of a link that came from another server: no key opens it. */
  token_hash: string | null;
  made_by: string | null;
  added_by: string | null;
  created_at: Instant;
  expires_at: Instant;
  revoked_at: Instant | null;
  last_visit_at: Instant | null;
  visit_before_at: Instant | null;
  locale: string | null;
  zone: string | null;
}

interface RoadmapLookTable {
  workspace_id: string;
  company: string | null;
  color: string | null;
  logo: string | null;
}

interface LanguageModelTable {
  workspace_id: string;
  address: string;
  model: string;
  sealed_key: string | null;
  wait_seconds: number;
  is_on: boolean;
}

interface TaskTable {
  workspace_id: string;
  task_id: string;
  kind: string;
  input: unknown;
  made_by: string;
  created_at: Instant;
  after: string | null;
  done: Generated<number>;
  of: number;
  changed: Generated<string[]>;
  finished_at: Instant | null;
}

interface CoachNoteTable {
  workspace_id: string;
  note_id: string;
  deal_id: string;
  conversation_id: string;
  seller_id: string;
  writer_id: string;
  text: string;
  written_at: Instant;
  changed_at: Generated<Instant | null>;
  read_at: Generated<Instant | null>;
  withdrawn_at: Generated<Instant | null>;
}

interface CoachLookTable {
  workspace_id: string;
  member_id: string;
  seller_id: string;
  looked_at: Instant;
  before_at: Instant | null;
}

interface PlaybookTable {
  workspace_id: string;
  key: string;
  version: number;
  content: unknown;
  published_at: Instant;
  published_by: Generated<string | null>;
  note: Generated<string | null>;
}

interface PlaybookDraftTable {
  workspace_id: string;
  key: string;
  revision: number;
  based_on: number | null;
  content: unknown;
  changed_by: string;
  changed_at: Instant;
}

interface PlaybookArchivedTable {
  workspace_id: string;
  key: string;
  archived_by: string;
  archived_at: Instant;
}

interface RequestTable {
  workspace_id: string;
  request_id: string;
  member_id: string;
  operation: string;
  input_hash: string;
  answer: unknown;
  at: Instant;
}

interface AuditTable {
  workspace_id: string;
  audit_id: string;
  at: Instant;
  member_id: string | null;
  noun: string;
  noun_id: string;
  act: string;
  before: unknown;
  after: unknown;
}

interface DealViewTable {
  workspace_id: string;
  view_id: string;
  owner_id: string;
  name: string;
  shared: boolean;
  content: unknown;
  created_at: Instant;
  changed_at: Instant;
  removed_at: Instant | null;
  /** Which list it is a view of. */
  shows: Generated<'deals' | 'contacts' | 'accounts'>;
}

interface DealViewChoiceTable {
  workspace_id: string;
  member_id: string;
  view: string;
  shows: Generated<'deals' | 'contacts' | 'accounts'>;
}

interface VaguePhraseTable {
  workspace_id: string;
  phrase_id: string;
  phrase: string;
  type: VagueType;
  marked_by: string;
  marked_at: Instant;
  changed_at: Instant;
  removed_at: Instant | null;
}

interface FirstWorkspaceTable {
  only_one: Generated<boolean>;
  workspace_id: string;
}

/** The sign-in library keeps these three; only what operations touch themselves is named here. */
interface SignInUserTable {
  id: string;
  name: string;
  email: string;
  created_at: Generated<Instant>;
  updated_at: Generated<Instant>;
}

interface SignInSessionTable {
  id: string;
  user_id: string;
  token: string;
  expires_at: Instant;
  user_agent: string | null;
  created_at: Generated<Instant>;
  last_seen_at: Generated<Instant>;
  last_seen_from: string | null;
}

interface SignInAccountTable {
  id: string;
  user_id: string;
  account_id: string;
  provider_id: string;
  password: string | null;
  created_at: Generated<Instant>;
  updated_at: Generated<Instant>;
}
