import { expect, test } from 'vitest';
import { countRowsNotTaken, listImportErrors } from '#contract/imports/imports.ts';
import { errorsOf, imported } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { done, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const header = 'Id,IsDeleted,AccountId,Name,StageName,Amount,CloseDate,CreatedDate';
const deal = (number: number, isDeleted: boolean) =>
  `00600000000000${number}AAA,${isDeleted ? 1 : 0},001000000000001AAA,Pumps ${number},Prospecting,100,2027-01-01,2026-01-01T00:00:00Z`;

const files = {
  'Account.csv': 'Id,IsDeleted,Name\n001000000000001AAA,0,Acme\n',
  'Opportunity.csv': [header, deal(1, false), deal(2, true), deal(3, true)].join('\n'),
  'User.csv': 'Id,Name,Email,IsActive\n005000000000009AAA,Uma Idle,uma@example.com,1\n',
};

test.each([true, false])(
  'what is left out names its file, its lines and the reason (dry run: %s)',
  async (dryRun) => {
    const { importId, errors, counts } = await imported(server, people.admin, files, { dryRun });
    expect({ errors, deals: counts.deals?.skipped }).toEqual({ errors: 0, deals: 2 });
    expect(await done(people.admin.call(countRowsNotTaken, { importId }))).toEqual({
      files: [
        { file: 'Opportunity.csv', failed: 0, skipped: 2 },
        { file: 'User.csv', failed: 0, skipped: 1 },
      ],
      leftOut: [
        { file: 'Opportunity.csv', reason: 'deleted in Salesforce', rows: 2, lines: [3, 4] },
        { file: 'User.csv', reason: 'owns no deal', rows: 1, lines: [2] },
      ],
    });
    const { items, count } = await done(
      people.admin.call(listImportErrors, { importId, outcome: 'skipped', file: 'User.csv' }),
    );
    expect(count).toBe(1);
    expect(items[0]).toMatchObject({
      ...{ file: 'User.csv', line: 2, reason: 'owns no deal' },
      cells: expect.arrayContaining([{ header: 'Name', value: 'Uma Idle' }]),
    });
    expect(await done(people.admin.call(listImportErrors, { importId }))).toMatchObject({
      items: [],
      count: 0,
    });
  },
);

test('what was left out can be changed in its file, and comes in with that', async () => {
  const { importId } = await imported(server, people.admin, files);
  const rows = await errorsOf(server, people.admin, {
    importId,
    file: 'Opportunity.csv',
    outcome: 'skipped',
  });
  expect(rows.split('\r\n')).toEqual([
    `\ufeff${header},Line,Not used because`,
    `${deal(2, true)},3,deleted in Salesforce`,
    `${deal(3, true)},4,deleted in Salesforce`,
    '',
  ]);
  const changed = rows.replace('002AAA,1,', '002AAA,0,');
  const again = await imported(server, people.admin, { 'Opportunity-left-out.csv': changed });
  expect(again.counts.deals).toMatchObject({ created: 1, skipped: 1 });
});

test('an import whose rows all came in left out nothing', async () => {
  const { 'Account.csv': accounts } = files;
  const { importId } = await imported(server, people.admin, { 'Account.csv': accounts });
  expect(await done(people.admin.call(countRowsNotTaken, { importId }))).toEqual({ files: [], leftOut: [] });
});
