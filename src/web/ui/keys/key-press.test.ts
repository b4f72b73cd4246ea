import { expect, test } from 'vitest';
import { capsOf, howItFits, type Pressed } from './key-press.ts';

const pressed = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test('a sequence is begun by its first key and whole with its second', () => {
  expect(howItFits([pressed('g')], 'g t', false)).toBe('beginning');
  expect(howItFits([pressed('g'), pressed('t')], 'g t', false)).toBe('whole');
  expect(howItFits([pressed('g'), pressed('d')], 'g t', false)).toBe('none');
});

test('a sign is met however the layout makes it', () => {
  expect(howItFits([pressed('?', { shiftKey: true, code: 'Minus' })], '?', false)).toBe('whole');
  expect(howItFits([pressed('/', { shiftKey: true, code: 'Digit7' })], '/', false)).toBe('whole');
});

test('mod is ⌘ on a Mac and Ctrl elsewhere', () => {
  expect(howItFits([pressed('k', { metaKey: true })], 'mod+k', true)).toBe('whole');
  expect(howItFits([pressed('k', { ctrlKey: true })], 'mod+k', true)).toBe('none');
  expect(howItFits([pressed('k', { ctrlKey: true })], 'mod+k', false)).toBe('whole');
  expect(howItFits([pressed('k')], 'mod+k', false)).toBe('none');
});

test('a letter held with Shift, Alt or Ctrl is another key', () => {
  expect(howItFits([pressed('N', { shiftKey: true })], 'n', false)).toBe('none');
  expect(howItFits([pressed('n', { altKey: true })], 'n', false)).toBe('none');
  expect(howItFits([pressed('n', { ctrlKey: true })], 'n', false)).toBe('none');
});

test('a letter is met by its place on a keyboard of another script, and by its name on ours', () => {
  expect(howItFits([pressed('т', { code: 'KeyN' })], 'n', false)).toBe('whole');
  expect(howItFits([pressed('z', { code: 'KeyY' })], 'y', false)).toBe('none');
});

test('the caps of a key are drawn as the keyboard names them', () => {
  const german = { mod: 'Strg', shift: 'Umschalt', alt: 'Alt' };
  expect(capsOf('g t', german)).toEqual([['G'], ['T']]);
  expect(capsOf('mod+shift+ArrowUp', german)).toEqual([['Strg', 'Umschalt', '↑']]);
});
