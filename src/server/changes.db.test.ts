import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { v7 as newId } from 'uuid';
import { afterAll, expect, test } from 'vitest';
import { changeAccount, createAccount, removeAccount } from '#contract/accounts/accounts.ts';
import { listChanges } from '#contract/changes/changes.ts';
import { createContact, removeContact } from '#contract/contacts/contacts.ts';
import { planConversation } from '#contract/conversations/planning.ts';
import { changeDeal, openDeal, removeDeal } from '#contract/deals/deal-writes.ts';
import { removeFile } from '#contract/files/files.ts';
import { writeNote } from '#contract/notes/notes.ts';
import type { OutputOf } from '#contract/operation.ts';
import { noteRelation, removeRelation, restoreRelation } from '#contract/relations/relations.ts';
import { createTag, tagThings } from '#contract/tags/tags.ts';
import { createToken } from '#contract/tokens/tokens.ts';
import { filesInFolder } from '#operations/files/file-store.ts';
import { tidyUp } from '#operations/upkeep/daily-chores.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { type DatabaseTransaction, enterWorkspace } from '#store/transaction.ts';
import { png, stored } from './testing/test-files.ts';
import { type TestMember, testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const folder = join(tmpdir(), `leadsheet-changes-${newId()}`);
const server = testServer(testDatabase(), { files: filesInFolder(folder) });
afterAll(() => rm(folder, { recursive: true, force: true }));
const people = testPeople(server);

type Page = OutputOf<typeof listChanges>;
const changesFor = (who: TestMember, after?: string) =>
  done(who.call(listChanges, { ...(after === undefined ? {} : { after }), limit: 1000 }));
const latest = async (who: TestMember) => (await changesFor(who, 'latest')).next;
const told = ({ items }: Page) => items.map(({ act, noun, id }) => `${act} ${noun} ${id}`);

/** A transaction that somebody else has open, with something written in it, until it is let go. */
function openTransaction(work: (tx: DatabaseTransaction) => Promise<unknown>) {
  const { promise: letGo, resolve: commit } = Promise.withResolvers<void>();
  const { promise: written, resolve: isWritten } = Promise.withResolvers<void>();
  const over = server.options.store.transaction().execute(async (tx) => {
    await enterWorkspace(tx, people.workspaceId);
    await work(tx);
    isWritten();
    await letGo;
  });
  const letStand = () => {
    commit();
    return over;
  };
  return { written, commit: letStand };
}

const named = (accountId: string, name: string) => (tx: DatabaseTransaction) =>
  tx.updateTable('account').set({ name }).where('account_id', '=', accountId).execute();

test('what was made, changed and removed is told in its order, with where it is read', async () => {
  const { seller, reader } = people;
  const from = await latest(reader);
  const { accountId } = await done(seller.call(createAccount, { name: 'Acme' }));
  const { contactId } = await done(seller.call(createContact, { name: 'Mia', accountId }));
  await done(seller.call(changeAccount, { accountId, website: 'acme.example' }));
  const { noteId } = await done(seller.call(writeNote, { noun: 'contact', nounId: contactId, text: 'Met' }));
  const { tagId } = await done(seller.call(createTag, { name: 'Partner' }));
  await done(seller.call(tagThings, { tagId, noun: 'contact', nounIds: [contactId] }));
  await done(seller.call(removeContact, { contactId }));

  const page = await changesFor(reader, from);
  expect(told(page)).toEqual([
    `made account ${accountId}`,
    `made contact ${contactId}`,
    `changed account ${accountId}`,
    `made note ${noteId}`,
    `changed contact ${contactId}`,
    `removed contact ${contactId}`,
  ]);
  expect(page.items.map(({ read }) => read)).toEqual([
    `/api/accounts/${accountId}`,
    `/api/contacts/${contactId}`,
    `/api/accounts/${accountId}`,
    `/api/notes?noun=contact&nounId=${contactId}`,
    `/api/contacts/${contactId}`,
    null,
  ]);
  expect(page.isAll).toBe(true);
  expect(await changesFor(reader, page.next)).toEqual({ items: [], next: page.next, isAll: true });
});

test('who knows whom and files are told as well, a photo as a change of whose it is', async () => {
  const { seller, reader, otherSeller } = people;
  const { contactId: fromId } = await done(seller.call(createContact, { name: 'Ada' }));
  const { contactId: toId } = await done(seller.call(createContact, { name: 'Ben' }));
  const { dealId } = await done(seller.call(openDeal, { name: 'Kilns' }));
  const [from, others] = [await latest(reader), await latest(otherSeller)];
  const { relationId } = await done(seller.call(noteRelation, { kind: 'reports to', fromId, toId }));
  await done(seller.call(removeRelation, { relationId }));
  await done(seller.call(restoreRelation, { relationId }));
  const { fileId } = await stored(server, seller, { noun: 'deal', nounId: dealId });
  await done(seller.call(removeFile, { fileId }));
  await stored(server, seller, { noun: 'contact', nounId: fromId, photo: true }, png);

  const page = await changesFor(reader, from);
  expect(told(page)).toEqual([
    `made relation ${relationId}`,
    `removed relation ${relationId}`,
    `made relation ${relationId}`,
    `made file ${fileId}`,
    `removed file ${fileId}`,
    `changed contact ${fromId}`,
  ]);
  expect(page.items.map(({ read, dealId: of }) => [read, of])).toEqual([
    [`/api/contacts/${fromId}/relations`, null],
    [null, null],
    [`/api/contacts/${fromId}/relations`, null],
    [`/api/files?noun=deal&nounId=${dealId}`, dealId],
    [null, dealId],
    [`/api/contacts/${fromId}`, null],
  ]);
  // A file of a deal is told to whoever sees the deal.
  expect(told(await changesFor(otherSeller, others))).not.toContain(`made file ${fileId}`);
});

test('a change says who wrote it and with which token, so that a program skips its own', async () => {
  const { admin, seller } = people;
  const { token, shown } = await done(seller.call(createToken, { name: 'A program' }));
  const from = await latest(admin);
  const { accountId } = await done(seller.call(createAccount, { name: 'By hand' }));
  const renamed = await server.app.inject({
    ...{ method: 'PATCH', url: `/api/accounts/${accountId}`, payload: { name: 'By a program' } },
    headers: { authorization: `Bearer ${token}` },
  });
  expect(renamed.statusCode).toBe(200);
  await server.options.store.transaction().execute(async (tx) => {
    await enterWorkspace(tx, people.workspaceId);
    await named(accountId, 'By the server itself')(tx);
  });
  const { memberId } = seller;
  expect((await changesFor(admin, from)).items.map(({ by }) => by)).toEqual([
    { memberId, tokenId: null },
    { memberId, tokenId: shown.tokenId },
    null,
  ]);
});

test('it is read page by page, and of some nouns alone', async () => {
  const { seller } = people;
  const from = await latest(seller);
  const { accountId } = await done(seller.call(createAccount, { name: 'Paged' }));
  await done(seller.call(createContact, { name: 'Ann', accountId }));
  await done(seller.call(createContact, { name: 'Ben', accountId }));
  const all = await changesFor(seller, from);
  const pages: Page[] = [];
  for (let after = from; pages.at(-1)?.isAll !== true; after = pages.at(-1)?.next ?? after) {
    pages.push(await done(seller.call(listChanges, { after, limit: 1 })));
  }
  expect(pages.flatMap(told)).toEqual(told(all));
  const contacts = await done(seller.call(listChanges, { after: from, nouns: ['contact'] }));
  expect(told(contacts)).toEqual(told(all).slice(1));
});

test('a change that stood later than others that began later is not missed, and comes in the order in which they stood', async () => {
  const { admin, seller } = people;
  const ids = await Promise.all(
    ['A', 'B', 'C'].map(async (name) => (await done(seller.call(createAccount, { name }))).accountId),
  );
  const [a = '', b = '', c = ''] = ids;
  const from = await latest(admin);
  const [early, late] = [openTransaction(named(a, 'A, early')), openTransaction(named(b, 'B, late'))];
  await early.written;
  await late.written;

  await late.commit();
  const first = await changesFor(admin, from);
  expect(told(first)).toEqual([`changed account ${b}`]);
  await done(seller.call(changeAccount, { accountId: c, name: 'C, between' }));
  const second = await changesFor(admin, first.next);
  expect(told(second)).toEqual([`changed account ${c}`]);
  await early.commit();
  expect(told(await changesFor(admin, second.next))).toEqual([`changed account ${a}`]);
  expect(told(await changesFor(admin, from))).toEqual([b, c, a].map((id) => `changed account ${id}`));
});

test('of one record the changes come in the order in which they were written, whoever began first', async () => {
  const { admin, seller } = people;
  const { accountId } = await done(seller.call(createAccount, { name: 'Contended' }));
  const other = (await done(seller.call(createAccount, { name: 'Other' }))).accountId;
  const from = await latest(admin);
  // The one that began first waits for the other, and then removes what that one changed.
  let goOn = () => {};
  const mayGoOn = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const first = server.options.store.transaction().execute(async (tx) => {
    await enterWorkspace(tx, people.workspaceId);
    await named(other, 'Begun first')(tx);
    await mayGoOn;
    await tx
      .updateTable('account')
      .set({ removed_at: server.now })
      .where('account_id', '=', accountId)
      .execute();
  });
  const second = openTransaction(named(accountId, 'Changed'));
  await second.written;
  goOn();
  await wait(50);
  await second.commit();
  await first;
  expect(told(await changesFor(admin, from)).filter((line) => line.includes(accountId))).toEqual([
    `changed account ${accountId}`,
    `removed account ${accountId}`,
  ]);
});

test('what was taken back by its transaction is not told, nor what came and went within one', async () => {
  const { admin, seller } = people;
  const { accountId } = await done(seller.call(createAccount, { name: 'Kept' }));
  const from = await latest(admin);
  await server.options.store
    .transaction()
    .execute(async (tx) => {
      await enterWorkspace(tx, people.workspaceId);
      await named(accountId, 'Not kept')(tx);
      throw new Error('taken back');
    })
    .catch(() => undefined);
  await done(seller.call(changeAccount, { accountId, name: 'Kept' }));
  expect((await changesFor(admin, from)).items).toEqual([]);
});

test('what many write at once is told to the last, each once', async () => {
  const { admin, seller } = people;
  const from = await latest(admin);
  let after = from;
  const heard: string[] = [];
  const listen = async () => {
    const page = await changesFor(admin, after);
    heard.push(...told(page));
    after = page.next;
  };
  const writing = Array.from({ length: 40 }, async (_, index) => {
    const { accountId } = await done(seller.call(createAccount, { name: `At once ${index}` }));
    if (index % 2 === 0) await done(seller.call(removeAccount, { accountId }));
    return index % 2 === 0
      ? [`made account ${accountId}`, `removed account ${accountId}`]
      : [`made account ${accountId}`];
  });
  for (let round = 0; round < 10; round++) await listen();
  const expected = (await Promise.all(writing)).flat();
  await listen();
  expect(heard.toSorted()).toEqual(expected.toSorted());
  const numbers = (await changesFor(admin, from)).items.map(({ number }) => number);
  expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
});

test('of deals everybody is told what they see, and that one went which they see no more', async () => {
  const { admin, seller, otherSeller, stranger } = people;
  const { accountId } = await done(seller.call(createAccount, { name: 'With a deal' }));
  const from = await latest(seller);
  const strangers = await latest(stranger);
  const { dealId } = await done(seller.call(openDeal, { name: 'Pumps', accountId }));
  const planned = await done(
    seller.call(planConversation, {
      ...{ dealId, channel: 'call', participants: [] },
      ...{ startsAt: '2026-11-24T10:00:00Z', endsAt: '2026-11-24T10:30:00Z' },
    }),
  );
  const own = await changesFor(seller, from);
  const nouns = (page: Page) => [...new Set(page.items.map(({ act, noun }) => `${act} ${noun}`))].toSorted();
  expect(nouns(own)).toEqual(['changed deal', 'made conversation', 'made deal', 'made fact']);
  expect(own.items.every((item) => item.dealId === dealId)).toBe(true);
  expect(planned).toBeDefined();
  expect((await changesFor(otherSeller, from)).items).toEqual([]);
  expect((await changesFor(stranger, strangers)).items).toEqual([]);

  const handedOver = await latest(seller);
  await done(admin.call(changeDeal, { dealId, ownerId: otherSeller.memberId }));
  expect(told(await changesFor(seller, handedOver))).toEqual([`removed deal ${dealId}`]);
  expect(nouns(await changesFor(otherSeller, handedOver))).toEqual(['changed deal', 'made fact']);
  const removedFrom = await latest(otherSeller);
  await done(otherSeller.call(removeDeal, { dealId }));
  expect(told(await changesFor(otherSeller, removedFrom))).toContain(`removed deal ${dealId}`);
});

test('what is old is not kept, and who comes back too late is told to begin anew', async () => {
  const { seller } = people;
  const before = await latest(seller);
  const { accountId } = await done(seller.call(createAccount, { name: 'Old' }));
  const after = await latest(seller);
  server.now = '2026-12-30T09:00:00.000Z';
  await tidyUp(server.options.store, server.now);
  expect(await refusalOf(seller.call(listChanges, { after: before }))).toBe('changes_forgotten');
  expect((await changesFor(seller, after)).items).toEqual([]);
  await done(seller.call(changeAccount, { accountId, name: 'New' }));
  expect(told(await changesFor(seller))).toEqual([`changed account ${accountId}`]);
  expect(await refusalOf(seller.call(listChanges, { after: 'nothing' }))).toBe('cursor_not_valid');
});
