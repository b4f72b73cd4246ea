import { expect, test } from 'vitest';
import { vaguePhrasesIn } from './vague-phrases-in.ts';
import { whatIsVague } from './what-is-vague.ts';

const named = (text: string, ...missing: ('who' | 'what' | 'when')[]) =>
  whatIsVague(vaguePhrasesIn(text), missing)?.phrase;

test('of several phrases the gravest is named', () => {
  expect(named('maybe they think about it soon', 'when')).toBe('think about it');
  expect(named('they will probably sign soon', 'when')).toBe('probably');
});

test('a day mends what lacked one', () => {
  expect(named('sign it soon', 'when')).toBe('soon');
  expect(named('sign it soon', 'who')).toBeUndefined();
});

test('what somebody does by a day is no brush-off, whatever words they used', () => {
  expect(named('get back to us with a yes or a no', 'when')).toBe('get back to us with');
  expect(named('get back to us with a yes or a no')).toBeUndefined();
  expect(named('run it by the board')).toBeUndefined();
});

test('a day and a name do not make a deed of thinking, praise or a perhaps', () => {
  expect(named('think about it')).toBe('think about it');
  expect(named('they found it very interesting')).toBe('very interesting');
  expect(named('might sign')).toBe('might');
});
