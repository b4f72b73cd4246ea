import { beforeEach, expect, test } from 'vitest';
import { ConversationRecord } from '../../api/record/conversation-record.ts';
import { standInStorage } from '../../api/testing/stand-in-storage.ts';
import { settledAfter } from './settled-after.ts';

beforeEach(() => void standInStorage());

const id = (place: number) => `01980000-0000-7000-8000-0000000001${String(place).padStart(2, '0')}`;

const page = {
  commitments: [{ commitmentId: id(1), what: 'Sends the log', due: '2026-11-27', state: 'open' }],
  promises: [{ promiseId: id(2), what: 'Draft of the clause', due: '2026-11-20', state: 'open' }],
} as unknown as Parameters<typeof settledAfter>[1];

const begun = () => new ConversationRecord({ dealId: id(98), conversationId: id(99) });

test('what was moved in a close-out that somebody else ended first can still be moved', () => {
  const record = begun();
  record.change('settled', id(1), { what: 'moved', due: '2026-11-30', when: '' });
  record.change('promisemoved', id(2), { due: '2026-12-01', when: '' });
  expect(settledAfter(record, page)).toMatchObject([
    {
      ...{ text: 'Sends the log', how: 'moved', due: '2026-11-30' },
      facts: [{ type: 'commitment.moved', data: { commitmentId: id(1), due: '2026-11-30' } }],
    },
    {
      ...{ text: 'Draft of the clause', how: 'moved', due: '2026-12-01' },
      facts: [{ type: 'promise.moved', data: { promiseId: id(2), due: '2026-12-01' } }],
    },
  ]);
});

test('what stands there by now, was kept by now, or was said by nobody is left', () => {
  const record = begun();
  record.change('settled', id(1), { what: 'moved', due: '2026-11-27', when: '' });
  record.change('promisemoved', id(2), { due: null, when: 'soon' });
  expect(settledAfter(record, page)).toEqual([]);
  record.change('settled', id(1), { what: 'kept' });
  expect(settledAfter(record, page)).toMatchObject([{ how: 'kept', facts: [{ type: 'commitment.kept' }] }]);
  const over = { ...page, commitments: page.commitments.map((one) => ({ ...one, state: 'kept' as const })) };
  expect(settledAfter(record, over)).toEqual([]);
});
