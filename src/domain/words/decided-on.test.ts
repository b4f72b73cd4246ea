import { expect, test } from 'vitest';
import { openedWithKai } from '../testing/story.ts';
import { decidedOn, recordedIn } from './decided-on.ts';
import { type DecisionCell, decisionsIn } from './decided-words.ts';

/** The fields that a review keeps of what it decided about. */
const kept = (id: string, fields: Record<string, string>): DecisionCell[] =>
  Object.entries(fields).map(([field, value]) => ({
    ...{ conversationId: 'c1', key: `found/${id}/${field}`, value },
  }));

const standing = openedWithKai()
  .add('2026-11-10T09:00Z', 'promise.made', { promiseId: 'p1', what: 'Price list', due: '2026-11-20' })
  .add('2026-11-10T09:00Z', 'request.received', { requestId: 'r1', what: 'information', contactId: 'kai' })
  .add('2026-11-10T09:00Z', 'concern.raised', { concernId: 'o1', contactId: 'kai', text: 'Two weeks' })
  .add('2026-11-12T09:00Z', 'promise.kept', { promiseId: 'p1' })
  .standing();

test('words became what stands on record of them, also where it is done', () => {
  const cells = [
    ...kept('a', {
      what: 'promise',
      quote: 'I’ll send the list. … By Friday.',
      taken: 'accepted',
      into: 'promise/p1',
    }),
    ...kept('b', { what: 'concern', quote: 'Two weeks worry me.', taken: 'accepted', into: 'concern/o1' }),
    ...kept('c', { what: 'ask', quote: 'Shall we?', taken: 'rejected', into: '' }),
    // Closed out without it, and never decided.
    ...kept('d', { what: 'ask', quote: 'Or later?', taken: 'accepted', into: 'ask/a9' }),
    ...kept('e', { what: 'ask', quote: 'Or now?' }),
  ];
  expect(decidedOn(standing, decisionsIn(cells))).toMatchObject([
    { id: 'a', words: 'i ll send the list', became: { onRecord: { id: 'p1' }, until: '2026-11-10' } },
    { id: 'b', became: { onRecord: { what: 'concern', id: 'o1' }, by: 'kai', until: null } },
    { id: 'c', words: 'shall we', became: null },
  ]);
});

test('what was taken in and then out of the steps is left out', () => {
  const cells = [
    ...kept('a', { what: 'promise', quote: 'I’ll send it.', taken: 'accepted', into: 'promise/p1' }),
    { conversationId: 'c1', key: 'promise/p1/gone', value: true },
  ];
  expect(decidedOn(standing, decisionsIn(cells))).toMatchObject([{ id: 'a', became: null }]);
});

test('what is open is known with all words that it rests on', () => {
  const into = { taken: 'accepted', into: 'request/r1' };
  const cells = kept('a', { what: 'request', quote: 'Send me the data sheet.', ...into });
  const { requests, promises, concerns } = recordedIn(standing, decisionsIn(cells));
  expect(requests).toEqual([
    { id: 'r1', of: 'information', contactId: 'kai', texts: ['Send me the data sheet.'] },
  ]);
  expect(promises).toEqual([]);
  expect(concerns).toMatchObject([{ id: 'o1', contactId: 'kai' }]);
});
