import { describe, expect, test } from 'vitest';
import type { Proposal } from '#domain/words/proposal.ts';
import { inCall, inMail, inNotes } from '../testing/speeches.ts';

const deedsOf = (proposals: readonly Proposal[]) =>
  proposals.flatMap((one) =>
    one.what === 'commitment' || one.what === 'promise' || one.what === 'non-commitment' ? [one] : [],
  );
const dana = { contactId: 'dana' };

describe('as those say it who learnt the language', () => {
  test.each([
    ['I pass you the floor plan, eh, this Friday at the latest.', 'Pass us the floor plan', '2026-11-27'],
    ['I give you the names tomorrow.', 'Give the names', '2026-11-24'],
    [
      'I can make you a list of the faults of October, for the thirtieth you have it.',
      'Make us a list of the faults of October',
      '2026-11-30',
    ],
  ])('%s', (text, act, due) => {
    expect(deedsOf(inCall(`Tomas: ${text}`))).toMatchObject([{ who: { contactId: 'tomas' }, act, due }]);
  });

  test('of somebody else in a mail, whom it names or goes on with', () => {
    expect(deedsOf(inMail({ text: '- Dana sends the dock plan this week, I have told her.' }))).toMatchObject(
      [{ who: dana, act: 'Send the dock plan', due: '2026-11-27' }],
    );
    expect(
      deedsOf(inMail({ text: 'Dana picks them. She gives you the names before the end of this week.' })),
    ).toMatchObject([{ who: dana, due: '2026-11-27' }]);
  });

  test.each([
    'The supplier says always that he comes tomorrow.',
    'Dana flies to Lisbon on Friday.',
    'We have every Friday a meeting.',
    'I work from home this Friday.',
  ])('is no deed: %s', (text) => {
    expect(deedsOf(inCall(`Tomas: ${text}`)).filter(({ confidence }) => confidence >= 0.7)).toEqual([]);
  });
});

describe('what only tells when it has come is no part of the deed', () => {
  test.each([
    [
      "I'll have a new cable couriered, should be with you Wednesday.",
      'Have a new cable couriered',
      '2026-11-25',
    ],
    ["I'll put one in the post, it should reach you Friday.", 'Put one in the post', '2026-11-27'],
  ])('%s', (text, act, due) => {
    expect(deedsOf(inCall(`Lena: ${text}`))).toMatchObject([{ what: 'promise', act, due }]);
  });
});

describe('notes', () => {
  test('whoever has not said when is held to nothing yet', () => {
    expect(deedsOf(inNotes("Tomas will name two foremen for the trial, hasn't said when."))).toMatchObject([
      { what: 'commitment', who: { contactId: 'tomas' }, missing: ['when'] },
    ]);
  });

  test('what somebody only might do is no commitment', () => {
    expect(deedsOf(inNotes('Tomas might mention it to the owners'))).toMatchObject([
      { what: 'non-commitment', who: { contactId: 'tomas' }, act: 'Mention it to the owners' },
    ]);
  });

  test('months that a thing is of are no day of the deed', () => {
    expect(deedsOf(inNotes('Dana to pull the logs for Sept–Oct and email them Monday.'))).toMatchObject([
      { who: dana, act: 'Pull the logs for Sept–Oct and email them', due: '2026-11-30' },
    ]);
  });
});
