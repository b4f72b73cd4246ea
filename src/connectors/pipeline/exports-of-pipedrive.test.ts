import { expect, test } from 'vitest';
import { readFiles, tableOf } from '../testing/read-files.ts';

/* The header rows are those of exports as they are; the rows are made up. */

const deals = tableOf(
  'Deal - ID,Deal - Title,Deal - Organization,Deal - Organization ID,Deal - Contact person,Deal - Contact person ID,Deal - Value,Deal - Currency,Deal - Pipeline,Deal - Stage,Deal - Status,Deal - Owner,Deal - Deal created,Deal - Expected close date,Deal - Won time,Deal - Lost time,Deal - Lost reason,Deal - Label',
  {
    'Deal - ID': '11',
    'Deal - Title': 'Pumps',
    'Deal - Organization': 'Fern AG',
    'Deal - Organization ID': '3',
    'Deal - Contact person': 'Jo Doe',
    'Deal - Contact person ID': '5',
    'Deal - Value': '1500',
    'Deal - Currency': 'CHF',
    'Deal - Stage': 'Proposal Made',
    'Deal - Status': 'Open',
    'Deal - Deal created': '2026-01-02 10:00:00',
    'Deal - Expected close date': '2026-12-24',
    'Deal - Label': 'Hot, Fair',
  },
  {
    'Deal - ID': '12',
    'Deal - Title': 'Valves',
    'Deal - Organization': 'Fern AG',
    'Deal - Value': '900',
    'Deal - Currency': 'CHF',
    'Deal - Stage': 'Proposal Made',
    'Deal - Status': 'Won',
    'Deal - Deal created': '2026-01-02 10:00:00',
    'Deal - Won time': '2026-03-04 12:00:00',
  },
  {
    'Deal - ID': '13',
    'Deal - Title': 'Hoses',
    'Deal - Organization': 'Fern AG',
    'Deal - Stage': 'Proposal Made',
    'Deal - Status': 'Lost',
    'Deal - Deal created': '2026-01-02 10:00:00',
    'Deal - Lost time': '2026-04-05 12:00:00',
    'Deal - Lost reason': 'Price',
  },
);

const people = tableOf(
  'Person - Name,Person - Organization,Person - Email - Work,Person - Email - Home,Person - Phone - Work,Person - Phone - Mobile,Person - Labels,Person - Owner,Person - ID,Person - Job title,Person - LinkedIn Page',
  {
    'Person - Name': 'Jo Doe',
    'Person - Organization': 'Fern AG',
    'Person - Email - Work': 'jo@fern.example',
    'Person - Email - Home': 'jo@home.example',
    'Person - Phone - Work': '+41 1, +41 2',
    'Person - Phone - Mobile': '+41 3',
    'Person - ID': '5',
    'Person - Job title': 'Buyer',
    'Person - LinkedIn Page': 'https://www.linkedin.com/in/jo',
  },
);

const organizations = tableOf(
  'Organization - Name,Organization - Owner,Organization - Address,Organization - Street/road name of Address,Organization - City/town/village/locality of Address,Organization - ZIP/Postal code of Address,Organization - Country of Address,Organization - Pipedrive System ID,Organization - Labels',
  {
    'Organization - Name': 'Fern AG',
    'Organization - Address': 'Seeweg 1, 6300 Zug, Switzerland',
    'Organization - City/town/village/locality of Address': 'Zug',
    'Organization - ZIP/Postal code of Address': '6300',
    'Organization - Country of Address': 'Switzerland',
    'Organization - Pipedrive System ID': '3',
  },
);

test('deals of Pipedrive say when they were won or lost, in whichever column that stands', async () => {
  const read = await readFiles({
    'deals-1.csv': deals,
    'people-1.csv': people,
    'organizations-1.csv': organizations,
  });
  expect(Object.values(read.nouns)).toEqual(['deals', 'accounts', 'contacts']);
  expect(read.failed).toEqual([]);
  expect(read.deals).toMatchObject([
    {
      externalId: '11',
      card: {
        ...{ name: 'Pumps', valueMinor: 150_000, currency: 'CHF', expectedClose: '2026-12-24', end: null },
        ...{ openedAt: '2026-01-02T10:00:00.000Z', extras: { tags: ['Hot', 'Fair'] } },
      },
      people: [{ contact: { externalId: 'jo@fern.example' } }],
    },
    { card: { end: { how: 'won', at: '2026-03-04T12:00:00.000Z' } } },
    { card: { end: { how: 'lost', at: '2026-04-05T12:00:00.000Z', reason: 'Price' } } },
  ]);
  expect(read.contacts[0]).toMatchObject({
    ...{ name: 'Jo Doe', title: 'Buyer', account: { name: 'Fern AG' } },
    reach: {
      emails: [{ value: 'jo@fern.example' }, { value: 'jo@home.example', label: 'Home' }],
      phones: [{ value: '+41 1' }, { value: '+41 2' }, { value: '+41 3', label: 'Mobile' }],
      links: [{ value: 'https://www.linkedin.com/in/jo' }],
    },
  });
  expect(read.accounts[0]).toMatchObject({
    ...{ name: 'Fern AG', country: 'Switzerland' },
    reach: { addresses: [{ city: 'Zug', postalCode: '6300', country: 'Switzerland' }] },
  });
});

