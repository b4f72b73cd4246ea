import { expect, test } from 'vitest';
import { inCall, inMail } from '../testing/speeches.ts';

const deedsOf = (proposals: ReturnType<typeof inCall>) =>
  proposals.flatMap((one) =>
    'act' in one ? [[one.what, one.act, one.due, one.confidence >= 0.7 ? 'ticked' : 'suggested']] : [],
  );

test.each([
  [
    "Lena: Let me come back to you with a rough figure. You'll have it next Tuesday.",
    ['promise', 'Come back to them with a rough figure', '2026-12-01', 'ticked'],
  ],
  [
    "Lena: I'll send you a page for the drivers. You'll get that on Monday.",
    ['promise', 'Send a page for the drivers', '2026-11-30', 'ticked'],
  ],
  [
    "Tomas: I'll dig out the volumes of last year. You'll have them by Thursday.",
    ['commitment', 'Dig out the volumes of last year', '2026-11-26', 'ticked'],
  ],
  [
    "Tomas: I'll draw up the list of the yards. That will be done by Friday.",
    ['commitment', 'Draw up the list of the yards', '2026-11-27', 'ticked'],
  ],
  [
    "Tomas: I'll export the gate log for you. Friday at the latest.",
    ['commitment', 'Export the gate log for us', '2026-11-27', 'ticked'],
  ],
  [
    "Lena: I'll check with our engineers whether the radio can do that. I'll let you know by Friday.",
    ['promise', 'Check with our engineers whether the radio can do that', '2026-11-27', 'ticked'],
  ],
  [
    "Tomas: I'll drop him a line and copy you in, I'll do it this afternoon before I forget.",
    ['commitment', 'Drop him a line and copy us in', '2026-11-23', 'ticked'],
  ],
])('a deed whose day is told in the next breath is one: %s', (said, deed) => {
  expect(deedsOf(inCall(said))).toEqual([deed]);
});

test('an ask that is taken on gets the day that is told after it', () => {
  const taken = inCall(
    'Lena: Could you put in a request to the board?',
    'Tomas: I can put in the request. It needs to be in by the eleventh of December.',
  );
  expect(deedsOf(taken)).toEqual([['commitment', 'Put in the request', '2026-12-11', 'ticked']]);
  const granted = inCall('Lena: Could you send me the gate log?', 'Tomas: Yes. Give me until Monday.');
  expect(deedsOf(granted)).toEqual([['commitment', 'Send the gate log', '2026-11-30', 'ticked']]);
});

test('mails tell the day in the next sentence as well', () => {
  const mail = inMail({ text: 'I will prepare the list of the carriers. You can expect it on Thursday.' });
  expect(deedsOf(mail)).toEqual([['commitment', 'Prepare the list of the carriers', '2026-11-26', 'ticked']]);
});

test('“then” is the day that was named in the same breath', () => {
  const said = inCall("Tomas: We have our one-to-one on the seventh. I'll take it to her then.");
  expect(deedsOf(said)).toMatchObject([['commitment', 'Take it to her', '2026-12-07', expect.anything()]]);
});

test.each([
  ["Tomas: I'll write the business case. If all goes well you'll have it by Friday."],
  ["Tomas: I'll write the business case. You won't have it by Friday."],
  ["Tomas: I'll write the business case.", "Lena: I'll have it printed by Friday."],
  ["Tomas: I'll write the business case. We meet the board on Friday."],
])('what only may be, is refused, or is of another gives no day: %s', (...said) => {
  const written = deedsOf(inCall(...said)).filter(([what]) => what === 'commitment');
  expect(written.every(([, act, due]) => act !== 'Write the business case' || due === null)).toBe(true);
});
