import { expect, test } from 'vitest';
import type { MovePreview } from './move-card.tsx';
import { summaryOf } from './move-summary.ts';

const kind = (label: string) => ({ key: label.toLowerCase(), label });
const finding = (label: string) => ({ code: 'silent', label, why: '' });
const move = (other: Partial<MovePreview>): MovePreview => ({
  dealId: '01890a5d-ac96-774b-bcce-b302099a8057',
  name: 'Pumps',
  account: null,
  from: { key: 'complex-sale', version: 1, label: 'Complex sale' },
  mayMove: true,
  kept: [],
  lost: [],
  added: [],
  gained: { before: { kinds: 1, of: 10 }, after: { kinds: 1, of: 6 } },
  lead: { before: 0, after: 0 },
  windowOpen: { before: false, after: false },
  ended: [],
  begun: [],
  next: { before: null, after: null },
  ...other,
});
const names = {
  version: ({ label, version }: MovePreview['from']) => `${label} ${version}`,
  finding: (code: string) => `is ${code}`,
};

test('what happens to several deals is counted once for each, the most frequent first', () => {
  const summary = summaryOf(
    [
      move({ lost: [kind('Invest')], begun: [finding('Silent 15 days'), finding('Silent 16 days')] }),
      move({
        lost: [kind('Invest'), kind('Change')],
        from: { key: 'short-sale', version: 2, label: 'Short' },
      }),
      move({ added: [kind('Fit')], begun: [finding('Silent 20 days')] }),
    ],
    names,
  );
  expect(summary.lost).toEqual([
    { label: 'Invest', count: 2 },
    { label: 'Change', count: 1 },
  ]);
  expect(summary.added).toEqual([{ label: 'Fit', count: 1 }]);
  expect(summary.begun).toEqual([{ label: 'is silent', count: 2 }]);
  expect(summary.from).toEqual([
    { label: 'Complex sale 1', count: 2 },
    { label: 'Short 2', count: 1 },
  ]);
});

test('a deal that is ahead further, opens its window or asks for something else is counted', () => {
  const next = { kind: 'fit', kindLabel: 'Fit', who: 'Ada' };
  const summary = summaryOf(
    [
      move({ lead: { before: 1, after: 3 }, windowOpen: { before: false, after: true } }),
      move({ lead: { before: 2, after: 0 }, windowOpen: { before: true, after: false } }),
      move({ next: { before: next, after: { ...next, who: 'Kai' } } }),
      move({ next: { before: next, after: next } }),
    ],
    names,
  );
  expect(summary).toMatchObject({
    furtherAhead: 1,
    lessAhead: 1,
    windowOpens: 1,
    windowCloses: 1,
    otherNext: 1,
  });
});
