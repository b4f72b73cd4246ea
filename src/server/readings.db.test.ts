import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { afterAll, expect, test } from 'vitest';
import { closeOut } from '#contract/conversations/close-out.ts';
import { holdConversation } from '#contract/conversations/planning.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { getReading, listReadings, readAgain, removeReading } from '#contract/words/readings.ts';
import { nameSpeaker, readWords } from '#contract/words/words.ts';
import { workspaceHere } from '#store/tasks/tasks.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { inWorkspace } from '#store/transaction.ts';
import { createServer } from './create-server.ts';
import { testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);
afterAll(() => expect(server.logged).toEqual([]));

const hourAndMore = (words: string) =>
  [
    ...Array.from(
      { length: 1100 },
      (_, place) =>
        `Speaker 1: Yard number ${place} is ${place % 2 ? 'quiet' : 'busy'} most of the time, so to say.`,
    ),
    `Tomas: ${words}`,
  ].join('\n');
const said = 'I will send you the fee numbers by Friday.';

async function asked(words = said) {
  const [contactId, conversationId, readingId] = [newId(), newId(), newId()];
  const { dealId } = await done(
    people.seller.call(openDeal, {
      name: `Deal ${newId()}`,
      stakeholders: [{ contactId, name: 'Tomas Reyes', roles: [] }],
    }),
  );
  const text = hourAndMore(words);
  const read = await done(people.seller.call(readWords, { dealId, conversationId, readingId, text }));
  return { dealId, contactId, conversationId, readingId, read, text };
}

/** The same, from a file of that name. */
async function askedByFile(name: string) {
  const [conversationId, readingId] = [newId(), newId()];
  const { dealId } = await done(people.seller.call(openDeal, { name: `Deal ${newId()}` }));
  const file = { name, content: Buffer.from(hourAndMore(said)).toString('base64') };
  const read = await done(people.seller.call(readWords, { dealId, conversationId, readingId, file }));
  return { dealId, conversationId, readingId, read };
}

async function onceRead(readingId: string) {
  for (;;) {
    const { reading, read } = await done(people.seller.call(getReading, { readingId }));
    if (read) return read;
    if (reading.state === 'failed') throw new Error('It failed.');
    await wait(30);
  }
}

/** A statement of its own in the workspace, as a server would run it. */
async function inRows(statement: ReturnType<typeof sql>) {
  const { store } = server.options;
  const workspaceId = (await store.transaction().execute(workspaceHere)) ?? '';
  return (await inWorkspace(store, workspaceId, (tx) => statement.execute(tx))).rows;
}

const rowOf = async (readingId: string) =>
  (await inRows(sql`select * from reading where reading_id = ${readingId}`))[0];

