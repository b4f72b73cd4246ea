import { expect, test } from 'vitest';
import { serverText } from '#texts/server-text.ts';
import { matchingRules } from './how-matched.ts';

const file = (noun: 'deals' | 'contacts' | 'cards' | 'mails', columns = {}) => ({ name: 'a', noun, columns });
const ruled = (source: 'salesforce' | 'pipeline', ...files: ReturnType<typeof file>[]) =>
  matchingRules({ source, files }).map(({ noun, rule }) => [
    noun,
    /id before|Salesforce|name|UID|Message/.exec(rule)?.[0],
  ]);

test('people of sheets are said to be known by e-mail, their companies by name', () => {
  const [accounts, contacts] = matchingRules({ source: 'pipeline', files: [file('contacts')] });
  expect(accounts).toMatchObject({ noun: 'accounts', rule: expect.stringContaining('called the same here') });
  expect(contacts).toMatchObject({ noun: 'contacts', rule: expect.stringContaining('same e-mail') });
});

test('a list of deals is said to go by ids only where a column has them', () => {
  expect(ruled('pipeline', file('deals', { id: 'ID' })).at(-1)).toEqual(['deals', 'id before']);
  expect(ruled('pipeline', file('deals', { name: 'Deal' })).at(-1)).toEqual(['deals', 'name']);
});

test('Salesforce goes by its ids, cards by theirs and mails by theirs', () => {
  expect(ruled('salesforce', file('contacts'), file('deals'))).toEqual([
    ['accounts', 'Salesforce'],
    ['contacts', 'Salesforce'],
    ['deals', 'Salesforce'],
  ]);
  expect(ruled('pipeline', file('cards')).at(-1)).toEqual(['contacts', 'UID']);
  expect(ruled('pipeline', file('mails'))).toEqual([['mails', 'Message']]);
});

test('each rule is known in German', () => {
  const all = (['deals', 'cards', 'contacts', 'mails'] as const).map((noun) => file(noun));
  const rules = (['salesforce', 'pipeline', 'leadsheet'] as const).flatMap((source) =>
    matchingRules({ source, files: [...all, file('deals', { id: 'ID' })] }),
  );
  expect(rules.filter(({ rule }) => serverText(rule, 'de') === rule)).toEqual([]);
});
