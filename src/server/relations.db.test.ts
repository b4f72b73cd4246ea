import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { removeContacts, restoreRemoved } from '#contract/address-book/bin.ts';
import { createContact } from '#contract/contacts/contacts.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { mergeRecords, takeMergeBack } from '#contract/duplicates/duplicates.ts';
import {
  listDealRelations,
  listRelations,
  noteRelation,
  removeRelation,
  restoreRelation,
} from '#contract/relations/relations.ts';
import type { RelationKind } from '#domain/address-book/relation.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const contact = async (name: string) => (await done(people.seller.call(createContact, { name }))).contactId;
const note = (fromId: string, kind: RelationKind, toId: string) =>
  people.seller.call(noteRelation, { kind, fromId, toId });
const said = (items: readonly { kind: string; from: { name: string }; to: { name: string } }[]) =>
  items.map(({ kind, from, to }) => `${from.name} ${kind} ${to.name}`);
const of = async (contactId: string) =>
  said((await done(people.reader.call(listRelations, { contactId }))).items);

test('what is noted of two people stands on both of them, is taken away and had back', async () => {
  const [anna, ben] = [await contact('Anna'), await contact('Ben')];
  const { relationId } = await done(note(anna, 'introduced by', ben));
  expect(await of(anna)).toEqual(['Anna introduced by Ben']);
  expect(await of(ben)).toEqual(['Anna introduced by Ben']);
  expect(await refusalOf(note(anna, 'introduced by', ben))).toBe('relation_noted_already');
  expect(await refusalOf(note(anna, 'influences', anna))).toBe('relation_to_oneself');
  await done(people.seller.call(removeRelation, { relationId }));
  expect(await of(ben)).toEqual([]);
  await done(people.seller.call(restoreRelation, { relationId }));
  expect(await of(ben)).toEqual(['Anna introduced by Ben']);
});

test('nobody reports to whoever reports to them, however many are between; influence may go both ways', async () => {
  const [cleo, dora, emil] = [await contact('Cleo'), await contact('Dora'), await contact('Emil')];
  await done(note(cleo, 'reports to', dora));
  const { relationId } = await done(note(dora, 'reports to', emil));
  expect(await refusalOf(note(emil, 'reports to', cleo))).toBe('relation_in_circle');
  await done(note(emil, 'influences', cleo));
  await done(note(cleo, 'influences', emil));
  await done(people.seller.call(removeRelation, { relationId }));
  await done(note(emil, 'reports to', cleo));
  expect(await refusalOf(people.seller.call(restoreRelation, { relationId }))).toBe('relation_in_circle');
});

test('two who would close a circle at the same moment do not', async () => {
  const [one, other] = [await contact('One'), await contact('Other')];
  const answers = await Promise.all([note(one, 'reports to', other), note(other, 'reports to', one)]);
  expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
});

test('a deal shows how its people stand to each other and to others, in every deal alike', async () => {
  const [inDeal, boss] = [newId(), await contact('The boss')];
  const stakeholders = [
    { contactId: inDeal, name: 'Frida', roles: ['user' as const] },
    { contactId: newId(), name: 'Gil', roles: [] },
  ];
  const { dealId } = await done(people.seller.call(openDeal, { name: 'Pumps', stakeholders }));
  await done(note(inDeal, 'reports to', boss));
  await done(note(stakeholders[1]?.contactId ?? '', 'influences', inDeal));
  await done(note(boss, 'introduced by', await contact('Far away')));
  const { items } = await done(people.seller.call(listDealRelations, { dealId }));
  expect(said(items)).toEqual(['Frida reports to The boss', 'Gil influences Frida']);
  const again = await done(
    people.seller.call(openDeal, { name: 'Valves', stakeholders: stakeholders.slice(0, 1) }),
  );
  const there = await done(people.seller.call(listDealRelations, { dealId: again.dealId }));
  expect(said(there.items)).toEqual(['Frida reports to The boss', 'Gil influences Frida']);
});

test('who is in the bin stands to nobody until they are back', async () => {
  const [hal, ida] = [await contact('Hal'), await contact('Ida')];
  await done(note(hal, 'influences', ida));
  const removed = await done(people.seller.call(removeContacts, { contactIds: [hal] }));
  expect(await of(ida)).toEqual([]);
  await done(people.seller.call(restoreRemoved, { removalId: removed.removalId ?? '' }));
  expect(await of(ida)).toEqual(['Hal influences Ida']);
});

test('of two entries that become one, all stands on the one that stays, but a circle or the same twice', async () => {
  const [kim, kimAgain] = [await contact('Kim'), await contact('Kim again')];
  const [lea, max] = [await contact('Lea'), await contact('Max')];
  await done(note(kim, 'reports to', lea));
  await done(note(kimAgain, 'reports to', lea));
  await done(note(lea, 'influences', kimAgain));
  await done(note(max, 'reports to', kimAgain));
  await done(note(kim, 'introduced by', kimAgain));
  const before = [await of(kim), await of(kimAgain)];
  const { mergeId } = await done(
    people.seller.call(mergeRecords, { noun: 'contact', keptId: kim, goneId: kimAgain, take: [] }),
  );
  expect(await of(kim)).toEqual(['Max reports to Kim', 'Kim reports to Lea', 'Lea influences Kim']);
  await done(people.seller.call(takeMergeBack, { mergeId }));
  expect([await of(kim), await of(kimAgain)]).toEqual(before);
});

test('a merge closes no circle of who reports to whom', async () => {
  const [nina, ninaAgain, otto] = [await contact('Nina'), await contact('Nina again'), await contact('Otto')];
  await done(note(nina, 'reports to', otto));
  await done(note(otto, 'reports to', ninaAgain));
  await done(
    people.seller.call(mergeRecords, { noun: 'contact', keptId: nina, goneId: ninaAgain, take: [] }),
  );
  expect(await of(nina)).toEqual(['Nina reports to Otto']);
});
