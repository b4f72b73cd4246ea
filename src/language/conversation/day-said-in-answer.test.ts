import { describe, expect, test } from 'vitest';
import type { Proposal } from '#domain/words/proposal.ts';
import { inCall, inMail } from '../testing/speeches.ts';

const commitments = (found: readonly Proposal[]) =>
  found.flatMap((one) =>
    one.what === 'commitment' ? [{ act: one.act, due: one.due, ticked: one.confidence >= 0.7 }] : [],
  );

describe('the day that an answer names is the day of what was asked for', () => {
  test.each([
    [
      'Could you count the pallets and tell us by Wednesday?',
      "Wednesday's tight, I'm on the early shift. Friday I can do.",
      { act: 'Count the pallets and tell us', due: '2026-11-27' },
    ],
    [
      "And you'd let me know what he says by Friday?",
      'Sure, Friday.',
      { act: 'Let us know what he says', due: '2026-11-27' },
    ],
    [
      "So you'll send me the October list on the fourth?",
      "Yes, the fourth, I'll put it in the same folder.",
      { act: 'Put it in the same folder', due: '2026-12-04' },
    ],
    [
      'You send me the drawings by 4 December.',
      'Correct, might even be the 3rd.',
      { act: 'Send the drawings', due: '2026-12-04' },
    ],
  ])('%s – %s', (asked, answered, { act, due }) => {
    const found = inCall(`Lena: ${asked}`, `Tomas: ${answered}`);
    expect(commitments(found)).toEqual([{ act, due, ticked: true }]);
    expect(found.filter(({ what }) => what === 'next conversation')).toEqual([]);
  });

  test('a day that follows from what comes first is the day of the deed', () => {
    const found = inCall(
      "Tomas: I can get you the list once they have closed the month, so that's the fourth of December.",
    );
    expect(commitments(found)).toMatchObject([{ due: '2026-12-04' }]);
  });

  test('who is asked when and says no day is held to nothing', () => {
    const found = inCall(
      'Lena: When could you ask her?',
      "Tomas: I'll see her at some point this week, I guess.",
    );
    expect(commitments(found)).toEqual([]);
  });

  test('a question with "would" in it that goes on from a condition asks for nothing', () => {
    const found = inCall('Lena: What would happen if you would send it by Friday?', 'Tomas: Sure.');
    expect(commitments(found)).toEqual([]);
  });
});

test('who is glad to do something else has not agreed to what was asked', () => {
  const found = inCall(
    'Dana: Could you send a price for the small one?',
    'Lena: Happy to talk about what goes into it.',
  );
  expect(found.map(({ what }) => what)).toEqual(['request']);
  const agreed = inCall('Dana: Could you send a price for the small one?', 'Lena: Happy to.');
  expect(agreed.map(({ what }) => what)).toEqual(['request', 'promise']);
});

test('a promise that is told again by its thing alone is one promise', () => {
  const found = inCall(
    "Lena: I'll send you the finished form by Monday.",
    'Dana: Good.',
    'Lena: So I owe Dana the form by Monday.',
  );
  expect(found).toMatchObject([{ what: 'promise', act: 'Send the finished form', due: '2026-11-30' }]);
});

test('a time that somebody is asked to confirm is the next conversation', () => {
  const found = inCall('Lena: Could you confirm Tuesday 8 December, 9:30?', 'Dana: Confirmed.');
  expect(found).toContainEqual(
    expect.objectContaining({ what: 'next conversation', startsAt: '2026-12-08T08:30:00.000Z' }),
  );
  expect(commitments(found)).toEqual([]);
});

test('the manners of a no are no worry, and a worry behind them is one', () => {
  const refused = inCall(
    'Lena: Would you share the template with us?',
    "Dana: I'm afraid I can't, it's confidential.",
  );
  expect(refused).toMatchObject([{ what: 'ask', answer: 'no' }]);
  expect(inCall("Dana: I'm afraid we would lose the night shift.")).toMatchObject([{ what: 'concern' }]);
});

test('who would be happy to do what they were asked is held to it', () => {
  const found = inCall(
    'Lena: Would you be willing to brief her with a page?',
    "Dana: I'd be happy to do that.",
  );
  expect(commitments(found)).toEqual([{ act: 'Brief her with a page', due: null, ticked: true }]);
});

test('what is moved below a quote is moved from the day that stands there', () => {
  const found = inMail({
    text: "Moved to Friday, she's away on Thursday. I'll tell you on Friday afternoon.",
    below: '1. You send us the list by 4 December.\n\n2. You speak to the owner on Thursday about the 17th.',
  });
  expect(commitments(found)).toContainEqual({ act: 'Tell us', due: '2026-11-27', ticked: true });
});

test('what is asked for again as "them" is one request', () => {
  const found = inCall(
    'Tomas: Purchasing would like to see your standard terms. Could you send them to her this week?',
  );
  expect(found.filter(({ what }) => what === 'request')).toMatchObject([{ of: 'contract' }]);
});

test('who does only a part of it has said no', () => {
  const found = inCall(
    'Lena: Could we have two accounts there?',
    'Dana: Two accounts no, this is against the policy.',
  );
  expect(found).toMatchObject([{ what: 'ask', answer: 'no' }]);
});

test.each(["I'll do it today after the stand-up.", 'I do it today after the stand-up.'])(
  'who says when they do it does what was asked then: %s',
  (day) => {
    const found = inCall('Lena: Would you put it on the agenda of the board?', `Dana: Sure. ${day}`);
    expect(commitments(found)).toEqual([
      { act: 'Put it on the agenda of the board', due: '2026-11-23', ticked: true },
    ]);
  },
);

describe('what is done stands with what it is done to', () => {
  test.each([
    [
      'The application for the money I will finish on the sixteenth of December.',
      'Finish the application for the money',
    ],
    ['The list of the gates I send you by Friday.', 'Send the list of the gates'],
  ])('that stands before whoever does it: %s', (text, act) => {
    expect(commitments(inCall(`Tomas: ${text}`))).toMatchObject([{ act }]);
  });

  test.each(["You'll have that from me tomorrow.", 'Sure, you will have them tomorrow.'])(
    'that was asked for right before: %s',
    (answer) => {
      const found = inCall('Dana: Can you send us the three drawings?', `Lena: ${answer}`);
      expect(found).toContainEqual(
        expect.objectContaining({ what: 'promise', act: 'Send the three drawings', due: '2026-11-24' }),
      );
    },
  );

  test('and what only begins to say it is told in the words of the sentence', () => {
    expect(inCall('Tomas: Well, let me see what I can do.')).toMatchObject([
      { what: 'non-commitment', act: '“Well, let me see what I can do”' },
    ]);
  });
});

test.each([
  [
    'Shall we say Thursday the third of December at ten, with Monika?',
    'Works for me, send me the invite.',
    '09',
  ],
  ["Let's reconvene the day after your board, Thursday the third, at two.", 'Fine.', '13'],
  ['so same link 3 dec 4pm?', 'yep', '15'],
])(
  'a day and an hour that are put forward and taken are the next conversation: %s',
  (asked, answered, hour) => {
    expect(inCall(`Lena: ${asked}`, `Dana: ${answered}`)).toContainEqual(
      expect.objectContaining({ what: 'next conversation', startsAt: `2026-12-03T${hour}:00:00.000Z` }),
    );
  },
);
