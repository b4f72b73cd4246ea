import { expect, test } from 'vitest';
import { inCall, inNotes } from '../testing/speeches.ts';

const actsIn = (...lines: string[]) =>
  inCall(...lines).flatMap((one) => (one.what === 'commitment' || one.what === 'promise' ? [one.act] : []));

test.each([
  [
    ['Lena: Could you send us the volume files?', "Tomas: Yes, I'll send them by Wednesday."],
    'Send the volume files',
  ],
  [
    ['Lena: Could you send us the volume files?', 'Tomas: Yes.', "Tomas: I'll send them by Wednesday."],
    'Send the volume files',
  ],
  [['Lena: Could you export the site plan?', "Tomas: I'll mail it over by Friday."], 'Mail the site plan'],
  [
    [
      'Lena: Could you pull the gate logs for both yards and call Dana?',
      "Tomas: I'll mail them by Wednesday.",
    ],
    'Mail the gate logs for both yards',
  ],
  [['Tomas: Could you send us the rate card?', "Lena: I'll send it tomorrow."], 'Send the rate card'],
  [['Lena: We still need the volume files.', "Tomas: I'll send them by Wednesday."], 'Send the volume files'],
  [
    ['Tomas: The load figures are nearly ready.', "Tomas: I'll send them to you by Friday."],
    'Send the load figures',
  ],
  [
    ['Tomas: I have the site plan here.', "Tomas: I'll forward it to you on Friday."],
    'Forward the site plan',
  ],
])('an act that points back says what was named right before: %s', (lines, act) =>
  expect(actsIn(...lines)).toEqual([act]),
);

test.each([
  // One was asked for, and many are sent.
  [
    ['Lena: Could you send us the volume file?', "Tomas: Yes, I'll send them by Wednesday."],
    "“Yes, I'll send them by Wednesday”",
  ],
  // Either could be meant.
  [
    ['Lena: We still need the volume files and the drawings.', "Tomas: I'll send them by Friday."],
    "“I'll send them by Friday”",
  ],
  // Named, but not in the sentence before.
  [
    [
      'Lena: We still need the volume files.',
      'Lena: The weather is bad.',
      "Tomas: I'll send them by Friday.",
    ],
    "“I'll send them by Friday”",
  ],
  // Nobody has it, needs it, or has it ready.
  [['Lena: The weather is bad.', "Tomas: I'll send it by Friday."], "“I'll send it by Friday”"],
  [['Lena: The drivers are worried.', "Tomas: I'll call them by Friday."], "“I'll call them by Friday”"],
  [["Tomas: I'll send it by Friday."], "“I'll send it by Friday”"],
])('and quotes the sentence where nothing says so for sure: %s', (lines, act) =>
  expect(actsIn(...lines)).toEqual([act]),
);

test.each([
  ["Lena: I'll call you by Friday.", 'Call them'],
  ["Tomas: I'll send you the form by Friday.", 'Send the form'],
])('and what points to nobody but us and them stays: %s', (line, act) => expect(actsIn(line)).toEqual([act]));

test('in notes too', () => {
  expect(inNotes('Tomas sends them by Friday')).toMatchObject([{ act: '“Tomas sends them by Friday”' }]);
});
