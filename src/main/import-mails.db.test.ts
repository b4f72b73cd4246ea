import { expect, test } from 'vitest';
import { getContact, listContacts } from '#contract/contacts/contacts.ts';
import { erasePerson } from '#contract/contacts/erasure.ts';
import { listDeals } from '#contract/deals/deals.ts';
import { previewImport } from '#contract/imports/imports.ts';
import { undoImport } from '#contract/imports/undo-import.ts';
import { getLedger } from '#contract/ledger/ledger.ts';
import { listNotes } from '#contract/notes/notes.ts';
import { tasksDone } from '#server/testing/tasks-done.ts';
import { imported, sendFiles } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { done, testServer } from '#server/testing/test-server.ts';
import { dumpOf, foundIn } from '#server/testing/whole-dump.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);

const sam = 'Sam Seller <sam.seller@example.com>';
const clara = 'Clara Client <clara@acme.example>';
const nora = 'Nora New <nora@newco.example>';
const paul = 'Paul <paul@acme.example>';

let number = 0;
function mail(from: string, to: string, day: string, subject: string, text: string, ...headers: string[]) {
  number += 1;
  const date = new Date(`${day}T10:00:00Z`).toUTCString();
  const head = [
    `From: ${from}`,
    `To: ${to}`,
    `Date: ${date}`,
    `Subject: ${subject}`,
    `Message-ID: <${number}@x>`,
  ];
  return [...head, ...headers, 'Content-Type: text/plain; charset=utf-8', '', text, ''].join('\r\n');
}

const mbox = (...mails: string[]) =>
  mails.map((one) => `From someone@example.com Tue Nov 18 10:02:00 2025\r\n${one}\r\n`).join('');

const mails = [
  mail(sam, clara, '2026-03-01', 'Pumps', 'Hello Clara,\r\nhere are the prices.\r\n\r\nBest regards\r\nSam'),
  mail(
    clara,
    sam,
    '2026-03-02',
    'Re: Pumps',
    'We need ten of them.\r\n\r\nOn Sun, Mar 1, 2026 at 10:00 AM Sam Seller <sam.seller@example.com> wrote:\r\n> here are the prices.\r\n',
  ),
  mail(clara, sam, '2025-11-02', 'First words', 'Do you make pumps?'),
  mail(sam, nora, '2026-03-03', 'Valves', 'Would valves help?'),
  mail(nora, sam, '2026-03-04', 'Re: Valves', 'Yes, please call me on Monday.'),
  mail(paul, sam, '2026-03-04', 'Cold', 'I never got an answer.'),
  mail(
    'News <news@shop.example>',
    sam,
    '2026-03-05',
    'Sale',
    'Buy!',
    'List-Unsubscribe: <mailto:off@shop.example>',
  ),
  mail('Shop <no-reply@shop.example>', sam, '2026-03-05', 'Your order', 'Sent.'),
  mail('Mail Delivery <mailer-daemon@example.com>', sam, '2026-03-05', 'Undelivered', 'It came back.'),
  mail(sam, 'Lea <lea@example.com>', '2026-03-06', 'Lunch', 'At noon?'),
];
const deals = [
  'Deal Name,Stage,Amount,Account,Contact,Contact Email,Created Date',
  'Pumps,Proposal,1000,Acme,Clara Client,clara@acme.example,2026-01-01',
].join('\n');

async function contactOf(name: string) {
  const { items } = await done(people.admin.call(listContacts, { search: name }));
  return items.find((one) => one.name === name);
}

async function touches() {
  const { items } = await done(people.admin.call(listDeals, { search: 'Pumps' }));
  const ledger = await done(people.admin.call(getLedger, { dealId: items[0]?.dealId ?? '' }));
  return JSON.stringify(ledger);
}

async function notesOn(name: string) {
  const nounId = (await contactOf(name))?.contactId ?? '';
  const { items } = await done(people.admin.call(listNotes, { noun: 'contact', nounId }));
  return items.map(({ writtenBy, saidBy, text }) => [writtenBy?.name ?? saidBy, text]).sort();
}

test('a mailbox says before what comes in, what does not and why, and who becomes a contact', async () => {
  await imported(server, people.admin, { 'deals.csv': deals });
  const importId = await sendFiles(server, people.admin, { 'anything.txt': mbox(...mails) });
  const { preview, mapping } = await done(people.admin.call(previewImport, { importId }));
  expect(preview.files).toMatchObject([{ format: 'mails', noun: 'mails', rows: 10 }]);
  expect(mapping).toMatchObject({ sourceName: 'Mailbox', mails: { ours: [], people: 'answered' } });
  expect(preview.mails).toMatchObject({
    taken: 5,
    leftOut: expect.arrayContaining([
      { why: 'newsletter', mails: 1 },
      { why: 'machine', mails: 1 },
      { why: 'bounce', mails: 1 },
      { why: 'colleagues', mails: 1 },
      { why: 'nobody', mails: 1 },
    ]),
    people: {
      count: 2,
      samples: [
        { name: 'Clara Client', email: 'clara@acme.example', mails: 3, becomes: 'known' },
        { name: 'Nora New', email: 'nora@newco.example', mails: 2, becomes: 'new' },
        { name: 'Paul', email: 'paul@acme.example', mails: 1, becomes: 'left out' },
      ],
    },
    first: { samples: expect.arrayContaining([expect.objectContaining({ subject: 'Pumps' })]) },
  });
});

