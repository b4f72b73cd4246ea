import { expect, test } from 'vitest';
import { codeOf, viewOf, writingAt } from '../testing/deciding.ts';
import { openedWithKai, type Story } from '../testing/story.ts';
import { correctFact } from './correct-fact.ts';
import type { FactData } from './facts.ts';

const writing = writingAt('2026-11-20T09:00Z');
/** Opened, joined, a commitment and what the client confirmed: the facts 1 to 4. */
const story = () =>
  openedWithKai()
    .commit('2026-11-03T09:00Z', 'k1', 'kai', 'explore')
    .client('2026-11-04T09:00Z', 'kai', 'position.confirmed', { contactId: 'kai', kind: 'explore' });

function correct(data: FactData['correction.made'], of: Story = story()): string {
  return codeOf(correctFact(viewOf(of.standing()), of.facts, data, writing));
}

test('what a person recorded can be voided or replaced', () => {
  expect(correct({ of: 'fact-3', void: true })).toBe('done');
  expect(correct({ of: 'fact-3', with: { due: '2026-12-01' } })).toBe('done');
});

test('a deal that is there was opened', () => {
  expect(correct({ of: 'fact-1', void: true })).toBe('fact_not_correctable');
  expect(correct({ of: 'fact-1', with: { name: 'Another name' } })).toBe('done');
});

test('what the client said stays as they said it', () => {
  expect(correct({ of: 'fact-4', void: true })).toBe('fact_not_correctable');
});

test('an entry that is void is not voided again, but a correction can be', () => {
  const voided = story().correct('2026-11-05T09:00Z', 3);
  expect(correct({ of: 'fact-3', void: true }, voided)).toBe('fact_not_correctable');
  expect(correct({ of: 'fact-5', void: true }, voided)).toBe('done');
  expect(correct({ of: 'fact-5', with: { reason: 'Hm' } }, voided)).toBe('fact_not_correctable');
});

test('a correction names what is known, and leaves the entry about the same thing', () => {
  expect(correct({ of: 'fact-3', with: { contactId: 'ina' } })).toBe('stakeholder_not_found');
  expect(correct({ of: 'fact-3', with: { kind: 'astonish' } })).toBe('kind_not_found');
  expect(correct({ of: 'fact-3', with: { commitmentId: 'k2' } })).toBe('fact_not_correctable');
  expect(correct({ of: 'fact-9', void: true })).toBe('fact_not_found');
});
