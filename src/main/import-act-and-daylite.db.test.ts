import { expect, test } from 'vitest';
import { zipOf } from '#connectors/testing/made-zip.ts';
import { getContact, listContacts } from '#contract/contacts/contacts.ts';
import { getDeal, listDeals } from '#contract/deals/deals.ts';
import { previewImport } from '#contract/imports/imports.ts';
import { listNotes } from '#contract/notes/notes.ts';
import { imported, sendFiles } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { done, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const lines = (separator: string, ...rows: string[][]) =>
  rows.map((row) => row.map((cell) => `"${cell}"`).join(separator)).join('\r\n');

/** As Act! exports text: whoever exports chooses the columns and their order, and every cell stands in quotes. */
const act = {
  'contacts.txt': lines(
    '\t',
    [
      'E-mail',
      'Contact',
      'Company',
      'Department',
      'Record Manager',
      'Phone',
      'Address 1',
      'Address 2',
      'City',
      'ID/Status',
    ],
    [
      'clara@acme.example',
      'Clara Client',
      'Acme',
      'Buying',
      'Sam Seller',
      '+1 555 1',
      'Street 1',
      'Floor 2',
      'Lyon',
      'Lead',
    ],
    ['', 'Bob Buyer', 'Borealis', '', 'Sam Seller', '+1 555 2', '', '', '', ''],
  ),
  'companies.txt': lines(
    '\t',
    ['Company', 'Division', 'Phone', 'Industry', 'Record Manager', 'Web Site'],
    ['Acme', 'North', '+1 555 3', 'Pumps', 'Sam Seller', 'acme.example'],
  ),
  'opportunities.txt': lines(
    '\t',
    [
      'Total',
      'Opportunity Name',
      'Stage',
      'Est. Close Date',
      'Contact',
      'Company',
      'Record Manager',
      'Create Date',
    ],
    [
      '1,200.00',
      'Pumps for Lyon',
      'Proposal',
      '12/24/2026',
      'Clara Client',
      'Acme',
      'Sam Seller',
      '01/02/2026',
    ],
    ['300.00', 'Valves', 'Proposal', '', 'Bob Buyer', 'Borealis', 'Sam Seller', '01/02/2026'],
    ['400.00', 'More valves', 'Proposal', '', 'Bob Buyer', 'Borealis', 'Sam Seller', '01/02/2026'],
  ),
  'history.txt': lines(
    '\t',
    ['Date', 'Time', 'Type', 'Result', 'Regarding & Details', 'Contact', 'Company', 'Record Manager'],
    [
      '02/03/2026',
      '10:30 AM',
      'Call',
      'Call Completed',
      'Asked for prices',
      'Clara Client',
      'Acme',
      'Sam Seller',
    ],
    [
      '02/04/2026',
      '2:00 PM',
      'Meeting',
      'Meeting Held',
      'Showed the pump',
      'Clara Client',
      'Acme',
      'Sam Seller',
    ],
    ['02/05/2026', '2:00 PM', 'Field Changed', '', 'Phone', 'Clara Client', 'Acme', 'Sam Seller'],
    [
      '02/06/2026',
      '',
      'Call',
      'Call Attempted',
      '<p>Ask for <b>valves</b></p>',
      'Bob Buyer',
      'Borealis',
      'Sam Seller',
    ],
    ['soon', '', 'Call', 'Call Completed', 'Hello', 'Clara Client', 'Acme', 'Sam Seller'],
  ),
};

const contact = async (name: string) => {
  const { items } = await done(people.admin.call(listContacts, { search: name }));
  expect(items).toHaveLength(1);
  return done(people.admin.call(getContact, { contactId: items[0]?.contactId ?? '' }));
};

test('text files of Act! come with their people, deals and history, whatever columns they have', async () => {
  const importId = await sendFiles(server, people.admin, act);
  const { preview } = await done(people.admin.call(previewImport, { importId }));
  expect(preview.files.map(({ name, noun }) => [name, noun])).toEqual([
    ['companies.txt', 'accounts'],
    ['contacts.txt', 'contacts'],
    ['history.txt', 'activities'],
    ['opportunities.txt', 'deals'],
  ]);
  const first = await imported(server, people.admin, act);
  expect(first).toMatchObject({
    ...{ state: 'done', errors: 1 },
    counts: {
      accounts: { created: 2 },
      contacts: { created: 2 },
      deals: { created: 3 },
      // One call belongs to a company with two deals, so that it is noted on its person.
      notes: { created: 1 },
      // One entry is Act!'s own.
      activities: { created: 2, skipped: 1, failed: 1 },
    },
  });
  expect(await contact('Clara')).toMatchObject({
    ...{ email: 'clara@acme.example', department: 'Buying', account: { name: 'Acme' } },
    addresses: [{ street: 'Street 1, Floor 2', city: 'Lyon' }],
  });
});

test('what belongs to no deal is noted on its person, in words and with who wrote it', async () => {
  const { contactId } = await contact('Bob');
  const { items } = await done(people.admin.call(listNotes, { noun: 'contact', nounId: contactId }));
  expect(items).toMatchObject([
    { text: 'Call Attempted: Ask for valves', writtenBy: { name: 'Sam Seller' }, saidBy: null },
  ]);
});

test('the same files again change nothing', async () => {
  const again = await imported(server, people.admin, act);
  expect(again.counts).toMatchObject({
    accounts: { created: 0, updated: 0, unchanged: 1 },
    contacts: { created: 0, updated: 0, unchanged: 2 },
    deals: { created: 0, updated: 0, unchanged: 3 },
  });
  expect(again.counts.facts?.created ?? 0).toBe(0);
});

test('the zip of Daylite is put together by the names of its files and the ids in them', async () => {
  const daylite = await zipOf({
    'Daylite Export/People.csv':
      'ID,First Name,Last Name,Company ID,Email,Phone\n7,Dana,Day,3,dana@light.example,+49 1\n8,Dana,Other,,,+49 2\n',
    'Daylite Export/Companies.csv': 'ID,Name,Country,Website\n3,Light AG,Germany,light.example\n',
    'Daylite Export/Opportunities.csv':
      'ID,Name,Stage,Value,Company ID,Contact ID\n11,Lamps,Proposal,900,3,7\n',
    'Daylite Export/Appointments.csv':
      'ID,Title,Start Date,End Date,Opportunity ID,Person ID,Details\n21,First talk,2026-03-01 10:00,2026-03-01 11:00,11,7,They need light\n',
    'Daylite Export/Tasks.csv':
      'ID,Title,Due Date,Completed,Opportunity ID\n31,Send lamps,2027-01-05,No,11\n',
    'Daylite Export/Notes.csv':
      'ID,Title,Date Created,Note,Company ID\n41,Wish,2026-03-02,Warm light only,3\n',
  });
  const changes = { sourceName: 'Daylite' };
  const first = await imported(server, people.admin, { 'daylite.zip': daylite }, { changes });
  expect(first).toMatchObject({
    ...{ state: 'done', errors: 0 },
    counts: { contacts: { created: 2 }, deals: { created: 1 }, activities: { created: 3 } },
  });
  const { items } = await done(people.admin.call(listDeals, { search: 'Lamps' }));
  const page = await done(people.admin.call(getDeal, { dealId: items[0]?.dealId ?? '' }));
  expect(JSON.stringify(page)).toContain('Dana Day');
  expect(JSON.stringify(page)).toContain('Send lamps');
  expect(await contact('dana@light.example')).toMatchObject({ account: { name: 'Light AG' } });
  const again = await imported(server, people.admin, { 'daylite.zip': daylite }, { changes });
  expect(again.counts).toMatchObject({ deals: { unchanged: 1, updated: 0 }, contacts: { unchanged: 2 } });
  expect(again.counts.facts?.created ?? 0).toBe(0);
});
