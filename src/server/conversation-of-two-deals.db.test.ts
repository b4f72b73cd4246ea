import pg from 'pg';
import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import { createAccount } from '#contract/accounts/accounts.ts';
import { closeOut, closeOutTogether } from '#contract/conversations/close-out.ts';
import { getConversation, listConversations } from '#contract/conversations/conversations.ts';
import {
  cancelConversation,
  changeConversation,
  holdConversation,
  missConversation,
  planConversation,
} from '#contract/conversations/planning.ts';
import { changeDeal, openDeal } from '#contract/deals/deal-writes.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { getLedger, undoFacts } from '#contract/ledger/ledger.ts';
import type { SentTo } from '#contract/operation.ts';
import { getToday } from '#contract/today/today.ts';
import { verify } from '#contract/upkeep/upkeep.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { type TestMember, testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);

/** Two deals of one account: Kai is part of both, Ute of the first and Ina of the second. */
interface Scene {
  accountId: string;
  first: string;
  second: string;
  kai: string;
  ute: string;
  ina: string;
  conversationId: string;
}
let scene: Scene;

const startsAt = '2026-11-24T09:00:00.000Z';
const endsAt = '2026-11-24T10:30:00.000Z';

async function twoDeals(owner: TestMember = people.seller, other: TestMember = owner) {
  const { accountId } = await done(people.admin.call(createAccount, { name: `Meridian ${newId()}` }));
  const [kai, ute, ina] = [newId(), newId(), newId()];
  const open = async (who: TestMember, name: string, stakeholders: SentTo<typeof openDeal>['stakeholders']) =>
    (await done(who.call(openDeal, { name, accountId, stakeholders }))).dealId;
  const first = await open(owner, 'Line automation', [
    { contactId: kai, name: 'Kai' },
    { contactId: ute, name: 'Ute' },
  ]);
  const second = await open(other, 'Cold store', [{ contactId: kai }, { contactId: ina, name: 'Ina' }]);
  return { accountId, first, second, kai, ute, ina };
}

beforeEach(async () => {
  server.now = '2026-11-22T09:00:00.000Z';
  const made = await twoDeals();
  const { first, second, kai, ute } = made;
  const { conversationId } = await done(
    people.seller.call(planConversation, {
      ...{ dealId: first, startsAt, endsAt, participants: [kai, ute], title: 'Both lines' },
      plan: { objective: { kind: 'explore', contactId: ute }, gain: 'What rejects cost' },
      alsoIn: [
        { dealId: second, participants: [kai], plan: { objective: { kind: 'change', contactId: kai } } },
      ],
    }),
  );
  scene = { ...made, conversationId };
});

const seen = (dealId: string, who = people.seller) =>
  done(who.call(getConversation, { dealId, conversationId: scene.conversationId }));
const states = async () => [(await seen(scene.first)).state, (await seen(scene.second)).state];
const refuse = { kind: 'refused' as const, reason: 'They want to think.' };

describe('planned', () => {
  test('it stands in both deals, each with its own people and its own objective', async () => {
    const [first, second] = [await seen(scene.first), await seen(scene.second)];
    expect(first).toMatchObject({ startsAt, endsAt, title: 'Both lines', alsoIn: [scene.second] });
    expect(second).toMatchObject({ startsAt, endsAt, title: 'Both lines', alsoIn: [scene.first] });
    expect(first.participants.map(({ name }) => name)).toEqual(['Kai', 'Ute']);
    expect(second.participants.map(({ name }) => name)).toEqual(['Kai']);
    expect(first.plan.objective).toMatchObject({ kind: 'explore', contactId: scene.ute });
    expect(first.parts).toMatchObject([
      { deal: { name: 'Cold store' }, plan: { objective: { kind: 'change' } }, mayChange: true },
    ]);
  });

  test('lists show it once, with both deals, also page by page', async () => {
    const list = await done(
      people.seller.call(listConversations, { from: '2026-11-24', to: '2026-11-24', limit: 200 }),
    );
    const ones = list.items.filter(({ conversationId }) => conversationId === scene.conversationId);
    expect(ones).toHaveLength(1);
    expect([ones[0]!.deal.name, ...ones[0]!.parts.map(({ deal }) => deal.name)].sort()).toEqual([
      'Cold store',
      'Line automation',
    ]);
    expect(list.count).toBe(list.items.length);
    const ofTheSecond = await done(people.seller.call(listConversations, { dealId: scene.second }));
    expect(ofTheSecond.items).toMatchObject([
      { deal: { id: scene.second }, parts: [{ deal: { id: scene.first } }] },
    ]);
  });

  test('one that stands in one deal can take in another one later', async () => {
    const { first, second, kai, ute } = await twoDeals();
    const { conversationId } = await done(
      people.seller.call(planConversation, { dealId: first, startsAt, endsAt, participants: [ute] }),
    );
    await done(
      people.seller.call(changeConversation, {
        ...{ dealId: first, conversationId },
        alsoIn: [{ dealId: second, participants: [kai] }],
      }),
    );
    const there = await done(people.seller.call(getConversation, { dealId: second, conversationId }));
    expect(there).toMatchObject({ startsAt, endsAt, alsoIn: [first], participants: [{ name: 'Kai' }] });
  });
});

