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
}

/** What is told of a deal besides its changes, by its name. */
interface DealNews {
  readonly presence?: Presence;
  readonly meeting?: MeetingNews;
}

/** What one message said; nothing where it was not said by us. */
export interface DealMessage extends DealNews {
  readonly change?: DealChange;
}

/** Tells every server something of a deal. */
export async function tellOfDeal(tx: DatabaseTransaction, news: DealNews): Promise<void> {
  await sql`select pg_notify(${dealChanges}, ${JSON.stringify(news)})`.execute(tx);
}

/** What was said on the channel. */
export function readDealMessage(payload: string | undefined): DealMessage {
  try {
    const said = JSON.parse(payload ?? '') as Partial<DealChange> & DealNews;
    const { workspaceId, dealId, sequence, presence, meeting } = said;
    return {
      ...(typeof workspaceId === 'string' && typeof dealId === 'string' && typeof sequence === 'number'
        ? { change: { workspaceId, dealId, sequence } }
        : {}),
      ...(presence ? { presence } : {}),
      ...(meeting ? { meeting } : {}),
    };
  } catch {
    return {};
  }
}
