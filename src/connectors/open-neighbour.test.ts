import { expect, test } from 'vitest';
import { readFiles } from './testing/read-files.ts';

const opportunity = (place: number) => `006${String(place).padStart(12, '0')}AAA`;

test('amounts are read however they are written, and of what is none the deal comes with the cell to mend', async () => {
  const written = ['"1.234,56 €"', '"€ 1 234,56"', "1'234.56", 'NULL', '#N/A', '12k', '-5'];
  const rows = written.map((amount, place) => `${opportunity(place)};Deal ${place};Prospecting;${amount}`);
  const { deals, failed } = await readFiles({
    'Opportunity.csv': `Id;Name;StageName;Amount\n${rows.join('\n')}\n`,
  });
  const values = deals
    .map(({ card }) => [card?.name, card?.valueMinor])
    .sort(([one], [other]) => String(one).localeCompare(String(other)));
  expect(values).toEqual([
    ['Deal 0', 123_456],
    ['Deal 1', 123_456],
    ['Deal 2', 123_456],
    ['Deal 3', null],
    ['Deal 4', null],
    ['Deal 5', null],
    ['Deal 6', null],
  ]);
  expect(failed).toEqual([]);
  expect(deals.flatMap(({ place, unread = [] }) => unread.map((cell) => [place.line, cell]))).toEqual(
    expect.arrayContaining([
      [7, { column: 'Amount', text: '12k' }],
      [8, { column: 'Amount', text: '-5' }],
    ]),
  );
});

test('headers stand in any order and case, tabs part them, and cells hold line breaks of Windows', async () => {
  const { deals } = await readFiles({
    'opportunity.tsv': `CLOSEDATE\tstagename\tNAME\tid\r\n20270131\tProspecting\t"🚀 עסקה\r\nשנייה"\t${opportunity(1)}\r\n`,
  });
  expect(deals[0]?.card).toMatchObject({ name: '🚀 עסקה\r\nשנייה', expectedClose: '2027-01-31' });
});

test('an id of 15 characters and one of 18 are the same', async () => {
  const { deals, failed } = await readFiles({
    'Opportunity.csv': 'Id,Name,StageName\n006Ab00000CdEfG,Short,Prospecting\n',
    'OpportunityContactRole.csv':
      'Id,OpportunityId,ContactId,Role\n00K1,006Ab00000CdEfGIAV,003000000000001AAA,Other\n',
  });
  expect(failed).toEqual([]);
  expect(deals).toHaveLength(1);
  expect(deals[0]?.people).toHaveLength(1);
});

test('deals whose account or owner is nowhere are told of before the import, with the first of them', async () => {
  const { preview } = await readFiles({
    'Opportunity.csv': `Id,Name,StageName,AccountId,OwnerId\n${opportunity(1)},One,Prospecting,001000000000009AAA,005000000000009AAA\n`,
    'Account.csv': 'Id,Name,BillingCity\n001000000000001AAA,Fern,X\n',
    'User.csv': 'Id,Username,Name,Email\n005000000000001AAA,ada,Ada,ada@example.com\n',
  });
  expect(preview.warnings).toEqual([
    expect.stringContaining('001000000000009AAA (Opportunity.csv, line 2)'),
    expect.stringContaining('005000000000009AAA'),
    expect.stringContaining('Not among these files: Contact, OpportunityContactRole, Task, Event.'),
  ]);
});

test('a query that is joined with account and owner brings both by their names', async () => {
  const { preview, deals, contacts } = await readFiles({
    'extract.csv': `ID,NAME,ACCOUNTID,STAGENAME,OWNERID,ACCOUNT.NAME,OWNER.NAME\n${opportunity(1)},One,001000000000009AAA,Prospecting,005000000000009AAA,Fern AG,Sam Seller\n${opportunity(2)},Two,,Prospecting,,Moss Ltd,\n`,
    'Contact.csv': 'Id,AccountId,LastName,Account.Name\n003000000000001AAA,001000000000009AAA,Doe,Fern AG\n',
  });
  expect(deals.map(({ card }) => [card?.account, card?.owner])).toEqual([
    [
      { externalId: '001000000000009AAA', name: 'Fern AG' },
      { externalId: '005000000000009AAA', name: 'Sam Seller' },
    ],
    [{ externalId: 'mossltd', name: 'Moss Ltd' }, null],
  ]);
  expect(contacts[0]?.account).toEqual({ externalId: '001000000000009AAA', name: 'Fern AG' });
  expect(preview.owners).toEqual([{ owner: '005000000000009AAA', name: 'Sam Seller', deals: 1 }]);
  expect(preview.warnings).toEqual([expect.stringContaining('Not among these files: Account')]);
});

test('a header without a row is told of', async () => {
  const { preview, deals } = await readFiles({ 'Opportunity.csv': 'Id,Name,StageName\n' });
  expect(deals).toEqual([]);
  expect(preview.warnings).toEqual(['Opportunity.csv has a header and no row below it.']);
});

test('an account keeps what it belongs to', async () => {
  const { accounts } = await readFiles({
    'Account.csv': 'Id,Name,ParentId,BillingCity\n001000000000001,Fern,001000000000002,Kyiv\n',
  });
  expect(accounts[0]?.details).toEqual({ parentId: '001000000000002AAA' });
});

test('the line with which Excel tells itself the delimiter is no header, and a title above one is passed over', async () => {
  const table = 'Deal name;Stage;Value\nHall;Proposal;12\n';
  expect((await readFiles({ 'deals.csv': `sep=;\n${table}` })).deals).toHaveLength(1);
  expect((await readFiles({ 'deals.csv': `Pipeline of November\n\n${table}` })).deals).toHaveLength(1);
  expect((await readFiles({ 'deals.csv': `Pipeline;;\n;;\n${table}` })).deals).toHaveLength(1);
  await expect(readFiles({ 'deals.csv': '1;2;3\n4;5;6\n' })).rejects.toThrow(
    'Please delete what stands above the header',
  );
});