describe('what holds for all of it', () => {
  test('another time is another time in both deals, each told by a fact of its own', async () => {
    const moved = await done(
      people.seller.call(changeConversation, {
        ...{ dealId: scene.second, conversationId: scene.conversationId },
        startsAt: '2026-11-25T09:00:00.000Z',
      }),
    );
    expect(moved.also).toMatchObject([{ dealId: scene.first, factIds: [expect.any(String)] }]);
    for (const dealId of [scene.first, scene.second]) {
      expect(await seen(dealId)).toMatchObject({
        startsAt: '2026-11-25T09:00:00.000Z',
        endsAt: '2026-11-25T10:30:00.000Z',
      });
    }
  });

  test('taking a move back takes it back in both, and so does doing it again', async () => {
    const own = { dealId: scene.first, conversationId: scene.conversationId };
    const moved = await done(
      people.seller.call(changeConversation, { ...own, startsAt: '2026-11-25T09:00:00.000Z' }),
    );
    const parts = ({ dealId, factIds, also }: Omit<typeof moved, 'toTell'>) => ({
      dealId,
      factIds,
      also: also.map(only),
    });
    const only = ({ dealId, factIds }: { dealId: string; factIds: string[] }) => ({ dealId, factIds });
    const back = await done(people.seller.call(undoFacts, parts(moved)));
    expect([(await seen(scene.first)).startsAt, (await seen(scene.second)).startsAt]).toEqual([
      startsAt,
      startsAt,
    ]);
    await done(people.seller.call(undoFacts, parts(back)));
    expect((await seen(scene.second)).startsAt).toBe('2026-11-25T09:00:00.000Z');
  });

  test('a plan that changes is the plan of one deal, and writes nothing in the other', async () => {
    const changed = await done(
      people.seller.call(changeConversation, {
        ...{ dealId: scene.first, conversationId: scene.conversationId },
        plan: { agenda: 'Three points' },
        // As a form sends it, with all that it shows.
        ...{ startsAt, endsAt, title: 'Both lines', channel: 'meeting' as const },
      }),
    );
    expect(changed.also).toMatchObject([{ factIds: [] }]);
    expect((await seen(scene.second)).plan).toMatchObject({ objective: { kind: 'change' } });
  });

  test('cancelled and missed are so in both', async () => {
    const { first: dealId, conversationId } = scene;
    await done(people.seller.call(cancelConversation, { dealId, conversationId }));
    expect(await states()).toEqual(['cancelled', 'cancelled']);
  });

  test('missed is so in both', async () => {
    server.now = '2026-11-24T09:20:00.000Z';
    const { first: dealId, conversationId } = scene;
    await done(people.seller.call(missConversation, { dealId, conversationId, side: 'client' }));
    expect(await states()).toEqual(['missed', 'missed']);
  });

  test('one deal can be taken out of it; the other goes on alone', async () => {
    const { first: dealId, conversationId } = scene;
    await done(people.seller.call(cancelConversation, { dealId, conversationId, onlyHere: true }));
    expect(await states()).toEqual(['cancelled', 'planned']);
    expect(await seen(scene.second)).toMatchObject({ alsoIn: [], parts: [] });
  });

  test('held is held in both, and who is known in both was there in both or in neither', async () => {
    server.now = '2026-11-24T10:40:00.000Z';
    await done(
      people.seller.call(holdConversation, {
        ...{ dealId: scene.first, conversationId: scene.conversationId },
        ...{ participants: [scene.ute], notes: 'Kai was ill.' },
      }),
    );
    expect(await states()).toEqual(['held', 'held']);
    expect((await seen(scene.second)).participants).toEqual([]);
    expect((await seen(scene.second)).notes).toBe('Kai was ill.');
  });
});

