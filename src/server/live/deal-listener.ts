import type pg from 'pg';
import { type DealChange, dealChanges, type RowsChange, readDealMessage } from '#store/deal-changes.ts';
import type { MeetingNews } from '#store/meeting/meeting-news.ts';
import type { Presence } from '#store/presence.ts';

type Told = DealChange | RowsChange | 'all';

/** Hears which deals change, and that rows do, on whichever server they were changed. */
export interface DealListener {
  hear(listener: (change: Told) => void): () => void;
  /** Who came, writes or left, on whichever server. */
  hearPresence(listener: (presence: Presence) => void): () => void;
  /** That somebody typed in the record of a meeting, on whichever server. */
  hearMeetings(listener: (news: MeetingNews) => void): () => void;
  /** That records were made, changed or removed, on whichever server. */
  hearRecords(listener: () => void): void;
  close(): Promise<void>;
}

const waitBeforeAgainMs = 1000;

/**
 * Listens on one connection of the pool for as long as the server runs. When the connection is lost it takes another,
 * and says that all may have changed, because nothing was heard in between.
 */
export function listenForDeals(pool: pg.Pool, log: (line: string) => void): DealListener {
  const listeners = new Set<(change: Told) => void>();
  const tell = (change: Told) => {
    for (const listener of listeners) listener(change);
  };
  const greeters = new Set<(presence: Presence) => void>();
  const readers = new Set<(news: MeetingNews) => void>();
  const counters = new Set<() => void>();
  let closed = false;
  let again: NodeJS.Timeout | undefined;
  let connection: pg.PoolClient | undefined;

  const listen = async (isAgain: boolean): Promise<void> => {
    const client = await pool.connect();
    const lost = (error: Error) => {
      if (connection !== client) return;
      connection = undefined;
      client.release(error);
      if (closed) return;
      log(`live updates lost their connection: ${error.message}`);
      retry();
    };
    client.on('error', lost);
    client.on('end', () => lost(new Error('the connection ended')));
    client.on('notification', ({ payload }) => {
      const { change, rows, records, presence, meeting } = readDealMessage(payload);
      if (change) tell(change);
      if (rows) tell(rows);
      if (records) for (const count of counters) count();
      if (presence) for (const greet of greeters) greet(presence);
      if (meeting) for (const read of readers) read(meeting);
    });
    connection = client;
    try {
      await client.query(`listen ${dealChanges}`);
    } catch (error) {
      lost(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    if (closed) await stop();
    else if (isAgain) tell('all');
  };
  const retry = () => {
    again = setTimeout(() => {
      listen(true).catch(() => {
        if (!closed) retry();
      });
    }, waitBeforeAgainMs);
  };
  const stop = async () => {
    const client = connection;
    connection = undefined;
    client?.release(true);
  };
  const started = listen(false).catch((error: unknown) => {
    log(`live updates could not start yet: ${String(error)}`);
    if (!closed) retry();
  });
  return {
    hear(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hearPresence(listener) {
      greeters.add(listener);
      return () => greeters.delete(listener);
    },
    hearMeetings(listener) {
      readers.add(listener);
      return () => readers.delete(listener);
    },
    hearRecords(listener) {
      counters.add(listener);
    },
    async close() {
      closed = true;
      clearTimeout(again);
      await started;
      await stop();
    },
  };
}
