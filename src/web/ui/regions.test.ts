import { expect, test } from 'vitest';
import { isFound } from './find-words.ts';
import { currencyItems, usualCurrency, zoneItems } from './regions.ts';

const zones = (typed: string, locale: string) =>
  zoneItems('Europe/Berlin', locale)
    .filter((one) => isFound(one, typed))
    .map(({ id }) => id);
const currencies = (typed: string, locale: string) =>
  currencyItems(locale)
    .filter((one) => isFound(one, typed))
    .map(({ id }) => id);

test('a time zone is found by its city and its country, in German and English, whatever the page speaks', () => {
  for (const locale of ['en-GB', 'de-DE']) {
    for (const typed of ['vienna', 'Wien', 'Austria', 'österreich'])
      expect(zones(typed, locale), typed).toContain('Europe/Vienna');
    expect(zones('new york', locale)).toContain('America/New_York');
    expect(zones('Kairo', locale)).toEqual(['Africa/Cairo']);
    expect(zones('utc', locale)).toContain('UTC');
  }
});

test('the country stands beside a zone in the language of the reader', () => {
  const detail = (locale: string) =>
    zoneItems('Europe/Berlin', locale).find(({ id }) => id === 'Europe/Rome')?.detail;
  expect([detail('en-GB'), detail('de-DE')]).toEqual(['Italy', 'Italien']);
});

test('a zone that the browser does not list is there as long as it is set', () => {
  expect(zoneItems('Etc/GMT-14', 'en-GB').map(({ id }) => id)).toContain('Etc/GMT-14');
});

test('a currency is found by its code, its name in both languages, its sign and a country', () => {
  for (const locale of ['en-GB', 'de-DE']) {
    for (const typed of ['CHF', 'Schweizer Franken', 'swiss', 'Schweiz', 'Liechtenstein'])
      expect(currencies(typed, locale), typed).toContain('CHF');
    expect(currencies('€', locale)).toContain('EUR');
    expect(currencies('griechenland', locale)).toEqual(['EUR']);
  }
});

test('a region has its own currency as a first guess', () => {
  expect(['de-AT', 'en-GB', 'de-CH', 'en-US', 'tr-TR'].map(usualCurrency)).toEqual([
    ...['EUR', 'GBP', 'CHF', 'USD', 'TRY'],
  ]);
});
