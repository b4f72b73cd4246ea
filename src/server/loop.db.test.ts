import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';
import { closeOut } from '#contract/conversations/close-out.ts';
import { getConversation, listConversations } from '#contract/conversations/conversations.ts';
import {
  changeConversation as changeConversationContract,
  getPlanProposal,
  holdConversation,
  planConversation,
} from '#contract/conversations/planning.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { getDeal, listDeals } from '#contract/deals/deals.ts';
import { correctFact, getLedger, recordFacts } from '#contract/ledger/ledger.ts';
import { getToday } from '#contract/today/today.ts';
import { verify } from '#contract/upkeep/upkeep.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);

const [priya, jon, grace] = [newId(), newId(), newId()];
let dealId: string;
let firstConversation: string;

const dealNow = async () => done(people.seller.call(getDeal, { dealId }));

describe('a deal from its first minute', () => {
  test('is opened with its account, its people and its first conversation in one go', async () => {
    server.now = '2026-11-02T09:00:00.000Z';
    const opened = await done(
      people.seller.call(openDeal, {
        name: 'Line automation, Dayton plant',
        accountName: 'Meridian Foods',
        value: { valueMinor: 24_000_000, currency: 'USD' },
        expectedClose: '2026-12-10',
        stakeholders: [
          { contactId: priya, name: 'Priya Nair', title: 'VP Operations', roles: ['sponsor'] },
          { contactId: jon, name: 'Jon Bell', title: 'Plant manager', roles: ['user'] },
        ],
        firstConversation: { startsAt: '2026-11-04T10:00:00+01:00', gain: 'What rejects cost elsewhere' },
      }),
    );
    dealId = opened.dealId;
    firstConversation = opened.conversationId ?? '';
    expect(opened.sequence).toBe(4);
    const page = await dealNow();
    expect(page.deal).toMatchObject({
      name: 'Line automation, Dayton plant',
      account: { name: 'Meridian Foods' },
      owner: { name: 'Sam Seller' },
      value: { valueMinor: 24_000_000, currency: 'USD' },
      nextConversation: { startsAt: '2026-11-04T09:00:00.000Z' },
      sequence: 4,
    });
    expect(page.score.people.map(({ name }) => name)).toEqual(['Priya Nair', 'Jon Bell']);
    expect(page.next).toMatchObject({ kind: 'explore', contactName: 'Priya Nair' });
    expect(page.ledger.items).toHaveLength(4);
  });

  test('is planned with an objective and a backup that are proposed', async () => {
    const proposal = await done(
      people.seller.call(getPlanProposal, { dealId, conversationId: firstConversation }),
    );
    expect(proposal.plan).toMatchObject({
      objective: { kind: 'explore', contactId: priya },
      gain: 'What rejects cost elsewhere',
    });
    expect(proposal.plan.backup?.wording).toBeTruthy();
    expect(proposal.participants).toHaveLength(2);
  });

  test('shows the conversation on the day, and what its plan still lacks', async () => {
    server.now = '2026-11-04T07:00:00.000Z';
    const today = await done(people.seller.call(getToday, {}));
    expect(today.summary).toMatch(/^One conversation, one move\./);
    expect(today.conversations).toMatchObject([{ planState: 'no objective', line: 'No objective yet.' }]);
    expect(today.moves[0]).toMatchObject({
      code: 'no-objective',
      act: { name: 'plan', conversationId: firstConversation },
    });
  });

  test('cannot be closed out before it has begun, nor without a next conversation', async () => {
    const close = () => people.seller.call(closeOut, { dealId, conversationId: firstConversation });
    expect(await refusalOf(close())).toBe('conversation_not_held');
    server.now = '2026-11-04T10:10:00.000Z';
    expect(await refusalOf(close())).toBe('conversation_without_a_next_one');
    expect((await dealNow()).deal.sequence).toBe(4);
  });

  test('is closed out in one go: answers, commitments, promises, the next conversation', async () => {
    await done(
      people.seller.call(holdConversation, {
        dealId,
        conversationId: firstConversation,
        notes: 'Priya likes the idea. Jon worries about spring.',
      }),
    );
    const closed = await done(
      people.seller.call(closeOut, {
        dealId,
        conversationId: firstConversation,
        stakeholders: [{ contactId: grace, name: 'Grace Otieno', roles: ['finance'] }],
        asks: [
          {
            contactId: priya,
            kind: 'explore',
            as: 'objective',
            answer: 'yes',
            value: 'A figure for the rejects',
          },
          {
            contactId: priya,
            kind: 'change',
            as: 'other',
            answer: 'maybe',
            reason: 'timing',
            words: 'Probably',
            reviewOn: '2026-12-01',
          },
        ],
        commitments: [
          { contactId: priya, what: 'Walks the line with us', due: '2026-11-10', evidence: 'said' },
          { what: 'We will take a look some time', quote: 'We’ll take a look', evidence: 'quoted' },
        ],
        promises: [{ contactId: jon, what: 'Send the reject cost of three plants', due: '2026-11-06' }],
        concerns: [{ contactId: jon, text: 'Spring is our busy season' }],
        next: {
          kind: 'conversation',
          startsAt: '2026-11-10T13:00:00.000Z',
          participants: [priya, jon, grace],
          gain: 'The cost by shift',
        },
      }),
    );
    expect(closed).toMatchObject({
      outcome: 'advance',
      notFirm: [{ text: 'We’ll take a look', missing: ['who', 'when'] }],
    });
    const page = await dealNow();
    const row = page.score.people.find(({ contactId }) => contactId === priya);
    expect(row?.positions.map(({ state }) => state).slice(0, 3)).toEqual(['gained', 'gained', 'maybe']);
    expect(page.deal.nextConversation?.startsAt).toBe('2026-11-10T13:00:00.000Z');
    expect(page.concerns).toMatchObject([{ text: 'Spring is our busy season', open: true }]);
    expect(page.findings.map(({ code }) => code)).toContain('non-commitment');
    expect(page.score.people.find(({ contactId }) => contactId === grace)?.note).toBe(
      'joined 4 Nov, starts at the beginning',
    );
  });

  test('is not closed out twice', async () => {
    const again = people.seller.call(closeOut, { dealId, conversationId: firstConversation });
    expect(await refusalOf(again)).toBe('conversation_already_closed_out');
  });

  test('is asked for a proposal, and told what is missing first', async () => {
    server.now = '2026-11-05T09:00:00.000Z';
    const requestId = newId();
    await done(
      people.seller.call(recordFacts, {
        dealId,
        facts: [
          {
            type: 'request.received',
            data: { requestId, what: 'proposal', contactId: jon, words: 'Just send it over' },
          },
        ],
      }),
    );
    const page = await dealNow();
    expect(page.requests[0]?.missing.map(({ kind }) => kind)).toEqual([
      'time',
      'explore',
      'change',
      'collaborate',
      'consensus',
      'invest',
    ]);
    const meet = {
      dealId,
      facts: [{ type: 'request.met' as const, data: { requestId, what: 'proposal' as const } }],
    };
    expect(await refusalOf(people.seller.call(recordFacts, meet))).toBe('request_needs_missing');
    await done(people.seller.call(recordFacts, { ...meet, anyway: true }));
    const after = await dealNow();
    expect(after.control.ways.find(({ code }) => code === 'client-led')).toMatchObject({ state: 'given up' });
    expect(after.score.lead.sentence).toMatch(/^You are \d ahead of/);
    expect(after.deal.sequence).toBe(page.deal.sequence + 1);
  });

  test('gives a mistake back: the proposal was never sent', async () => {
    const before = await dealNow();
    const met = before.ledger.items.find(({ type }) => type === 'request.met');
    expect(met?.correctable).toBe(true);
    await done(
      people.seller.call(correctFact, {
        dealId,
        factId: met?.factId ?? '',
        void: true,
        reason: 'Not sent after all',
      }),
    );
    const after = await dealNow();
    expect(after.control.ways.find(({ code }) => code === 'client-led')).toMatchObject({ state: 'in hand' });
    expect(after.ledger.items.find(({ factId }) => factId === met?.factId)?.corrected).toMatchObject({
      void: true,
      reason: 'Not sent after all',
      byName: 'You',
      byYou: true,
      undo: false,
    });
  });

  test('puts what is due on the day, and what will go wrong this week', async () => {
    server.now = '2026-11-07T09:00:00.000Z';
    const today = await done(people.seller.call(getToday, { horizonDays: 7 }));
    expect(today.promised).toMatchObject([
      { what: 'Send the reject cost of three plants', label: '1 day late', tone: 'bad' },
    ]);
    expect(today.owed).toMatchObject([{ what: 'Walks the line with us', label: 'Tue' }]);
    expect(today.coming.map(({ code }) => code)).toContain('owed');
    expect(today.month).toMatchObject([
      { name: 'leftWithNext', count: 1, of: 1 },
      { name: 'askedForWhatWasPlanned', count: 0, of: 0 },
      { name: 'commitmentsKept', count: 0, of: 0 },
    ]);
  });

  test('stands in the lists', async () => {
    const deals = await done(people.seller.call(listDeals, { search: 'meridian' }));
    expect(deals).toMatchObject({ count: 1, next: null, items: [{ gained: 0, of: 10, lead: 2 }] });
    const talks = await done(people.seller.call(listConversations, { from: '2026-11-01', to: '2026-11-30' }));
    expect(talks.items.map(({ state }) => state)).toEqual(['closed out', 'planned']);
    const talk = await done(
      people.seller.call(getConversation, { dealId, conversationId: firstConversation }),
    );
    expect(talk.entries.map(({ type }) => type)).toContain('conversation.closed-out');
  });

  test('pages its ledger, newest first, every entry in words', async () => {
    const first = await done(people.seller.call(getLedger, { dealId, limit: 5 }));
    const second = await done(
      people.seller.call(getLedger, { dealId, limit: 100, cursor: first.next ?? '' }),
    );
    const all = [...first.items, ...second.items];
    expect(all.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: first.count }, (_, place) => first.count - place),
    );
    for (const { sentence } of all)
      expect(sentence.map(({ text }) => text).join('')).not.toMatch(/undefined|null|somebody/);
  });

  test('has projections that are those of a fresh fold', async () => {
    expect((await done(people.admin.call(verify, {}))).differences).toEqual([]);
  });
});

