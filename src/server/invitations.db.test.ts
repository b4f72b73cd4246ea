import { beforeEach, expect, test } from 'vitest';
import {
  acceptInvitation,
  inviteMember,
  listInvitations,
  readInvitation,
  restoreInvitation,
  revokeInvitation,
} from '#contract/invitations/invitations.ts';
import { getMe } from '#contract/me/me.ts';
import { listMembers } from '#contract/members/members.ts';
import { insertMember } from '#store/people/members.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { inWorkspace, testPeople } from './testing/test-people.ts';
import { anyAddress, done, refusalOf, testServer } from './testing/test-server.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);
const password = 'a password of my own';
const tokenOf = (linkPath: string) => linkPath.slice('/join#'.length);
const newcomer = () => server.visitor({ address: anyAddress() });

let email: string;
let count = 0;
beforeEach(() => {
  email = `newcomer-${++count}@example.com`;
});

test('a link makes one member, once, with the role the admin chose and signed in at once', async () => {
  const { invitation, linkPath } = await done(
    people.admin.call(inviteMember, { email, role: 'manager', teamId: people.teamId }),
  );
  expect(invitation).toMatchObject({ email, role: 'manager', sees: 'team', state: 'open' });
  const token = tokenOf(linkPath);
  const guest = newcomer();
  expect(await done(guest.call(readInvitation, { token }))).toEqual({
    ...{ workspaceName: 'Nordwind', invitedBy: 'Ada Admin', email, name: '', role: 'manager' },
  });
  const tries = await Promise.all([
    guest.call(acceptInvitation, { token, name: 'Nora New', password }),
    newcomer().call(acceptInvitation, { token, name: 'Nobody Else', password }),
  ]);
  expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await refusalOf(newcomer().call(readInvitation, { token }))).toBe('invitation_expired');
  const { items } = await done(people.admin.call(listMembers, { search: email }));
  expect(items).toMatchObject([{ role: 'manager', sees: 'team', teamId: people.teamId, active: true }]);
  expect(server.logged).toEqual([]);
});

test('only the hash of a link is kept', async () => {
  const { linkPath } = await done(people.admin.call(inviteMember, { email }));
  const kept = await inWorkspace(server, people.workspaceId, (tx) =>
    tx.selectFrom('invitation').selectAll().execute(),
  );
  expect(JSON.stringify(kept)).not.toContain(tokenOf(linkPath));
});

test('a link that was revoked, ran out or was made up lets nobody in', async () => {
  const revoked = await done(people.admin.call(inviteMember, { email }));
  await done(people.admin.call(revokeInvitation, { invitationId: revoked.invitation.invitationId }));
  const late = await done(people.admin.call(inviteMember, { email, days: 3 }));
  const accept = (token: string) =>
    refusalOf(newcomer().call(acceptInvitation, { token, name: 'Too Late', password }));
  expect(await accept(tokenOf(revoked.linkPath))).toBe('invitation_expired');
  server.now = '2026-11-25T09:00:00.000Z';
  expect(await accept(tokenOf(late.linkPath))).toBe('invitation_expired');
  expect(await accept('ls_madeupmadeupmadeupmadeupmadeup')).toBe('invitation_not_found');
  const { items } = await done(people.admin.call(listInvitations, { limit: 2 }));
  expect(items.map(({ state }) => state)).toEqual(['expired', 'revoked']);
  server.now = '2026-11-22T09:00:00.000Z';
});

test('a link that was revoked by mistake works again', async () => {
  const { invitation, linkPath } = await done(people.admin.call(inviteMember, { email: 'back@example.com' }));
  const { invitationId } = invitation;
  await done(people.admin.call(revokeInvitation, { invitationId }));
  expect(await done(people.admin.call(restoreInvitation, { invitationId }))).toMatchObject({ state: 'open' });
  const token = tokenOf(linkPath);
  await done(newcomer().call(acceptInvitation, { token, name: 'Bea Back', password }));
});

test('whom an import brought becomes the invited person, and keeps what they own', async () => {
  const memberId = '0197f3a2-6c1e-7d43-9b1f-2f6f6c7d8e90';
  await inWorkspace(server, people.workspaceId, (tx) =>
    insertMember(
      tx,
      people.workspaceId,
      {
        ...{ memberId, name: 'Imo Ported', email: null, role: 'seller', sees: 'own', teamId: people.teamId },
        ...{ zone: null, active: true, signInId: null },
      },
      server.now,
    ),
  );
  const { linkPath, invitation } = await done(people.admin.call(inviteMember, { email, memberId }));
  expect(invitation).toMatchObject({ name: 'Imo Ported', teamId: people.teamId, memberId });
  const guest = newcomer();
  await done(guest.call(acceptInvitation, { token: tokenOf(linkPath), name: 'Imo Ported', password }));
  expect((await done(guest.call(getMe, {}))).member).toMatchObject({ id: memberId, role: 'seller' });
  expect(await refusalOf(people.admin.call(inviteMember, { email: 'again@example.com', memberId }))).toBe(
    'member_not_found',
  );
});

test('an address that signs in already is not invited again', async () => {
  expect(await refusalOf(people.admin.call(inviteMember, { email: people.seller.email }))).toBe(
    'email_taken',
  );
});

test('the answer with the link is not kept: a repeat of the request is refused, and makes no second one', async () => {
  const idempotencyKey = '0197f3a2-6c1e-7d43-9b1f-2f6f6c7d8e91';
  const before = (await done(people.admin.call(listInvitations, {}))).count;
  expect(await refusalOf(people.admin.call(inviteMember, { email }, { idempotencyKey }))).toBe('done');
  expect(await refusalOf(people.admin.call(inviteMember, { email }, { idempotencyKey }))).toBe(
    'id_already_used',
  );
  expect((await done(people.admin.call(listInvitations, {}))).count).toBe(before + 1);
});

test('a link that was cut off says that it was, and not how long it should be', async () => {
  const cut = people.admin.call(readInvitation, { token: 'half-a-link' });
  expect(await refusalOf(cut)).toBe('invitation_not_found');
});
