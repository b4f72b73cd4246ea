import { expect, test } from 'vitest';
import { inCall } from '../testing/speeches.ts';

const answerTo = (ask: string, answer: string) =>
  inCall(`Lena: ${ask}`, `Tomas: ${answer}`).find(({ what }) => what === 'ask');

test('whoever says what they check and when they get back says yes to being asked to check it', () => {
  const asked = 'Could you check whether the power supply is enough?';
  expect(answerTo(asked, "I'll check the power supply and get back to you by Thursday.")).toMatchObject({
    answer: 'yes',
    maybe: null,
  });
});

test('and has to find something out where they were asked for another thing', () => {
  const found = answerTo(
    'Could we visit the plant?',
    "I'll check the power supply and get back to you by Thursday.",
  );
  expect(found).toMatchObject({ answer: 'maybe', maybe: 'information', reviewOn: '2026-11-26' });
});

test.each([
  ["I'll get back to you by Thursday.", 'polite no'],
  ["I'll check the power supply and get back to you.", 'polite no'],
  ["I'll check with the plant manager and get back to you by Thursday.", 'authority'],
])('while nothing else makes a get-back more than it is: %s', (words, maybe) =>
  expect(answerTo('Could we visit the plant?', words)).toMatchObject({ answer: 'maybe', maybe }),
);
