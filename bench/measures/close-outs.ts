import { v7 as newId } from 'uuid';
import type { closeOut } from '#contract/conversations/close-out.ts';
import type { SentTo } from '#contract/operation.ts';
import { addDays, addToDay, dayOf } from '#domain/time/calendar.ts';
import type { Site } from '../site.ts';
import { bareConnection } from './bare-queries.ts';
import { caller } from './http.ts';
import { interleaved, type Spread } from './interleaved.ts';

export interface CloseOutTimes {
  readonly api: Spread;
  readonly insert: Spread;
}

/**
 * (b) A close-out through the API, beside one row inserted on the same database as durably: in a transaction of its
 * own over an open connection, and answered once its commit is on the disk, as the product's commits are.
 */
export async function measureCloseOuts(sites: readonly Site[], samples: number): Promise<CloseOutTimes[]> {
  const warmUp = Math.ceil(samples / 5);
  const ready = await Promise.all(sites.map((site) => makeReady(site, samples + warmUp)));
  const most = Math.min(...ready.map(({ waiting }) => waiting)) - warmUp;
  const times = await interleaved(
    ready.map(({ ways }) => ways),
    { samples: Math.min(samples, most), warmUp },
  );
  for (const { close } of ready) await close();
  return times;
}

async function makeReady(site: Site, most: number) {
  const api = caller(site.token);
  const bare = await bareConnection(site.application, site.seat.workspace.id);
  // From the end, where no page was asked for.
  const waiting = site.filled.toCloseOut.slice(-most);
  return {
    waiting: waiting.length,
    ways: {
      api: (sample: number) => {
        const deal = waiting[sample];
        if (!deal) throw new RangeError('There are too few conversations to close out for so many samples.');
        const url = `${site.url}/api/deals/${deal.dealId}/conversations/${deal.conversationId}/close-out`;
        const body = JSON.stringify(closing(site.now(), deal.contactId));
        return api.call('POST', url, body, { 'idempotency-key': newId() });
      },
      insert: () =>
        bare.client.query(
          `insert into insight (workspace_id, insight_id, kind, text, created_at) values ($1, $2, 'time', 'One row', now())`,
          [site.seat.workspace.id, newId()],
        ),
    },
    async close() {
      api.close();
      await bare.close();
    },
  };
}

/** What is usual: one ask with its answer, a commitment, a promise, and when we talk next. */
function closing(now: string, contactId: string): Omit<SentTo<typeof closeOut>, 'dealId' | 'conversationId'> {
  const day = dayOf(now, 'UTC');
  return {
    asks: [
      {
        contactId,
        kind: 'collaborate',
        as: 'objective',
        wording: 'Would you mark up a sketch?',
        value: 'Their own sketch',
        answer: 'yes',
      },
    ],
    commitments: [{ contactId, kind: 'collaborate', what: 'Mark up the sketch', due: addToDay(day, 6) }],
    promises: [{ contactId, what: 'Send the sketch', due: addToDay(day, 1) }],
    next: {
      kind: 'conversation',
      title: 'The sketch',
      startsAt: addDays(now, 7, 'UTC'),
      participants: [contactId],
    },
  };
}
