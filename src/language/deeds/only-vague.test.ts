import { expect, test } from 'vitest';
import { englishPhrases } from '#domain/words/vague-phrases/english-phrases.ts';
import { inCall, inNotes } from '../testing/speeches.ts';
import { onlyVague } from './only-vague.ts';

const types = ['praise only', 'deferred thinking'] as const;
/** One of the ways to say each phrase, and both where something may be left out. */
const everySaid = types
  .flatMap((type) => englishPhrases[type])
  .flatMap((pattern) => [saidWith(pattern, 0), saidWith(pattern, 1)])
  .concat('sounds great', 'circle back', 'touch base', 'let me consider', 'keep you posted');

function saidWith(pattern: string, which: number): string {
  const parts = pattern.match(/\([^)]*\)|\[[^\]]*\]|\S+/g) ?? [];
  const said = parts.map((part) => {
    const choices = part.replace(/^[([]|[)\]]$/g, '').split('|');
    if (part.startsWith('(') && which === 1) return '';
    return choices[which % choices.length] ?? '';
  });
  return said
    .join(' ')
    .replaceAll('~', '')
    .replaceAll('_', 'team')
    .replaceAll('…', '')
    .replace(/\s+/g, ' ')
    .trim();
}

test('praise and put-offs alone are no commitment and no promise, whoever says or notes them', () => {
  const told = everySaid.flatMap((words) => {
    const line = words.charAt(0).toUpperCase() + words.slice(1);
    const read = [
      ...[line, `- ${words}`, `Tomas: ${words}`, `D: ${words}`].map((notes) => inNotes(notes)),
      inCall(`Tomas: ${line}.`),
      inCall(`Lena: ${line}.`),
    ].flat();
    return read.filter(({ what }) => what === 'commitment' || what === 'promise').map(() => words);
  });
  expect(told).toEqual([]);
});

test('what says more than praise is judged by the rest', () => {
  expect(onlyVague('sounds great')).toBe('praise only');
  expect(onlyVague('circle back to you on that')).toBe('brush-off task');
  expect(onlyVague('circle back to you by Friday')).toBeNull();
  expect(onlyVague('send the great demo')).toBeNull();
});

test('what only may be is no promise of ours', () => {
  expect(inNotes('We might look at it.')).toEqual([]);
  expect(inNotes('We might send the figures.').map(({ what }) => what)).not.toContain('promise');
});
