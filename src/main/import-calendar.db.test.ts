import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { changeContact, createContact, listContacts } from '#contract/contacts/contacts.ts';
import { getDeal, listDeals } from '#contract/deals/deals.ts';
import { previewImport } from '#contract/imports/imports.ts';
import { listNotes } from '#contract/notes/notes.ts';
import { imported, sendFiles } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { done, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const event = (...lines: string[]) => ['BEGIN:VEVENT', 'DTSTAMP:20200101T000000Z', ...lines, 'END:VEVENT'];
const attendee = (name: string) => `ATTENDEE:mailto:${name}@acme.example`;

const calendar = (coming: string) =>
  [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test'],
    ...event(
      'UID:past',
      'DTSTART:20260105T090000Z',
      'DTEND:20260105T100000Z',
      'SUMMARY:Seen the plant',
      attendee('Clara'),
    ),
    ...event(
      'UID:coming',
      `DTSTART:${coming}`,
      'SUMMARY:Talk about prices',
      attendee('clara'),
      attendee('nobody'),
    ),
    ...event('UID:lunch', 'DTSTART:20260106T110000Z', 'SUMMARY:Lunch', 'ATTENDEE:mailto:friend@home.example'),
    ...event('UID:wrong', 'SUMMARY:Sometime'),
    'END:VCALENDAR',
  ].join('\r\n');

const deals = [
  'Deal Name,Stage,Amount,Account,Contact,Contact Email,Created Date',
  'Pumps,Proposal,1000,Acme,Clara Client,clara@acme.example,2026-01-01',
].join('\n');

const conversations = async () => {
  const { items } = await done(people.admin.call(listDeals, { search: 'Pumps' }));
  const page = await done(people.admin.call(getDeal, { dealId: items[0]?.dealId ?? '' }));
  return page;
};

test('meetings of a calendar become conversations of the deal that their people are in', async () => {
  await imported(server, people.admin, { 'deals.csv': deals });
  const importId = await sendFiles(server, people.admin, { 'anything.txt': calendar('20991201T090000Z') });
  const { preview, mapping } = await done(people.admin.call(previewImport, { importId }));
  expect(preview.files).toMatchObject([{ format: 'calendar', noun: 'calendar', rows: 4 }]);
  expect(mapping.sourceName).toBe('Calendar');
  const first = await imported(server, people.admin, { 'a.ics': calendar('20991201T090000Z') });
  expect(first).toMatchObject({
    ...{ state: 'done', errors: 1 },
    counts: { activities: { created: 2, skipped: 1, failed: 1 }, deals: { updated: 1 } },
  });
  const page = JSON.stringify(await conversations());
  expect(page).toContain('Seen the plant');
  expect(page).toContain('Talk about prices');
});

test('the same calendar changes nothing; a meeting that was moved is moved, and stays with its deal', async () => {
  const again = await imported(server, people.admin, { 'a.ics': calendar('20991201T090000Z') });
  expect(again.counts.activities).toMatchObject({ created: 0, unchanged: 2, skipped: 1, failed: 1 });
  expect(again.counts.facts?.created ?? 0).toBe(0);
  const { items } = await done(people.admin.call(listContacts, { search: 'Clara' }));
  const contactId = items[0]?.contactId ?? '';
  await done(people.admin.call(changeContact, { contactId, emails: [] }));
  const moved = await imported(server, people.admin, { 'a.ics': calendar('20991202T090000Z') });
  expect(moved.counts.facts).toMatchObject({ created: 1 });
  expect(JSON.stringify(await conversations())).toContain('2099-12-02T09:00');
});

test('a past meeting with somebody in no deal is noted on them, once', async () => {
  const { contactId } = await done(
    people.admin.call(createContact, {
      contactId: randomUUID(),
      name: 'Mette Free',
      emails: [{ value: 'mette@free.example', label: null }],
    }),
  );
  const meeting = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test'],
    ...event(
      'UID:coffee',
      'DTSTART:20260107T090000Z',
      'SUMMARY:Coffee',
      'DESCRIPTION:They move in May',
      'ATTENDEE:mailto:mette@free.example',
    ),
    'END:VCALENDAR',
  ].join('\r\n');
  const first = await imported(server, people.admin, { 'b.ics': meeting });
  expect(first.counts).toMatchObject({ notes: { created: 1 } });
  expect(first.counts.activities?.skipped ?? 0).toBe(0);
  const again = await imported(server, people.admin, { 'b.ics': meeting });
  expect(again.counts).toMatchObject({ notes: { created: 0, unchanged: 1 } });
  const { items } = await done(people.admin.call(listNotes, { noun: 'contact', nounId: contactId }));
  expect(items).toMatchObject([
    { text: 'Coffee\n\nThey move in May', writtenAt: '2026-01-07T09:00:00.000Z' },
  ]);
});
