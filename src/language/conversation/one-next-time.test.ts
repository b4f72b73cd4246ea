import { expect, test } from 'vitest';
import type { Proposal } from '#domain/words/proposal.ts';
import { inCall, inNotes } from '../testing/speeches.ts';

const ticked = (proposals: readonly Proposal[]) =>
  proposals.flatMap((one) => (one.what === 'next conversation' && one.confidence >= 0.7 ? [one] : []));

test('the time that was agreed on last is ticked, and the one before it only suggested', () => {
  const found = inCall(
    'Lena: Could we talk on Thursday at 10?',
    'Tomas: Thursday at 10 works.',
    'Dana: I have only Wednesday left.',
    'Lena: Wednesday at 11?',
    'Dana: Wednesday is fine.',
  );
  expect(ticked(found)).toMatchObject([{ day: '2026-11-25', startsAt: '2026-11-25T10:00:00.000Z' }]);
  expect(found).toContainEqual(
    expect.objectContaining({
      what: 'next conversation',
      day: '2026-11-26',
      confidence: expect.closeTo(0.65),
    }),
  );
});

test('what somebody agreed to outweighs a time that is only stated after it', () => {
  const found = inCall(
    'Lena: Could we meet on Friday at 9?',
    'Tomas: Friday at 9 works.',
    "Lena: And I'll send you an invite for Thursday at 4.",
  );
  expect(ticked(found)).toMatchObject([{ day: '2026-11-27' }]);
});

test('meetings of different kinds do not replace each other: the sooner is the next', () => {
  const found = inCall(
    'Lena: Would the 9th at 10 work for the plant visit?',
    'Tomas: The visit on the 9th at 10 works.',
    'Lena: And the demo on Thursday at 2?',
    'Tomas: The demo on Thursday at 2 is fine.',
  );
  expect(ticked(found)).toMatchObject([{ day: '2026-11-26' }]);
});

test('of the meetings in notes the soonest is the next, unless a later line corrects it', () => {
  expect(ticked(inNotes('demo 2 dec 10am\nsite visit 9 dec 9am'))).toMatchObject([{ day: '2026-12-02' }]);
  expect(ticked(inNotes('next call 2 dec 10am\nnext call moved to 4 dec 9am'))).toMatchObject([
    { day: '2026-12-04' },
  ]);
});

test('a time that is refused and replaced in one breath is gone', () => {
  const found = inCall(
    "Lena: I'll send you an invitation for Thursday at 3.",
    'Tomas: Thursday is bad, can we do Friday at 11?',
    'Lena: Friday at 11 works.',
  );
  expect(found.filter(({ what }) => what === 'next conversation')).toMatchObject([{ day: '2026-11-27' }]);
});

test.each([
  ['Next talk on the 8th at 3, then?', 'Sounds good.', '2026-12-08'],
  ['Should I put both of us down for Thursday?', 'Please do.', '2026-11-26'],
])('%s – %s', (asks, answers, day) => {
  expect(ticked(inCall(`Lena: ${asks}`, `Tomas: ${answers}`))).toMatchObject([
    { day, who: [{ contactId: 'tomas' }] },
  ]);
});
