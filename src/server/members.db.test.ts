import { expect, test } from 'vitest';
import { changeMember, listMembers } from '#contract/members/members.ts';
import { changeTeam, createTeam, listTeams, removeTeam } from '#contract/teams/teams.ts';
import { changeWorkspace } from '#contract/workspace/workspace.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { inWorkspace, testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);

test('the members are listed by name, a page at a time, with how many there are', async () => {
  const first = await done(people.seller.call(listMembers, { limit: 2 }));
  const second = await done(people.seller.call(listMembers, { limit: 3, cursor: first.next! }));
  expect([...first.items, ...second.items].map(({ name }) => name)).toEqual([
    ...['Ada Admin', 'Mara Manager', 'Olga Other', 'Rita Reader', 'Sam Seller'],
  ]);
  expect([first.count, second.count, second.next]).toEqual([5, 5, null]);
  expect((await done(people.seller.call(listMembers, { search: 'MARA' }))).count).toBe(1);
  expect(await refusalOf(people.seller.call(listMembers, { cursor: 'made up' }))).toBe('cursor_not_valid');
});

test('a new role brings what is usual for it, unless the admin says otherwise', async () => {
  const { memberId } = people.otherSeller;
  const manager = await done(people.admin.call(changeMember, { memberId, role: 'manager' }));
  expect(manager).toMatchObject({ role: 'manager', sees: 'team' });
  const seller = await done(people.admin.call(changeMember, { memberId, role: 'seller', sees: 'all' }));
  expect(seller).toMatchObject({ role: 'seller', sees: 'all' });
});

test('teams have names of their own', async () => {
  expect(await refusalOf(people.admin.call(createTeam, { name: 'South' }))).toBe('done');
  expect(await refusalOf(people.admin.call(createTeam, { name: 'SOUTH' }))).toBe('team_name_taken');
  const { items, count } = await done(people.reader.call(listTeams, {}));
  expect(items.map(({ name, members }) => [name, members])).toEqual([
    ['North', 2],
    ['South', 0],
  ]);
  expect(count).toBe(2);
});

test('a team is renamed, and removed once nobody belongs to it; made again under its id it is back', async () => {
  const { teamId } = await done(people.admin.call(createTeam, { name: 'East' }));
  expect(await done(people.admin.call(changeTeam, { teamId, name: 'Far east' }))).toMatchObject({
    ...{ teamId, name: 'Far east', members: 0 },
  });
  expect(await refusalOf(people.admin.call(changeTeam, { teamId, name: 'north' }))).toBe('team_name_taken');
  expect(await refusalOf(people.admin.call(changeTeam, { teamId, name: 'FAR EAST' }))).toBe('done');
  const { memberId, teamId: north } = (await done(people.admin.call(listMembers, {}))).items.find(
    (member) => member.teamId !== null,
  )!;
  expect(await refusalOf(people.admin.call(removeTeam, { teamId: north! }))).toBe('team_not_empty');
  await done(people.admin.call(changeMember, { memberId, teamId }));
  expect(await refusalOf(people.admin.call(removeTeam, { teamId }))).toBe('team_not_empty');
  await done(people.admin.call(changeMember, { memberId, teamId: north }));
  expect(await done(people.admin.call(removeTeam, { teamId }))).toEqual({ teamId, name: 'FAR EAST' });
  expect(await refusalOf(people.admin.call(removeTeam, { teamId }))).toBe('team_not_found');
  await done(people.admin.call(createTeam, { teamId, name: 'East' }));
  expect(await refusalOf(people.admin.call(createTeam, { teamId, name: 'West' }))).toBe('id_already_used');
  await done(people.admin.call(removeTeam, { teamId }));
});

test('the last admin stays, even when two step down at once', async () => {
  const { memberId } = people.admin;
  expect(await refusalOf(people.admin.call(changeMember, { memberId, role: 'seller' }))).toBe('last_admin');
  expect(await refusalOf(people.admin.call(changeMember, { memberId, active: false }))).toBe('last_admin');
  await done(people.admin.call(changeMember, { memberId: people.manager.memberId, role: 'admin' }));
  const both = await Promise.all([
    refusalOf(people.admin.call(changeMember, { memberId, role: 'reader' })),
    refusalOf(people.manager.call(changeMember, { memberId: people.manager.memberId, role: 'reader' })),
  ]);
  expect(both.sort()).toEqual(['done', 'last_admin']);
});

test('what was changed, by whom, is written down', async () => {
  const trail = await inWorkspace(server, people.workspaceId, (tx) =>
    tx.selectFrom('audit').select(['noun', 'act', 'member_id']).where('noun', '=', 'team').execute(),
  );
  expect(trail).toEqual(expect.arrayContaining([expect.objectContaining({ noun: 'team', act: 'made' })]));
});

test('an admin changes the workspace', async () => {
  expect(await done(people.stranger.call(changeWorkspace, { name: 'Far', locale: 'de' }))).toMatchObject({
    ...{ name: 'Far', locale: 'de', zone: 'Europe/Berlin', fiscalYearStartsIn: 1 },
  });
});
