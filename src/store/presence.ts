import { sql } from 'kysely';
import { dealChanges } from './deal-changes.ts';
import type { DatabaseTransaction } from './transaction.ts';

/** Somebody on a deal right now. It is told from server to server and kept by none for longer than a minute. */
export interface Presence {
  readonly workspaceId: string;
  readonly dealId: string;
  readonly memberId: string;
  readonly name: string;
  readonly doing: 'looking' | 'writing' | 'gone';
}

/** Tells every server, on the channel that they listen on for changes of deals. */
export async function tellPresence(tx: DatabaseTransaction, presence: Presence): Promise<void> {
  await sql`select pg_notify(${dealChanges}, ${JSON.stringify({ presence })})`.execute(tx);
}

/** What was told, or null where the channel said something else. */
export function readPresence(payload: string | undefined): Presence | null {
  try {
    const { presence } = JSON.parse(payload ?? '') as { presence?: Presence };
    return presence ?? null;
  } catch {
    return null;
  }
}
