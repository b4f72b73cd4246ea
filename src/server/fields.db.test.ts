import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { createAccount, getAccount, listAccounts } from '#contract/accounts/accounts.ts';
import { createContact, getContact } from '#contract/contacts/contacts.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { setValues } from '#contract/fields/field-values.ts';
import {
  changeField,
  createField,
  listFields,
  orderFields,
  removeField,
  restoreField,
} from '#contract/fields/fields.ts';
import type { SentTo } from '#contract/operation.ts';
import type { CustomField } from '#domain/address-book/fields/custom-field.ts';
import type { FieldCondition } from '#domain/address-book/fields/field-condition.ts';
import { tidyUp } from '#operations/upkeep/daily-chores.ts';
import { holdsInField } from '#store/fields/custom-values.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { inWorkspace, testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const made = (field: SentTo<typeof createField>) => done(people.manager.call(createField, field));
const account = async (name = 'Acme') => (await done(people.seller.call(createAccount, { name }))).accountId;
const choice = (label: string) => ({ optionId: newId(), label });
const valuesOf = async (accountId: string) =>
  (await done(people.reader.call(getAccount, { accountId }))).values;

async function fill(nounId: string, values: Record<string, unknown>, more: object = {}) {
  const sent = { noun: 'account', nounId, values, ...more } as SentTo<typeof setValues>;
  return people.seller.call(setValues, sent);
}

test('what is filled in stands on the pages of the account, the contact and the deal, each of its kind', async () => {
  const { seller } = people;
  const tier = choice('Gold');
  const centre = await made({ noun: 'account', label: 'Cost centre', kind: 'text' });
  const badge = await made({ noun: 'contact', label: 'Badge', kind: 'number' });
  const size = await made({ noun: 'deal', label: 'Budget line', kind: 'money' });
  const level = await made({ noun: 'deal', label: 'Tier', kind: 'choices', options: [tier] });
  const accountId = await account();
  const { contactId } = await done(seller.call(createContact, { name: 'Mia', accountId }));
  const { dealId } = await done(seller.call(openDeal, { name: 'Pumps', accountId }));

  await done(fill(accountId, { [centre.fieldId]: ' K-4711 ' }));
  await done(
    seller.call(setValues, { noun: 'contact', nounId: contactId, values: { [badge.fieldId]: 12.5 } }),
  );
  const budget = { valueMinor: 12_500_000_000_001, currency: 'EUR' };
  await done(
    seller.call(setValues, {
      ...{ noun: 'deal', nounId: dealId },
      values: { [size.fieldId]: budget, [level.fieldId]: [tier.optionId] },
    }),
  );

  expect(await valuesOf(accountId)).toEqual({ [centre.fieldId]: 'K-4711' });
  expect((await done(seller.call(getContact, { contactId }))).values).toEqual({ [badge.fieldId]: 12.5 });
  expect((await done(seller.call(getDeal, { dealId }))).values).toEqual({
    [size.fieldId]: budget,
    [level.fieldId]: [tier.optionId],
  });
});

test('what a field cannot hold is refused, and nothing of the rest is written', async () => {
  const accountId = await account();
  const day = await made({ noun: 'account', label: 'Renewal', kind: 'day' });
  const link = await made({ noun: 'account', label: 'Portal', kind: 'link' });
  const who = await made({ noun: 'account', label: 'Engineer', kind: 'person' });
  expect(await refusalOf(fill(accountId, { [day.fieldId]: '2026-02-29' }))).toBe('field_value_not_valid');
  expect(
    await fill(accountId, { [day.fieldId]: '2026-03-01', [link.fieldId]: 'javascript:alert(1)' }),
  ).toMatchObject({ failure: { code: 'field_value_not_valid', details: { fieldId: link.fieldId } } });
  expect(await refusalOf(fill(accountId, { [who.fieldId]: newId() }))).toBe('field_value_not_valid');
  expect(await refusalOf(fill(accountId, { [newId()]: 'x' }))).toBe('field_not_found');
  expect(await valuesOf(accountId)).toEqual({});
});

