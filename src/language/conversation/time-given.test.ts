import { describe, expect, test } from 'vitest';
import { inCall } from '../testing/speeches.ts';

const next = (...lines: string[]) =>
  inCall(...lines).flatMap((one) =>
    one.what === 'next conversation' && one.confidence >= 0.7
      ? [{ day: one.day, startsAt: one.startsAt }]
      : [],
  );
const on = (day: string, startsAt: string | null) => [{ day, startsAt }];

describe('the time that both come to is the next conversation', () => {
  test('after one that was refused', () => {
    expect(
      next(
        'Lena: How about Thursday the third at three?',
        'Tomas: Thursday is bad for me.',
        'Tomas: Friday the fourth, at nine?',
        'Lena: Friday the fourth at nine, perfect.',
      ),
    ).toEqual(on('2026-12-04', '2026-12-04T08:00:00.000Z'));
  });

  test('where the client names it and we only say it again', () => {
    expect(
      next(
        'Lena: When suits you?',
        'Tomas: Wednesday afternoon, say three?',
        'Lena: Wednesday at three, great.',
      ),
    ).toEqual(on('2026-11-25', '2026-11-25T14:00:00.000Z'));
  });

  test('where the client gives an hour of theirs, or of somebody else', () => {
    expect(next("Tomas: She'll give you Wednesday 2 December, 9 to 9:45, in our office.")).toEqual(
      on('2026-12-02', '2026-12-02T08:00:00.000Z'),
    );
    expect(next("Tomas: I'll be there for the tour on the third, seven sharp.")).toEqual(
      on('2026-12-03', '2026-12-03T06:00:00.000Z'),
    );
  });

  test('where they answer our asking for an hour', () => {
    expect(
      next(
        'Lena: Could you meet us again?',
        "Tomas: Sure. Let's do it Tuesday the first of December, two o'clock.",
      ),
    ).toEqual(on('2026-12-01', '2026-12-01T13:00:00.000Z'));
  });
});

test('beside it coming is no deed', () => {
  const found = inCall("Tomas: She'll give you Wednesday 2 December, 9 to 9:45, in our office.");
  expect(found.some(({ what }) => what === 'commitment')).toBe(false);
});

describe('what only has an hour is no conversation of ours', () => {
  test.each([
    ['Tomas: Can you deliver on the 3rd at ten?', 'Lena: The third at ten, fine.'],
    ['Tomas: Will it be ready on Friday at 4?', 'Lena: Friday at 4, yes.'],
    ['Lena: When do you ship it, Friday at noon?', 'Tomas: Friday at noon, perfect.'],
    ["Tomas: I'll do it on Tuesday at two."],
    ["Tomas: She'll give you the report on Wednesday at ten."],
    ["Tomas: We'll be in a meeting on Tuesday at 10."],
    ['Tomas: They have a fire drill Tuesday at nine.'],
  ])('%s', (...lines) => expect(next(...lines)).toEqual([]));
});
