import type { getMeeting } from '#contract/meeting/meeting.ts';
import type { OutputOf } from '#contract/operation.ts';
import type { CellValue } from '#domain/meeting/meeting-cell.ts';

/** Whose record: a conversation's, as it is written from one deal. */
export interface OfMeeting {
  readonly dealId: string;
  readonly conversationId: string;
}

/** A field as the server knows it. */
export type SavedCell = OutputOf<typeof getMeeting>['cells'][number];

/** A field as it stands here, whether or not the server knows it. */
export interface TypedField {
  readonly value: CellValue;
  readonly typedAt: string;
  readonly by: { readonly id: string; readonly name: string } | null;
}

export interface SavedRecord {
  readonly revision: number;
  readonly cells: readonly SavedCell[];
}

/** Two who typed into the same field without having seen each other. */
export interface Contradiction {
  readonly key: string;
  readonly value: CellValue;
  readonly by: string;
  readonly others: readonly { readonly value: CellValue; readonly by: string }[];
}

/** How what was typed stands with the server. */
export type SavingState =
  | 'saved'
  | 'saving'
  /** There is no network: it is on this device, and goes as soon as there is one. */
  | 'on this device'
  /** The server said no: this member may not write here any more. */
  | 'refused';
