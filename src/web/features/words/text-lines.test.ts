import { beforeEach, expect, test } from 'vitest';
import { ConversationRecord } from '../../api/record/conversation-record.ts';
import { standInStorage } from '../../api/testing/stand-in-storage.ts';
import { factsOf, marksOfLine } from './facts-of-text.ts';
import { idOfLine, madeOfLines, rowsOf, textRead, withMade } from './text-lines.ts';
import type { WordsRead } from './words-context.ts';

beforeEach(() => void standInStorage());

const record = () =>
  new ConversationRecord({
    dealId: '01980000-0000-7000-8000-0000000000d1',
    conversationId: '01980000-0000-7000-8000-0000000000c1',
  });
const read = (...texts: string[]) =>
  ({
    utterances: texts.map((text) => ({ text, speaker: null })),
    speech: { speakers: [] },
  }) as unknown as WordsRead;
const text = (...texts: string[]) => textRead({ key: 'notes', title: null, read: read(...texts), found: [] });
const idle = Array.from({ length: 60 }, (_, place) => `The coffee on floor ${place} is better.`);

test('of long talk what may hold something stands open, and a run of the rest is folded until it is wanted', () => {
  const talk = text(...idle, 'Could you send us the price on Monday?', ...idle);
  const rows = rowsOf(talk, new Set());
  expect(rows.map((row) => ('folded' in row ? row.folded.length : row.text))).toEqual([
    ...[60, 'Could you send us the price on Monday?', 60],
  ]);
  expect(rowsOf(talk, new Set([0]))).toHaveLength(62);
});

test('what was made of a line is found in it on every device, and no more once it is taken back', () => {
  const of = record();
  const line = 'the noise at night';
  const id = idOfLine(of, line);
  of.change('found', id, { taken: 'accepted', what: 'concern', quote: line, into: 'concern/x' });
  const { texts, found } = withMade([text('tea was good', line)], madeOfLines(of));
  expect(found).toMatchObject([{ id, what: 'concern', text: line }]);
  expect(texts[0]?.lines.map((one) => one.found)).toEqual([[], [id]]);
  of.change('found', id, { taken: null });
  expect(withMade([text(line)], madeOfLines(of)).found).toEqual([]);
});

test('what the product found by itself is not taken for something made by hand', () => {
  const of = record();
  of.change('found', 'other', { taken: 'accepted', what: 'concern', quote: 'the noise at night' });
  expect(withMade([text('the noise at night')], madeOfLines(of)).found).toEqual([]);
});

test('words that go on into the next line are marked in both', () => {
  const said = 'I will send you a page about the fees. You will get that on Monday morning.';
  const quotes = [{ utterance: 0, from: 7, to: 60, text: '' }] as const;
  const found = [{ id: 'page', quotes }] as never;
  const { lines } = textRead({ key: 'call', title: null, read: read(said), found });
  const facts = new Map([['page', { id: 'page', number: 1, tone: 'us', state: 'open', quotes }]] as const);
  expect(lines.map((line) => marksOfLine(line, facts).map(({ from, to }) => [from, to]))).toEqual([
    [[7, 38]],
    [[0, 21]],
  ]);
});

test('numbers count up along the words, and what was made of a line comes last', () => {
  const found = (id: string, utterance: number) =>
    ({ id, what: 'concern', quotes: [{ utterance, from: 0, to: 9, text: '' }] }) as never;
  const [late, early, made] = [found('late', 2), found('early', 0), found('made', 1)];
  const given = {
    key: 'call',
    title: null,
    read: read('the noise at night', 'tea was good', 'the gates at dawn'),
  };
  const reviewed = [late, early, made].map((one) => ({ found: one, state: 'open' })) as never;
  const facts = factsOf(reviewed, [textRead({ ...given, found: [late, early, made] })], [made]);
  expect(['early', 'late', 'made'].map((id) => facts.get(id)?.number)).toEqual([1, 2, 3]);
});
