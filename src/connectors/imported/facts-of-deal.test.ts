import { expect, test } from 'vitest';
import { factsOf } from './facts-of-deal.ts';
import { conversation, deal, place, promise, testContext, touch } from './testing/made-deal.ts';

const typesOf = (facts: ReturnType<typeof factsOf>) => facts.drafts.map(({ type }) => type);
const dataOf = (facts: ReturnType<typeof factsOf>, type: string) =>
  facts.drafts.filter((draft) => draft.type === type).map(({ data }) => data);

test('a stage opens its kind on our line as our answer, and one that maps to nothing opens nothing', () => {
  const opened = factsOf('d', deal({ stage: 'Proposal' }), testContext());
  expect(dataOf(opened, 'topic.opened')).toEqual([
    { kind: 'review', framing: 'final', what: 'Their stage: Proposal' },
  ]);
  expect(dataOf(opened, 'deal.opened')).toMatchObject([{ importedStage: 'Proposal' }]);
  expect(typesOf(factsOf('d', deal({ stage: 'Stage 7' }), testContext()))).toEqual(['deal.opened']);
});

test('whatever an export says, no fact says that the client agreed to anything', () => {
  const facts = factsOf(
    'd',
    {
      ...deal({ stage: 'Proposal', nextStep: { what: 'Send prices', due: null } }),
      people: [{ place, contact: { externalId: 'c1', name: null }, roles: ['sponsor'], since: null }],
      activities: [conversation(), touch(), promise()],
    },
    testContext(),
  );
  expect(typesOf(facts).filter((type) => /^(ask|commitment|position|waiver|concern)/.test(type))).toEqual([]);
});

test('a conversation of the past was held and is closed out; one to come is planned', () => {
  const past = factsOf('d', { ...deal(), activities: [conversation()] }, testContext());
  expect(typesOf(past)).toEqual([
    'deal.opened',
    'stakeholder.joined',
    'conversation.held',
    'conversation.closed-out',
  ]);
  const coming = conversation({ startsAt: '2026-12-01T10:00:00.000Z', endsAt: '2026-12-01T11:00:00.000Z' });
  const future = factsOf('d', { ...deal(), activities: [coming] }, testContext());
  expect(dataOf(future, 'conversation.planned')).toMatchObject([{ startsAt: '2026-12-01T10:00:00.000Z' }]);
  expect(future.drafts.every(({ happenedAt }) => happenedAt <= testContext().now)).toBe(true);
});

test('a deal is at least as old as the first thing that happened in it', () => {
  const early = conversation({ startsAt: '2026-01-05T10:00:00.000Z', endsAt: '2026-01-05T11:00:00.000Z' });
  const { drafts } = factsOf(
    'd',
    { ...deal({ openedAt: '2026-03-01T00:00:00.000Z' }), activities: [early] },
    testContext(),
  );
  expect(drafts[0]).toMatchObject({ type: 'deal.opened', happenedAt: '2026-01-05T10:00:00.000Z' });
});

test('an end in the future is taken for today, and a closed deal promises no next step', () => {
  const facts = factsOf(
    'd',
    deal({
      end: { how: 'won', at: '2027-01-01T00:00:00.000Z', reason: null },
      nextStep: { what: 'Invoice', due: null },
      stage: 'Proposal',
    }),
    testContext(),
  );
  expect(typesOf(facts)).toEqual(['deal.opened', 'deal.won']);
  expect(facts.drafts[1]?.happenedAt).toBe(testContext().now);
});

test('a deal whose list does not say when it was opened was won on its close day, and opened no later', () => {
  const end = { how: 'won', at: '2020-03-01T00:00:00.000Z', reason: null } as const;
  const facts = factsOf('d', deal({ openedAt: null, end }), testContext());
  expect(facts.drafts.map(({ type, happenedAt }) => [type, happenedAt])).toEqual([
    ['deal.opened', '2020-03-01T00:00:00.000Z'],
    ['deal.won', '2020-03-01T00:00:00.000Z'],
  ]);
});

test('a row that was made after the deal had ended does not move its end', () => {
  const end = { how: 'lost', at: '2019-05-02T00:00:00.000Z', reason: null } as const;
  const { drafts } = factsOf('d', deal({ openedAt: '2021-01-01T08:00:00.000Z', end }), testContext());
  expect(drafts.map(({ happenedAt }) => happenedAt)).toEqual(Array(2).fill('2019-05-02T00:00:00.000Z'));
});

test('an open deal is at least as old as its stage', () => {
  const card = { openedAt: null, stage: 'Proposal', stageSince: '2026-05-02T00:00:00.000Z' };
  const { drafts } = factsOf('d', deal(card), testContext());
  expect(drafts.map(({ happenedAt }) => happenedAt)).toEqual(Array(2).fill('2026-05-02T00:00:00.000Z'));
});

test('somebody with a role or a meeting is needed, somebody who only stands in a mail is not', () => {
  const facts = factsOf(
    'd',
    {
      ...deal(),
      people: [{ place, contact: { externalId: 'c1', name: null }, roles: ['finance'], since: null }],
      activities: [conversation({ contacts: [{ externalId: 'c2', name: null }] }), touch('c3')],
    },
    testContext(),
  );
  expect(dataOf(facts, 'stakeholder.joined')).toEqual(
    expect.arrayContaining([
      { contactId: 'contact c1', roles: ['finance'] },
      { contactId: 'contact c2', roles: [] },
      { contactId: 'contact c3', roles: [], needed: false },
    ]),
  );
});

test('a contact role of somebody unknown is a row that cannot be used, and the deal comes without it', () => {
  const people = [{ place, contact: { externalId: 'unknown', name: null }, roles: [], since: null }];
  const { drafts, problems } = factsOf('d', { ...deal(), people }, testContext());
  expect(drafts).toHaveLength(1);
  expect(problems).toEqual([{ place, reason: expect.stringContaining('unknown') }]);
});

test('the same row always gives the same ids, and another deal others', () => {
  const ids = (dealId: string) =>
    factsOf(dealId, { ...deal(), activities: [touch()] }, testContext()).drafts.map(({ id }) => id);
  expect(ids('d')).toEqual(ids('d'));
  expect(ids('d').filter((id) => ids('e').includes(id))).toEqual([]);
});

test('what is written about a promise stands in the deal beside it', () => {
  const sent = { ...promise(), what: 'Send prices', words: 'For ten, and for twelve.' };
  const facts = factsOf('d', { ...deal(), activities: [sent] }, testContext());
  expect(dataOf(facts, 'promise.made')).toMatchObject([{ what: 'Send prices' }]);
  expect(dataOf(facts, 'note.added')).toEqual([{ text: 'Send prices\n\nFor ten, and for twelve.' }]);
});