test('a choice that is renamed is renamed everywhere, and one that is removed is still read where it was chosen', async () => {
  const [gold, silver] = [choice('Gold'), choice('Silver')];
  const tier = await made({ noun: 'account', label: 'Level', kind: 'choice', options: [gold, silver] });
  const accountId = await account();
  await done(fill(accountId, { [tier.fieldId]: gold.optionId }));
  const renamed = [{ ...silver, label: 'Argent' }];
  const after = await done(people.manager.call(changeField, { fieldId: tier.fieldId, options: renamed }));
  expect(after.options).toEqual([
    { ...silver, label: 'Argent', removed: false },
    { ...gold, removed: true },
  ]);
  expect(await valuesOf(accountId)).toEqual({ [tier.fieldId]: gold.optionId });
  await done(fill(accountId, { [tier.fieldId]: gold.optionId }));
  expect(await refusalOf(fill(await account(), { [tier.fieldId]: gold.optionId }))).toBe(
    'field_value_not_valid',
  );
});

test('a field that holds something stays of its kind', async () => {
  const { fieldId } = await made({ noun: 'account', label: 'Area', kind: 'text' });
  expect(await done(people.manager.call(changeField, { fieldId, kind: 'number' }))).toMatchObject({
    kind: 'number',
    inUse: false,
  });
  await done(fill(await account(), { [fieldId]: 7 }));
  expect(await refusalOf(people.manager.call(changeField, { fieldId, kind: 'text' }))).toBe(
    'field_holds_values',
  );
});

test('two who fill in different fields both stand, and what one did not see is not written over', async () => {
  const one = await made({ noun: 'account', label: 'One', kind: 'text' });
  const two = await made({ noun: 'account', label: 'Two', kind: 'text' });
  const accountId = await account();
  await done(fill(accountId, { [one.fieldId]: 'a' }, { seen: { [one.fieldId]: null } }));
  const { otherSeller } = people;
  const nounId = accountId;
  const late = { noun: 'account' as const, nounId, seen: { [one.fieldId]: null, [two.fieldId]: null } };
  expect(await otherSeller.call(setValues, { ...late, values: { [one.fieldId]: 'b' } })).toMatchObject({
    failure: { code: 'changed_meanwhile', details: { now: { [one.fieldId]: 'a' } } },
  });
  await done(otherSeller.call(setValues, { ...late, values: { [two.fieldId]: 'c' } }));
  expect(await valuesOf(accountId)).toEqual({ [one.fieldId]: 'a', [two.fieldId]: 'c' });
});

test('a field that is removed takes along what it holds until it is brought back, and after a month for good', async () => {
  const { manager } = people;
  const { fieldId } = await made({ noun: 'account', label: 'Segment', kind: 'text' });
  const accountId = await account();
  await done(fill(accountId, { [fieldId]: 'Mid-market' }));
  await done(manager.call(removeField, { fieldId }));
  expect(await valuesOf(accountId)).toEqual({});
  expect(await refusalOf(fill(accountId, { [fieldId]: 'x' }))).toBe('field_not_found');
  await done(manager.call(restoreField, { fieldId }));
  expect(await valuesOf(accountId)).toEqual({ [fieldId]: 'Mid-market' });

  await done(manager.call(removeField, { fieldId }));
  const again = await made({ noun: 'account', label: 'segment', kind: 'text' });
  expect(again.key).toBe('segment_2');
  expect(await refusalOf(manager.call(restoreField, { fieldId }))).toBe('field_label_taken');
  const later = new Date(Date.parse(server.now) + 31 * 24 * 3_600_000).toISOString();
  expect((await tidyUp(server.options.store, later)).fields).toBe(1);
  expect(await refusalOf(manager.call(restoreField, { fieldId }))).toBe('field_not_found');
});

