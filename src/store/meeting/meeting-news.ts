import { sql } from 'kysely';
import { dealChanges } from '../deal-changes.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** That somebody typed in a meeting's record. What they typed is read by whoever may see it. */
export interface MeetingNews {
  readonly workspaceId: string;
  readonly dealId: string;
  readonly conversationId: string;
  readonly revision: number;
}

/** Tells every server, on the channel that they listen on for changes of deals. */
export async function tellMeetingNews(tx: DatabaseTransaction, meeting: MeetingNews): Promise<void> {
  await sql`select pg_notify(${dealChanges}, ${JSON.stringify({ meeting })})`.execute(tx);
}

/** What was told, or null where the channel said something else. */
export function readMeetingNews(payload: string | undefined): MeetingNews | null {
  try {
    const { meeting } = JSON.parse(payload ?? '') as { meeting?: MeetingNews };
    return meeting ?? null;
  } catch {
    return null;
  }
}
