import { expect, test } from 'vitest';
import { inCall } from '../testing/speeches.ts';

const asked = 'Lena: Could we talk again on Tuesday at three?';
const meetings = (...lines: string[]) =>
  inCall(...lines).flatMap((one) => (one.what === 'next conversation' ? [one] : []));
const asks = (...lines: string[]) =>
  inCall(...lines).flatMap((one) => (one.what === 'ask' ? [one.answer] : []));

test.each(['Three works for us.', "Yes, three's good.", 'Three would be fine.'])(
  'an hour that is said again takes the time that was asked about: %s',
  (answer) => {
    const [met, ...others] = meetings(asked, `Tomas: ${answer}`);
    expect(others).toEqual([]);
    expect(met).toMatchObject({ startsAt: '2026-11-24T14:00:00.000Z', who: [{ contactId: 'tomas' }] });
    expect(met?.confidence).toBeGreaterThanOrEqual(0.7);
    expect(asks(asked, `Tomas: ${answer}`)).toEqual([]);
  },
);

test('another hour is put in its place, and only asked for where it is a question', () => {
  expect(meetings(asked, "Tomas: I'd rather say four.")).toMatchObject([
    { startsAt: '2026-11-24T15:00:00.000Z' },
  ]);
  const [met] = meetings(asked, 'Tomas: Tuesday is good, but can we make it half past four?');
  expect(met).toMatchObject({ startsAt: '2026-11-24T15:30:00.000Z' });
  expect(met?.confidence).toBeLessThan(0.7);
});

test.each(['Three of us would like that report.', 'Three is too early.', 'Four percent is fine.'])(
  'what only counts, or does not suit, takes no time: %s',
  (answer) =>
    expect(meetings(asked, `Tomas: ${answer}`).filter(({ confidence }) => confidence >= 0.7)).toEqual([]),
);

test.each([
  "I've got to jump, my boss is at the door.",
  'Sorry, we need to go now.',
  'Okay, talk soon, bye.',
])('whoever takes their leave answers nothing and does nothing: %s', (leave) => {
  const found = inCall(asked, 'Dana: Hm.', `Tomas: ${leave}`);
  expect(found).toMatchObject([{ what: 'ask', answer: null }]);
});

test('a day that answers a deed is its day, and none to meet on', () => {
  const found = inCall(
    'Lena: Could you mail me the drawings by Thursday?',
    'Tomas: Sure, I can do Thursday.',
  );
  expect(found.map(({ what }) => what)).toEqual(['ask', 'commitment']);
  expect(found[1]).toMatchObject({ due: '2026-11-26' });
  const visit = inCall('Lena: Could you come by on Thursday?', 'Tomas: Sure, I can do Thursday.');
  expect(visit.map(({ what }) => what)).toContain('next conversation');
});

test('when something begins is no day to meet on', () => {
  const lines = ['Lena: Would the 11th of January suit you as a start date?', 'Tomas: That should work.'];
  expect(inCall(...lines)).toMatchObject([{ what: 'ask', answer: 'yes' }]);
});

test('a visit that the client asks for with its hour is the next conversation, and no request', () => {
  const [visit, ...others] = inCall(
    'Tomas: Could you both come over on Friday 4 December at 8.15 to measure?',
  );
  expect(others).toEqual([]);
  expect(visit).toMatchObject({ what: 'next conversation', startsAt: '2026-12-04T07:15:00.000Z' });
  expect(visit?.confidence).toBeLessThan(0.7);
  expect(inCall('Tomas: Could you be done by Friday at 8.15?').map(({ what }) => what)).not.toContain(
    'next conversation',
  );
});
