import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { getConversation } from '#contract/conversations/conversations.ts';
import { holdConversation, planConversation } from '#contract/conversations/planning.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { recordFacts, undoFacts } from '#contract/ledger/ledger.ts';
import type { SentTo } from '#contract/operation.ts';
import { acceptProposal, declineProposal } from '#contract/roadmap/proposals.ts';
import { actOnRoadmap, readRoadmap } from '#contract/roadmap/roadmap.ts';
import { shareRoadmap } from '#contract/roadmap/roadmap-links.ts';
import { getFromClients } from '#contract/today/from-clients.ts';
import { getToday } from '#contract/today/today.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { testPeople } from './testing/test-people.ts';
import { anyAddress, done, refusalOf, testServer } from './testing/test-server.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);

const [marta, owen] = [newId(), newId()];
const [milestoneId, commitmentId, promiseId] = [newId(), newId(), newId()];
let dealId: string;
let conversationId: string;
let token: string;

type Does = SentTo<typeof actOnRoadmap>['does'];
const client = () => server.visitor({ address: anyAddress() });
const acted = (does: Does) => done(client().call(actOnRoadmap, { token, does }));
const theirPage = () => done(client().call(readRoadmap, { token }));
const dealNow = () => done(people.seller.call(getDeal, { dealId }));
const record = (type: string, data: object) =>
  done(people.seller.call(recordFacts, { dealId, facts: [{ type, data } as never] }));
const placeOf = async (kind: string) => {
  const { score } = await dealNow();
  const person = score.people.find(({ contactId }) => contactId === marta);
  return person?.positions.find((position) => position.kind === kind);
};

beforeAll(async () => {
  server.now = '2026-11-02T09:00:00.000Z';
  const opened = await done(
    people.seller.call(openDeal, {
      name: 'Claims intake',
      accountName: 'Tessel Insurance',
      stakeholders: [
        { contactId: marta, name: 'Marta Ruiz', roles: ['sponsor', 'decision maker'] },
        { contactId: owen, name: 'Owen Blake', roles: ['technical'] },
      ],
    }),
  );
  dealId = opened.dealId;
  ({ conversationId } = await done(
    people.seller.call(planConversation, {
      ...{ dealId, participants: [marta, owen], startsAt: '2026-11-26T09:00:00.000Z' },
      title: 'Your last questions',
    }),
  ));
  await record('milestone.set', { milestoneId, name: 'The figures are in', kind: 'explore' });
  await record('commitment.made', {
    ...{ commitmentId, contactId: marta, kind: 'change', what: 'sends the figures by region' },
    ...{ due: '2026-11-20', evidence: 'said' },
  });
  await record('promise.made', { promiseId, contactId: marta, what: 'a draft of the indemnity' });
  const { linkPath } = await done(people.seller.call(shareRoadmap, { dealId, contactId: marta, days: 30 }));
  token = linkPath.slice('/r/'.length);
});

describe('what a client does shows where they are, with evidence from them', () => {
  test('what we only heard says so', async () => {
    expect(await placeOf('change')).toMatchObject({ state: 'gained', evidencedByClient: false });
  });

  test('that they will be there is their time', async () => {
    await acted({ act: 'attend', conversationId });
    expect(await placeOf('time')).toMatchObject({ state: 'gained', evidencedByClient: true });
  });

  test('a line that they confirm is their own word', async () => {
    await acted({ act: 'confirm commitment', commitmentId });
    const place = await placeOf('change');
    expect(place).toMatchObject({ state: 'gained', evidencedByClient: true });
    expect(place?.evidence).toContain('Confirmed by the client.');
  });

  test('a step that they finish is what it stands for', async () => {
    await acted({ act: 'finish', milestoneId });
    expect(await placeOf('explore')).toMatchObject({ state: 'gained', evidencedByClient: true });
  });

  test('not ready for it yet says why, and when to come back', async () => {
    await acted({ act: 'not yet', subject: 'consensus', words: 'Legal is away.', reviewOn: '2026-12-01' });
    const place = await placeOf('consensus');
    expect(place).toMatchObject({ state: 'maybe', words: 'Legal is away.', reviewOn: '2026-12-01' });
    expect(place?.evidence).toBe(
      'Not ready yet, since 2 Nov; to be looked at again on 1 Dec. “Legal is away.”',
    );
  });

  test('a concern is theirs, and its answer stands on their page', async () => {
    await acted({ act: 'raise concern', text: 'Where is our data kept?' });
    const [concern] = (await dealNow()).concerns;
    expect(concern).toMatchObject({ byClient: true, open: true });
    await record('concern.resolved', { concernId: concern?.concernId, answer: 'In Frankfurt.' });
    expect((await theirPage()).concerns[0]).toMatchObject({ answer: 'In Frankfurt.', isOpen: false });
  });
});