test('more than an hour of talk is read behind the request, for who asked and nobody else, and sealed', async () => {
  const { dealId, contactId, conversationId, readingId, read, text } = await asked();
  expect(read).toMatchObject({
    reading: { readingId, state: 'waiting', wordsRead: 0 },
    speech: {
      speakers: [
        { name: 'Speaker 1', sure: 'unknown' },
        { contactId, sure: 'sure' },
      ],
    },
    proposals: [],
  });
  // A program that heard no answer sends it again.
  await done(people.seller.call(readWords, { dealId, conversationId, readingId, text }));
  const answer = await onceRead(readingId);
  expect(answer.reading).toMatchObject({ state: 'read', wordsRead: read.speech.words });
  expect(answer.proposals).toMatchObject([{ what: 'commitment', who: { contactId } }]);
  expect(answer.utterances).toEqual(read.utterances);
  // Words with a blank between them, or a quotation mark behind: what is sealed may hold any four letters by chance.
  expect(JSON.stringify(await rowOf(readingId))).not.toMatch(/\byard |fee numbers|Tomas(?: |\\?")/i);
  const { items } = await done(people.seller.call(listReadings, { dealId, conversationId }));
  expect(items.map((one) => one.readingId)).toEqual([readingId]);
  expect(await refusalOf(people.manager.call(getReading, { readingId }))).toBe('reading_not_found');
  expect(await done(people.manager.call(listReadings, { dealId, conversationId }))).toEqual({ items: [] });

  await done(people.seller.call(removeReading, { readingId }));
  expect(await rowOf(readingId)).toBeUndefined();
});

test('once somebody says who spoke, it is read again without being sent again', async () => {
  const { dealId, conversationId, contactId, readingId } = await asked();
  await onceRead(readingId);
  const whom = { dealId, conversationId, name: 'Tomas', otherwise: 'left out' } as const;
  await done(people.seller.call(nameSpeaker, whom));
  const again = await done(people.seller.call(readAgain, { readingId }));
  expect(again).toMatchObject({ reading: { state: 'waiting' }, proposals: [] });
  expect(again.speech.speakers[1]).toMatchObject({ isLeftOut: true, contactId: null });
  expect((await onceRead(readingId)).proposals).toEqual([]);
  await done(people.seller.call(nameSpeaker, { dealId, conversationId, name: 'Tomas', contactId }));
  await done(people.seller.call(readAgain, { readingId }));
  expect((await onceRead(readingId)).proposals).toHaveLength(1);
});

test('what a server was at when it was stopped, or killed, is read by the next', async () => {
  const readings = await Promise.all([asked(), asked()]);
  const [killed, stopped] = readings.map(({ readingId }) => readingId);
  await Promise.all(readings.map(({ readingId }) => onceRead(readingId)));
  const before = { state: 'reading', sealed_found: null };
  await inRows(sql`update reading set state = 'reading', sealed_found = null, words_read = 7,
    runner = ${newId()}, beat_at = '2026-11-22T08:00:00Z' where reading_id = ${killed}`);
  await inRows(sql`update reading set state = 'waiting', sealed_found = null where reading_id = ${stopped}`);
  expect(await rowOf(killed ?? '')).toMatchObject(before);
  const next = await createServer(server.options);
  for (const readingId of [killed, stopped]) {
    expect((await onceRead(readingId ?? '')).proposals).toHaveLength(1);
  }
  expect(await rowOf(killed ?? '')).toMatchObject({ begun: 2 });
  await next.close();
});

test('a text that takes servers down with it is given up', async () => {
  const { readingId } = await asked();
  await onceRead(readingId);
  await inRows(sql`update reading set state = 'waiting', begun = 3 where reading_id = ${readingId}`);
  const next = await createServer(server.options);
  await expect(onceRead(readingId)).rejects.toThrow('It failed.');
  expect(server.logged.splice(0)).toEqual([`Reading ${readingId} was begun 3 times and never read.`]);
  await next.close();
});

test('a file that could not be read is called by its name, which is sealed like its words', async () => {
  const { dealId, conversationId, readingId, read } = await askedByFile('Call with Corvid.txt');
  expect(read.reading).toMatchObject({ title: 'Call with Corvid.txt' });
  await onceRead(readingId);
  await inRows(sql`update reading set state = 'failed', sealed_found = null where reading_id = ${readingId}`);
  const { items } = await done(people.seller.call(listReadings, { dealId, conversationId }));
  expect(items).toMatchObject([{ state: 'failed', title: 'Call with Corvid.txt' }]);
  expect(JSON.stringify(await rowOf(readingId))).not.toContain('Corvid');
  const pasted = await asked();
  expect(pasted.read.reading).toMatchObject({ title: null });
});

test('a text that is slow to take is read at the first go', async () => {
  const { readingId } = await asked();
  await onceRead(readingId);
  await inRows(
    sql`update reading set state = 'waiting', begun = 0, sealed_found = null where reading_id = ${readingId}`,
  );
  const { store } = server.options;
  const workspaceId = (await store.transaction().execute(workspaceHere)) ?? '';
  const isHeld = Promise.withResolvers<void>();
  const holding = inWorkspace(store, workspaceId, async (tx) => {
    await sql`select 1 from reading where reading_id = ${readingId} for update`.execute(tx);
    isHeld.resolve();
    await wait(1000);
  });
  await isHeld.promise;
  const next = await createServer(server.options);
  await holding;
  expect((await onceRead(readingId)).proposals).toHaveLength(1);
  expect(await rowOf(readingId)).toMatchObject({ begun: 1 });
  await next.close();
});

test('a text goes with the close-out of its conversation, or after a day', async () => {
  server.now = '2026-11-22T09:00:00.000Z';
  const { dealId, conversationId, readingId } = await asked();
  await done(
    people.seller.call(holdConversation, {
      ...{ dealId, conversationId, participants: [] },
      ...{ startsAt: '2026-11-21T09:00:00.000Z', endsAt: '2026-11-21T10:00:00.000Z' },
    }),
  );
  await onceRead(readingId);
  await done(people.seller.call(closeOut, { dealId, conversationId, next: { kind: 'refused' } } as never));
  expect(await rowOf(readingId)).toBeUndefined();

  const old = await asked();
  await onceRead(old.readingId);
  server.now = '2026-11-23T09:00:01.000Z';
  const next = await createServer(server.options);
  while (await rowOf(old.readingId)) await wait(20);
  await next.close();
});