describe('closed out', () => {
  test('in one deal, it is known as held in the other, which has its own close-out to come', async () => {
    server.now = '2026-11-24T10:40:00.000Z';
    const { first: dealId, conversationId } = scene;
    await done(people.seller.call(closeOut, { dealId, conversationId, next: refuse }));
    expect(await states()).toEqual(['closed out', 'held']);
    const open = await done(people.seller.call(listConversations, { toCloseOut: 'true', limit: 200 }));
    const one = open.items.find((item) => item.conversationId === conversationId);
    expect(one).toMatchObject({ deal: { id: scene.second }, toCloseOut: true });
  });

  test('Today shows it once, and leads to the deal whose part is left', async () => {
    server.now = '2026-11-24T10:40:00.000Z';
    const { first: dealId, second, conversationId } = scene;
    const ofToday = async () =>
      (await done(people.seller.call(getToday, {}))).conversations.filter(
        (one) => one.conversationId === conversationId,
      );
    expect(await ofToday()).toMatchObject([{ toCloseOut: true, alsoAbout: [expect.anything()] }]);
    await done(people.seller.call(closeOut, { dealId, conversationId, next: refuse }));
    expect(await ofToday()).toMatchObject([
      { deal: { dealId: second }, toCloseOut: true, alsoAbout: [{ id: dealId }] },
    ]);
  });

  test('in both at once, by the rules of each, with one next conversation of both', async () => {
    server.now = '2026-11-24T10:40:00.000Z';
    const { first, second, kai, ute, conversationId } = scene;
    const nextId = newId();
    const next = (participants: string[]) => ({
      ...{ kind: 'conversation' as const, conversationId: nextId, participants },
      startsAt: '2026-12-01T09:00:00.000Z',
    });
    const commitment = { contactId: ute, kind: 'explore', what: 'Shows us the line', due: '2026-11-30' };
    const { parts } = await done(
      people.seller.call(closeOutTogether, {
        conversationId,
        parts: [
          { dealId: first, commitments: [commitment], next: next([kai, ute]) },
          { dealId: second, next: next([kai]) },
        ],
      }),
    );
    expect(parts).toMatchObject([
      { dealId: first, outcome: 'advance', nextConversationId: nextId },
      { dealId: second, outcome: 'continuation', nextConversationId: nextId },
    ]);
    const after = await done(people.seller.call(getConversation, { dealId: first, conversationId: nextId }));
    expect(after).toMatchObject({ state: 'planned', alsoIn: [second], parts: [{ deal: { id: second } }] });
  });

  test('one that was never planned is one as well: it is listed once, and each part knows the other', async () => {
    const { first, second, kai } = scene;
    server.now = '2026-11-24T10:40:00.000Z';
    const conversationId = newId();
    const held = {
      startsAt: '2026-11-23T09:00:00.000Z',
      endsAt: '2026-11-23T09:30:00.000Z',
      participants: [kai],
    };
    await done(
      people.seller.call(closeOutTogether, {
        conversationId,
        parts: [first, second].map((dealId) => ({ dealId, held, next: refuse })),
      }),
    );
    const listed = await done(people.seller.call(listConversations, { limit: 200 }));
    const found = listed.items.filter((one) => one.conversationId === conversationId);
    expect(found).toMatchObject([{ parts: [{ outcome: 'continuation' }] }]);
    const one = await done(people.seller.call(getConversation, { dealId: second, conversationId }));
    expect(one).toMatchObject({ alsoIn: [first], parts: [{ deal: { id: first } }] });
  });

  test('what one deal refuses is written in neither', async () => {
    server.now = '2026-11-24T10:40:00.000Z';
    const { first, second, conversationId } = scene;
    const parts = [{ dealId: first, next: refuse }, { dealId: second }];
    expect(await refusalOf(people.seller.call(closeOutTogether, { conversationId, parts }))).toBe(
      'conversation_without_a_next_one',
    );
    expect(await states()).toEqual(['planned', 'planned']);
  });
});

