import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { changeAccount, createAccount, getAccount } from '#contract/accounts/accounts.ts';
import { changeContact, createContact, getContact, listContacts } from '#contract/contacts/contacts.ts';
import { keepJob, moveContact, removeJob, takeMoveBack } from '#contract/contacts/jobs.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const way = (value: string, label: string | null = null) => ({ value, label });

async function account(name: string, more: { parentId?: string } = {}) {
  return (await done(people.seller.call(createAccount, { name, ...more }))).accountId;
}

test('somebody is reached in several ways, and a form that knows only the first changes no other', async () => {
  const { contactId } = await done(
    people.seller.call(createContact, {
      name: 'Clara Client',
      emails: [way('clara@acme.example', 'work'), way('clara@home.example', 'home')],
      phones: [way('+49 30 901820'), way('0049 30 901 820', 'work')],
      links: [way('https://social.example/clara')],
      addresses: [{ city: 'Berlin', street: 'Am Ufer 3' }],
      birthday: '--05-17',
    }),
  );
  await done(people.seller.call(changeContact, { contactId, email: 'c.client@acme.example' }));
  const contact = await done(people.seller.call(getContact, { contactId }));
  expect(contact).toMatchObject({
    email: 'c.client@acme.example',
    emails: [way('c.client@acme.example', 'work'), way('clara@home.example', 'home')],
    phones: [way('+49 30 901820', 'work')],
    addresses: [{ city: 'Berlin', street: 'Am Ufer 3', country: null }],
    birthday: '--05-17',
    department: null,
  });
  const { items } = await done(people.seller.call(listContacts, { search: 'clara' }));
  expect(items).toMatchObject([{ contactId, email: 'c.client@acme.example', phone: '+49 30 901820' }]);
});

test('a link that a browser would run is refused', async () => {
  const links = [way('javascript:alert(1)')];
  expect(await refusalOf(people.seller.call(createContact, { name: 'Mallory', links }))).toBe('invalid');
});

test('a second list that was changed meanwhile is not written over', async () => {
  const { contactId } = await done(people.seller.call(createContact, { name: 'Olga', phone: '1' }));
  const before = await done(people.seller.call(getContact, { contactId }));
  await done(people.manager.call(changeContact, { contactId, phones: [way('1'), way('2')] }));
  const change = { contactId, phones: [way('3')], seen: { phones: [...before.phones] } };
  expect(await refusalOf(people.seller.call(changeContact, change))).toBe('changed_meanwhile');
});

test('who takes another job leaves the old one behind, and open deals there say so', async () => {
  const [here, there] = [await account('Here Ltd'), await account('There Ltd')];
  const { contactId } = await done(
    people.seller.call(createContact, { name: 'Nora', accountId: here, title: 'Buyer' }),
  );
  const opened = { name: 'Pumps', accountId: here, stakeholders: [{ contactId, roles: ['user' as const] }] };
  const { dealId } = await done(people.seller.call(openDeal, opened));
  const jobId = newId();
  const move = { contactId, jobId, accountId: there, title: 'Head of buying', since: '2026-05-01' };
  const moved = await done(people.seller.call(moveContact, move));
  expect(moved).toMatchObject({
    contact: { account: { id: there }, title: 'Head of buying', deals: [{ id: dealId, roles: ['user'] }] },
    left: { jobId, account: { id: here, name: 'Here Ltd' }, title: 'Buyer', to: '2026-05-01' },
    leftBehind: [{ id: dealId, name: 'Pumps' }],
  });
  const page = await done(people.seller.call(getAccount, { accountId: here }));
  expect(page).toMatchObject({ contacts: [], whoLeft: [{ id: contactId, name: 'Nora' }] });

  const back = await done(people.seller.call(takeMoveBack, { contactId, jobId }));
  expect(back).toMatchObject({ account: { id: here }, title: 'Buyer', jobs: [] });
});

