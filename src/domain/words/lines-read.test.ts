import { expect, test } from 'vitest';
import { linesRead } from './lines-read.ts';

const found = (id: string, utterance: number, from: number, to: number) => ({
  id,
  quotes: [{ utterance, from, to, text: '' }] as const,
});

test('each sentence is a line with what was found in it, and a few words go with the line beside them', () => {
  const said = [
    { text: 'Right. We can walk two yards next week. And I will send you the fee numbers by Friday.' },
    { text: '' },
    { text: 'Good.' },
  ];
  const lines = linesRead(said, [found('fees', 0, 40, 86), found('fees again', 0, 60, 70)]);
  expect(lines.map(({ text, found, isFirst }) => ({ text, found, isFirst }))).toEqual([
    { text: 'Right. We can walk two yards next week.', found: [], isFirst: true },
    {
      text: 'And I will send you the fee numbers by Friday.',
      found: ['fees', 'fees again'],
      isFirst: false,
    },
    { text: 'Good.', found: [], isFirst: true },
  ]);
});

test('the words of a line stand at its place', () => {
  const [line] = linesRead([{ text: '  - walk two yards next week  ' }], []);
  expect(line).toMatchObject({ from: 2, to: 28, text: '- walk two yards next week' });
});

test('a heading frames what stands below it, unless something was found in it', () => {
  const said = [{ text: 'Next week, two yards', isHeading: true }, { text: 'the gate' }];
  const framing = (proposals: Parameters<typeof linesRead>[1]) =>
    linesRead(said, proposals).map(({ isFraming }) => isFraming);
  expect(framing([])).toEqual([true, false]);
  expect(framing([found('yards', 0, 0, 20)])).toEqual([false, false]);
});

test('what rests on two sentences stands in both', () => {
  const said = [{ text: 'I will send you a page about the fees. You will get that on Monday morning.' }];
  expect(linesRead(said, [found('page', 0, 0, 75)]).map((line) => line.found)).toEqual([['page'], ['page']]);
});