describe('refused', () => {
  test('deals of different accounts share no conversation', async () => {
    const [one, other] = [await twoDeals(), await twoDeals()];
    const sent = {
      dealId: one.first,
      startsAt,
      participants: [],
      alsoIn: [{ dealId: other.first, participants: [] }],
    };
    expect(await refusalOf(people.seller.call(planConversation, sent))).toBe('deals_of_different_accounts');
  });

  test('with a deal that is not yours to change nothing is planned, moved, cancelled or held in either', async () => {
    const { first, second, conversationId } = scene;
    await done(people.admin.call(changeDeal, { dealId: second, ownerId: people.otherSeller.memberId }));
    const own = { dealId: first, conversationId };
    const moved = people.seller.call(changeConversation, { ...own, startsAt: '2026-11-26T09:00:00.000Z' });
    expect(await refusalOf(moved)).toBe('not_allowed');
    expect(await refusalOf(people.seller.call(cancelConversation, own))).toBe('not_allowed');
    expect(await refusalOf(people.otherSeller.call(cancelConversation, { ...own, dealId: second }))).toBe(
      'not_allowed',
    );
    expect(await seen(first)).toMatchObject({ state: 'planned', startsAt, mayChange: false, parts: [] });
    // Their own part is theirs to close out and to take out.
    await done(people.seller.call(cancelConversation, { ...own, onlyHere: true }));
    expect((await seen(second, people.admin)).state).toBe('planned');
  });

  test('planning with somebody else’s deal finds no such deal', async () => {
    const { first, second } = await twoDeals(people.seller, people.otherSeller);
    const sent = {
      dealId: first,
      startsAt,
      participants: [],
      alsoIn: [{ dealId: second, participants: [] }],
    };
    expect(await refusalOf(people.seller.call(planConversation, sent))).toBe('deal_not_found');
  });

  test('who changed the other deal’s part meanwhile is not written over', async () => {
    const { first, second, conversationId } = scene;
    const { sequence } = await seen(second);
    const own = { dealId: second, conversationId, plan: { agenda: 'Mine' } };
    await done(people.manager.call(changeConversation, own));
    const both = people.seller.call(changeConversation, {
      ...{ dealId: first, conversationId },
      alsoIn: [{ dealId: second, seenSequence: sequence, plan: { agenda: 'Theirs' } }],
    });
    expect(await refusalOf(both)).toBe('deal_changed');
  });
});

test('killed between the first deal and the second, it stands in neither', async () => {
  const { first, second } = scene;
  const ordered = [first, second].sort();
  const sequences = async () => {
    const pages = await Promise.all(ordered.map((dealId) => done(people.admin.call(getLedger, { dealId }))));
    return pages.map(({ count }) => count);
  };
  const before = await sequences();
  // Somebody has what follows from the second deal locked, so that the write waits with the first one done.
  const blocker = new pg.Client(database.applicationConnection);
  await blocker.connect();
  await blocker.query('begin');
  await blocker.query(`select set_config('leadsheet.workspace', $1, true)`, [people.workspaceId]);
  await blocker.query('select 1 from conversation where deal_id = $1 for update', [ordered[1]]);
  const moving = people.seller.call(changeConversation, {
    ...{ dealId: first, conversationId: scene.conversationId },
    startsAt: '2026-11-27T09:00:00.000Z',
  });
  const waiting = `select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
  let pids: { pid: number }[] = [];
  while (pids.length === 0) ({ rows: pids } = await blocker.query(waiting));
  await blocker.query('select pg_terminate_backend($1)', [pids[0]!.pid]);
  expect((await moving).ok).toBe(false);
  await blocker.query('rollback');
  await blocker.end();
  expect(await sequences()).toEqual(before);
  expect([(await seen(first)).startsAt, (await seen(second)).startsAt]).toEqual([startsAt, startsAt]);
  server.logged.length = 0;
});

test('two who move it at once from its two deals wait for each other, and both are written', async () => {
  const { first, second, conversationId } = scene;
  const move = (dealId: string, day: number) =>
    people.seller.call(changeConversation, {
      ...{ dealId, conversationId },
      startsAt: `2026-12-${String(day).padStart(2, '0')}T09:00:00.000Z`,
    });
  const answers = await Promise.all([1, 2, 3, 4, 7, 8].map((day) => move(day % 2 ? first : second, day)));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect((await seen(first)).startsAt).toBe((await seen(second)).startsAt);
});

test('each deal’s page shows its part, and what follows from both ledgers is what a fresh fold gives', async () => {
  const page = await done(people.seller.call(getDeal, { dealId: scene.second }));
  expect(page.conversations).toMatchObject([
    { alsoIn: [scene.first], plan: { objective: { kind: 'change' } } },
  ]);
  const { differences } = await done(people.admin.call(verify, {}));
  expect(differences).toEqual([]);
});
