import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { recordFacts } from '#contract/ledger/ledger.ts';
import { rebuild, verify } from '#contract/upkeep/upkeep.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';
import { inWorkspace, testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);
const contactId = newId();
let dealId: string;
let accountId: string | null;

/** As no operation of ours would: past the ledger, straight into what follows from it. */
const tamper = (work: (tx: DatabaseTransaction) => Promise<unknown>) =>
  inWorkspace(server, people.workspaceId, work);
const differences = async () => (await done(people.admin.call(verify, {}))).differences;

beforeAll(async () => {
  const opened = await done(
    people.seller.call(openDeal, {
      name: 'Line automation',
      accountName: 'Meridian Foods',
      stakeholders: [{ contactId, name: 'Priya Nair', roles: ['sponsor'] }],
      firstConversation: { startsAt: '2026-11-25T09:00:00.000Z' },
    }),
  );
  ({ dealId, accountId } = opened);
  for (let other = 0; other < 4; other++)
    await done(people.seller.call(openDeal, { name: `Other ${other}` }));
  await done(
    people.seller.call(recordFacts, {
      dealId,
      facts: [
        { type: 'touch.made', data: { contactId, channel: 'call', way: 'two-way' } },
        { type: 'promise.made', data: { what: 'A list', due: '2026-11-30' } },
        {
          type: 'commitment.made',
          data: {
            contactId,
            kind: 'explore',
            what: 'Shows us the line',
            due: '2026-11-28',
            evidence: 'said',
          },
        },
        { type: 'milestone.set', data: { name: 'Board', kind: 'decide', date: '2026-12-19' } },
      ],
    }),
  );
});

test('what follows from the ledger is found to be what follows from the ledger', async () => {
  expect(await done(people.admin.call(verify, {}))).toEqual({ deals: 5, of: 5, next: null, differences: [] });
});

describe('what somebody broke is named, and mended by a rebuild', () => {
  const broken: readonly [string, (tx: DatabaseTransaction) => Promise<unknown>, object][] = [
    [
      'a deal’s row',
      (tx) => tx.updateTable('deal').set({ lead: 7 }).where('deal_id', '=', dealId).execute(),
      { table: 'deal', field: 'lead', stored: 7, expected: 0 },
    ],
    [
      'a standing',
      (tx) =>
        sql`update standing set state = jsonb_set(state::jsonb, '{nextKind}', '"decide"')::json
        where deal_id = ${dealId}`.execute(tx),
      { table: 'standing', row: 'state', field: 'nextKind', stored: 'decide' },
    ],
    [
      'a standing that is gone',
      (tx) => tx.deleteFrom('standing').where('deal_id', '=', dealId).execute(),
      { table: 'standing', field: null, stored: null },
    ],
    [
      'a finding that is gone',
      (tx) => tx.deleteFrom('finding').where('deal_id', '=', dealId).where('code', '=', 'silent').execute(),
      { table: 'finding', row: 'silent ', field: null, stored: null },
    ],
    [
      'a finding that begins at another time',
      (tx) =>
        sql`update finding set from_at = from_at - interval '1 day'
        where deal_id = ${dealId} and code = 'silent'`.execute(tx),
      { table: 'finding', row: 'silent ', field: 'from_at' },
    ],
    [
      'a commitment',
      (tx) => tx.updateTable('commitment').set({ state: 'kept' }).where('deal_id', '=', dealId).execute(),
      { table: 'commitment', field: 'state', stored: 'kept', expected: 'open' },
    ],
    [
      'a promise',
      (tx) => tx.updateTable('promise').set({ due: '2026-12-24' }).where('deal_id', '=', dealId).execute(),
      { table: 'promise', field: 'due', stored: '2026-12-24', expected: '2026-11-30' },
    ],
    [
      'a conversation’s people',
      (tx) =>
        tx.updateTable('conversation').set({ participants: [] }).where('deal_id', '=', dealId).execute(),
      { table: 'conversation', field: 'participants', stored: [], expected: [contactId] },
    ],
    [
      'a milestone too many',
      (tx) =>
        sql`insert into milestone select workspace_id, deal_id, gen_random_uuid(), owner_id, team_id, 'Made up',
        null, null, null, 'open' from deal where deal_id = ${dealId}`.execute(tx),
      { table: 'milestone', field: null, expected: null },
    ],
    [
      'a lapse of control that never was',
      (tx) =>
        sql`insert into lapse select workspace_id, deal_id, 'not-asked', '', now(), now() + interval '1 day'
        from deal where deal_id = ${dealId}`.execute(tx),
      { table: 'lapse', field: null, expected: null },
    ],
    [
      'who had it from when',
      (tx) =>
        sql`update tenure set from_at = from_at - interval '1 day' where deal_id = ${dealId}`.execute(tx),
      { table: 'tenure', field: null, stored: null },
    ],
    [
      'an account’s last touch',
      (tx) => sql`update account set last_touch_at = null where account_id = ${accountId}`.execute(tx),
      { dealId: null, table: 'account', field: 'last_touch_at', stored: null },
    ],
  ];

  test.each(broken)('%s', async (_, breakIt, named) => {
    await tamper(breakIt);
    expect(await differences()).toContainEqual(expect.objectContaining(named));
    expect((await done(people.admin.call(rebuild, {}))).changed).toBe(1);
    expect(await differences()).toEqual([]);
  });
});

test('goes through the deals in pages, so that progress shows and nothing is locked for long', async () => {
  const seen: number[] = [];
  let after: string | null | undefined;
  do {
    const page = await done(people.admin.call(rebuild, { limit: 2, ...(after ? { after } : {}) }));
    seen.push(page.deals);
    after = page.next;
  } while (after !== null);
  expect(seen).toEqual([2, 2, 1]);
});

test('is for admins', async () => {
  expect(await refusalOf(people.manager.call(verify, {}))).toBe('not_allowed');
  expect(await refusalOf(people.manager.call(rebuild, {}))).toBe('not_allowed');
});

describe('the ledger', () => {
  test.each(['update fact set type = type', 'delete from fact', 'truncate fact'])(
    'refuses “%s”, whoever asks',
    async (statement) => {
      await expect(tamper((tx) => sql.raw(statement).execute(tx))).rejects.toThrow(
        /append-only|permission denied/,
      );
    },
  );

  test('is not touched by a write that fails on its way', async () => {
    const before = await done(people.seller.call(getDeal, { dealId }));
    const failed = tamper(async (tx) => {
      await tx.updateTable('deal').set({ name: 'Half a write' }).where('deal_id', '=', dealId).execute();
      throw new Error('the power is gone');
    });
    await expect(failed).rejects.toThrow('the power is gone');
    expect(await done(people.seller.call(getDeal, { dealId }))).toEqual(before);
  });
});
