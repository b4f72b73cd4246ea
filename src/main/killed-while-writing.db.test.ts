import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Client } from '#contract/client.ts';
import { verify } from '#contract/upkeep/upkeep.ts';
import { databaseFolders } from './embedded/folders.ts';
import { livePostmaster } from './embedded/postmaster.ts';
import { withClient } from './embedded/prepare.ts';
import { startProcess, usedHome } from './testing/processes-under-test.ts';
import { clientAt, close, type Sent, tokenOf, writeUntilSilence } from './testing/writers.ts';

/** A few in every run of the suite; KILLS=100 for a night. */
const kills = Number(process.env.KILLS ?? 4);
const minutes = 60_000;
/** Long enough for writes to be under way, at another point of them each time. */
const aMoment = () => wait(150 + Math.floor(Math.random() * 350));

/** How many close-outs the writers were told stand. */
const closedOut = (sent: Sent) => sent.closings.filter(({ acknowledged }) => acknowledged).length;

/** Until there is more to lose than there have been kills, however busy the machine is; then a moment more. */
async function somethingToLose(sent: Sent, killsBefore: number): Promise<void> {
  while (closedOut(sent) <= killsBefore + 1) await wait(20);
  await aMoment();
}

const nothingYet = (): Sent => ({ openings: [], closings: [], notes: [] });

test(
  `killed ${kills} times while six write, Leadsheet keeps every write it acknowledged and no half of one`,
  async () => {
    const home = await usedHome();
    const sent = nothingYet();
    let running = await startProcess(home);
    const token = await tokenOf(running.said.url ?? '');
    for (let kill = 0; kill < kills; kill++) {
      const writing = writeUntilSilence(clientAt(running.said.url ?? '', token), sent);
      await somethingToLose(sent, kill);
      running.child.kill('SIGKILL');
      await writing;
      running = await startProcess(home);
      await expectKept(home, sent);
    }
    await expectWhole(home, clientAt(running.said.url ?? '', token), sent);
  },
  10 * minutes,
);

test(
  `its database killed ${kills} times while six write, neither is anything lost nor half of it kept`,
  async () => {
    const home = await usedHome();
    const sent = nothingYet();
    const running = await startProcess(home);
    const url = running.said.url ?? '';
    const client = clientAt(url, await tokenOf(url));
    for (let kill = 0; kill < kills; kill++) {
      const writing = writeUntilSilence(client, sent);
      await somethingToLose(sent, kill);
      process.kill((await livePostmaster(join(home, 'postgres'))) ?? 0, 'SIGKILL');
      await writing;
      await untilHealthy(url);
      await expectKept(home, sent);
    }
    expect(running.child.exitCode).toBeNull();
    await expectWhole(home, client, sent);
  },
  10 * minutes,
);

/** Every acknowledged write is there; what was not acknowledged is there as a whole, or not at all. */
async function expectKept(home: string, sent: Sent): Promise<void> {
  const stored = await readAll(home);
  for (const { dealId, contactId, accountName, acknowledged } of sent.openings) {
    const parts = [
      stored.deals.has(dealId),
      stored.contacts.has(contactId),
      stored.accounts.has(accountName),
    ];
    expect(new Set(parts).size, `deal ${dealId} is whole or not there`).toBe(1);
    if (acknowledged) expect(parts[0], `deal ${dealId} was acknowledged`).toBe(true);
  }
  for (const { factId, acknowledged } of sent.notes) {
    if (acknowledged) expect(stored.facts.has(factId), `note ${factId} was acknowledged`).toBe(true);
  }
  for (const { conversationId, acknowledged } of sent.closings) {
    const types = stored.typesOf.get(conversationId) ?? [];
    if (acknowledged || types.length > 0) {
      expect(types, `close-out ${conversationId} is whole`).toEqual(wholeCloseOut);
      expect(stored.closedOut.has(conversationId)).toBe(true);
    }
  }
  expect(stored.gaps).toEqual([]);
}

/** What follows from the ledger is what follows from it; and what stayed unanswered can be sent again, once. */
async function expectWhole(home: string, client: Client<AbortSignal>, sent: Sent): Promise<void> {
  const { deals } = await readAll(home);
  const unanswered = sent.closings.filter(({ acknowledged, dealId }) => !acknowledged && deals.has(dealId));
  for (const closing of unanswered) {
    expect((await close(client, closing)).ok).toBe(true);
    closing.acknowledged = true;
  }
  await expectKept(home, sent);
  let after: string | null | undefined;
  do {
    const answer = await client.call(verify, after ? { after } : {});
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
    expect(answer.value.differences).toEqual([]);
    after = answer.value.next;
  } while (after !== null);
  // The kills came while there was something to lose.
  expect(closedOut(sent)).toBeGreaterThan(kills);
}

/** The facts of a close-out that name its conversation, by type. */
const wholeCloseOut = [
  'ask.made',
  'commitment.made',
  'conversation.closed-out',
  'conversation.held',
  'promise.made',
];

/** What the database holds, read past the server. */
async function readAll(home: string) {
  const { socket } = await databaseFolders(home);
  const connection = { host: socket, user: 'postgres', database: 'leadsheet' };
  return withClient(connection, async (client) => {
    const column = async (sql: string): Promise<Set<string>> =>
      new Set((await client.query<{ one: string }>(sql)).rows.map(({ one }) => one));
    const types = await client.query<{ id: string; types: string[] }>(
      `select data->>'conversationId' as id, array_agg(type order by type) as types from fact
        where data ? 'conversationId' and type <> 'conversation.planned' group by 1`,
    );
    const gaps = await client.query(
      `select deal_id from deal join standing using (workspace_id, deal_id) join (
          select workspace_id, deal_id, count(*) as facts, max(sequence) as last from fact group by 1, 2
        ) ledger using (workspace_id, deal_id)
        where not (facts = last and last = deal.sequence and last = standing.sequence)`,
    );
    return {
      deals: await column('select deal_id as one from deal'),
      contacts: await column('select contact_id as one from contact'),
      accounts: await column('select name as one from account'),
      facts: await column('select fact_id as one from fact'),
      closedOut: await column(`select conversation_id as one from conversation where state = 'closed out'`),
      typesOf: new Map(types.rows.map((row) => [row.id, row.types])),
      gaps: gaps.rows,
    };
  });
}

async function untilHealthy(url: string): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    const answer = await fetch(`${url}/api/health`).catch(() => null);
    if (answer?.status === 200) return;
    await wait(50);
  }
  throw new Error(`${url} did not become healthy again`);
}
