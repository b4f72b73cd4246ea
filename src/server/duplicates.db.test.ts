import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';
import { createAccount, getAccount } from '#contract/accounts/accounts.ts';
import { createContact, getContact } from '#contract/contacts/contacts.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { getDeal } from '#contract/deals/deals.ts';
import {
  findDuplicates,
  findSame,
  keepApart,
  listDuplicates,
  mergeRecords,
  takeMergeBack,
} from '#contract/duplicates/duplicates.ts';
import { recordFacts } from '#contract/ledger/ledger.ts';
import { listTasks } from '#contract/tasks/tasks.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);
const way = (value: string) => ({ value, label: null });

async function person(name: string, said: { accountId?: string; email?: string; title?: string } = {}) {
  return (await done(people.seller.call(createContact, { name, ...said }))).contactId;
}

async function company(name: string, said: { website?: string; parentId?: string } = {}) {
  return (await done(people.seller.call(createAccount, { name, ...said }))).accountId;
}

async function lookedThrough() {
  await done(people.seller.call(findDuplicates, {}));
  await expect
    .poll(async () => {
      const { items } = await done(people.seller.call(listTasks, {}));
      return items.filter(({ kind, finishedAt }) => kind.startsWith('find-same') && finishedAt === null)
        .length;
    })
    .toBe(0);
}

const pairsOf = async (noun: 'contact' | 'account', name: string) =>
  (await done(people.seller.call(listDuplicates, { noun, limit: 200 }))).items.filter(
    ({ one, other }) => one.name.includes(name) || other.name.includes(name),
  );

describe('people and companies who are there twice', () => {
  test('are found, told apart once and for all, or found again where that was a mistake', async () => {
    const accountId = await company('Birchwood Foods GmbH');
    const [one, other] = [
      await person('Anna Birchwood', { accountId, email: 'anna@birchwood.example' }),
      await person('Birchwood, Ana', { accountId }),
    ];
    await person('Otto Birchwood', { accountId });
    await lookedThrough();
    const [pair, ...more] = await pairsOf('contact', 'Birchwood');
    expect(more).toEqual([]);
    expect([pair?.one.id, pair?.other.id]).toEqual([one, other]);
    expect(pair?.evidence).toContain('slip');

    const apart = { noun: 'contact' as const, oneId: other, otherId: one };
    await done(people.seller.call(keepApart, apart));
    await lookedThrough();
    expect(await pairsOf('contact', 'Birchwood')).toEqual([]);
    await done(people.seller.call(keepApart, { ...apart, apart: false }));
    expect(await pairsOf('contact', 'Birchwood')).toHaveLength(1);
  });

  test('are named to whoever is about to add them once more', async () => {
    await person('Zoltan Petrescu', { email: 'zoltan@petrescu.example' });
    const asked = { noun: 'contact' as const, name: 'Z. Petrescu', emails: [way('Zoltan@petrescu.example')] };
    const { items } = await done(people.seller.call(findSame, asked));
    expect(items).toMatchObject([{ name: 'Zoltan Petrescu', evidence: ['same e-mail', 'initial'] }]);
    await company('Petrescu Brewing Ltd', { website: 'petrescu.example' });
    const firm = {
      noun: 'account' as const,
      name: 'Petrescu Brewery',
      website: 'https://www.petrescu.example',
    };
    expect((await done(people.seller.call(findSame, firm))).items).toMatchObject([
      { name: 'Petrescu Brewing Ltd' },
    ]);
  });

  test('a pair is named by two who are there', async () => {
    const one = await person('Lone Wolf');
    const same = { noun: 'contact' as const, oneId: one, otherId: one };
    expect(await refusalOf(people.seller.call(keepApart, same))).toBe('same_record');
    expect(await refusalOf(people.seller.call(keepApart, { ...same, otherId: newId() }))).toBe(
      'contact_not_found',
    );
  });
});

