import { expect, test } from 'vitest';
import { listContacts } from '#contract/contacts/contacts.ts';
import type { ImportWhole } from '#contract/imports/import-shape.ts';
import { imported } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { done, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const server = testServer(testDatabase());
const people = testPeople(server);
const dryRun = true;

const text = (words: string) => ({ kind: 'text', text: words });

/** The first rows of a noun, their fields by what these are called. */
function firstOf({ preview }: ImportWhole, noun: string) {
  const samples = preview.firstRows?.find((one) => one.noun === noun)?.samples ?? [];
  return samples.map(({ fields, ...row }) => ({
    ...row,
    ...Object.fromEntries(fields.map(({ label, ...said }) => [label, said])),
  }));
}

const contacts = (title: string) =>
  [
    'First name,Last name,E-mail,Phone,Job title,Company,Birthday,Tags',
    `Clara,Client,clara@acme.example,+49 30 1,${title},Acme,31.12.1980,Fair`,
    'Bo,Berg,bo@acme.example,,Seller,Acme,,',
    ',,,,,,,',
    ',,,,Nobody,,,',
  ].join('\n');
const companies = 'Company name,Website,Employees\nAcme,acme.example,1200\n';

test('a dry run shows the first people and companies as they will be, and writes none', async () => {
  const tried = await imported(
    server,
    people.admin,
    { 'contacts.csv': contacts('Buyer'), 'companies.csv': companies },
    { dryRun },
  );
  expect(firstOf(tried, 'accounts')).toEqual([
    {
      ...{ outcome: 'new', name: 'Acme', why: null },
      ...{ Website: { is: text('acme.example') }, Employees: { is: text('1200') } },
    },
  ]);
  expect(firstOf(tried, 'contacts')).toEqual([
    expect.objectContaining({
      ...{ outcome: 'new', name: 'Clara Client', why: null },
      ...{ Account: { is: text('Acme') }, Title: { is: text('Buyer') }, Tags: { is: text('Fair') } },
      ...{ 'E-mail': { is: text('clara@acme.example') }, Phone: { is: text('+49 30 1') } },
      Birthday: { is: { kind: 'day', day: '1980-12-31' } },
    }),
    expect.objectContaining({ outcome: 'new', name: 'Bo Berg' }),
    expect.objectContaining({
      outcome: 'left out',
      name: 'contacts.csv, line 5: Nobody',
      why: 'The contact has neither a name nor an e-mail.',
    }),
  ]);
  expect((await done(people.admin.call(listContacts, {}))).count).toBe(0);
});

test('what an import changes stands beside what it was, and what stays as it was is told from it', async () => {
  await imported(server, people.admin, { 'contacts.csv': contacts('Buyer'), 'companies.csv': companies });
  const tried = await imported(server, people.admin, { 'contacts.csv': contacts('CEO') }, { dryRun });
  const [clara, bo] = firstOf(tried, 'contacts');
  expect(clara).toMatchObject({
    ...{ outcome: 'changed', name: 'Clara Client' },
    Title: { is: text('CEO'), was: text('Buyer') },
    Account: { is: text('Acme') },
  });
  expect(clara).not.toHaveProperty('Account.was');
  expect(bo).toMatchObject({ outcome: 'as before', name: 'Bo Berg', Title: { is: text('Seller') } });
});

const deals = (value: string) =>
  `ID,Deal name,Stage,Value,Account,Owner,Expected close,Region\n7,Pumps,Proposal,${value},Acme,Rita Rep,2027-03-31,North\n8,Valves,Lost,10,Acme,,,\n`;

test('deals come with their value, their company, whose they are and what fills fields of the workspace', async () => {
  const changes = {
    files: [
      {
        name: 'deals.csv',
        noun: 'deals' as const,
        columns: {
          ...{ id: 'ID', name: 'Deal name', stage: 'Stage', value: 'Value', account: 'Account' },
          ...{ owner: 'Owner', expectedClose: 'Expected close', 'new:choice:Region': 'Region' },
        },
      },
    ],
  };
  const file = (value: string) => ({ 'deals.csv': deals(value) });
  const tried = await imported(server, people.admin, file('EUR 1000'), { changes, dryRun });
  expect(firstOf(tried, 'deals')).toEqual([
    expect.objectContaining({
      ...{ outcome: 'new', name: 'Pumps', Account: { is: text('Acme') }, Owner: { is: text('Rita Rep') } },
      Value: { is: { kind: 'money', valueMinor: 100_000, currency: 'EUR' } },
      'Expected close': { is: { kind: 'day', day: '2027-03-31' } },
      Stage: { is: text('Proposal') },
      Region: { is: text('North') },
    }),
    expect.objectContaining({ outcome: 'new', name: 'Valves' }),
  ]);
  await imported(server, people.admin, file('EUR 1000'), { changes });
  const [pumps] = firstOf(
    await imported(server, people.admin, file('EUR 1500'), { changes, dryRun }),
    'deals',
  );
  expect(pumps).toMatchObject({
    ...{ outcome: 'changed', name: 'Pumps' },
    Value: { is: { valueMinor: 150_000 }, was: { valueMinor: 100_000 } },
  });
  expect(pumps).not.toHaveProperty('Owner.was');
});

test('a Salesforce export names companies and people by their ids, and the first rows by their names', async () => {
  const account = '001000000000001AAA';
  const contact = '003000000000001AAA';
  const tried = await imported(
    server,
    people.admin,
    {
      'Account.csv': `Id,Name,IsDeleted\n${account},Nordwind,0\n001000000000002AAA,Gone,1\n`,
      'Contact.csv': `Id,AccountId,LastName,FirstName,Email\n${contact},${account},Holm,Mette,m@nord.example\n`,
      'Opportunity.csv': `Id,AccountId,Name,StageName,Amount,CloseDate\n006000000000001AAA,${account},Dock,Prospecting,9000,2027-01-31\n`,
      'OpportunityContactRole.csv': `Id,OpportunityId,ContactId,Role\n00K000000000001AAA,006000000000001AAA,${contact},Decision Maker\n`,
    },
    { dryRun },
  );
  expect(firstOf(tried, 'contacts')[0]).toMatchObject({
    name: 'Mette Holm',
    Account: { is: text('Nordwind') },
  });
  expect(firstOf(tried, 'deals')[0]).toMatchObject({
    ...{ name: 'Dock', Account: { is: text('Nordwind') }, People: { is: text('Mette Holm') } },
  });
});

test('cards, meetings and mails show what becomes of each', async () => {
  await imported(
    server,
    people.admin,
    {
      'deals.csv': deals('EUR 1000')
        .replace(',Region', ',Contact email')
        .replace('North', 'mette@nord.example'),
    },
    { changes: { sourceName: 'With people' } },
  );
  const card = 'BEGIN:VCARD\nVERSION:3.0\nFN:Jon Card\nORG:Cards Ltd\nEMAIL:jon@cards.example\nEND:VCARD\n';
  const cards = await imported(server, people.admin, { 'cards.vcf': card }, { dryRun });
  expect(firstOf(cards, 'contacts')[0]).toMatchObject({
    ...{ outcome: 'new', name: 'Jon Card', 'E-mail': { is: text('jon@cards.example') } },
    Account: { is: text('Cards Ltd') },
  });
  const event = (title: string, who: string) =>
    `BEGIN:VEVENT\nUID:${title}\nSUMMARY:${title}\nDTSTART:20260901T100000Z\nDTEND:20260901T110000Z\nATTENDEE:mailto:${who}\nEND:VEVENT\n`;
  const calendar = `BEGIN:VCALENDAR\nVERSION:2.0\n${event('Demo', 'mette@nord.example')}${event('Dentist', 'who@else.example')}END:VCALENDAR\n`;
  const meetings = await imported(server, people.admin, { 'diary.ics': calendar }, { dryRun });
  expect(firstOf(meetings, 'activities')).toMatchObject([
    { outcome: 'new', name: 'Demo', When: { is: { kind: 'instant' } }, Deal: { is: text('Pumps') } },
    { outcome: 'left out', name: 'Dentist', why: 'Nobody of it is known here.' },
  ]);
  const mail = (from: string, subject: string) =>
    `From: ${from}\nTo: rita@ours.example\nSubject: ${subject}\nDate: Tue, 1 Sep 2026 10:00:00 +0000\nMessage-ID: <${subject}@x>\n\nHello\n`;
  const mails = await imported(
    server,
    people.admin,
    { 'one.eml': mail('mette@nord.example', 'Offer'), 'two.eml': mail('who@else.example', 'Lost') },
    { dryRun },
  );
  expect(firstOf(mails, 'mails')).toMatchObject([
    { outcome: 'new', name: 'Offer', 'Noted on': { is: text('mette@nord.example') } },
    { outcome: 'left out', name: 'Lost', why: 'Nobody of it is known here.' },
  ]);
});
