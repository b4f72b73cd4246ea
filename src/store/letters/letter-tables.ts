import type { ColumnType, Generated } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';

export type LetterKind = 'recap' | 'invitation' | 'cancellation';
export type LetterState = 'waiting' | 'sending' | 'sent' | 'failed' | 'came back' | 'taken back' | 'by hand';

/** A conversation as calendars are told of it. */
export interface ToldEvent {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly title: string | null;
  readonly gain: string | null;
  readonly place: string;
  readonly participants: readonly string[];
  readonly isCancelled: boolean;
}

/** What somebody answered last from their calendar, by which the same answer is known again. */
export interface CalendarAnswer {
  readonly said: string;
  readonly at: Instant | null;
  readonly startsAt: Instant | null;
  /** What was recorded of it; once that is taken back, the answer before counts. */
  readonly factIds?: readonly string[];
  readonly before?: CalendarAnswer | null;
}

export interface LetterTable {
  workspace_id: string;
  letter_id: string;
  deal_id: string;
  conversation_id: string;
  contact_id: string;
  kind: LetterKind;
  state: LetterState;
  to_address: string;
  locale: string;
  subject: string;
  body: string;
  site: string;
  sequence: number | null;
  event: ColumnType<ToldEvent | null, string | null, string | null>;
  made_by: string;
  made_at: Instant;
  send_at: Instant;
  taken_at: Instant | null;
  attempts: Generated<number>;
  problem: string | null;
  problem_words: string | null;
  sent_at: Instant | null;
  /** When it was read in that a mail server sent it back. */
  came_back_at: Generated<Instant | null>;
  link_id: string | null;
}

export interface CalendarEventTable {
  workspace_id: string;
  deal_id: string;
  conversation_id: string;
  sequence: number;
  place: string;
  told: ColumnType<ToldEvent, string, string>;
  answers: ColumnType<Readonly<Record<string, CalendarAnswer>>, string | undefined, string>;
}
