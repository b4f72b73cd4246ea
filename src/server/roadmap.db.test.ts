import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { changeConversation, planConversation } from '#contract/conversations/planning.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { recordFacts } from '#contract/ledger/ledger.ts';
import type { SentTo } from '#contract/operation.ts';
import { acceptProposal, declineProposal } from '#contract/roadmap/proposals.ts';
import { actOnRoadmap, chooseRoadmapReading, readRoadmap } from '#contract/roadmap/roadmap.ts';
import {
  listRoadmapLinks,
  restoreRoadmapLink,
  revokeRoadmapLink,
  shareRoadmap,
} from '#contract/roadmap/roadmap-links.ts';
import { verify } from '#contract/upkeep/upkeep.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { inWorkspace, testPeople } from './testing/test-people.ts';
import { anyAddress, done, refusalOf, testServer } from './testing/test-server.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);

const [marta, owen] = [newId(), newId()];
const [milestoneId, commitmentId, promiseId] = [newId(), newId(), newId()];
let dealId: string;
let conversationId: string;
let token: string;

const secret = 'a private word of ours';
const tokenIn = (linkPath: string) => linkPath.slice('/r/'.length);
const client = () => server.visitor({ address: anyAddress() });
const read = (of = token) => done(client().call(readRoadmap, { token: of }));
type Does = SentTo<typeof actOnRoadmap>['does'];
const act = (does: Does, of = token) => client().call(actOnRoadmap, { token: of, does });
const acted = (does: Does) => done(act(does));
const dealNow = () => done(people.seller.call(getDeal, { dealId }));
const share = async (contactId: string) =>
  done(people.seller.call(shareRoadmap, { dealId, contactId, days: 30 }));

beforeAll(async () => {
  server.now = '2026-11-02T09:00:00.000Z';
  const opened = await done(
    people.seller.call(openDeal, {
      name: `Tessel, ${secret}`,
      accountName: 'Tessel Insurance',
      clientGoal: 'faster claims intake',
      stakeholders: [
        {
          contactId: marta,
          name: 'Marta Ruiz',
          title: 'Head of claims',
          roles: ['sponsor', 'decision maker'],
        },
        { contactId: owen, name: 'Owen Blake', roles: ['technical'], gain: secret },
      ],
    }),
  );
  dealId = opened.dealId;
  ({ conversationId } = await done(
    people.seller.call(planConversation, {
      ...{ dealId, participants: [marta], startsAt: '2026-11-26T09:00:00.000Z' },
      ...{ title: 'Your last questions', plan: { gain: 'Every point answered in writing.', agenda: secret } },
    }),
  ));
  const record = (type: string, data: object) => ({ type, data }) as never;
  await done(
    people.seller.call(recordFacts, {
      dealId,
      facts: [
        record('milestone.set', { milestoneId, name: 'The board meets', kind: 'decide', date: '2026-12-04' }),
        record('commitment.made', {
          ...{ commitmentId, contactId: marta, kind: 'explore', what: 'sends the figures by region' },
          ...{ due: '2026-11-20', evidence: 'said', quote: secret },
        }),
        record('promise.made', { promiseId, contactId: marta, what: 'a draft of the indemnity' }),
        record('promise.made', {
          ...{ promiseId: newId(), contactId: marta, what: 'the safety plan', due: '2026-12-01' },
          memberId: people.manager.memberId,
        }),
        record('concern.raised', { contactId: owen, text: secret }),
        record('note.added', { text: secret }),
        record('position.judged', { contactId: owen, kind: 'change', state: 'refused', reason: secret }),
      ],
    }),
  );
  const { linkPath } = await share(marta);
  token = tokenIn(linkPath);
});

describe('the roadmap behind a link', () => {
  test('says in their words where they are, what comes next, who and when', async () => {
    expect(await read()).toMatchObject({
      reader: { name: 'Marta Ruiz' },
      account: 'Tessel Insurance',
      preparedBy: { name: 'Sam Seller', company: 'Nordwind' },
      goal: 'faster claims intake',
      stepsToDecision: 8,
      decision: { title: 'The board meets', day: '2026-12-04' },
      next: {
        title: 'Your last questions',
        gain: 'Every point answered in writing.',
        attendance: 'not said',
      },
      theirs: [{ what: 'sends the figures by region', due: '2026-11-20', isConfirmed: false }],
      ours: [
        { what: 'the safety plan', by: 'Mara Manager' },
        { what: 'a draft of the indemnity', by: null },
      ],
      hasAgreed: false,
    });
    const { steps } = await read();
    expect(steps.map(({ title, state }) => `${state}: ${title}`)).toMatchObject([
      'current: Understand what the present way costs',
      ...Array(6).fill(expect.any(String)),
      'ahead: The board meets',
      'ahead: Put it to work and see the first result',
    ]);
  });

  test('shows nothing of ours: no note, no quote, no gain of a colleague, no judgement, no name of the deal', async () => {
    const all = JSON.stringify(await read());
    expect(all).not.toContain(secret);
    for (const word of ['finding', 'lead', 'forecast', 'refused', 'severity', 'wording']) {
      expect(all).not.toContain(word);
    }
  });

  test('keeps only the hash of the link', async () => {
    const kept = await inWorkspace(server, people.workspaceId, (tx) =>
      tx.selectFrom('roadmap_link').selectAll().execute(),
    );
    expect(JSON.stringify(kept)).not.toContain(token);
  });

  test('is read in the language and the zone that they chose', async () => {
    const chosen = await done(
      client().call(chooseRoadmapReading, { token, locale: 'de', zone: 'America/New_York' }),
    );
    expect(chosen).toMatchObject({ locale: 'de-DE', zone: 'America/New_York' });
    expect(await read()).toMatchObject({ locale: 'de-DE', zone: 'America/New_York' });
    await done(client().call(chooseRoadmapReading, { token, locale: 'en' }));
  });
});

