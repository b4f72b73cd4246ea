import { expect, test } from 'vitest';
import { acceptedLocales, languageOf, readerLocale } from './language.ts';
import { sayIn } from './say.ts';
import { texts } from './texts.ts';

const dealTexts = texts({
  en: {
    deals: '{count, plural, =0 {No deal} one {# deal} other {# deals}} of {who}',
    agreed: '<b>{who}</b> agreed to {kind}.',
  },
  de: {
    deals: '{count, plural, =0 {Kein Deal} one {# Deal} other {# Deals}} von {who}',
    agreed: '{kind}: <b>{who}</b> hat zugesagt.',
  },
});

test('a message is said in the reader’s language, with its plural and numbers as their region writes them', () => {
  expect(sayIn('en-GB', dealTexts)('deals', { count: 1, who: 'Anna' })).toBe('1 deal of Anna');
  expect(sayIn('en-GB', dealTexts)('deals', { count: 8800, who: 'Anna' })).toBe('8,800 deals of Anna');
  expect(sayIn('de-DE', dealTexts)('deals', { count: 8800, who: 'Anna' })).toBe('8.800 Deals von Anna');
  expect(sayIn('de-AT', dealTexts)('deals', { count: 0, who: 'Anna' })).toBe('Kein Deal von Anna');
});

test('marked parts come in the order of the language', () => {
  const bold = { b: (chunks: unknown[]) => ({ bold: chunks.join('') }) };
  const given = { who: 'Anna', kind: 'Change' };
  expect(sayIn('en-GB', dealTexts).parts('agreed', bold, given)).toEqual([
    { bold: 'Anna' },
    ' agreed to Change.',
  ]);
  expect(sayIn('de-DE', dealTexts).parts('agreed', bold, given)).toEqual([
    'Change: ',
    { bold: 'Anna' },
    ' hat zugesagt.',
  ]);
});

test('a reader is told in the first language of theirs that we speak, with their own region', () => {
  expect(readerLocale(['fr-FR', 'de-CH', 'en-US'])).toBe('de-CH');
  expect(readerLocale(['en'])).toBe('en-GB');
  expect(readerLocale(['fr'])).toBe('en-GB');
  expect(readerLocale([])).toBe('en-GB');
  // Without end are the ways to ask for one: what is kept for each locale is not.
  expect(readerLocale(['de-x-a1', 'en-US'])).toBe('de-DE');
  expect(readerLocale(['en-u-co-phonebk'])).toBe('en-GB');
  expect(readerLocale(['de-1901'])).toBe('de-DE');
  expect(languageOf('de-AT')).toBe('de');
  expect(languageOf('fr-FR')).toBe('en');
});

test('a browser’s wishes are read by their weight', () => {
  expect(acceptedLocales('en;q=0.5, de-AT, fr;q=0.9, *;q=0.1')).toEqual(['de-AT', 'fr', 'en']);
  expect(acceptedLocales(undefined)).toEqual([]);
  expect(acceptedLocales('de-😀;q=x')).toEqual(['de-😀']);
});