describe('who will be there', () => {
  test('is known of everybody who is invited, by their own word or what we heard', async () => {
    const heard = { conversationId, contactId: owen, evidence: 'said', words: 'He is on a train.' };
    await record('conversation.declined', heard);
    const conversation = await done(people.seller.call(getConversation, { dealId, conversationId }));
    expect(conversation.attendance).toMatchObject([
      { name: 'Marta Ruiz', says: 'comes' },
      { name: 'Owen Blake', says: 'stays away', words: 'He is on a train.' },
    ]);
  });

  test('whether it was worth their time shows once it was held', async () => {
    const earlier = newId();
    await done(
      people.seller.call(holdConversation, {
        ...{ dealId, conversationId: earlier, participants: [marta] },
        endsAt: '2026-11-02T08:00:00.000Z',
      }),
    );
    await acted({
      act: 'judge conversation',
      conversationId: earlier,
      wasWorthIt: true,
      words: 'It helped.',
    });
    const held = (await dealNow()).conversations.find((one) => one.conversationId === earlier);
    expect(held?.judgements).toMatchObject([{ name: 'Marta Ruiz', wasWorthIt: true, words: 'It helped.' }]);
  });
});

describe('what they would have otherwise', () => {
  const startsAt = '2026-11-27T13:00:00.000Z';

  test('waits in one place, beside what it would change', async () => {
    await acted({ act: 'propose time', conversationId, startsAt, words: 'A board day.' });
    await acted({ act: 'correct', commitmentId, due: '2026-11-24' });
    await acted({ act: 'correct', promiseId, words: 'It was the whole contract.' });
    const { proposals } = await dealNow();
    expect(proposals).toMatchObject([
      {
        ...{ about: 'conversation', contactName: 'Marta Ruiz', title: 'Your last questions' },
        ...{ words: 'A board day.', tooLate: false },
        now: { startsAt: '2026-11-26T09:00:00.000Z' },
        proposed: { startsAt },
      },
      { about: 'commitment', now: { due: '2026-11-20' }, proposed: { what: null, due: '2026-11-24' } },
      { about: 'promise', now: { what: 'a draft of the indemnity' }, proposed: { what: null, due: null } },
    ]);
  });

  test('stands first on the day of whoever owns the deal, then what else they did', async () => {
    expect((await done(people.seller.call(getToday, {}))).fromClients).toEqual({ toAnswer: 3, acts: true });
    const { proposals, acts } = await done(people.seller.call(getFromClients, {}));
    expect(proposals).toMatchObject([
      { deal: { name: 'Claims intake', account: { name: 'Tessel Insurance' } }, mayChange: true },
      { proposal: { about: 'commitment' } },
      { proposal: { about: 'promise' } },
    ]);
    expect(acts.map(({ entry }) => entry.type)).toEqual([
      'observation.made',
      'concern.raised',
      'position.confirmed',
      'position.confirmed',
      'milestone.done',
      'commitment.confirmed',
      'conversation.accepted',
    ]);
    const since = acts[0]?.entry.recordedAt;
    expect((await done(people.seller.call(getFromClients, { since }))).acts).toEqual([]);
    expect((await done(people.otherSeller.call(getToday, {}))).fromClients).toEqual({
      toAnswer: 0,
      acts: false,
    });
    expect(await done(people.otherSeller.call(getFromClients, {}))).toEqual({
      proposals: [],
      acts: [],
      letters: [],
      paces: [],
    });
    const memberId = people.seller.memberId;
    expect((await done(people.manager.call(getFromClients, { memberId }))).proposals).toHaveLength(3);
    expect(await refusalOf(people.otherSeller.call(getFromClients, { memberId }))).toBe('not_allowed');
  });

  test('holds once it is taken, and our yes can be taken back', async () => {
    const [time] = (await dealNow()).proposals;
    const proposalId = String(time?.proposalId);
    const { factIds } = await done(people.seller.call(acceptProposal, { dealId, proposalId }));
    expect((await theirPage()).next).toMatchObject({ startsAt, attendance: 'comes', proposedTimes: [] });
    expect((await dealNow()).proposals).toHaveLength(2);
    await done(people.seller.call(undoFacts, { dealId, factIds }));
    expect((await theirPage()).next).toMatchObject({
      startsAt: '2026-11-26T09:00:00.000Z',
      proposedTimes: [startsAt],
    });
    expect((await dealNow()).proposals).toHaveLength(3);
    await done(people.seller.call(acceptProposal, { dealId, proposalId }));
  });

  test('is as we word it where they did not say how', async () => {
    const line = (await dealNow()).proposals.find(({ about }) => about === 'promise');
    const proposalId = String(line?.proposalId);
    expect(await refusalOf(people.seller.call(acceptProposal, { dealId, proposalId }))).toBe(
      'proposal_says_not_how',
    );
    await done(people.seller.call(acceptProposal, { dealId, proposalId, what: 'the whole contract' }));
    expect((await theirPage()).ours[0]).toMatchObject({ what: 'the whole contract', proposed: null });
  });

  test('is left as it is where we decline it, which is answered once', async () => {
    const [line] = (await dealNow()).proposals;
    const proposalId = String(line?.proposalId);
    await done(people.seller.call(declineProposal, { dealId, proposalId, words: 'The board meets before.' }));
    const page = await dealNow();
    expect((await done(people.seller.call(getToday, {}))).fromClients.toAnswer).toBe(0);
    expect((await theirPage()).theirs[0]).toMatchObject({
      proposed: null,
      declined: { words: 'The board meets before.' },
    });
    expect(page.proposals).toEqual([]);
    expect(page.commitments[0]?.due).toBe('2026-11-20');
    expect(await refusalOf(people.seller.call(acceptProposal, { dealId, proposalId }))).toBe(
      'proposal_not_open',
    );
  });
});
