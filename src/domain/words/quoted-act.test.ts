import { expect, test } from 'vitest';
import { isQuotedAct, recordedAct } from './quoted-act.ts';

test.each([
  ['“Yes, I’ll send them by Wednesday”', 'by Wednesday', 'Send them'],
  ["“I'll send it by Friday”", 'by Friday', 'Send it'],
  ['“We will check it over, on Friday”', 'on Friday', 'Check it over'],
  ['“Tomas sends them by Friday”', 'by Friday', 'Tomas sends them'],
  ["“By Friday I'll send it”", 'By Friday', "By Friday I'll send it"],
  ["“I'll do it”", null, 'Do it'],
  ["“I'll call them by Thursday, then”", 'by Thursday', 'Call them'],
  ['Send the log', 'by Friday', 'Send the log'],
])('%s by %s goes on record as %s', (act, when, recorded) => expect(recordedAct(act, when)).toBe(recorded));

test('an act with quotes in it is none that is only quoted', () => {
  expect(isQuotedAct('“I’ll send it”')).toBe(true);
  expect(isQuotedAct('Send the “blue” file')).toBe(false);
  expect(isQuotedAct(null)).toBe(false);
});
