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
    mail: null,
    webhookAllowedAddresses: [],
    filesIn: null,
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

test('mails leave by a mail server, from an address of their own', () => {
  const SMTP_URL = 'smtp://name:pass%40word@mail.example.com:587';
  expect(readSettings({}, { SMTP_URL, MAIL_FROM: 'sales@example.com' }).mail).toEqual({
    ...{ url: SMTP_URL, from: 'sales@example.com' },
  });
});

test('webhooks reach the private addresses that are named', () => {
  const named = readSettings({}, { WEBHOOK_ALLOWED_ADDRESSES: '10.1.0.0/16, ::1 192.168.0.7' });
  expect(named.webhookAllowedAddresses).toEqual(['10.1.0.0/16', '::1', '192.168.0.7']);
});

test.each([
  [{ WEBHOOK_ALLOWED_ADDRESSES: 'intranet' }, /WEBHOOK_ALLOWED_ADDRESSES has intranet/],
  [{ WEBHOOK_ALLOWED_ADDRESSES: '10.0.0.0/99' }, /WEBHOOK_ALLOWED_ADDRESSES has 10/],
  [{ MAIL_FROM: 'sales@example.com' }, /SMTP_URL/],
  [{ SMTP_URL: 'mail.example.com', MAIL_FROM: 'sales@example.com' }, /SMTP_URL/],
  [{ SMTP_URL: 'smtp://mail.example.com' }, /MAIL_FROM/],
  [{ SMTP_URL: 'smtp://mail.example.com', MAIL_FROM: 'Sales <sales@example.com>' }, /MAIL_FROM/],
  [{ PORT: '80a' }, /PORT/],
  [{ PORT: '70000' }, /65535/],
  [{ DATABASE_URL: 'mysql://x' }, /postgres:\/\//],
  [{ PUBLIC_URL: 'sales.example.com' }, /https:\/\//],
  [{ LEADSHEET_SECRET: 'short' }, /32 characters/],
])('%o is refused with how to mend it', (environment, message) => {
  expect(() => readSettings({}, environment)).toThrow(message);
});

test('files lie in the home folder, or with a service that speaks S3 where one is named whole', () => {
  const named = {
    ...{ FILES_S3_BUCKET: 'files', FILES_S3_ENDPOINT: 'https://s3.example.com', FILES_S3_REGION: 'garage' },
    ...{ FILES_S3_KEY_ID: 'key', FILES_S3_SECRET: 'secret' },
  };
  expect(readSettings({}, named).filesIn).toEqual({
    ...{ bucket: 'files', endpoint: 'https://s3.example.com', region: 'garage' },
    credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
  });
  expect(readSettings({}, { FILES_S3_BUCKET: 'files' }).filesIn).toEqual({
    ...{ bucket: 'files', endpoint: null, region: 'us-east-1', credentials: null },
  });
  for (const wrong of [
    { FILES_S3_KEY_ID: 'key' },
    { ...named, FILES_S3_SECRET: '' },
    { ...named, FILES_S3_ENDPOINT: 's3.example.com' },
  ]) {
    expect(() => readSettings({}, wrong)).toThrow(/FILES_S3_/);
  }
});
