import { beforeAll, expect, test } from 'vitest';
import { createAccount, getAccountCalendar } from '#contract/accounts/accounts.ts';
import { createContact, getContactCalendar, listContacts } from '#contract/contacts/contacts.ts';
import { setValues } from '#contract/fields/field-values.ts';
import { createField } from '#contract/fields/fields.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);
const ids = new Map<string, string>();

const persons = [
  { name: 'Ada', birthday: '1980-12-31', at: '2026-11-02T23:30:00.000Z' },
  { name: 'Ben', birthday: '--01-02', at: '2026-11-03T09:00:00.000Z' },
  { name: 'Cleo', birthday: '1992-02-29', at: '2026-11-03T10:00:00.000Z' },
  { name: 'Dora', at: '2026-11-03T11:00:00.000Z' },
];

beforeAll(async () => {
  for (const { at, ...person } of persons) {
    server.now = at;
    const { contactId } = await done(people.seller.call(createContact, person));
    ids.set(person.name, contactId);
  }
  await done(people.seller.call(createAccount, { name: 'Acme' }));
});

const calendar = async (input: { dayOf: string; dayFrom: string; dayTo: string; perDay?: number }) => {
  const { days, count } = await done(people.reader.call(getContactCalendar, input));
  const shown = days.map(({ day, items, count: of }) => [day, items.map(({ name }) => name).join(), of]);
  return { shown, count };
};
const november = { dayFrom: '2026-11-01', dayTo: '2026-11-30' };

test('days are those of the reader’s clock, each with its first by name and how many there are', async () => {
  expect(await calendar({ dayOf: 'created', ...november, perDay: 2 })).toEqual({
    // In Berlin it is the next day by then.
    shown: [['2026-11-03', 'Ada,Ben', 4]],
    count: 4,
  });
  const day = { dayOf: 'created', dayFrom: '2026-11-03', dayTo: '2026-11-03' };
  const page = await done(people.reader.call(listContacts, { ...day, limit: 3 }));
  expect([page.count, page.items.map(({ name }) => name)]).toEqual([4, ['Ada', 'Ben', 'Cleo']]);
  const next = await done(people.reader.call(listContacts, { ...day, limit: 3, cursor: page.next ?? '' }));
  expect(next.items.map(({ name }) => name)).toEqual(['Dora']);
  const { days } = await done(people.reader.call(getAccountCalendar, { dayOf: 'created', ...november }));
  expect(days.map(({ count }) => count)).toEqual([1]);
});

test('a birthday comes in every year, also over its end, and on the last of February in a short one', async () => {
  const birthdays = async (dayFrom: string, dayTo: string) =>
    (await calendar({ dayOf: 'birthday', dayFrom, dayTo })).shown.map(([day, names]) => `${day} ${names}`);
  expect(await birthdays('2026-12-28', '2027-02-07')).toEqual(['2026-12-31 Ada', '2027-01-02 Ben']);
  expect(await birthdays('2027-02-01', '2027-03-01')).toEqual(['2027-02-28 Cleo']);
  expect(await birthdays('2028-02-01', '2028-03-01')).toEqual(['2028-02-29 Cleo']);
});

test('a field of the workspace that holds a day is a calendar, and any other is none', async () => {
  const field = (kind: 'day' | 'text', label: string) =>
    done(people.admin.call(createField, { noun: 'contact', kind, label }));
  const { fieldId } = await field('day', 'Call again');
  await field('text', 'Remark');
  for (const [name, day] of [
    ['Ada', '2026-11-30'],
    ['Dora', '2026-12-01'],
  ] as const) {
    const nounId = ids.get(name) ?? '';
    await done(people.seller.call(setValues, { noun: 'contact', nounId, values: { [fieldId]: day } }));
  }
  const asked = { dayOf: 'field.call_again', ...november };
  expect((await calendar(asked)).shown).toEqual([['2026-11-30', 'Ada', 1]]);
  expect((await done(people.reader.call(listContacts, asked))).count).toBe(1);
  const refused = (dayOf: string) =>
    refusalOf(people.reader.call(getContactCalendar, { dayOf, ...november }));
  expect(await refused('field.remark')).toBe('field_value_not_valid');
  expect(await refused('field.gone')).toBe('field_not_found');
  expect(await refused('colour')).toBe('invalid');
  expect(
    await refusalOf(
      people.reader.call(getContactCalendar, {
        ...{ dayOf: 'created', dayFrom: '2026-01-01', dayTo: '2026-12-31' },
      }),
    ),
  ).toBe('invalid');
});