test('the columns of the import sheet of Pipedrive are known too', async () => {
  const read = await readFiles({
    'deals.csv': tableOf(
      'Deal - Title,Deal - Value,Organization,Contact person,Deal - Owner,Deal - Stage (pipeline),Deal - Expected close date,Deal - Currency of value,Deal - Creation date,Deal - Closed on,Deal - Status,Deal - Pipedrive System ID',
      {
        'Deal - Title': 'Pumps',
        'Deal - Value': '1500',
        Organization: 'Fern AG',
        'Contact person': 'Jo Doe',
        'Deal - Stage (pipeline)': 'Qualified',
        'Deal - Currency of value': '€',
        'Deal - Creation date': '2026-01-02',
        'Deal - Closed on': '2026-02-03',
        'Deal - Status': 'Won',
        'Deal - Pipedrive System ID': '11',
      },
    ),
  });
  expect(read.deals).toMatchObject([
    {
      externalId: '11',
      card: { stage: 'Qualified', currency: 'EUR', end: { how: 'won', at: '2026-02-03T00:00:00.000Z' } },
      people: [{ contact: { name: 'Jo Doe' } }],
    },
  ]);
});

test('a list of people with nothing but an organization, and one of organizations with nothing but an address, is known', async () => {
  const { nouns } = await readFiles({
    'a.csv': 'Person - Name,Person - Organization,Person - Owner\nJo Doe,Fern AG,Sam\n',
    'b.csv': 'Organization - Name,Organization - Address,Organization - Owner\nFern AG,Seeweg 1,Sam\n',
  });
  expect(nouns).toEqual({ 'a.csv': 'contacts', 'b.csv': 'accounts' });
});

test('activities and notes of Pipedrive come to their deals: what is to do is a promise, what is done was done', async () => {
  const activities = tableOf(
    'Activity - ID,Activity - Type,Activity - Subject,Activity - Due date,Activity - Due time,Activity - Duration,Activity - Done,Activity - Deal,Activity - Person,Activity - Organization,Activity - Note,Activity - Assigned to user',
    {
      'Activity - ID': '1',
      'Activity - Type': 'Meeting',
      'Activity - Subject': 'First visit',
      'Activity - Due date': '2026-02-03',
      'Activity - Due time': '10:30',
      'Activity - Duration': '00:30',
      'Activity - Done': 'Done',
      'Activity - Deal': 'Pumps',
      'Activity - Note': '<p>Saw the plant</p>',
    },
    {
      'Activity - ID': '2',
      'Activity - Type': 'Task',
      'Activity - Subject': 'Send the offer',
      'Activity - Due date': '2026-12-03',
      'Activity - Done': 'To do',
      'Activity - Deal': 'Pumps',
    },
    {
      'Activity - ID': '3',
      'Activity - Type': 'Task',
      'Activity - Subject': 'Ask again',
      'Activity - Due date': '2026-12-04',
      'Activity - Done': 'Undone',
      'Activity - Deal': 'Pumps',
    },
    {
      'Activity - ID': '4',
      'Activity - Type': 'Call',
      'Activity - Subject': 'Called',
      'Activity - Due date': '2026-02-04',
      'Activity - Done': 'Done',
      'Activity - Deal': 'Pumps',
    },
  );
  const notes = tableOf(
    'Note - ID,Note - Content,Note - Add time,Note - Deal,Note - Organization,Note - Person',
    {
      'Note - ID': '9',
      'Note - Content': 'They buy<br>in May',
      'Note - Add time': '2026-02-05 08:00:00',
      'Note - Deal': 'Pumps',
    },
  );
  const read = await readFiles({ 'deals.csv': deals, 'x.csv': activities, 'y.csv': notes });
  expect(read.nouns).toEqual({ 'deals.csv': 'deals', 'x.csv': 'activities', 'y.csv': 'activities' });
  expect(read.failed).toEqual([]);
  expect(read.deals.find(({ externalId }) => externalId === '11')?.activities).toMatchObject([
    {
      ...{ kind: 'conversation', title: 'First visit', notes: 'Saw the plant' },
      ...{ startsAt: '2026-02-03T10:30:00.000Z', endsAt: '2026-02-03T11:00:00.000Z' },
    },
    { kind: 'promise', what: 'Send the offer', due: '2026-12-03' },
    { kind: 'promise', what: 'Ask again' },
    { kind: 'touch', channel: 'call' },
    { kind: 'note', text: 'They buy\nin May', at: '2026-02-05T08:00:00.000Z' },
  ]);
});

