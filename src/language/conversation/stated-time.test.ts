import { describe, expect, test } from 'vitest';
import { tickedFrom } from '#domain/words/proposal.ts';
import { inCall } from '../testing/speeches.ts';

/** What is ticked of a call: what it is, and the day of it. */
const ticked = (...lines: string[]) =>
  inCall(...lines).flatMap((one) =>
    one.confidence >= tickedFrom ? [[one.what, 'day' in one ? one.day : null]] : [],
  );

describe('a time that is stated is the next conversation, and no promise to send something by then', () => {
  test.each([
    ['Lena: I will send you an invite for Thursday at 4.'],
    ["Lena: You'll get a calendar invitation from me for Thursday, 4 pm.", 'Tomas: Thanks.'],
    ["Lena: I've put us in for Thursday at 4.", 'Tomas: Okay.'],
    ["Lena: I'll book Thursday at 4 for the walkthrough.", 'Tomas: Good.'],
    ["Lena: Then we'll speak on Thursday at 4.", 'Tomas: Yes.'],
    ['Tomas: I will send you an invite for Thursday at 4.', 'Lena: Perfect.'],
  ])('%s', (...lines) => expect(ticked(...lines)).toEqual([['next conversation', '2026-11-26']]));

  test.each([
    [["Lena: I'll send the invite by Thursday."], [['promise', null]]],
    [["Lena: I'll send you the plan on Thursday at 4."], [['promise', null]]],
    [["Lena: I'd send you an invite for Thursday if you were free."], []],
    [['Tomas: We meet on Thursday.'], []],
  ])('and other words are not: %s', (lines, found) => expect(ticked(...lines)).toEqual(found));

  test.each([
    "Thursday doesn't work for me.",
    "No, sorry, I'm out then.",
    "That doesn't suit me.",
    'Could we make it 5?',
  ])('it is none once the other side refuses it: %s', (words) => {
    const found = inCall("Lena: I'll send you an invite for Thursday at 4.", `Tomas: ${words}`);
    expect(found.map(({ what }) => what)).not.toContain('next conversation');
  });

  test('and another where they take another day', () => {
    expect(
      ticked("Lena: I'll send you an invite for Thursday at 4.", 'Tomas: Friday at 4 would be better.'),
    ).toEqual([['next conversation', '2026-11-27']]);
  });
});

describe('a time that is put forward is agreed to with a word', () => {
  test.each([
    ['Lena: Same time next week?', 'Tomas: Sure, see you then.', '2026-11-30'],
    ['Lena: Shall we say the same slot next week?', 'Dana: Works for me.', '2026-11-30'],
    ['Tomas: Can we do the next one on 2 December at 9?', 'Lena: Perfect.', '2026-12-02'],
    ["Lena: Let's say Thursday at 4 then.", 'Tomas: Okay.', '2026-11-26'],
    ['Tomas: I suggest Thursday at 10.', 'Lena: Fine.', '2026-11-26'],
    ['Lena: Can we meet again on Thursday?', 'Tomas: Lovely.', '2026-11-26'],
  ])('%s – %s', (asked, answer, day) => expect(ticked(asked, answer)).toEqual([['next conversation', day]]));

  test.each([
    [['Lena: Same time next week?', "Dana: I'd have to check."]],
    [["Lena: Let's do it by Friday.", 'Tomas: Yes.']],
    [["Lena: Let's meet Thursday.", "Tomas: Hm, I don't know."]],
    [["Lena: I'd say Friday is the day the trucks come.", 'Tomas: Yes.']],
  ])('and to nothing else: %s', (lines) => expect(ticked(...lines)).toEqual([]));

  test('a deed by "this time next week" is due then', () => {
    expect(inCall('Lena: Can you send us the plan this time next week?', 'Tomas: Yes.')).toContainEqual(
      expect.objectContaining({ what: 'commitment', act: 'Send the plan', due: '2026-11-30' }),
    );
  });
});

describe('a time that suits', () => {
  test.each([
    'The 2nd at 3 works, but not later.',
    "The 2nd at 3 works, I'm out after that.",
    "The 2nd at 3 is fine, just don't be late.",
  ])('suits with its bounds: %s', (words) => {
    expect(ticked('Lena: Does the 2nd at 3 work?', `Tomas: ${words}`)).toEqual([
      ['next conversation', '2026-12-02'],
    ]);
  });

  test.each([
    "The 2nd at 3 doesn't work.",
    "The 2nd isn't possible.",
    'The 2nd works, but not at 3.',
    "I can't do the 2nd.",
  ])('and does not: %s', (words) => {
    const found = inCall('Lena: Does the 2nd at 3 work?', `Tomas: ${words}`);
    expect(found.map(({ what }) => what)).not.toContain('next conversation');
  });
});
