import { expect, test } from 'vitest';
import type { Author, Fact, NewFact } from '#domain/ledger/facts.ts';
import { defaultPlaybook } from '#domain/playbook/default-playbook.ts';
import { fold } from '#domain/standing/fold.ts';
import { changesOf } from './changes-of-deal.ts';
import { factsOf } from './facts-of-deal.ts';
import type { ImportedDeal } from './imported.ts';
import { conversation, deal, place, promise, testContext, touch } from './testing/made-deal.ts';

const importer: Author = { kind: 'import', importId: 'i1' };
const member: Author = { kind: 'member', memberId: 'm1' };
const playbook = { key: defaultPlaybook.key, version: defaultPlaybook.version };
const context = testContext({ playbook });

/** A deal as it stands after an import, and what members recorded since. */
function known(imported: ImportedDeal, ...since: Omit<NewFact, 'recordedAt' | 'by'>[]) {
  const recorded = [
    ...factsOf('d', imported, context).drafts.map((draft) => ({ ...draft, by: importer })),
    ...since.map((fact) => ({ ...fact, by: member })),
  ];
  const facts = recorded.map(
    (fact, index) => ({ ...fact, sequence: index + 1, recordedAt: context.now }) as Fact,
  );
  return { facts, standing: fold({ playbook: () => defaultPlaybook, zone: 'UTC' }, facts) };
}

const changes = (later: ImportedDeal, before: ReturnType<typeof known>, at = context.now) =>
  changesOf('d', later, before, { ...context, now: at }).drafts.map(({ type, data }) => ({ type, ...data }));

test('an unchanged row changes nothing', () => {
  const row = { ...deal({ stage: 'Proposal' }), activities: [conversation(), touch()] };
  expect(changes(row, known(row))).toEqual([]);
});

test('what changed in the other system is changed here, with the stage that it has now', () => {
  const later = deal({ valueMinor: 250_000, stage: 'Proposal' });
  expect(changes(later, known(deal({ stage: 'Prospecting' })))).toEqual([
    { type: 'topic.opened', kind: 'review', framing: 'final', what: 'Their stage: Proposal' },
    { type: 'deal.changed', valueMinor: 250_000, importedStage: 'Proposal' },
  ]);
});

test('what a member changed here stays, as long as it stands unchanged in the other system', () => {
  const before = known(deal(), {
    ...{ id: 'f1', type: 'deal.changed', happenedAt: context.now },
    data: { valueMinor: 999, name: 'Our name for it' },
  } as Omit<NewFact, 'recordedAt' | 'by'>);
  expect(changes(deal({ expectedClose: '2027-03-31' }), before)).toEqual([
    { type: 'deal.changed', expectedClose: '2027-03-31' },
  ]);
});

test('a planned conversation that took place is held; one that was moved is moved', () => {
  const coming = conversation({ startsAt: '2026-12-01T10:00:00.000Z', endsAt: '2026-12-01T11:00:00.000Z' });
  const before = known({ ...deal(), activities: [coming] });
  const held = changes({ ...deal(), activities: [coming] }, before, '2026-12-02T09:00:00.000Z');
  expect(held.map(({ type }) => type)).toEqual(['conversation.held', 'conversation.closed-out']);
  const moved = { ...coming, startsAt: '2026-12-03T10:00:00.000Z', endsAt: '2026-12-03T11:00:00.000Z' };
  expect(changes({ ...deal(), activities: [moved] }, before)).toMatchObject([
    { type: 'conversation.changed', startsAt: '2026-12-03T10:00:00.000Z' },
  ]);
});

test('a task that is done now keeps its promise, and another day moves it', () => {
  const before = known({ ...deal(), activities: [promise()] });
  expect(changes({ ...deal(), activities: [touch()] }, before).map(({ type }) => type)).toEqual([
    'stakeholder.joined',
    'touch.made',
    'promise.kept',
  ]);
  expect(changes({ ...deal(), activities: [promise('2026-12-24')] }, before)).toMatchObject([
    { type: 'promise.moved', due: '2026-12-24' },
  ]);
});

test('a next step that was replaced is withdrawn', () => {
  const before = known(deal({ nextStep: { what: 'Send prices', due: null } }));
  expect(changes(deal({ nextStep: { what: 'Call back', due: null } }), before)).toMatchObject([
    { type: 'promise.made', what: 'Call back' },
    { type: 'promise.withdrawn' },
  ]);
});

test('a deal is won, taken back and lost as the other system says, but not against a member', () => {
  const won = deal({ end: { how: 'won', at: '2026-11-20T00:00:00.000Z', reason: null } });
  const lost = deal({ end: { how: 'lost', at: '2026-11-21T00:00:00.000Z', reason: 'Price' } });
  expect(changes(won, known(deal()))).toMatchObject([{ type: 'deal.won' }, { type: 'deal.changed' }]);
  expect(changes(deal(), known(won))).toMatchObject([{ type: 'deal.changed' }, { type: 'deal.reopened' }]);
  expect(changes(lost, known(won))).toMatchObject([{ type: 'deal.lost', reason: 'Price' }]);
  const lostByMember = known(deal(), {
    ...{ id: 'f1', type: 'deal.lost', happenedAt: context.now },
    data: {},
  } as Omit<NewFact, 'recordedAt' | 'by'>);
  expect(changes(won, lostByMember).map(({ type }) => type)).not.toContain('deal.won');
});

test('a contact role that changed changes the stakeholder', () => {
  const people = (role: 'finance' | 'legal') => [
    { place, contact: { externalId: 'c1', name: null }, roles: [role], since: null },
  ];
  const before = known({ ...deal(), people: people('finance') });
  expect(changes({ ...deal(), people: people('legal') }, before)).toEqual([
    { type: 'stakeholder.changed', contactId: 'contact c1', roles: ['legal'] },
  ]);
});

test('files that say nothing of roles take none away', () => {
  const people = [
    { place, contact: { externalId: 'c1', name: null }, roles: ['economic buyer' as const], since: null },
  ];
  const before = known({ ...deal(), people });
  // A calendar and a mailbox bring no card and no roles, a list of deals brings people alone.
  const met = { ...deal(), card: null, activities: [conversation(), touch()] };
  expect(changes(met, before).map(({ type }) => type)).toEqual([
    'conversation.held',
    'conversation.closed-out',
    'touch.made',
  ]);
  expect(changes({ ...deal(), people: people.map((one) => ({ ...one, roles: [] })) }, before)).toEqual([]);
});
