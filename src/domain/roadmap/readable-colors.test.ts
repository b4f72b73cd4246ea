import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, readableAccent } from './readable-colors.ts';

test('black on white is as far apart as it gets, and a colour on itself is not apart', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#0b6b5f', '#0b6b5f')).toBe(1);
});

test('a colour that can be read stays as it is', () => {
  expect(readableAccent('#0b6b5f', 'light').accent).toBe('#0b6b5f');
  expect(readableAccent('#62cdb9', 'dark').accent).toBe('#62cdb9');
});

test('a pale one is darker on a light page, and a deep one lighter on a dark page', () => {
  expect(readableAccent('#ffe600', 'light').accent).not.toBe('#ffe600');
  expect(readableAccent('#ffe600', 'dark').accent).toBe('#ffe600');
  expect(readableAccent('#101840', 'dark').accent).not.toBe('#101840');
});

test('whatever colour is chosen, its words can be read on all that the page has behind them, and words on it, too', () => {
  const color = fc
    .integer({ min: 0, max: 0xffffff })
    .map((number) => `#${number.toString(16).padStart(6, '0')}`);
  const behind = { light: ['#ffffff', '#f6f4ee'], dark: ['#1f1e1b', '#171614'] } as const;
  const themes = fc.constantFrom('light', 'dark');
  fc.assert(
    fc.property(color, themes, (chosen, theme) => {
      const { accent, wash } = readableAccent(chosen, theme);
      for (const ground of [...behind[theme], wash]) {
        expect(contrast(accent, ground)).toBeGreaterThanOrEqual(4.5);
      }
      // The words on a button: white on a light page, as dark as the paper on a dark one.
      expect(contrast(theme === 'light' ? '#ffffff' : '#171614', accent)).toBeGreaterThanOrEqual(4.5);
      // The words of the page on the wash, the quiet ones too.
      expect(contrast(theme === 'light' ? '#635f58' : '#b4afa4', wash)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});
