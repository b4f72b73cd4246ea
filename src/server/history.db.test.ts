import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeAccount, createAccount } from '#contract/accounts/accounts.ts';
import { changeContact, createContact } from '#contract/contacts/contacts.ts';
import { moveContact } from '#contract/contacts/jobs.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { mergeRecords } from '#contract/duplicates/duplicates.ts';
import { setValues } from '#contract/fields/field-values.ts';
import { createField } from '#contract/fields/fields.ts';
import { removeFile } from '#contract/files/files.ts';
import { getHistory, type HistoryEntry } from '#contract/history/history.ts';
import { correctFact, getLedger, recordFacts } from '#contract/ledger/ledger.ts';
import { writeNote } from '#contract/notes/notes.ts';
import type { SentTo } from '#contract/operation.ts';
import { noteRelation, removeRelation } from '#contract/relations/relations.ts';
import { search } from '#contract/search/search.ts';
import { createTag, tagThings } from '#contract/tags/tags.ts';
import { filesInFolder } from '#operations/files/file-store.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { png, stored } from './testing/test-files.ts';
import { type TestMember, testPeople } from './testing/test-people.ts';
import { done, testServer } from './testing/test-server.ts';

const folder = join(tmpdir(), `leadsheet-history-${newId()}`);
const server = testServer(testDatabase(), { files: filesInFolder(folder) });
afterAll(() => rm(folder, { recursive: true, force: true }));
const people = testPeople(server);

let accountId: string;
let mia: string;
let noa: string;
let dealId: string;

const recorded = (...facts: SentTo<typeof recordFacts>['facts']) =>
  done(people.seller.call(recordFacts, { dealId, facts }));

beforeAll(async () => {
  const { seller } = people;
  accountId = (await done(seller.call(createAccount, { name: 'Basalt' }))).accountId;
  mia = (await done(seller.call(createContact, { name: 'Mia Berg', accountId }))).contactId;
  noa = (await done(seller.call(createContact, { name: 'Noa Lind', accountId }))).contactId;
  dealId = (await done(seller.call(openDeal, { name: 'Pumps', accountId }))).dealId;
  const joined = (contactId: string) => ({
    type: 'stakeholder.joined' as const,
    data: { contactId, roles: ['user' as const] },
  });
  await recorded(joined(mia), joined(noa));
});

const history = async (
  noun: 'account' | 'contact',
  nounId: string,
  { by = people.seller, ...more }: { by?: TestMember } & Partial<SentTo<typeof getHistory>> = {},
) => (await done(by.call(getHistory, { noun, nounId, ...more }))).items;

const told = (entry: HistoryEntry) => {
  if (entry.what === 'fact') return entry.entry.type;
  return entry.what === 'note' ? entry.note.text : entry.change.text;
};

test('a person’s history is what names them, what follows from it, notes and changes, and nothing of others', async () => {
  const { seller } = people;
  const [hers, his] = [newId(), newId()];
  const commitment = (commitmentId: string, contactId: string, what: string) => ({
    type: 'commitment.made' as const,
    data: { commitmentId, contactId, kind: null, what, due: '2026-12-01', evidence: 'said' as const },
  });
  await recorded(commitment(hers, mia, 'send the drawings'), commitment(his, noa, 'book the lab'));
  await recorded({ type: 'commitment.kept', data: { commitmentId: hers } });
  await recorded({ type: 'commitment.broken', data: { commitmentId: his } });
  await done(seller.call(writeNote, { noun: 'contact', nounId: mia, text: 'Prefers calls.' }));
  await done(seller.call(changeContact, { contactId: mia, title: 'Head of quality' }));
  const entries = await history('contact', mia);
  expect(entries.map(told).toSorted()).toEqual(
    [
      'You added them.',
      'stakeholder.joined',
      'commitment.made',
      'commitment.kept',
      'Prefers calls.',
      'You changed the job title.',
    ].toSorted(),
  );
  const times = entries.map(({ at }) => at);
  expect(times).toEqual(times.toSorted().toReversed());
  const change = entries.find((entry) => told(entry) === 'You changed the job title.');
  expect(change).toMatchObject({
    change: { fields: [{ label: 'The job title', before: null, after: 'Head of quality' }] },
  });
});