describe('two contacts that become one', () => {
  /** Two entries of one person, the second of whom committed to something in a deal. */
  async function twice() {
    const [here, there] = [await company('Here'), await company('There')];
    const kept = await person('Nora Lind', { accountId: here, email: 'nora@here.example' });
    const gone = await person('N. Lind', {
      accountId: there,
      title: 'Head of plant',
      email: 'lind@there.example',
    });
    const { dealId } = await done(
      people.seller.call(openDeal, {
        name: 'Pumps',
        accountId: there,
        stakeholders: [{ contactId: gone, roles: ['user'] }],
      }),
    );
    return { here, there, kept, gone, dealId };
  }
  const stakeholders = async (dealId: string) =>
    (await done(people.seller.call(getDeal, { dealId }))).score.people.map(({ contactId }) => contactId);

  test('are reached as both were, are in the deals of both, and old links lead to the one', async () => {
    const { here, there, kept, gone, dealId } = await twice();
    const merged = await done(
      people.seller.call(mergeRecords, { noun: 'contact', keptId: kept, goneId: gone }),
    );
    expect(merged).toMatchObject({ kept: { name: 'Nora Lind' }, gone: { name: 'N. Lind' }, deals: 1 });
    const contact = await done(people.seller.call(getContact, { contactId: gone }));
    expect(contact).toMatchObject({
      ...{ contactId: kept, name: 'Nora Lind', title: 'Head of plant', account: { id: here } },
      emails: [way('nora@here.example'), way('lind@there.example')],
      jobs: [{ account: { id: there } }],
      deals: [{ id: dealId }],
    });
    expect(await stakeholders(dealId)).toEqual([kept]);
    // A page that was open before still names the one that went.
    const facts = [{ type: 'note.added' as const, data: { text: 'Met her', contactId: gone } }];
    expect(await done(people.seller.call(recordFacts, { dealId, facts }))).toMatchObject({ dealId });
  });

  test('are two again when it is taken back, with what was changed since left as it is', async () => {
    const { kept, gone, dealId } = await twice();
    const before = {
      kept: await done(people.seller.call(getContact, { contactId: kept })),
      gone: await done(people.seller.call(getContact, { contactId: gone })),
    };
    const merging = { noun: 'contact' as const, keptId: kept, goneId: gone, take: ['name', 'accountId'] };
    const { mergeId } = await done(people.seller.call(mergeRecords, merging));
    expect(await done(people.seller.call(getContact, { contactId: kept }))).toMatchObject({
      name: 'N. Lind',
    });
    await done(people.seller.call(takeMergeBack, { mergeId }));
    expect(await done(people.seller.call(getContact, { contactId: kept }))).toEqual(before.kept);
    expect(await done(people.seller.call(getContact, { contactId: gone }))).toEqual(before.gone);
    expect(await stakeholders(dealId)).toEqual([gone]);
    // A second press takes nothing back twice.
    await done(people.seller.call(takeMergeBack, { mergeId }));
  });

  test('a merge within a chain is taken back from its end', async () => {
    const [one, two, three] = [
      await person('One Chain'),
      await person('Two Chain'),
      await person('Three Chain'),
    ];
    const first = await done(people.seller.call(mergeRecords, { noun: 'contact', keptId: two, goneId: one }));
    const second = await done(
      people.seller.call(mergeRecords, { noun: 'contact', keptId: three, goneId: two }),
    );
    expect((await done(people.seller.call(getContact, { contactId: one }))).contactId).toBe(three);
    const back = (mergeId: string) => people.seller.call(takeMergeBack, { mergeId });
    expect(await refusalOf(back(first.mergeId))).toBe('merged_further');
    await done(back(second.mergeId));
    await done(back(first.mergeId));
    expect((await done(people.seller.call(getContact, { contactId: one }))).contactId).toBe(one);
  });
});

describe('two accounts that become one', () => {
  test('have the people, the daughters and the deals of both, and give them back', async () => {
    const [kept, gone] = [await company('Kept Ltd', { website: 'kept.example' }), await company('Gone Ltd')];
    const contactId = await person('Works There', { accountId: gone });
    const daughter = await company('Daughter Ltd', { parentId: gone });
    const { dealId } = await done(people.seller.call(openDeal, { name: 'Valves', accountId: gone }));
    const { mergeId } = await done(
      people.seller.call(mergeRecords, { noun: 'account', keptId: kept, goneId: gone }),
    );
    const merged = await done(people.seller.call(getAccount, { accountId: gone }));
    expect(merged).toMatchObject({
      accountId: kept,
      contacts: [{ id: contactId }],
      below: [{ id: daughter }],
      deals: [{ id: dealId }],
    });
    await done(people.seller.call(takeMergeBack, { mergeId }));
    expect(await done(people.seller.call(getAccount, { accountId: kept }))).toMatchObject({
      contacts: [],
      below: [],
      deals: [],
    });
    expect(await done(people.seller.call(getAccount, { accountId: gone }))).toMatchObject({
      ...{ contacts: [{ id: contactId }], below: [{ id: daughter }], deals: [{ id: dealId }] },
    });
  });

  test('never belong to themselves', async () => {
    const top = await company('Top Ltd');
    const middle = await company('Middle Ltd', { parentId: top });
    const below = await company('Below Ltd', { parentId: middle });
    await done(people.seller.call(mergeRecords, { noun: 'account', keptId: below, goneId: top }));
    const merged = await done(people.seller.call(getAccount, { accountId: below }));
    expect(merged.above).toEqual([]);
    expect(merged.below).toMatchObject([{ id: middle }]);
  });
});
