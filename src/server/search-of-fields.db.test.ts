import { expect, test } from 'vitest';
import { changeAccount, createAccount, removeAccount } from '#contract/accounts/accounts.ts';
import { changeContact, createContact } from '#contract/contacts/contacts.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { setValues } from '#contract/fields/field-values.ts';
import { changeField, createField, removeField, restoreField } from '#contract/fields/fields.ts';
import { search } from '#contract/search/search.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { type TestMember, testPeople } from './testing/test-people.ts';
import { done, testServer } from './testing/test-server.ts';

const database = testDatabase();
const people = testPeople(testServer(database));

async function found(text: string, by: TestMember = people.seller) {
  const { items } = await done(by.call(search, { text }));
  return items.map(({ title, matched, matchedField }) => ({ title, matched, matchedField }));
}

const titles = async (text: string, by?: TestMember) => (await found(text, by)).map(({ title }) => title);

test('a company, a person and a deal are found by what fields of the workspace hold, told with the field', async () => {
  const { manager, seller } = people;
  const option = { optionId: 'b6b9fd1c-1c2f-7a75-8a1c-000000000001', label: 'Hydropower' };
  const number = await done(
    manager.call(createField, { noun: 'account', label: 'Customer number', kind: 'text' }),
  );
  const branch = await done(
    manager.call(createField, { noun: 'account', label: 'Branch', kind: 'choices', options: [option] }),
  );
  const badge = await done(manager.call(createField, { noun: 'contact', label: 'Badge', kind: 'number' }));
  const offer = await done(manager.call(createField, { noun: 'deal', label: 'Offer', kind: 'text' }));
  const { accountId } = await done(seller.call(createAccount, { name: 'Vahrenkamp' }));
  const { contactId } = await done(seller.call(createContact, { name: 'Hanne Witt' }));
  const { dealId } = await done(seller.call(openDeal, { name: 'Presses', accountId }));
  const fill = (noun: 'account' | 'contact' | 'deal', nounId: string, values: Record<string, never>) =>
    done(seller.call(setValues, { noun, nounId, values }));
  const holding = (entries: Record<string, unknown>) => entries as Record<string, never>;
  await fill(
    'account',
    accountId,
    holding({ [number.fieldId]: '0077312', [branch.fieldId]: [option.optionId] }),
  );
  await fill('contact', contactId, holding({ [badge.fieldId]: 481516 }));
  await fill('deal', dealId, holding({ [offer.fieldId]: 'AN-2026-0098' }));

  const company = { title: 'Vahrenkamp', matched: '0077312', matchedField: 'Customer number' };
  const deal = { title: 'Presses', matched: 'AN-2026-0098', matchedField: 'Offer' };
  expect(await found('0077312')).toEqual([company]);
  expect(await found('00773')).toEqual([company]);
  expect(await found('481516')).toEqual([{ title: 'Hanne Witt', matched: '481516', matchedField: 'Badge' }]);
  for (const typed of ['AN-2026-0098', 'an 2026 009', '2026-0098'])
    expect([typed, await found(typed)]).toEqual([typed, [deal]]);
  expect(await found('hydropo')).toEqual([
    { title: 'Vahrenkamp', matched: 'Hydropower', matchedField: 'Branch' },
  ]);

  // A deal is found by whoever sees it, a company by everybody of the workspace, and nothing by anybody else.
  expect(await titles('AN-2026-0098', people.otherSeller)).toEqual([]);
  expect(await titles('0077312', people.otherSeller)).toEqual(['Vahrenkamp']);
  expect(await titles('0077312', people.stranger)).toEqual([]);

  await done(
    manager.call(changeField, { fieldId: branch.fieldId, options: [{ ...option, label: 'Tides' }] }),
  );
  expect(await titles('hydropower')).toEqual([]);
  expect(await titles('tides')).toEqual(['Vahrenkamp']);
  await done(manager.call(removeField, { fieldId: number.fieldId }));
  expect(await titles('0077312')).toEqual([]);
  await done(manager.call(restoreField, { fieldId: number.fieldId }));
  expect(await titles('0077312')).toEqual(['Vahrenkamp']);
  await fill('deal', dealId, holding({ [offer.fieldId]: null }));
  expect(await titles('AN-2026-0098')).toEqual([]);
});

test('a person and a company are found by what is written about them, told with the words around it', async () => {
  const { seller } = people;
  const about = `Prefers paper. ${'They read much. '.repeat(20)}Collects slide decks of competitors.`;
  const { contactId } = await done(seller.call(createContact, { name: 'Runa Falk', about }));
  const { accountId } = await done(
    seller.call(createAccount, { name: 'Falk', about: 'Moved to Quedlinburg.' }),
  );
  expect(await found('slide decks')).toEqual([
    { title: 'Runa Falk', matched: expect.stringContaining('slide decks'), matchedField: null },
  ]);
  expect((await found('slide decks'))[0]?.matched?.length).toBeLessThan(180);
  expect(await titles('quedlin')).toEqual(['Falk']);
  await done(seller.call(changeContact, { contactId, about: 'Prefers screens.' }));
  expect(await titles('slide decks')).toEqual([]);
  expect(await titles('falk screens')).toEqual(['Runa Falk']);
  await done(seller.call(changeAccount, { accountId, about: null }));
  const words = await database.owner.query(
    `select word from search_word where word in ('quedlinburg', 'decks')`,
  );
  expect(words.rows).toEqual([]);
  await done(seller.call(removeAccount, { accountId }));
  expect(await titles('quedlin')).toEqual([]);
});
