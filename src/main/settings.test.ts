import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('with nothing set, Leadsheet is for this machine only, with its own database', () => {
  expect(readSettings({}, { XDG_DATA_HOME: '/data' })).toEqual({
    home: '/data/leadsheet',
    databaseUrl: null,
    host: '127.0.0.1',
    port: 4780,
    publicUrl: null,
    secret: null,
    publicRequestsPerMinute: 300,
  });
});

test('the command line goes before the environment', () => {
  const environment = { LEADSHEET_HOME: '/a', PORT: '1', HOST: '0.0.0.0' };
  expect(readSettings({ home: '/b', port: '2' }, environment)).toMatchObject({
    home: '/b',
    port: 2,
    host: '0.0.0.0',
  });
});

test('the public address loses its slash at the end', () => {
  expect(readSettings({}, { PUBLIC_URL: 'https://sales.example.com/' }).publicUrl).toBe(
    'https://sales.example.com',
  );
});

test.each([
  [{ PORT: '80a' }, /PORT/],
  [{ PORT: '70000' }, /65535/],
  [{ DATABASE_URL: 'mysql://x' }, /postgres:\/\//],
  [{ PUBLIC_URL: 'sales.example.com' }, /https:\/\//],
  [{ LEADSHEET_SECRET: 'short' }, /32 characters/],
])('%o is refused with how to mend it', (environment, message) => {
  expect(() => readSettings({}, environment)).toThrow(message);
});
