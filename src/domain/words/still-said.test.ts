import { expect, test } from 'vitest';
import type { Proposal, Quote } from './proposal.ts';
import { stillSaid } from './still-said.ts';

const quote = (text: string, utterance: number, from: number): Quote => ({
  ...{ text, utterance, from },
  to: from + text.length,
});

const concern = (id: string, quotes: readonly Quote[]): Proposal => ({
  ...{ what: 'concern', id, who: null, text: id, cues: [], confidence: 0.55 },
  ...{ alreadyRecorded: null, foundBy: 'language model', heard: null },
  quotes: quotes as [Quote, ...Quote[]],
});

const before = concern('price', [quote('It costs a lot.', 0, 0)]);

test('what a language model found stays where somebody writes on, at the new place of its words', () => {
  const lines = ['Good to see them.', 'Tomas: It costs a lot.'];
  expect(stillSaid([before], { own: [], lines })).toEqual([
    { ...before, quotes: [quote('It costs a lot.', 1, 7)] },
  ]);
});

test('it goes when one of its words does', () => {
  const both = concern('both', [quote('It costs a lot.', 0, 0), quote('Too much.', 1, 0)]);
  expect(stillSaid([both], { own: [], lines: ['It costs a lot.', 'Too mu'] })).toEqual([]);
});

test('our own reading comes first where it finds much the same by now', () => {
  const own = { ...before, id: 'own', foundBy: 'product' as const };
  expect(stillSaid([before], { own: [own], lines: ['It costs a lot.'] })).toEqual([own]);
});

test('both stand in the order of the words', () => {
  const own = { ...concern('late', [quote('They are late.', 0, 16)]), foundBy: 'product' as const };
  const lines = ['It costs a lot. They are late.'];
  expect(stillSaid([before], { own: [own], lines }).map(({ id }) => id)).toEqual(['price', 'late']);
});

test('of one sentence two deeds with different numbers both stand', () => {
  const line = 'Tomas sends export number 1 and export number 2.';
  const deed = (id: string, act: string): Proposal => ({
    ...{ what: 'commitment', id, who: null, act, due: null, when: null, missing: [], done: false },
    ...{ cues: [], confidence: 0.55, alreadyRecorded: null, foundBy: 'product', heard: null },
    quotes: [quote(line, 0, 0)],
  });
  const [first, second] = [deed('one', 'Send export number 1'), deed('two', 'Send export number 2')];
  const of = (own: Proposal) => stillSaid([second], { own: [own], lines: [line] }).map(({ id }) => id);
  expect(of(first)).toEqual(['one', 'two']);
  expect(of(deed('one', 'Send the export'))).toEqual(['one']);
});