test('it is narrowed by kind and read page by page, each entry once', async () => {
  const kinds = async (kind: 'commitment' | 'note' | 'change' | 'deal') =>
    (await history('contact', mia, { kind })).map(told);
  expect((await kinds('commitment')).toSorted()).toEqual(['commitment.kept', 'commitment.made']);
  expect(await kinds('note')).toEqual(['Prefers calls.']);
  expect(await kinds('deal')).toEqual(['stakeholder.joined']);
  expect(await kinds('change')).toEqual(['You changed the job title.', 'You added them.']);

  const whole = (await history('account', accountId)).map(told);
  const paged: string[] = [];
  let cursor: string | undefined;
  do {
    const asked = { noun: 'account' as const, nounId: accountId, limit: 2, ...(cursor ? { cursor } : {}) };
    const page = await done(people.seller.call(getHistory, asked));
    expect(page.items.length).toBeLessThanOrEqual(2);
    paged.push(...page.items.map(told));
    cursor = page.next ?? undefined;
  } while (cursor);
  expect(paged).toEqual(whole);
});

test('a company’s history is that of its deals, with notes on its people and who left', async () => {
  const { seller } = people;
  await done(seller.call(changeAccount, { accountId, industry: 'Pumps' }));
  const ida = (await done(seller.call(createContact, { name: 'Ida Kern', title: 'Buyer', accountId })))
    .contactId;
  await done(
    seller.call(moveContact, {
      contactId: ida,
      accountId: null,
      title: null,
      since: '2026-11-01',
      jobId: newId(),
    }),
  );
  const entries = (await history('account', accountId)).map(told);
  expect(entries).toEqual(
    expect.arrayContaining([
      ...['deal.opened', 'commitment.broken', 'Prefers calls.', 'You changed the industry.'],
      ...['Ida Kern, Buyer, works elsewhere now.', 'You added the company.'],
    ]),
  );
});

test('what is in a deal is told to who sees the deal, and the rest to everybody', async () => {
  const entries = await history('account', accountId, { by: people.otherSeller });
  expect(entries.some(({ what }) => what === 'fact')).toBe(false);
  expect(entries.map(told)).toContain('Sam Seller added the company.');
  expect((await history('account', accountId, { by: people.manager })).map(told)).toContain('deal.opened');
});

test('what was voided stays where it was and says so', async () => {
  const [fact] = (await history('contact', noa, { kind: 'commitment' })).filter(
    (entry) => told(entry) === 'commitment.broken',
  );
  if (fact?.what !== 'fact') throw new Error('not there');
  const { factId } = fact.entry;
  await done(people.seller.call(correctFact, { dealId, factId, void: true }));
  const after = (await history('contact', noa, { kind: 'commitment' })).find(
    (entry) => entry.what === 'fact' && entry.entry.factId === factId,
  );
  expect(after).toMatchObject({ entry: { corrected: { void: true } } });
});

test('the ledger of a deal tells what was changed beside it, on the page on which it happened', async () => {
  const { seller, manager } = people;
  const { fieldId } = await done(manager.call(createField, { noun: 'deal', label: 'Route', kind: 'text' }));
  await done(seller.call(setValues, { noun: 'deal', nounId: dealId, values: { [fieldId]: 'Direct' } }));
  const { tagId } = await done(seller.call(createTag, { name: 'Tender' }));
  await done(seller.call(tagThings, { tagId, noun: 'deal', nounIds: [dealId] }));
  const whole = await done(seller.call(getLedger, { dealId }));
  expect(whole.changes.map(({ text }) => text)).toEqual([
    'You put on the tag Tender.',
    'You filled in Route.',
  ]);
  expect(whole.changes[1]?.fields).toEqual([{ label: 'Route', before: null, after: 'Direct' }]);
  expect((await done(seller.call(getLedger, { dealId, family: 'commitment' }))).changes).toEqual([]);
  const paged: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await done(seller.call(getLedger, { dealId, limit: 2, ...(cursor ? { cursor } : {}) }));
    paged.push(...page.changes.map(({ id }) => id));
    cursor = page.next ?? undefined;
  } while (cursor);
  expect(paged).toEqual(whole.changes.map(({ id }) => id));
});

