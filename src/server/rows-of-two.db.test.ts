import { expect, test } from 'vitest';
import { changeAccount, createAccount, getAccount } from '#contract/accounts/accounts.ts';
import { changeContact, createContact } from '#contract/contacts/contacts.ts';
import { addInsight, changeInsight } from '#contract/insights/insights.ts';
import { changeMember } from '#contract/members/members.ts';
import { changeTeam } from '#contract/teams/teams.ts';
import { changeKeptView, listKeptViews, saveKeptView } from '#contract/views/kept-views.ts';
import { changeWorkspace } from '#contract/workspace/workspace.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

test('two who change different fields of a company both stay; of one field the second is told who was first', async () => {
  const { seller, manager } = people;
  const { accountId } = await done(seller.call(createAccount, { name: 'Zeiss Glass', industry: 'Glass' }));
  await done(manager.call(changeAccount, { accountId, industry: 'Optics', seen: { industry: 'Glass' } }));
  await done(seller.call(changeAccount, { accountId, website: 'zeiss.example', seen: { website: null } }));
  const late = await seller.call(changeAccount, {
    accountId,
    industry: 'Lenses',
    seen: { industry: 'Glass' },
  });
  expect(late).toMatchObject({
    failure: { code: 'changed_meanwhile', details: { now: { industry: 'Optics' }, by: 'Mara Manager' } },
  });
  expect(await done(seller.call(getAccount, { accountId }))).toMatchObject({
    industry: 'Optics',
    website: 'zeiss.example',
  });
  await done(seller.call(changeAccount, { accountId, industry: 'Lenses', seen: { industry: 'Optics' } }));
});

test('a contact, an insight and a member are not written over either', async () => {
  const { seller, manager, admin, otherSeller } = people;
  const { contactId } = await done(seller.call(createContact, { name: 'Tomas Reyes' }));
  await done(manager.call(changeContact, { contactId, title: 'Director', seen: { title: null } }));
  expect(
    await refusalOf(seller.call(changeContact, { contactId, title: 'Manager', seen: { title: null } })),
  ).toBe('changed_meanwhile');

  const { insightId } = await done(seller.call(addInsight, { text: 'First words' }));
  await done(manager.call(changeInsight, { insightId, text: 'Other words', seen: { text: 'First words' } }));
  expect(
    await refusalOf(seller.call(changeInsight, { insightId, text: 'Mine', seen: { text: 'First words' } })),
  ).toBe('changed_meanwhile');

  const { memberId } = otherSeller;
  await done(admin.call(changeMember, { memberId, name: 'Olga B', seen: { name: 'Olga Other' } }));
  expect(
    await refusalOf(admin.call(changeMember, { memberId, name: 'Olga C', seen: { name: 'Olga Other' } })),
  ).toBe('changed_meanwhile');
});

test('of two admins on one setting or one team the second is told who was first, and may write it all the same', async () => {
  const { admin, teamId, otherSeller } = people;
  const { memberId } = otherSeller;
  await done(admin.call(changeMember, { memberId, role: 'admin' }));
  await done(otherSeller.call(changeWorkspace, { currency: 'CHF', seen: { currency: 'EUR' } }));
  await done(admin.call(changeWorkspace, { cadenceDays: 21, seen: { cadenceDays: null } }));
  const late = await admin.call(changeWorkspace, { currency: 'USD', seen: { currency: 'EUR' } });
  expect(late).toMatchObject({
    failure: { code: 'changed_meanwhile', details: { now: { currency: 'CHF' }, by: 'Olga B' } },
  });
  expect(
    await done(admin.call(changeWorkspace, { currency: 'USD', seen: { currency: 'CHF' } })),
  ).toMatchObject({
    currency: 'USD',
    cadenceDays: 21,
  });

  await done(otherSeller.call(changeTeam, { teamId, name: 'North east', seen: { name: 'North' } }));
  expect(await admin.call(changeTeam, { teamId, name: 'North west', seen: { name: 'North' } })).toMatchObject(
    {
      failure: { code: 'changed_meanwhile', details: { now: { name: 'North east' }, by: 'Olga B' } },
    },
  );
});

test('a view that is shared is not written over, neither its name nor what it shows', async () => {
  const { seller, manager } = people;
  const content = { sort: 'value', owners: ['me'] } as const;
  const { viewId } = await done(
    seller.call(saveKeptView, {
      name: 'Mine',
      shared: true,
      content: { ...content, owners: [...content.owners] },
    }),
  );
  const seen = { content: { owners: ['me'], sort: 'value' as const } };
  await done(manager.call(changeKeptView, { viewId, content: { sort: 'lead' }, seen }));
  expect(await seller.call(changeKeptView, { viewId, content: { sort: 'name' }, seen })).toMatchObject({
    failure: {
      code: 'changed_meanwhile',
      details: { now: { content: { sort: 'lead' } }, by: 'Mara Manager' },
    },
  });
  await done(seller.call(changeKeptView, { viewId, name: 'Ours', seen: { name: 'Mine' } }));
  const { items } = await done(seller.call(listKeptViews, {}));
  expect(items.find((one) => one.viewId === viewId)).toMatchObject({
    name: 'Ours',
    content: { sort: 'lead' },
  });
});
