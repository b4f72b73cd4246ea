import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SpeechSource } from '#domain/words/speech.ts';
import { sentencesOf } from './sentences-of.ts';

const spoken = (text: string, source: SpeechSource = 'transcript') =>
  sentencesOf({ source, utterances: [{ speaker: 0, text, second: null, writtenAt: null }] });
const texts = (text: string, source?: SpeechSource) => spoken(text, source).map((sentence) => sentence.text);

test('sentences end where people end them, not at an abbreviation or a time', () => {
  expect(texts("I'll send it by Fri. at 5 p.m. to Mr. Smith. Does that work?")).toEqual([
    "I'll send it by Fri. at 5 p.m. to Mr. Smith.",
    'Does that work?',
  ]);
});

test('every line of notes stands for itself, without the mark of its list', () => {
  expect(
    texts('- Dana sends the figures Tuesday\n* ask Lee\n2) legal next week\n\nGood call', 'notes'),
  ).toEqual(['Dana sends the figures Tuesday', 'ask Lee', 'legal next week', 'Good call']);
});

test('a word cut short ends no line of notes, and a word that is whole does', () => {
  expect(texts('Anna: send vol. numbers by fri', 'notes')).toEqual(['Anna: send vol. numbers by fri']);
  expect(texts('B. to send the docs. he signs fri', 'notes')).toEqual([
    'B. to send the docs.',
    'he signs fri',
  ]);
  expect(texts('demo went ok. anna sends it', 'notes')).toEqual(['demo went ok.', 'anna sends it']);
});

test('a line of a mail that was broken for width goes on in the next', () => {
  const mail =
    'Thanks for the draft, Dana and I will go through it with\nour lawyers on Tuesday.\n\nBest\nLee';
  expect(texts(mail, 'mail')).toEqual([
    'Thanks for the draft, Dana and I will go through it with\nour lawyers on Tuesday.',
    'Best',
    'Lee',
  ]);
});

test('what a machine wrote down without stops is split at the joints of speech', () => {
  expect(
    texts(
      "yeah so the team looked at it last week and they liked it okay so i'll send you the usage numbers on friday and then we can look at the rollout together",
    ),
  ).toEqual([
    'yeah so the team looked at it last week',
    'and they liked it',
    "okay so i'll send you the usage numbers on friday",
    'and then we can look at the rollout together',
  ]);
});

test('any text: sentences stand in order, apart, with their exact words, and no letter is lost', () => {
  const piece = fc.constantFrom(
    ' ',
    '\n',
    '. ',
    '? ',
    "I'll",
    'send',
    'Mr.',
    '5 p.m.',
    '…',
    '“ok”',
    '😀',
    'naïve',
    'Q3',
    '- ',
    '\n\n',
    'e.g.',
    '3.5%',
    "don't",
    '\u00ad',
    '\u200b',
    '\t',
    '日本語',
    '#4',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 40 }),
      fc.constantFrom('notes', 'mail'),
      (pieces, source) => {
        const text = pieces.join('');
        let end = 0;
        for (const sentence of spoken(text, source as SpeechSource)) {
          expect(sentence.from).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, sentence.from)).not.toMatch(/[a-zA-Z]/);
          expect(text.slice(sentence.from, sentence.to)).toBe(sentence.text);
          expect(sentence.text).not.toBe('');
          end = sentence.to;
        }
        expect(text.slice(end)).not.toMatch(/[a-zA-Z]/);
      },
    ),
  );
});

test('what was dictated without stops is told by who says or does something', () => {
  const text =
    'good mood grace said the paper has to be in by the eighth and she will write it herself so i promised to send her the figures by thursday jon is going to measure it all week we agreed to meet again on the seventh';
  const speech = {
    source: 'notes',
    utterances: [{ speaker: null, text, second: null, writtenAt: null }],
  } as const;
  expect(sentencesOf(speech, ['grace', 'jon']).map((one) => one.text)).toEqual([
    'good mood grace said the paper has to be in by the eighth',
    'and she will write it herself',
    'so i promised to send her the figures by thursday',
    'jon is going to measure it all week',
    'we agreed to meet again on the seventh',
  ]);
  expect(sentencesOf(speech, ['anne-marie', "o'neill", 'bot-7', 'a.', '(x', '']).length).toBeGreaterThan(1);
  const short = 'i think that grace said she wants to see the paper before she signs';
  expect(texts(short, 'notes')).toEqual([short]);
});
