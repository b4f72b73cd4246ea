import { expect, test } from 'vitest';
import { readFiles } from '../testing/read-files.ts';
import { MadeExport } from './testing/made-export.ts';

const made = new MadeExport({
  ...{ deals: 20, accounts: 5, contactsPerAccount: 3, users: 4, activitiesPerDeal: 4 },
  now: '2026-11-22T09:00:00.000Z',
}).files();

const whole = readFiles(made);

test.each(Object.keys(made))('without %s the rest comes, and what is not there is said', async (missing) => {
  const { [missing]: _, ...files } = made;
  const all = await whole;
  const read = await readFiles(files);
  const object = missing.replace('.csv', '');
  expect(read.mapping.source).toBe('salesforce');
  expect(read.preview.warnings.join('\n')).toContain(object);
  expect(read.failed).toEqual([]);
  const without = (name: string, count: number) => (name === object ? 0 : count);
  expect(read.accounts).toHaveLength(without('Account', all.accounts.length));
  expect(read.contacts).toHaveLength(without('Contact', all.contacts.length));
  // Who owns no deal is no seller.
  expect(read.members).toHaveLength(object === 'Opportunity' ? 0 : without('User', all.members.length));
  const cards = read.deals.filter(({ card }) => card !== null);
  expect(cards).toHaveLength(without('Opportunity', all.deals.length));
  const activities = (of: typeof all) => of.deals.flatMap((deal) => deal.activities);
  const kinds = new Set(activities(read).map(({ kind }) => kind));
  expect(kinds.has('conversation')).toBe(object !== 'Event');
  expect(kinds.has('promise')).toBe(object !== 'Task');
  expect(read.deals.some(({ people }) => people.length > 0)).toBe(object !== 'OpportunityContactRole');
});

test('an export with every object tells of none that is missing', async () => {
  const { preview } = await whole;
  expect(preview.warnings.filter((one) => /^Not among these files/.test(one))).toEqual([]);
});
