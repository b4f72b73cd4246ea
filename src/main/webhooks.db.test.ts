import type { LookupFunction } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Mail } from '#connectors/mail/mail.ts';
import { type Received, startReceiver } from '#connectors/webhooks/testing/receiver.ts';
import { changeAccount, createAccount, getAccount } from '#contract/accounts/accounts.ts';
import { listChanges } from '#contract/changes/changes.ts';
import { createContact } from '#contract/contacts/contacts.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import {
  changeWebhook,
  createWebhook,
  listDeliveries,
  listWebhooks,
  removeWebhook,
  renewWebhookSecret,
  replayDeliveries,
  replayDelivery,
  restoreWebhook,
  tryWebhook,
} from '#contract/webhooks/webhooks.ts';
import { addHours } from '#domain/time/calendar.ts';
import { inWorkspace, testPeople } from '#server/testing/test-people.ts';
import { done, refusalOf, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const mails: Mail[] = [];
/** Where names lead; who is not here is nobody. */
const leadsTo = new Map<string, string>();
const lookup: LookupFunction = (name, { all }, found) => {
  const address = leadsTo.get(name);
  if (address === undefined) found(Object.assign(new Error('unknown'), { code: 'ENOTFOUND' }), []);
  else if (all) found(null, [{ address, family: 4 }]);
  else found(null, address, 4);
};
const server = testServer(testDatabase(), {
  webhooks: { allowed: ['127.0.0.1'], waitMilliseconds: 300, lookup },
  post: {
    from: 'sales@example.com',
    send: async (mail) => {
      mails.push(mail);
      return { ok: true };
    },
  },
});
const people = testPeople(server);

/** An address of the test's own that is told of some events, until the test ends. */
async function told(url: string, events: string[] = ['account.made', 'account.changed']) {
  const { secret, shown } = await done(people.admin.call(createWebhook, { url, events }));
  const { webhookId } = shown;
  onTestFinished(async () => {
    await people.admin.call(removeWebhook, { webhookId });
  });
  return { webhookId, secret };
}

const account = async (name: string) => (await done(people.seller.call(createAccount, { name }))).accountId;
const deliveries = async (webhookId: string) =>
  (await done(people.admin.call(listDeliveries, { webhookId }))).items;
const shown = async (of: string) =>
  (await done(people.admin.call(listWebhooks, {}))).items.find(({ webhookId }) => webhookId === of);
const dataOf = ({ body }: Received) =>
  (JSON.parse(body) as { data: { id: string; read: string | null } }).data;
/** The server's time goes on, and something happens at which it looks for what is due. */
const later = async (hours: number, webhookId: string) => {
  server.now = addHours(server.now, hours);
  await done(people.admin.call(changeWebhook, { webhookId }));
};
/** What came back of the only message that an address was sent. */
const ended = (webhookId: string, state: string) =>
  vi.waitFor(async () => {
    const [one, ...more] = await deliveries(webhookId);
    expect([one?.state, one?.answeredAt === null, more.length]).toEqual([state, false, 0]);
    return one;
  }, 5000);

test('an address is told which record changed, and no word of what it says', async () => {
  const receiver = await startReceiver();
  const { webhookId, secret } = await told(receiver.url);
  const accountId = await account('Secret customer');
  await done(people.seller.call(createContact, { name: 'Not asked for', accountId }));
  await done(people.seller.call(changeAccount, { accountId, website: 'secret.example' }));
  const [made, changed] = await receiver.got(2);
  const verified = new Webhook(secret).verify(made?.body ?? '', made?.headers ?? {});
  expect(verified).toMatchObject({
    type: 'account.made',
    timestamp: server.now,
    data: { noun: 'account', act: 'made', id: accountId, read: `/api/accounts/${accountId}` },
  });
  expect([made?.body, changed?.body].join()).not.toContain('ecret customer');
  expect(JSON.parse(changed?.body ?? '')).toMatchObject({ type: 'account.changed' });
  await vi.waitFor(async () => {
    const listed = await deliveries(webhookId);
    expect(listed.map(({ state, status, attempts }) => ({ state, status, attempts }))).toEqual([
      { state: 'arrived', status: 200, attempts: 1 },
      { state: 'arrived', status: 200, attempts: 1 },
    ]);
  }, 5000);
  expect(await done(people.seller.call(getAccount, { accountId }))).toMatchObject({
    name: 'Secret customer',
  });
});

test('the secret is shown once, lies sealed, and another one takes its place', async () => {
  const receiver = await startReceiver();
  const { webhookId, secret } = await told(receiver.url);
  const kept = await inWorkspace(server, people.workspaceId, (tx) =>
    tx.selectFrom('webhook').selectAll().execute(),
  );
  expect(JSON.stringify([kept, await shown(webhookId), server.logged])).not.toContain(secret);
  const renewed = await done(people.admin.call(renewWebhookSecret, { webhookId }));
  await account('After the renewal');
  const [got] = await receiver.got(1);
  expect(() => new Webhook(secret).verify(got?.body ?? '', got?.headers ?? {})).toThrow();
  expect(new Webhook(renewed.secret).verify(got?.body ?? '', got?.headers ?? {})).toBeDefined();
});

test('what does not arrive is tried again, later each time, under the same id', async () => {
  const receiver = await startReceiver((_, response) => {
    response.statusCode = 500;
    response.end('Out of order');
  });
  const { webhookId } = await told(receiver.url);
  const begun = server.now;
  await account('Tried again');
  const first = await ended(webhookId, 'waiting');
  expect(first).toMatchObject({ status: 500, problem: 'answered no', answer: 'Out of order', attempts: 1 });
  expect(first?.sendAt).toBe(addHours(begun, 5 / 3600));
  expect(await shown(webhookId)).toMatchObject({ failingSince: begun });

  await later(1, webhookId);
  await receiver.got(2);
  await vi.waitFor(async () => {
    expect((await deliveries(webhookId))[0]).toMatchObject({ state: 'waiting', attempts: 2 });
  }, 5000);
  receiver.answers = (_, response) => response.end();
  await later(1, webhookId);
  await receiver.got(3);
  await ended(webhookId, 'arrived');
  expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect(await shown(webhookId)).toMatchObject({ failingSince: null, stoppedAt: null });
});

test('an address that nothing reaches for days is given up, the admins are told, and it can go on', async () => {
  mails.length = 0;
  const receiver = await startReceiver((_, response) => {
    response.statusCode = 502;
    response.end();
  });
  const { webhookId } = await told(receiver.url);
  const accountId = await account('Given up');
  await ended(webhookId, 'waiting');
  await later(73, webhookId);
  await vi.waitFor(async () => expect((await shown(webhookId))?.stoppedAt).toBe(server.now), 5000);
  await vi.waitFor(() => expect(mails).toHaveLength(1), 5000);
  expect(mails[0]?.to.address).toBe(people.admin.email);
  expect(mails[0]?.text).toContain(receiver.url);
  const before = receiver.received.length;
  await account('Not told of');
  await later(100, webhookId);
  expect(receiver.received).toHaveLength(before);

  receiver.answers = (_, response) => response.end();
  await done(people.admin.call(changeWebhook, { webhookId, paused: false }));
  await ended(webhookId, 'arrived');
  expect(dataOf(receiver.received.at(-1) as Received).id).toBe(accountId);
  expect(await shown(webhookId)).toMatchObject({ stoppedAt: null, failingSince: null });
});

test('one that says that it is gone is given up at once', async () => {
  const receiver = await startReceiver((_, response) => {
    response.statusCode = 410;
    response.end();
  });
  const { webhookId } = await told(receiver.url);
  await account('Gone');
  await vi.waitFor(async () => expect((await shown(webhookId))?.stoppedAt).toBe(server.now), 5000);
});

test('a private address that nobody allowed is not reached, and the list says why', async () => {
  const receiver = await startReceiver();
  const { webhookId } = await told('http://turns.example/');
  leadsTo.set('turns.example', '127.0.0.2');
  await account('Inside');
  await vi.waitFor(async () => {
    expect((await deliveries(webhookId))[0]).toMatchObject({ status: null, problem: 'address not allowed' });
  }, 5000);
  expect(receiver.received).toEqual([]);
});

test('a private address is refused when it is named, and when another is named in its place', async () => {
  const events = ['account.made'];
  const addresses = ['http://127.0.0.2/', 'http://[::ffff:10.0.0.1]/', 'https://intranet.example/in'];
  leadsTo.set('intranet.example', '192.168.7.7');
  for (const url of addresses) {
    expect(await refusalOf(people.admin.call(createWebhook, { url, events }))).toBe('address_not_allowed');
  }
  const { webhookId } = await told('https://nobody.example/');
  for (const url of addresses) {
    const moved = people.admin.call(changeWebhook, { webhookId, url });
    expect(await refusalOf(moved)).toBe('address_not_allowed');
  }
  expect((await shown(webhookId))?.url).toBe('https://nobody.example/');
});

test('one that is slow keeps nobody else waiting', async () => {
  const slow = await startReceiver(() => {});
  const quick = await startReceiver();
  const { webhookId } = await told(slow.url);
  await told(quick.url);
  for (let index = 0; index < 10; index++) await account(`Slow ${index}`);
  await quick.got(10);
  expect((await deliveries(webhookId)).every(({ state }) => state !== 'arrived')).toBe(true);
  await vi.waitFor(async () => {
    expect(
      (await deliveries(webhookId)).filter(({ problem }) => problem === 'too slow').length,
    ).toBeGreaterThan(2);
  }, 5000);
});

test('one message, or all since an instant, are sent again, also what was not told in a pause', async () => {
  const receiver = await startReceiver();
  server.now = addHours(server.now, 1);
  const { webhookId } = await told(receiver.url);
  const first = await account('Told twice');
  const [got] = await receiver.got(1);
  await ended(webhookId, 'arrived');
  const [one] = await deliveries(webhookId);
  await done(people.admin.call(replayDelivery, { webhookId, deliveryId: one?.deliveryId ?? '' }));
  const [, again] = await receiver.got(2);
  expect(again?.headers['webhook-id']).toBe(got?.headers['webhook-id']);
  expect(again?.body).toBe(got?.body);

  await done(people.admin.call(changeWebhook, { webhookId, paused: true }));
  const second = await account('In the pause');
  await done(people.admin.call(changeWebhook, { webhookId, paused: false }));
  await ended(webhookId, 'arrived');
  const since = addHours(server.now, -0.5);
  expect(await done(people.admin.call(replayDeliveries, { webhookId, since }))).toEqual({ count: 2 });
  await receiver.got(4);
  expect(
    receiver.received
      .slice(2)
      .map((message) => dataOf(message).id)
      .toSorted(),
  ).toEqual([first, second].toSorted());
});

test('what was written in a pause is not told after it, however late it gets its number', async () => {
  const receiver = await startReceiver();
  const { webhookId } = await told(receiver.url);
  await done(people.admin.call(changeWebhook, { webhookId, paused: true }));
  let goingOn: Promise<unknown> = Promise.resolve();
  // While somebody else holds the numbers, nothing is given one.
  await inWorkspace(server, people.workspaceId, async (tx) => {
    await tx.selectFrom('change_feed').selectAll().forUpdate().execute();
    await account('Late');
    goingOn = done(people.admin.call(changeWebhook, { webhookId, paused: false }));
    await Promise.race([goingOn, setTimeout(500)]);
  });
  await goingOn;
  await done(people.admin.call(listChanges, {}));
  expect(await deliveries(webhookId)).toEqual([]);
});

test('a trial is sent once, to one that is paused as well, and tells of nothing', async () => {
  const receiver = await startReceiver((_, response) => {
    response.statusCode = 404;
    response.end('Nobody here');
  });
  const { webhookId } = await told(receiver.url);
  await done(people.admin.call(changeWebhook, { webhookId, paused: true }));
  await done(people.admin.call(tryWebhook, { webhookId }));
  const [got] = await receiver.got(1);
  expect(JSON.parse(got?.body ?? '')).toEqual({ type: 'webhook.tried', timestamp: server.now, data: null });
  await ended(webhookId, 'failed');
  expect(await shown(webhookId)).toMatchObject({ failingSince: null });
});

test('what was under way when a server died is sent by the next', async () => {
  const receiver = await startReceiver();
  const { webhookId } = await told(receiver.url, ['deal.made']);
  const accountId = await account('Of a deal');
  await done(people.seller.call(openDeal, { name: 'Pumps', accountId }));
  await receiver.got(1);
  await ended(webhookId, 'arrived');
  await inWorkspace(server, people.workspaceId, (tx) =>
    tx
      .updateTable('webhook_delivery')
      .set({ state: 'sending', taken_at: server.now })
      .where('webhook_id', '=', webhookId)
      .execute(),
  );
  await later(1, webhookId);
  await receiver.got(2);
});

test('one that was removed is told nothing, and is brought back within a quarter of an hour', async () => {
  const receiver = await startReceiver();
  const { webhookId } = await told(receiver.url);
  await done(people.admin.call(removeWebhook, { webhookId }));
  expect(await shown(webhookId)).toBeUndefined();
  await account('Not told');
  await done(people.admin.call(restoreWebhook, { webhookId }));
  await account('Told');
  await receiver.got(1);
  await done(people.admin.call(removeWebhook, { webhookId }));
  server.now = addHours(server.now, 1);
  expect(await refusalOf(people.admin.call(restoreWebhook, { webhookId }))).toBe('undo_too_late');
});

test.each(['ftp://example.com', 'https://name:password@example.com/', 'example.com', 'https://'])(
  '%s is no address to tell',
  async (url) => {
    expect(await refusalOf(people.admin.call(createWebhook, { url, events: ['fact.made'] }))).toBe('invalid');
  },
);
