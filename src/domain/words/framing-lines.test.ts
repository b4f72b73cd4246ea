import { expect, test } from 'vitest';
import { framingLines } from './framing-lines.ts';
import { speechOfNotes } from './speech-of-notes.ts';

const passedOver = (text: string) => {
  const { utterances } = speechOfNotes(text);
  return [...framingLines(utterances)].map((place) => utterances[place]?.text);
};

test('titles, headings, when it was, who was there, greetings and farewells frame what was said', () => {
  const minutes = `# Line 3, weekly call
Date: 19 November 2026
Present: Dana, Tomas
Hi all,
Scrap went up again
Actions
- Tomas, the figures
Concerns:
the gate, too narrow
Best regards,
Ben`;
  expect(passedOver(minutes)).toEqual([
    '# Line 3, weekly call',
    'Date: 19 November 2026',
    'Present: Dana, Tomas',
    'Hi all,',
    ...['Actions', 'Concerns:', 'Best regards,', 'Ben'],
  ]);
});

test.each([
  ['Participants:\n- Dana Weiss\n- Tomas Reyes\nGate: too narrow', 3],
  ['Thu 19 Nov 2026, 14:00\nthe gate', 1],
  ['19.11.2026\nthe gate', 1],
])('who was there may be a list, and a day stand alone at the top: %j', (text, count) => {
  expect(passedOver(text)).toHaveLength(count);
});

test('what may be a fact is none of it: a few words, a day further down, thanks for something, a note above a list', () => {
  const notes = `wine was good
gate: too narrow
Hi-vis vests for 40 people
thanks for the logs, need October too
Tue 1 Dec, 10:00
next call 10:00
- with Dana`;
  expect(passedOver(notes)).toEqual([]);
});

test('below a farewell only a name is passed over, and nothing where more comes after it', () => {
  expect(passedOver('the gate\nThanks\nBen\nline 3 again\nthe quotes\nthe noise')).toEqual(['Thanks']);
});
