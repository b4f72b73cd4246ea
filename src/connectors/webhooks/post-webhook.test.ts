import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { newWebhookSecret, postWebhook, type WebhookReach } from './post-webhook.ts';
import { startReceiver } from './testing/receiver.ts';

const secret = newWebhookSecret();
const body = '{"type":"contact.made"}';
const here = ['127.0.0.1'];

const posted = (url: string, reach: WebhookReach = { allowed: here }) =>
  postWebhook(
    { url, secret, id: 'one', sentAt: new Date(), body },
    { ...reach, signal: new AbortController().signal },
  );
const startsWith = (address: string) =>
  ((_name, options, found) => {
    if (options.all) found(null, [{ address, family: 4 }]);
    else found(null, address, 4);
  }) as NonNullable<WebhookReach['lookup']>;

test('a message is signed so that any library of the standard takes it, and no other', async () => {
  const receiver = await startReceiver();
  expect(await posted(receiver.url)).toMatchObject({ status: 200, problem: null });
  const [got] = receiver.received;
  expect(got?.headers).toMatchObject({ 'webhook-id': 'one', 'content-type': 'application/json' });
  expect(new Webhook(secret).verify(got?.body ?? '', got?.headers ?? {})).toEqual({ type: 'contact.made' });
  expect(() => new Webhook(newWebhookSecret()).verify(got?.body ?? '', got?.headers ?? {})).toThrow(
    'No matching signature',
  );
  expect(() => new Webhook(secret).verify('{"type":"deal.made"}', got?.headers ?? {})).toThrow();
});

test('an error is told with what was answered, however long that goes on', async () => {
  const receiver = await startReceiver((_, response) => {
    response.writeHead(503, { 'retry-after': '120' });
    response.end(`Away for a moment. ${'x'.repeat(100_000)}`);
  });
  const answered = await posted(receiver.url);
  expect(answered).toMatchObject({ status: 503, problem: 'answered no', retryAfterSeconds: 120 });
  expect(answered.words).toMatch(/^Away for a moment\. x+$/);
  expect(answered.words).toHaveLength(300);
});

test('who does not answer is not waited for', async () => {
  const receiver = await startReceiver(() => {});
  const answered = await posted(receiver.url, { allowed: here, waitMilliseconds: 60 });
  expect(answered).toMatchObject({ status: null, problem: 'too slow' });
});

test('a redirect is not followed', async () => {
  const elsewhere = await startReceiver();
  const receiver = await startReceiver((_, response) => {
    response.writeHead(307, { location: elsewhere.url });
    response.end();
  });
  expect(await posted(receiver.url)).toMatchObject({ status: 307, problem: 'redirects' });
  expect(elsewhere.received).toEqual([]);
});

test('nobody listens there, or nobody is called so', async () => {
  expect((await posted('http://127.0.0.1:9/')).problem).toBe('unreachable');
  expect((await posted('http://nobody.invalid/')).problem).toBe('name not found');
  const receiver = await startReceiver();
  expect((await posted(receiver.url.replace('http:', 'https:'))).problem).toBe('not secure');
});

test.each([
  ...['127.0.0.1', '10.0.0.1', '172.16.3.4', '192.168.1.1', '0.0.0.0', '100.64.0.1', '169.254.169.254'],
  ...[
    '168.63.129.16',
    '[::1]',
    '[::]',
    '[fe80::1]',
    '[fd00:ec2::254]',
    '[::ffff:127.0.0.1]',
    '[64:ff9b::7f00:1]',
  ],
  ...['2130706433', '0x7f.1', 'localhost'],
])('%s is not reached unless it is allowed', async (host) => {
  const receiver = await startReceiver();
  const answered = await posted(`http://${host}:${receiver.port}/`, { allowed: [] });
  expect(answered).toMatchObject({ status: null, problem: 'address not allowed' });
  expect(receiver.received).toEqual([]);
});

test('a name is judged by the address that is connected to, each time anew', async () => {
  const receiver = await startReceiver();
  const url = `http://hooks.example.com:${receiver.port}/`;
  const leadsHere = startsWith('127.0.0.1');
  expect((await posted(url, { allowed: [], lookup: leadsHere })).problem).toBe('address not allowed');
  expect((await posted(url, { allowed: ['10.0.0.0/8'], lookup: leadsHere })).problem).toBe(
    'address not allowed',
  );
  expect(receiver.received).toEqual([]);
  expect((await posted(url, { allowed: ['127.0.0.0/8'], lookup: leadsHere })).problem).toBeNull();
  expect(receiver.received).toHaveLength(1);
});
