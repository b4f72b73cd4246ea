import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOfNotes } from './lines-of-notes.ts';
import { speechOfNotes } from './speech-of-notes.ts';

const broken = `They said that the security review is something they could start
before the contract is signed, and Owen reads it.

- Tomas sends the numbers`;

test('a sentence that an editor broke for width is one again, and stands where it began', () => {
  expect(linesOfNotes(broken).map(({ line, words }) => [line, words])).toEqual([
    [
      0,
      'They said that the security review is something they could start before the contract is signed, and Owen reads it.',
    ],
    [3, 'Tomas sends the numbers'],
  ]);
  expect(speechOfNotes(broken).utterances.map(({ text }) => text !== '')).toEqual([true, false, false, true]);
});

test('a line that had room for the next word was ended by whoever typed it', () => {
  const notes = `Tomas sends the fee numbers, and he does it before the board
on friday we talk again, all of us, at ten, in their office near the harbour, with Owen`;
  expect(linesOfNotes(notes)).toHaveLength(2);
});

test('whoever writes everything small begins a thought with each line', () => {
  const notes = `spoke to tomas, he sends us the fee numbers by friday, once owen is back
we owe them the one-pager`;
  expect(linesOfNotes(notes)).toHaveLength(2);
});

test('a name at the top does not hide that whoever typed begins small', () => {
  const notes = `TR will send the damage log for belt 4 by fri
Femke: sounds great, the peak season comes first
asked femke if she & 2 agents would say what an alert must show - yes
i owe them the ref list by tue eod`;
  expect(linesOfNotes(notes)).toHaveLength(4);
});

test('a line that begins with what it is about is one of its own, however long the one before it is', () => {
  const notes =
    'Asked Dana for a morning on the line - maybe, union rep first\nnext: tue 8 dec 9.30\nThanks all round';
  expect(linesOfNotes(notes).map(({ words }) => words)).toEqual(notes.split('\n'));
});

test('whatever is typed, every letter keeps its place', () => {
  const line = fc.oneof(
    fc.string({ maxLength: 90 }),
    fc.stringMatching(/^[-*A-Za-z ,.]{0,90}$/),
    fc.constant(''),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const text = lines.join('\n');
      const places = text.split(/\r\n|\r|\n/);
      const inLine = places.join(' ');
      for (const [place, { text: said }] of speechOfNotes(text).utterances.entries())
        expect(inLine.startsWith(said, places.slice(0, place).join(' ').length + Math.sign(place))).toBe(
          true,
        );
    }),
  );
});
