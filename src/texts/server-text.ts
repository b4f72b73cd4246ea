import { importNames, importWords } from './import-words.ts';
import { inputIssues } from './input-issues.ts';
import { languageOf } from './language.ts';
import { leftOutWords } from './left-out-words.ts';
import { refusals, wordsInGaps } from './refusals.ts';
import { refusalsOfAddressBook } from './refusals-of-address-book.ts';
import { refusalsOfDeals } from './refusals-of-deals.ts';
import { refusalsOfWords } from './refusals-of-words.ts';

/** Every sentence of a refusal, an issue or a fault that is known in German, by its English, with gaps in braces. */
export const serverTextsInGerman: Readonly<Record<string, string>> = {
  ...refusals,
  ...refusalsOfAddressBook,
  ...refusalsOfDeals,
  ...refusalsOfWords,
  ...inputIssues,
  ...importWords,
  ...leftOutWords,
};

interface Pattern {
  readonly expression: RegExp;
  readonly gaps: readonly string[];
  readonly german: string;
}

const patterns: readonly Pattern[] = Object.entries(serverTextsInGerman)
  .filter(([english]) => english.includes('{'))
  .map(([english, german]) => ({ ...patternOf(english), german }));

/** What stands in a gap may be a word of ours, or a sentence that has its own translation. */
function inGap(value: string): string {
  return wordsInGaps[value] ?? importNames[value] ?? serverTextsInGerman[value] ?? value;
}

/** The name of a field of a file, in the reader's language. */
export function fieldName(english: string, locale: string): string {
  return languageOf(locale) === 'en' ? english : (importNames[english] ?? english);
}

/**
 * What the domain, a policy or the contract said in English, in the reader's language. They know no languages: their
 * sentence is its own key, and a test sees to it that each is there.
 */
export function serverText(english: string, locale: string): string {
  if (languageOf(locale) === 'en') return english;
  const whole = serverTextsInGerman[english];
  if (whole !== undefined) return whole;
  for (const { expression, gaps, german } of patterns) {
    const found = expression.exec(english);
    if (!found) continue;
    return gaps.reduce((text, gap, place) => {
      const value = found[place + 1] ?? '';
      return text.replace(`{${gap}}`, () => inGap(value));
    }, german);
  }
  return english;
}

function patternOf(english: string): Pick<Pattern, 'expression' | 'gaps'> {
  const gaps: string[] = [];
  const source = english.split(/(\{\w+\})/).map((part) => {
    const gap = /^\{(\w+)\}$/.exec(part)?.[1];
    if (gap === undefined) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    gaps.push(gap);
    return '(.+?)';
  });
  return { expression: new RegExp(`^${source.join('')}$`, 's'), gaps };
}
