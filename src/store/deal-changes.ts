import { sql } from 'kysely';
import type { MeetingNews } from './meeting/meeting-news.ts';
import type { Presence } from './presence.ts';
import type { DatabaseTransaction } from './transaction.ts';

/** The channel on which every server hears that a deal's ledger has grown, and what else is told of a deal. */
export const dealChanges = 'leadsheet_deal_changes';

export interface DealChange {
  readonly workspaceId: string;
  readonly dealId: string;
  /** The deal's sequence after the change. */
  readonly sequence: number;
  /** Somebody at the client did something; that they looked is none. */
  readonly fromClient?: true;
}

/** What is told of a deal besides its changes, by its name. */
interface DealNews {
  readonly presence?: Presence;
  readonly meeting?: MeetingNews;
}

/** That an ordinary row of a workspace changed, such as a contact, a setting or a playbook. */
export interface RowsChange {
  readonly rowsOf: string;
}

/** That records of a workspace were made, changed or removed, as the triggers tell it (migration 0186). */
interface RecordsChange {
  readonly recordsOf: string;
}

/** What one message said; nothing where it was not said by us. */
export interface DealMessage extends DealNews {
  readonly change?: DealChange;
  readonly rows?: RowsChange;
  readonly records?: RecordsChange;
}

/** Tells every server something of a deal. */
export async function tellOfDeal(tx: DatabaseTransaction, news: DealNews): Promise<void> {
  await sql`select pg_notify(${dealChanges}, ${JSON.stringify(news)})`.execute(tx);
}

/** Tells every server that a row changed; however many do in one transaction, it is told once. */
export async function tellOfRows(tx: DatabaseTransaction, workspaceId: string): Promise<void> {
  const rows: RowsChange = { rowsOf: workspaceId };
  await sql`select pg_notify(${dealChanges}, ${JSON.stringify(rows)})`.execute(tx);
}

/** What was said on the channel. */
export function readDealMessage(payload: string | undefined): DealMessage {
  try {
    const said = JSON.parse(payload ?? '') as Partial<DealChange & RowsChange & RecordsChange> & DealNews;
    const { workspaceId, dealId, sequence, fromClient, presence, meeting, rowsOf, recordsOf } = said;
    return {
      ...(typeof workspaceId === 'string' && typeof dealId === 'string' && typeof sequence === 'number'
        ? { change: { workspaceId, dealId, sequence, ...(fromClient ? { fromClient } : {}) } }
        : {}),
      ...(typeof rowsOf === 'string' ? { rows: { rowsOf } } : {}),
      ...(typeof recordsOf === 'string' ? { records: { recordsOf } } : {}),
      ...(presence ? { presence } : {}),
      ...(meeting ? { meeting } : {}),
    };
  } catch {
    return {};
  }
}
