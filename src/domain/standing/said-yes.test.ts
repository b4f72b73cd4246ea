import { expect, test } from 'vitest';
import { saidYes } from './said-yes.ts';
import type { Standing } from './standing.ts';

const maybe = { state: 'maybe', reviewOn: null };

const standing = (answers: readonly string[], position: object = maybe) =>
  ({
    positions: { kai: { explore: position } },
    asks: Object.fromEntries(
      answers.map((answer, order) => [order, { contactId: 'kai', kind: 'explore', answer, order }]),
    ),
  }) as unknown as Standing;

test('a yes without an act and a day counts as a maybe, and stays a yes', () => {
  expect(saidYes(standing(['maybe', 'yes']), 'kai', 'explore')).toBe(true);
});

test('a maybe after it is one', () => {
  expect(saidYes(standing(['yes', 'maybe']), 'kai', 'explore')).toBe(false);
  expect(saidYes(standing([]), 'kai', 'explore')).toBe(false);
});

test('what was gained since is no maybe at all', () => {
  expect(saidYes(standing(['yes'], { state: 'gained', reviewOn: null }), 'kai', 'explore')).toBe(false);
});