test('only the last move is taken back, and none is said before its day', async () => {
  const { contactId } = await done(people.seller.call(createContact, { name: 'Piet', title: 'One' }));
  const [first, second] = [newId(), newId()];
  const move = { contactId, accountId: null };
  await done(people.seller.call(moveContact, { ...move, jobId: first, title: 'Two', since: '2025-01-01' }));
  await done(
    people.seller.call(moveContact, { ...move, jobId: second, title: 'Three', since: '2026-01-01' }),
  );
  const refused = people.seller.call(takeMoveBack, { contactId, jobId: first });
  expect(await refusalOf(refused)).toBe('job_not_found');
  const later = { ...move, jobId: newId(), title: 'Four', since: '2030-01-01' };
  expect(await refusalOf(people.seller.call(moveContact, later))).toBe('move_in_the_future');
  const same = { ...move, jobId: newId(), title: 'Three', since: '2026-02-01' };
  expect(await refusalOf(people.seller.call(moveContact, same))).toBe('contact_moves_nowhere');
  const { jobs } = await done(people.seller.call(getContact, { contactId }));
  expect(jobs).toMatchObject([
    { jobId: second, title: 'Two', from: '2025-01-01', to: '2026-01-01' },
    { jobId: first, title: 'One', from: null, to: '2025-01-01' },
  ]);
});

test('a job of before is written down, mended, removed and written down again', async () => {
  const { contactId } = await done(people.seller.call(createContact, { name: 'Quentin' }));
  const job = { contactId, jobId: newId(), company: 'Elsewhere', from: '2010-01-01', to: '2012-12-31' };
  await done(people.seller.call(keepJob, job));
  const mended = await done(people.seller.call(keepJob, { ...job, title: 'Fitter' }));
  expect(mended.jobs).toMatchObject([{ company: 'Elsewhere', title: 'Fitter', from: '2010-01-01' }]);
  expect((await done(people.seller.call(removeJob, job))).jobs).toEqual([]);
  expect(await refusalOf(people.seller.call(removeJob, job))).toBe('job_not_found');
  expect((await done(people.seller.call(keepJob, job))).jobs).toHaveLength(1);
  const nothing = { contactId, jobId: newId(), from: '2010-01-01' };
  expect(await refusalOf(people.seller.call(keepJob, nothing))).toBe('job_says_nothing');
  const turned = { ...job, from: '2013-01-01' };
  expect(await refusalOf(people.seller.call(keepJob, turned))).toBe('job_ends_before_it_starts');
});

test('companies belong to each other, and none to itself in the end', async () => {
  const group = await account('Group');
  const part = await account('Part', { parentId: group });
  const plant = await account('Plant', { parentId: part });
  const page = await done(people.seller.call(getAccount, { accountId: plant }));
  expect(page).toMatchObject({ above: [{ id: part }, { id: group }], below: [] });
  expect(await done(people.seller.call(getAccount, { accountId: group }))).toMatchObject({
    below: [{ id: part, name: 'Part' }],
  });
  for (const parentId of [group, part, plant]) {
    const circle = people.seller.call(changeAccount, { accountId: group, parentId });
    expect(await refusalOf(circle)).toBe('account_above_itself');
  }
  await done(people.seller.call(changeAccount, { accountId: plant, parentId: null }));
  expect(await done(people.seller.call(getAccount, { accountId: part }))).toMatchObject({ below: [] });
});

test('a contact shows no deal that the reader may not see', async () => {
  const { contactId } = await done(people.seller.call(createContact, { name: 'Rita' }));
  const opened = { name: 'Hidden', stakeholders: [{ contactId, roles: [] }] };
  await done(people.admin.call(openDeal, opened));
  expect((await done(people.admin.call(getContact, { contactId }))).deals).toHaveLength(1);
  expect((await done(people.seller.call(getContact, { contactId }))).deals).toEqual([]);
});