test('who was made one of two has the history of both, notes and tags along', async () => {
  const { seller } = people;
  const { contactId: twin } = await done(seller.call(createContact, { name: 'Mia Bergh', accountId }));
  const joined = { type: 'stakeholder.joined' as const, data: { contactId: twin, roles: ['user' as const] } };
  const concern = { type: 'concern.raised' as const, data: { contactId: twin, text: 'The noise at night' } };
  await recorded(joined, concern);
  await done(seller.call(writeNote, { noun: 'contact', nounId: twin, text: 'Sings in a choir.' }));
  const { tagId } = await done(seller.call(createTag, { name: 'Choir' }));
  await done(seller.call(tagThings, { tagId, noun: 'contact', nounIds: [twin] }));
  const kept = { noun: 'contact' as const, keptId: mia, goneId: twin };
  await done(seller.call(mergeRecords, kept));
  const entries = (await history('contact', mia, { limit: 100 })).map(told);
  expect(entries).toEqual(
    expect.arrayContaining([
      ...['concern.raised', 'commitment.kept', 'Sings in a choir.', 'Prefers calls.'],
      'You made one of this entry and another.',
    ]),
  );
  const found = await done(seller.call(search, { text: 'choir', nouns: 'contact' }));
  expect(found.items.map(({ id }) => id)).toEqual([mia]);
});

test('who knows whom and files stand in the history of people, of their company and beside the ledger of a deal', async () => {
  const { seller } = people;
  const [ada, ben] = await Promise.all(
    ['Ada Aal', 'Ben Bode'].map(async (name) => done(seller.call(createContact, { name, accountId }))),
  );
  const [fromId, toId] = [ada?.contactId ?? '', ben?.contactId ?? ''];
  const kilns = await done(
    seller.call(openDeal, {
      ...{ name: 'Kilns', accountId },
      stakeholders: [fromId, toId].map((contactId) => ({ contactId, roles: [] })),
    }),
  );
  const { relationId } = await done(seller.call(noteRelation, { kind: 'reports to', fromId, toId }));
  await done(seller.call(removeRelation, { relationId }));
  const offer = { noun: 'deal' as const, nounId: kilns.dealId, name: 'Offer.txt' };
  const { fileId } = await stored(server, seller, offer);
  await done(seller.call(removeFile, { fileId }));
  await stored(server, seller, { noun: 'contact', nounId: fromId, photo: true }, png);
  await stored(server, seller, { noun: 'account', nounId: accountId, name: 'Map.txt' });

  const noted = 'You noted: Ada Aal reports to Ben Bode.';
  const takenOut = 'You took out: Ada Aal reports to Ben Bode.';
  const own = (entries: readonly HistoryEntry[]) => entries.map(told).filter((one) => one !== 'deal.opened');
  expect(own(await history('contact', toId, { kind: 'change' }))).toEqual([
    takenOut,
    noted,
    'You added them.',
  ]);
  expect(own(await history('contact', fromId, { kind: 'change' }))).toEqual([
    ...['You chose the photo.', takenOut, noted, 'You added them.'],
  ]);
  const company = (await history('account', accountId, { kind: 'change' })).map(told);
  expect(company).toEqual(expect.arrayContaining(['You attached the file Map.txt.', takenOut, noted]));
  const beside = await done(seller.call(getLedger, { dealId: kilns.dealId }));
  expect(beside.changes.map(({ text }) => text)).toEqual([
    ...['You removed the file Offer.txt.', 'You attached the file Offer.txt.', takenOut, noted],
  ]);
});
