import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { createAccount, getAccount, removeAccount } from '#contract/accounts/accounts.ts';
import { createContact, getContact, listContacts } from '#contract/contacts/contacts.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { createField } from '#contract/fields/fields.ts';
import type { OutputOf } from '#contract/operation.ts';
import { upsertAccounts, upsertContacts, upsertDeals } from '#contract/upserts/upserts.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { testPeople } from './testing/test-people.ts';
import { done, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

type Answer = OutputOf<typeof upsertContacts>;
const outcomes = ({ rows }: Answer) => rows.map(({ outcome, error }) => error?.code ?? outcome);
const contacts = (rows: unknown[], source?: string) =>
  done(people.seller.call(upsertContacts, { rows, ...(source ? { source } : {}) }));
const accounts = (rows: unknown[]) => done(people.seller.call(upsertAccounts, { rows }));
const deals = (rows: unknown[], who = people.seller) => done(who.call(upsertDeals, { rows }));
const contact = (contactId: string | null | undefined) =>
  done(people.seller.call(getContact, { contactId: contactId ?? '' }));

test('each row is made, changed or left as it is, and one that is not right keeps no other', async () => {
  const rows = [
    { externalId: 'm-1', name: 'Mia Berg', email: 'mia@berg.example' },
    { name: '', email: 7 },
    { contactId: newId() },
    { accountId: newId(), name: 'At nobody’s' },
    'no row at all',
    { externalId: 'm-2', name: 'Noah Falk' },
  ];
  const first = await contacts(rows);
  expect(outcomes(first)).toEqual([
    'made',
    'invalid_input',
    'name_missing',
    'account_not_found',
    'invalid_input',
    'made',
  ]);
  expect(first).toMatchObject({ made: 2, changed: 0, unchanged: 0, refused: 4 });
  expect(first.rows[1]?.error?.issues?.map(({ path }) => path)).toEqual([['name'], ['email']]);
  expect(first.rows[3]).toMatchObject({ id: null, error: { message: 'There is no such account.' } });

  const again = await contacts([rows[0], { externalId: 'm-2', title: 'Buyer' }]);
  expect(outcomes(again)).toEqual(['unchanged', 'changed']);
  expect(again.rows.map(({ id }) => id)).toEqual([first.rows[0]?.id, first.rows[5]?.id]);
  expect(await contact(again.rows[1]?.id)).toMatchObject({ name: 'Noah Falk', title: 'Buyer' });
});

test('somebody is found by id, by external id, by e-mail in any letters, and never guessed among several', async () => {
  const { seller } = people;
  const known = await done(seller.call(createContact, { name: 'Eva Lind', email: 'eva@lind.example' }));
  const byMail = await contacts([{ email: 'Eva@Lind.example', title: 'CFO' }]);
  expect(byMail.rows[0]).toEqual({ outcome: 'changed', id: known.contactId });
  const byId = await contacts([{ contactId: known.contactId, externalId: 'e-1', phone: '+49 30 1' }]);
  expect(byId.rows[0]).toEqual({ outcome: 'changed', id: known.contactId });
  const byExternal = await contacts([{ externalId: 'e-1', email: 'other@lind.example' }]);
  expect(byExternal.rows[0]).toEqual({ outcome: 'changed', id: known.contactId });

  await done(seller.call(createContact, { name: 'One', email: 'info@two.example' }));
  await done(seller.call(createContact, { name: 'Two', email: 'info@two.example' }));
  const several = await contacts([{ email: 'info@two.example', title: 'Both' }]);
  expect(outcomes(several)).toEqual(['several_alike']);
  expect(several.rows[0]?.error?.details).toMatchObject({ ids: [expect.any(String), expect.any(String)] });
});

test('who has another external id of the same system is somebody else, whatever the e-mail', async () => {
  const shared = { email: 'office@shared.example' };
  const rows = [
    { ...shared, externalId: '1', name: 'Ann' },
    { ...shared, externalId: '2', name: 'Ben' },
  ];
  expect(outcomes(await contacts(rows, 'Old CRM'))).toEqual(['made', 'made']);
  expect(outcomes(await contacts(rows, 'Old CRM'))).toEqual(['unchanged', 'unchanged']);
});

test('a company is found by its domain, by the website or by an e-mail of theirs', async () => {
  const { seller } = people;
  const { accountId } = await done(
    seller.call(createAccount, { name: 'Harbour Bakery', website: 'https://www.harbour-bakery.example/en' }),
  );
  const found = await accounts([
    { website: 'harbour-bakery.example', industry: 'Food' },
    { emails: [{ value: 'info@harbour-bakery.example', label: null }] },
    { name: 'Harbour Bakery', website: 'bakery.example' },
  ]);
  expect(outcomes(found)).toEqual(['changed', 'changed', 'made']);
  expect(found.rows.slice(0, 2).map(({ id }) => id)).toEqual([accountId, accountId]);
  expect(await done(seller.call(getAccount, { accountId }))).toMatchObject({
    ...{ name: 'Harbour Bakery', industry: 'Food' },
    emails: [{ value: 'info@harbour-bakery.example' }],
  });
  await done(seller.call(removeAccount, { accountId }));
  expect(outcomes(await accounts([{ name: 'Anew', website: 'harbour-bakery.example' }]))).toEqual(['made']);
});

test('fields of the workspace and tags come along, by key and by name', async () => {
  const { admin } = people;
  const field = await done(admin.call(createField, { noun: 'contact', label: 'Shoe size', kind: 'number' }));
  const row = { externalId: 'f-1', name: 'With fields', values: { [field.key]: 42 }, tags: ['VIP', 'vip'] };
  const made = await contacts([row]);
  expect(outcomes(made)).toEqual(['made']);
  const shown = await contact(made.rows[0]?.id);
  expect(shown.values).toEqual({ [field.fieldId]: 42 });
  expect(shown.tags.map(({ name }) => name)).toEqual(['VIP']);
  expect(outcomes(await contacts([row]))).toEqual(['unchanged']);
  expect(outcomes(await contacts([{ ...row, values: { [field.key]: 43 } }]))).toEqual(['changed']);
  const wrong = await contacts([
    { name: 'Taken back', values: { unknown: 1 } },
    { name: 'Taken back as well', values: { [field.key]: 'large' } },
  ]);
  expect(outcomes(wrong)).toEqual(['field_not_found', 'field_value_not_valid']);
  const { items } = await done(people.seller.call(listContacts, { limit: 200 }));
  expect(items.filter(({ name }) => name.startsWith('Taken back'))).toEqual([]);
});

test('a choice is named by its id or as it is called', async () => {
  const field = (label: string, kind: 'choice' | 'choices') => {
    const options = ['Gold', 'Silver'].map((name) => ({ optionId: newId(), label: name }));
    return done(people.admin.call(createField, { noun: 'contact', label, kind, options }));
  };
  const level = await field('Level', 'choice');
  const levels = await field('Levels', 'choices');
  const [gold, silver] = levels.options.map(({ optionId }) => optionId);
  const values = { [level.key]: ' gold', [levels.key]: ['Silver', gold] };
  const made = await contacts([{ externalId: 'o-1', name: 'By name', values }]);
  expect(outcomes(made)).toEqual(['made']);
  expect((await contact(made.rows[0]?.id)).values).toEqual({
    [level.fieldId]: level.options[0]?.optionId,
    [levels.fieldId]: [gold, silver],
  });
  const again = (value: unknown) => contacts([{ externalId: 'o-1', values: { [level.key]: value } }]);
  expect(outcomes(await again('GOLD'))).toEqual(['unchanged']);
  expect(outcomes(await again('Bronze'))).toEqual(['field_value_not_valid']);
});

test('companies, people and deals are sent one after another and know each other by external ids', async () => {
  await accounts([{ externalId: 'acc', name: 'Fernwood' }]);
  const [person] = (await contacts([{ externalId: 'con', name: 'Fern', accountExternalId: 'acc' }])).rows;
  expect((await contact(person?.id)).account?.name).toBe('Fernwood');
  const row = {
    ...{ externalId: 'opp', name: 'Fernwood, line 3', accountExternalId: 'acc', tags: ['Tender'] },
    ...{ value: { valueMinor: 120_000, currency: 'EUR' }, expectedClose: '2027-01-31' },
  };
  const [made] = (await deals([row])).rows;
  expect(made?.outcome).toBe('made');
  expect(outcomes(await deals([row]))).toEqual(['unchanged']);
  expect(outcomes(await deals([{ externalId: 'opp', expectedClose: '2027-02-28' }]))).toEqual(['changed']);
  const deal = await done(people.seller.call(getDeal, { dealId: made?.id ?? '' }));
  expect(JSON.stringify(deal)).toContain('2027-02-28');
  // A colleague who does not see it is told nothing of it, and changes nothing.
  expect(outcomes(await deals([{ externalId: 'opp', name: 'Mine now' }], people.otherSeller))).toEqual([
    'deal_not_found',
  ]);
  expect(outcomes(await deals([{ name: 'Ours', accountExternalId: 'nothing' }]))).toEqual([
    'account_not_found',
  ]);
});

test('sent twice under one key it is done once, and answered alike', async () => {
  const idempotencyKey = newId();
  const rows = [{ name: 'Once only' }, { name: '' }];
  const first = await done(people.seller.call(upsertContacts, { rows }, { idempotencyKey }));
  const second = await done(people.seller.call(upsertContacts, { rows }, { idempotencyKey }));
  expect(second).toEqual(first);
  const { items } = await done(people.seller.call(listContacts, { limit: 200 }));
  expect(items.filter(({ name }) => name === 'Once only')).toHaveLength(1);
});

test('many rows are taken at once, and no more than a thousand', async () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ externalId: `t-${index}`, name: `Row ${index}` }));
  expect(await contacts(rows(150))).toMatchObject({ made: 150, refused: 0 });
  expect(await contacts(rows(150))).toMatchObject({ unchanged: 150 });
  expect(await people.seller.call(upsertContacts, { rows: rows(1001) })).toMatchObject({ ok: false });
});