describe('what they do there', () => {
  test('is theirs, at once, with evidence from them', async () => {
    expect((await acted({ act: 'attend', conversationId })).next?.attendance).toBe('comes');
    expect((await acted({ act: 'confirm commitment', commitmentId })).theirs[0]?.isConfirmed).toBe(true);
    const page = await dealNow();
    expect(page.ledger.items.slice(0, 2).map(({ type, by }) => [type, by.kind, by.name])).toEqual([
      ['commitment.confirmed', 'client', 'Marta Ruiz'],
      ['conversation.accepted', 'client', 'Marta Ruiz'],
    ]);
    expect(page.commitments[0]).toMatchObject({ evidence: 'roadmap' });
  });

  test('is recorded once, however often it is sent', async () => {
    const before = (await dealNow()).deal.sequence;
    await acted({ act: 'attend', conversationId });
    expect((await dealNow()).deal.sequence).toBe(before);
  });

  test('moves a date of theirs at once', async () => {
    const { decision } = await acted({
      act: 'set date',
      milestoneId,
      date: '2026-12-11',
      words: 'A holiday.',
    });
    expect(decision).toEqual({ title: 'The board meets', day: '2026-12-11' });
    expect((await dealNow()).deal.clientDecision).toMatchObject({ day: '2026-12-11' });
  });

  test('moves a conversation only once we take their time', async () => {
    const startsAt = '2026-11-27T13:00:00.000Z';
    const { next } = await acted({ act: 'propose time', conversationId, startsAt });
    expect(next).toMatchObject({
      startsAt: '2026-11-26T09:00:00.000Z',
      proposedTimes: [startsAt],
      attendance: 'another time',
    });
    expect((await dealNow()).conversations[0]?.attendance).toContainEqual(
      expect.objectContaining({ name: 'Marta Ruiz', says: 'another time' }),
    );
    const entry = (await dealNow()).ledger.items.find(({ type }) => type === 'proposal.made');
    const proposalId = String(entry?.data.proposalId);
    await done(people.seller.call(acceptProposal, { dealId, proposalId }));
    expect((await read()).next).toMatchObject({ startsAt, attendance: 'comes', proposedTimes: [] });
    expect(await refusalOf(people.seller.call(declineProposal, { dealId, proposalId }))).toBe(
      'proposal_not_open',
    );
  });

  test('is told that a time stays for as long as it does', async () => {
    const startsAt = '2026-11-30T13:00:00.000Z';
    await acted({ act: 'propose time', conversationId, startsAt });
    const entry = (await dealNow()).ledger.items.find(({ type }) => type === 'proposal.made');
    const proposalId = String(entry?.data.proposalId);
    await done(people.seller.call(declineProposal, { dealId, proposalId, words: 'We are away.' }));
    expect((await read()).next?.declined).toEqual({ words: 'We are away.' });
    const moveTo = (day: string) =>
      done(
        people.seller.call(changeConversation, {
          ...{ dealId, conversationId, startsAt: `2026-11-${day}T13:00:00.000Z` },
        }),
      );
    await moveTo('28');
    expect((await read()).next).toMatchObject({ startsAt: '2026-11-28T13:00:00.000Z', declined: null });
    await moveTo('27');
  });

  test('is refused for what is not theirs', async () => {
    const { linkPath } = await share(owen);
    const other = tokenIn(linkPath);
    expect(await refusalOf(act({ act: 'keep commitment', commitmentId }, other))).toBe(
      'commitment_not_found',
    );
    expect((await read(other)).theirs).toEqual([]);
  });

  test('leaves a ledger that folds to what stands', async () => {
    expect(await done(people.admin.call(verify, {}))).toMatchObject({ differences: [] });
  });
});

describe('a link that does not open', () => {
  test('is one that was made up, was revoked, ran out, or whose owner left; all say the same', async () => {
    expect(await refusalOf(client().call(readRoadmap, { token: 'made-up' }))).toBe('roadmap_not_open');
    const { link, linkPath } = await share(marta);
    const { linkId } = link;
    await done(people.seller.call(revokeRoadmapLink, { dealId, linkId }));
    expect(await refusalOf(client().call(readRoadmap, { token: tokenIn(linkPath) }))).toBe(
      'roadmap_not_open',
    );
    expect(await refusalOf(act({ act: 'agree' }, tokenIn(linkPath)))).toBe('roadmap_not_open');
    await done(people.seller.call(restoreRoadmapLink, { dealId, linkId }));
    await read(tokenIn(linkPath));
    server.now = '2026-12-03T09:00:00.000Z';
    expect(await refusalOf(client().call(readRoadmap, { token: tokenIn(linkPath) }))).toBe(
      'roadmap_not_open',
    );
    const { items } = await done(people.seller.call(listRoadmapLinks, { dealId }));
    expect(items.map(({ state, contactName }) => [contactName, state])).toEqual([
      ['Marta Ruiz', 'expired'],
      ['Owen Blake', 'expired'],
      ['Marta Ruiz', 'expired'],
    ]);
  });
});