test('mails become touches of the deal of their people, and notes on people in no deal', async () => {
  const first = await imported(server, people.admin, { 'inbox.mbox': mbox(...mails) });
  expect(first).toMatchObject({
    ...{ state: 'done', errors: 0 },
    counts: { mails: { created: 5, skipped: 5, failed: 0 }, contacts: { created: 1 }, notes: { created: 3 } },
  });
  const told = await touches();
  expect(told).toContain('We need ten of them.');
  expect(told).toContain('here are the prices.');
  // What is quoted and how it is signed is not said twice.
  expect(told).not.toContain('wrote:');
  expect(told).not.toContain('Best regards');
  // It was written before the deal was there.
  expect(await notesOn('Clara Client')).toEqual([['Clara Client', 'First words\n\nDo you make pumps?']]);
  expect(await notesOn('Nora New')).toEqual([
    ['Nora New', 'Re: Valves\n\nYes, please call me on Monday.'],
    ['Sam Seller', 'Valves\n\nWould valves help?'],
  ]);
  expect(await contactOf('Paul')).toBeUndefined();
});

test('the same mails again, as files of their own and in a mailbox, change nothing', async () => {
  const again = await imported(server, people.admin, { 'again.mbox': mbox(...mails) });
  expect(again.counts.mails).toMatchObject({ created: 0, unchanged: 5, skipped: 5 });
  expect(again.counts.facts?.created ?? 0).toBe(0);
  const files = Object.fromEntries(mails.map((one, place) => [`${place}.eml`, one]));
  const single = await imported(server, people.admin, files);
  expect(single.counts.mails).toMatchObject({ created: 0, unchanged: 5, skipped: 5 });
  expect(single.counts.notes?.created ?? 0).toBe(0);
});

test('whose company is known joins it, and who may only be known stays out', async () => {
  const more = [
    mail(sam, paul, '2026-03-07', 'Sorry', 'Here is your answer.'),
    mail(paul, sam, '2026-03-08', 'Re: Sorry', 'Thanks!'),
  ];
  const changes = { mails: { ours: [], people: 'known' as const } };
  const none = await imported(server, people.admin, { 'more.mbox': mbox(...more) }, { changes });
  expect(none.counts.mails).toMatchObject({ created: 0, skipped: 2 });
  const some = await imported(server, people.admin, { 'more.mbox': mbox(...more) });
  expect(some.counts.mails).toMatchObject({ created: 2 });
  const contactId = (await contactOf('Paul'))?.contactId ?? '';
  expect(await done(people.admin.call(getContact, { contactId }))).toMatchObject({
    account: { name: 'Acme' },
  });
  await done(people.admin.call(undoImport, { importId: some.importId }));
  await tasksDone(people.admin);
  expect(await contactOf('Paul')).toBeUndefined();
});

test('taken back, touches and notes go, and come with the mails again', async () => {
  const before = await touches();
  const more = [mail(clara, sam, '2026-04-01', 'Plans', 'We have Rohrplan ready.')];
  const one = await imported(server, people.admin, { 'plans.eml': more[0] ?? '' });
  expect(await touches()).toContain('Rohrplan');
  await done(people.admin.call(undoImport, { importId: one.importId }));
  await tasksDone(people.admin);
  expect((await touches()).length).toBeGreaterThanOrEqual(before.length);
  const again = await imported(server, people.admin, { 'plans.eml': more[0] ?? '' });
  expect(again.counts.mails).toMatchObject({ created: 1 });
});

test('of somebody who was erased nothing comes back with their mails', async () => {
  const contactId = (await contactOf('Nora New'))?.contactId ?? '';
  await done(people.admin.call(erasePerson, { contactId, name: 'Nora New' }));
  await tasksDone(people.admin);
  const words = ['nora', 'valves', 'call me on monday'];
  const left = async () => foundIn(await dumpOf(server, people.workspaceId, database), words);
  expect(await left()).toEqual([]);
  const again = await imported(server, people.admin, { 'again.mbox': mbox(...mails) });
  expect(again.counts.mails).toMatchObject({ created: 0, unchanged: 3, skipped: 7 });
  expect(await left()).toEqual([]);
});

test('a file of no mails, and mails that nobody wrote, are told', async () => {
  const broken = mbox(mail('', '', '2026-01-01', 'x', 'y'), `To: ${sam}\r\nSubject: none\r\n\r\nHm`);
  const importId = await sendFiles(server, people.admin, { 'broken.mbox': broken });
  const asked = await people.admin.call(previewImport, { importId });
  expect(asked.ok).toBe(true);
  const end = await imported(server, people.admin, { 'broken.mbox': broken });
  expect(end.state).toBe('done');
  expect(end.counts.mails?.failed ?? 0).toBeGreaterThan(0);
});
