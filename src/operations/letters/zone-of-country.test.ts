import { expect, test } from 'vitest';
import { zoneOfCountry } from './zone-of-country.ts';

const at = '2026-12-03T10:00:00.000Z';

test.each([
  ['United Kingdom', 'Europe/London'],
  ['UK', 'Europe/London'],
  ['Deutschland', 'Europe/Berlin'],
  ['germany ', 'Europe/Berlin'],
  ['IE', 'Europe/Dublin'],
])('%s goes by the clocks of %s', (country, zone) => {
  expect(zoneOfCountry(country, at)).toBe(zone);
});

test.each([['United States'], ['Australia'], ['Middle-earth'], [''], [null]])(
  'of %s nobody can say',
  (country) => {
    expect(zoneOfCountry(country, at)).toBeNull();
  },
);