test('what comes from the interface for programs has other names', async () => {
  const read = await readFiles({
    'deals.csv':
      'id,title,value,currency,org_name,person_name,stage_name,status,owner_name,add_time,expected_close_date,won_time,lost_time,lost_reason\n' +
      '11,Pumps,1500,EUR,Fern AG,Jo Doe,Proposal,won,Sam,2026-01-02 10:00:00,,2026-03-04 12:00:00,,\n',
  });
  expect(read.deals).toMatchObject([
    {
      externalId: '11',
      card: {
        ...{ name: 'Pumps', account: { name: 'Fern AG' }, owner: { name: 'Sam' } },
        ...{ openedAt: '2026-01-02T10:00:00.000Z', end: { how: 'won', at: '2026-03-04T12:00:00.000Z' } },
      },
      people: [{ contact: { name: 'Jo Doe' } }],
    },
  ]);
});

test('what has no due day in Pipedrive is a to-do without one, or of the time at which it was done', async () => {
  const read = await readFiles({
    'deals.csv': tableOf('Deal - ID,Deal - Title,Deal - Stage,Deal - Value', {
      ...{ 'Deal - ID': '11', 'Deal - Title': 'Pumps', 'Deal - Stage': 'Proposal', 'Deal - Value': '5' },
    }),
    'activities.csv': tableOf(
      'Activity - ID,Activity - Type,Activity - Subject,Activity - Due date,Activity - Done,Activity - Deal,Activity - Marked as done time',
      ...[
        { 'Activity - ID': '1', 'Activity - Type': 'Deadline', 'Activity - Done': 'To do' },
        {
          ...{ 'Activity - ID': '2', 'Activity - Type': 'Call', 'Activity - Done': 'Done' },
          'Activity - Marked as done time': '2026-02-04 11:00:00',
        },
        { 'Activity - ID': '3', 'Activity - Type': 'Call', 'Activity - Done': 'Done' },
      ].map((row) => ({ ...row, 'Activity - Deal': 'Pumps' })),
    ),
  });
  expect(read.deals[0]?.activities).toMatchObject([
    { kind: 'promise', what: 'Deadline', due: null },
    { kind: 'touch', at: '2026-02-04T11:00:00.000Z' },
  ]);
  expect(read.failed).toEqual([[4, 'Nothing says when it was.']]);
});

test('a deal that was deleted in Pipedrive is left out, with what was done in it', async () => {
  const row = (id: string, title: string, status: string) => ({
    ...{ 'Deal - ID': id, 'Deal - Title': title, 'Deal - Stage': 'Proposal', 'Deal - Status': status },
    'Deal - Organization': 'Fern AG',
  });
  const call = (id: string, deal: string, dealId: string) => ({
    ...{ 'Activity - ID': id, 'Activity - Type': 'Call', 'Activity - Due date': '2026-02-04' },
    ...{ 'Activity - Done': 'Done', 'Activity - Deal': deal, 'Activity - Deal ID': dealId },
    'Activity - Organization': 'Fern AG',
  });
  const read = await readFiles({
    'deals.csv': tableOf(
      'Deal - ID,Deal - Title,Deal - Stage,Deal - Status,Deal - Organization',
      row('1', 'Pumps', 'Open'),
      row('2', 'Valves', 'Deleted'),
      row('3', 'Pumps', 'Gelöscht'),
    ),
    'activities.csv': tableOf(
      'Activity - ID,Activity - Type,Activity - Due date,Activity - Done,Activity - Deal,Activity - Deal ID,Activity - Organization',
      call('7', 'Valves', '2'),
      call('8', 'Pumps', '1'),
    ),
  });
  expect(read.deals.map(({ externalId, activities }) => [externalId, activities.length])).toEqual([['1', 1]]);
  expect(read.skipped).toEqual([
    ...['deleted in the other system', 'deleted in the other system', 'its deal is left out'],
  ]);
  expect([read.failed, read.notes]).toEqual([[], []]);
  expect(read.preview.warnings).toContain('Deals that are deleted in the other system, and are left out: 2.');
});