test('fields stand in the order in which they were put, new ones last', async () => {
  const labels = async () =>
    (await done(people.reader.call(listFields, { noun: 'contact' }))).items.map(({ label }) => label);
  const before = await labels();
  const first = await made({ noun: 'contact', label: 'Second wish', kind: 'text' });
  const second = await made({ noun: 'contact', label: 'First wish', kind: 'text' });
  expect(await labels()).toEqual([...before, 'Second wish', 'First wish']);
  const order = { noun: 'contact' as const, fieldIds: [second.fieldId, first.fieldId] };
  await done(people.manager.call(orderFields, order));
  expect(await labels()).toEqual(['First wish', 'Second wish', ...before]);
  expect(
    await refusalOf(people.manager.call(createField, { noun: 'contact', label: 'FIRST  wish', kind: 'day' })),
  ).toBe('field_label_taken');
});

test('a deal’s fields are filled in by who may change the deal, and seen by who sees it', async () => {
  const { seller, otherSeller } = people;
  const { fieldId } = await made({ noun: 'deal', label: 'Route', kind: 'yes_no' });
  const { dealId } = await done(seller.call(openDeal, { name: 'Valves', accountId: await account() }));
  const filled = { noun: 'deal' as const, nounId: dealId, values: { [fieldId]: true } };
  expect(await refusalOf(otherSeller.call(setValues, filled))).toBe('deal_not_found');
  expect(await done(seller.call(setValues, filled))).toEqual({ values: { [fieldId]: true } });
});

test('a list is narrowed by what a field holds', async () => {
  const [gold, silver] = [choice('Gold'), choice('Silver')];
  const options = [gold, silver];
  const interests = (await made({ noun: 'account', label: 'Interests', kind: 'choices', options })).fieldId;
  const size = (await made({ noun: 'account', label: 'Machines', kind: 'number' })).fieldId;
  const since = (await made({ noun: 'account', label: 'Since', kind: 'day' })).fieldId;
  const [a, b] = [await account('Filtered A'), await account('Filtered B')];
  await done(fill(a, { [interests]: [gold.optionId, silver.optionId], [size]: 9, [since]: '2020-05-01' }));
  await done(fill(b, { [interests]: [silver.optionId], [size]: 12.5 }));
  const names = (condition: FieldCondition) =>
    inWorkspace(server, people.workspaceId, async (tx) => {
      const of = { workspaceId: people.workspaceId, noun: 'account' as const, rowId: 'account.account_id' };
      const rows = await tx
        .selectFrom('account')
        .select('name')
        .where('name', 'like', 'Filtered%')
        .where(holdsInField(of, condition))
        .orderBy('name')
        .execute();
      return rows.map(({ name }) => name.replace('Filtered ', ''));
    });
  expect(await names({ fieldId: interests, is: gold.optionId })).toEqual(['A']);
  expect(await names({ fieldId: interests, is: silver.optionId })).toEqual(['A', 'B']);
  expect(await names({ fieldId: size, from: 10 })).toEqual(['B']);
  expect(await names({ fieldId: size, from: 9, to: 12.4 })).toEqual(['A']);
  expect(await names({ fieldId: since, to: '2021-01-01' })).toEqual(['A']);
  expect(await names({ fieldId: since, holds: 'nothing' })).toEqual(['B']);
});

