import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const asked = `
  import { datePhrasesIn } from './src/language/dates/date-phrases-in.ts';
  const text = 'Send it by Friday at 9, on March 29th, 4/3, 2026-10-25 or in two weeks, by the end of Q3 or tomorrow at 02:30.';
  for (const day of ['2026-03-28', '2026-10-24', '2026-12-31'])
    for (const zone of ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata'])
      console.log(JSON.stringify(datePhrasesIn(text, { day, zone, fiscalYearStartsIn: 4, dayMonthOrder: 'day first' })));
`;

test('a date is the same wherever the server stands', () => {
  const told = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Berlin'].map((zone) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', asked], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    }),
  );
  expect(told[0]?.trim().split('\n')).toHaveLength(9);
  expect(new Set(told).size).toBe(1);
});