test('nine commitments can be gained in one meeting', async () => {
  server.now = '2026-11-09T09:00:00.000Z';
  const [solo, talk] = [newId(), newId()];
  const opened = await done(
    people.seller.call(openDeal, {
      name: 'One-person buyer',
      stakeholders: [
        {
          contactId: solo,
          name: 'Ines Roth',
          roles: ['decision maker', 'economic buyer', 'sponsor', 'user', 'technical', 'finance'],
        },
      ],
    }),
  );
  const kinds = ['explore', 'change', 'collaborate', 'consensus', 'invest', 'review', 'concerns', 'decide'];
  await done(
    people.seller.call(recordFacts, {
      dealId: opened.dealId,
      facts: [{ type: 'waiver.made', data: { kind: 'consensus', reason: 'She decides alone' } }],
    }),
  );
  const closed = await done(
    people.seller.call(closeOut, {
      dealId: opened.dealId,
      conversationId: talk,
      held: {
        startsAt: '2026-11-09T07:00:00.000Z',
        endsAt: '2026-11-09T08:30:00.000Z',
        participants: [solo],
      },
      asks: kinds.map((kind) => ({
        contactId: solo,
        kind,
        as: 'other' as const,
        value: 'Said in the meeting',
        answer: 'yes' as const,
      })),
      commitments: kinds.map((kind) => ({
        contactId: solo,
        kind,
        what: `Agreed to ${kind}`,
        kept: true,
        evidence: 'said' as const,
      })),
      next: { kind: 'conversation', startsAt: '2026-11-16T09:00:00.000Z', participants: [solo] },
    }),
  );
  const page = await done(people.seller.call(getDeal, { dealId: opened.dealId }));
  expect(page.score.kinds.filter(({ gainedForDeal }) => gainedForDeal).map(({ key }) => key)).toEqual([
    'time',
    ...kinds,
  ]);
  expect(page.score.nextKind).toBe('execute');
  expect(closed.outcome).toBe('order');
});