test('a list shows what its rows hold in fields that are there, and is narrowed by their keys', async () => {
  const { seller, reader } = people;
  const [north, south] = [choice('North'), choice('South')];
  const region = await made({ noun: 'account', label: 'Region', kind: 'choice', options: [north, south] });
  const note = await made({ noun: 'account', label: 'Remark', kind: 'text' });
  const [a, b] = [await account('Listed A'), await account('Listed B')];
  await done(fill(a, { [region.fieldId]: north.optionId, [note.fieldId]: 'Likes 100% boats' }));
  await done(fill(b, { [region.fieldId]: south.optionId }));
  const names = async (...fields: string[]) => {
    const { items } = await done(reader.call(listAccounts, { search: 'Listed', fields }));
    return items.map(({ name }) => name.replace('Listed ', ''));
  };
  expect(await names(`${region.key}=north`)).toEqual(['A']);
  expect(await names(`${region.key}:some`, `${note.key}:none`)).toEqual(['B']);
  expect(await names(`${note.key}~00% BOAT`)).toEqual(['A']);
  expect(await names(`${note.key}~0_`)).toEqual([]);
  const asks = (field: string) => refusalOf(seller.call(listAccounts, { fields: [field] }));
  expect(await asks('colour=red')).toBe('field_not_found');
  expect(await asks(`${region.key}=East`)).toBe('field_value_not_valid');

  await done(people.manager.call(removeField, { fieldId: note.fieldId }));
  const { items } = await done(reader.call(listAccounts, { search: 'Listed A' }));
  expect(items[0]?.values).toEqual({ [region.fieldId]: north.optionId });
});

test.each(['asc', 'desc'] as const)(
  'accounts are in the order of a field, %s, page by page, without a value last',
  async (direction) => {
    const [small, big] = [choice('Small'), choice('Big')];
    const colleague = { seller: people.seller.memberId, admin: people.admin.memberId };
    const filled: Record<string, { kind: CustomField['kind']; held: unknown[] }> = {
      text: { kind: 'text', held: ['alpha', 'Bravo', 'charlie'] },
      number: { kind: 'number', held: [-3, 9, 10.5] },
      money: {
        kind: 'money',
        held: [900, 1000, 20_000].map((valueMinor) => ({ valueMinor, currency: 'EUR' })),
      },
      day: { kind: 'day', held: ['2025-12-31', '2026-01-01', '2026-11-02'] },
      choice: { kind: 'choice', held: [small.optionId, big.optionId] },
      choices: { kind: 'choices', held: [[small.optionId], [big.optionId]] },
      yes_no: { kind: 'yes_no', held: [false, true] },
      person: { kind: 'person', held: [colleague.admin, colleague.seller] },
    };
    const industry = `Sorted ${direction}`;
    for (const { kind, held } of Object.values(filled)) {
      const options = kind === 'choice' || kind === 'choices' ? { options: [small, big] } : {};
      const field = await made({ noun: 'account', label: `${kind} ${direction}`, kind, ...options });
      const named = `${industry} ${kind}`;
      const ids: string[] = [];
      for (const value of [...held.toReversed(), undefined]) {
        const created = await done(people.seller.call(createAccount, { name: 'Acme', industry: named }));
        ids.push(created.accountId);
        if (value !== undefined) await done(fill(created.accountId, { [field.fieldId]: value }));
      }
      const [none, ...falling] = ids.toReversed();
      const expected = [...(direction === 'asc' ? falling : falling.toReversed()), none];
      const list = { industry: named, sort: `field.${field.key}`, direction, limit: 1 };
      const listed: string[] = [];
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const more = cursor === undefined ? {} : { cursor };
        const page = await done(people.reader.call(listAccounts, { ...list, ...more }));
        listed.push(...page.items.map(({ accountId }) => accountId));
        cursor = page.next;
      }
      expect([kind, ...listed]).toEqual([kind, ...expected]);
      // A jump comes to the same as reading on.
      const jumped = await Promise.all(
        expected.map((_, skip) => done(people.reader.call(listAccounts, { ...list, skip }))),
      );
      expect([kind, ...jumped.map(({ items }) => items[0]?.accountId)]).toEqual([kind, ...expected]);
    }
    expect(await refusalOf(people.reader.call(listAccounts, { sort: 'field.nothing' }))).toBe(
      'field_not_found',
    );
  },
);
