import { expect, test } from 'vitest';
import { withOnly, withoutOthers } from './words-apart-plugin.ts';

const code = `import { texts } from './texts.ts';
export const dayTexts = texts({ en: { late: 'late', due: 'due {day}' }, de: { late: 'zu spät', due: 'fällig {day}' } });
export const otherTexts = texts({ en: { none: 'none' }, de: { none: 'keine' } });
`;

test('the first page carries English words alone, and a way to the others', () => {
  const apart = withoutOthers(code, 'day');
  expect(apart).toContain("late: 'late'");
  expect(apart).not.toMatch(/spät|fällig|keine/);
  expect(apart).toContain("wordsIn('de', 'day', 'dayTexts') ?? this.en");
  expect(apart).toContain("wordsIn('de', 'day', 'otherTexts') ?? this.en");
});

test('the file of a language has its words for every noun, and no others', () => {
  const german = withOnly(code, 'de');
  expect(german).toMatch(/zu spät[\s\S]*keine/);
  expect(german).not.toMatch(/'late'|'none'/);
  expect(german).toContain('dayTexts');
});
