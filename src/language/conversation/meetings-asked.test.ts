import { expect, test } from 'vitest';
import { inCall } from '../testing/speeches.ts';

const asked = 'Lena: Shall we talk again next Thursday?';
const told = (...lines: string[]) => inCall(...lines).map(({ what }) => what);

test('who asks for the next conversation asks for one thing, a suggestion until somebody agrees', () => {
  const [found, ...others] = inCall(asked);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ what: 'next conversation', day: '2026-12-03' });
  expect(found?.confidence).toBeLessThan(0.7);
});

test.each(['Tomas: Yes, that works.', 'Tomas: Sure.', 'Tomas: Next Thursday at nine is good.'])(
  'and once they do, it is that conversation: %s',
  (answer) => {
    const [found, ...others] = inCall(asked, answer);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      what: 'next conversation',
      day: '2026-12-03',
      who: [{ contactId: 'tomas' }],
    });
    expect(found?.confidence).toBeGreaterThanOrEqual(0.7);
  },
);

test.each(['Tomas: No, sorry.', 'Tomas: I need to check.', "Tomas: Thursday doesn't work, I'm out."])(
  'and an ask where they do not: %s',
  (answer) => {
    expect(told(asked, answer)).toContain('ask');
    expect(told(asked, answer)).not.toContain('next conversation');
  },
);

test.each([
  'Lena: Could you show us the yard next Thursday?',
  'Lena: Could you bring your CFO to our call next Thursday?',
])('and so is what asks for more than to meet: %s', (line) => expect(told(line)).toEqual(['ask']));
