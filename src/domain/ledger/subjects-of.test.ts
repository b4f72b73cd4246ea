import { expect, test } from 'vitest';
import { writingAt } from '../testing/deciding.ts';
import type { FactData, FactType } from './facts.ts';
import { clashing } from './subjects-of.ts';
import { newFact } from './writing.ts';

const writing = writingAt('2026-11-20T09:00Z');
const fact = <Type extends FactType>(type: Type, data: FactData[Type]) => newFact(writing, type, data);

function clash(since: ReturnType<typeof fact>, planned: ReturnType<typeof fact>): boolean {
  return clashing([since], [planned]).length > 0;
}

test('two who write about the same thing get in each other’s way', () => {
  const moved = fact('conversation.changed', { conversationId: 'c1', startsAt: '2026-11-21T09:00:00.000Z' });
  expect(clash(moved, fact('conversation.cancelled', { conversationId: 'c1' }))).toBe(true);
  expect(
    clash(fact('commitment.kept', { commitmentId: 'k1' }), fact('commitment.broken', { commitmentId: 'k1' })),
  ).toBe(true);
  expect(clash(fact('deal.won', {}), fact('deal.lost', {}))).toBe(true);
  expect(clash(fact('deal.changed', { name: 'A' }), fact('deal.changed', { name: 'B' }))).toBe(true);
  expect(
    clash(fact('stakeholder.left', { contactId: 'kai' }), fact('stakeholder.changed', { contactId: 'kai' })),
  ).toBe(true);
});

test('two who write about different things go side by side', () => {
  const note = fact('note.added', { text: 'One' });
  expect(clash(note, fact('note.added', { text: 'Two' }))).toBe(false);
  expect(clash(fact('deal.changed', { name: 'A' }), fact('deal.changed', { valueMinor: 1 }))).toBe(false);
  const touch = fact('touch.made', { contactId: 'kai', channel: 'call', way: 'ours' });
  expect(clash(touch, fact('touch.made', { contactId: 'kai', channel: 'mail', way: 'ours' }))).toBe(false);
});

test('a correction is about the entry that it corrects', () => {
  const note = fact('note.added', { text: 'One' });
  const correction = fact('correction.made', { of: note.id, void: true });
  expect(clash(note, correction)).toBe(true);
  expect(clash(correction, fact('correction.made', { of: note.id, with: { text: 'Two' } }))).toBe(true);
});