describe('two people at one deal', () => {
  async function deal() {
    server.now = '2026-11-09T09:00:00.000Z';
    const contactId = newId();
    const opened = await done(
      people.seller.call(openDeal, {
        name: 'Shared',
        stakeholders: [{ contactId, name: 'Kai Client', roles: ['sponsor'] }],
      }),
    );
    return { ...opened, contactId };
  }

  test('who changed the same thing meanwhile is told, and nothing is overwritten', async () => {
    const { dealId: id, sequence, contactId } = await deal();
    const { conversationId } = await done(
      people.seller.call(planConversation, {
        dealId: id,
        startsAt: '2026-11-12T09:00:00.000Z',
        participants: [contactId],
      }),
    );
    expect(sequence).toBe(2);
    const move = (startsAt: string, seenSequence: number) =>
      people.manager.call(changeConversationContract, { dealId: id, conversationId, startsAt, seenSequence });
    await done(move('2026-11-13T09:00:00.000Z', 3));
    expect(await refusalOf(move('2026-11-14T09:00:00.000Z', 3))).toBe('deal_changed');
    const page = await done(people.seller.call(getDeal, { dealId: id }));
    expect(page.deal.nextConversation?.startsAt).toBe('2026-11-13T09:00:00.000Z');
  });

  test('what is about different things goes side by side', async () => {
    const { dealId: id, contactId } = await deal();
    const note = (text: string) =>
      people.seller.call(recordFacts, {
        dealId: id,
        seenSequence: 2,
        facts: [{ type: 'note.added', data: { text } }],
      });
    const answers = await Promise.all(['one', 'two', 'three', 'four'].map((text) => done(note(text))));
    expect(answers.map(({ sequence }) => sequence).sort()).toEqual([3, 4, 5, 6]);
    await done(
      people.seller.call(recordFacts, {
        dealId: id,
        seenSequence: 2,
        facts: [{ type: 'concern.raised', data: { contactId, text: 'The cost' } }],
      }),
    );
  });

  test('the same facts sent twice are recorded once, and other facts under the same id are refused', async () => {
    const { dealId: id } = await deal();
    const factId = newId();
    const send = (text: string) =>
      people.seller.call(recordFacts, {
        dealId: id,
        facts: [{ id: factId, type: 'note.added', data: { text } }],
      });
    const first = await done(send('Once'));
    const second = await done(send('Once'));
    expect(second).toEqual(first);
    expect(await refusalOf(send('Something else'))).toBe('id_already_used');
  });
});
