import { v7 as newId } from 'uuid';
import { acceptInvitation, inviteMember } from '#contract/invitations/invitations.ts';
import { changeLanguageModel } from '#contract/language-model/language-model.ts';
import { makePasswordLink } from '#contract/password-links/password-links.ts';
import { signIn } from '#contract/session/session.ts';
import { createTeam } from '#contract/teams/teams.ts';
import { createToken } from '#contract/tokens/tokens.ts';
import { testPassword } from '../test-people.ts';
import { anyAddress, done } from '../test-server.ts';
import { adminsOnly, answers, type Expectations, membersOnly, type Stage } from './expectation.ts';

const password = 'a password of my own';

async function freshInvitation({ people }: Stage) {
  const email = `${newId()}@example.com`;
  const { invitation, linkPath } = await done(people.admin.call(inviteMember, { email }));
  return { invitationId: invitation.invitationId, token: linkPath.split('#')[1] ?? '' };
}

async function freshTeam({ people }: Stage): Promise<string> {
  return (await done(people.admin.call(createTeam, { name: `Team ${newId()}` }))).teamId;
}

async function somebodyNew(stage: Stage) {
  const { token } = await freshInvitation(stage);
  const visitor = stage.server.visitor({ address: anyAddress() });
  const { member } = await done(visitor.call(acceptInvitation, { token, name: 'Nora New', password }));
  return { memberId: member.id, visitor };
}

async function freshPasswordLink(stage: Stage): Promise<string> {
  const { linkPath } = await done(
    stage.people.admin.call(makePasswordLink, { memberId: (await somebodyNew(stage)).memberId }),
  );
  return linkPath.split('#')[1] ?? '';
}

/** Somebody else at a browser of their own: what is done about sessions there leaves the others alone. */
async function elsewhere({ people, server }: Stage, who: string) {
  const visitor = server.visitor({ address: anyAddress() });
  const member = who === 'nobody' ? undefined : people[who as 'admin'];
  if (member) await done(visitor.call(signIn, { email: member.email, password: testPassword }));
  return visitor;
}

/** Setting up, signing in, members, teams, invitations, tokens, the workspace. */
export const expectedOfPeople: Expectations = {
  acceptInvitation: {
    send: async (stage) => ({ token: (await freshInvitation(stage)).token, name: 'Nora New', password }),
    by: ({ server }) => server.visitor({ address: anyAddress() }),
    answers: answers('done'),
  },
  changeMember: {
    send: ({ people }) => ({ memberId: people.reader.memberId, name: 'Rita R.' }),
    answers: adminsOnly('member_not_found'),
  },
  changePassword: {
    send: () => ({ currentPassword: testPassword, newPassword: testPassword }),
    answers: membersOnly(),
  },
  changeProfile: { send: () => ({ zone: 'Europe/Paris' }), answers: membersOnly() },
  changeTeam: {
    send: async (stage) => ({ teamId: await freshTeam(stage), name: `Team ${newId()}` }),
    answers: adminsOnly('team_not_found'),
  },
  changeRoadmapLook: { send: () => ({ color: '#123456' }), answers: adminsOnly('done') },
  changeLanguageModel: {
    send: () => ({ address: 'http://localhost:11434/v1', model: 'small' }),
    answers: adminsOnly('done'),
  },
  changeWorkspace: { send: () => ({ locale: 'fr' }), answers: adminsOnly('done') },
  // Somebody new each time, so that nobody of the table is gone for the rows that follow.
  deactivateMember: {
    send: async (stage) => ({ memberId: (await somebodyNew(stage)).memberId, handOverTo: null }),
    answers: adminsOnly('member_not_found'),
  },
  createTeam: { send: () => ({ name: `Team ${newId()}` }), answers: adminsOnly('done') },
  createToken: { send: () => ({ name: 'Report' }), answers: membersOnly() },
  createWorkspace: {
    send: () => ({
      ...{ workspaceName: 'Mine', name: 'Eve', email: `${newId()}@example.com`, password },
      ...{ zone: 'UTC', currency: 'EUR' },
    }),
    by: ({ server }) => server.visitor({ address: anyAddress() }),
    answers: answers('already_set_up'),
  },
  // By people of their own, because it ends the sessions that the rest of the table goes by.
  endOtherSessions: {
    send: () => ({}),
    by: async (stage, who) =>
      who === 'nobody' ? stage.server.visitor() : (await somebodyNew(stage)).visitor,
    answers: membersOnly(),
  },
  endSession: {
    send: () => ({ sessionId: 'long gone' }),
    answers: answers('session_not_found', { nobody: 'not_signed_in' }),
  },
  getHandOver: {
    send: ({ people }) => ({ memberId: people.seller.memberId }),
    answers: adminsOnly('member_not_found'),
  },
  getLanguageModel: { send: () => ({}), answers: membersOnly() },
  getMe: { send: () => ({}), answers: membersOnly() },
  getRoadmapLook: { send: () => ({}), answers: membersOnly() },
  getSetup: { send: () => ({}), answers: answers('done') },
  inviteMember: { send: () => ({ email: `${newId()}@example.com` }), answers: adminsOnly('done') },
  listInvitations: { send: () => ({}), answers: adminsOnly('done') },
  listMembers: { send: () => ({}), answers: membersOnly() },
  listSessions: { send: () => ({}), answers: membersOnly() },
  getCalendarLink: { send: () => ({}), answers: membersOnly() },
  makeCalendarLink: { send: () => ({}), answers: membersOnly() },
  removeCalendarLink: { send: () => ({}), answers: membersOnly() },
  listTasks: { send: () => ({}), answers: membersOnly() },
  listTeams: { send: () => ({}), answers: membersOnly() },
  listTokens: { send: () => ({}), answers: membersOnly() },
  makePasswordLink: {
    send: async (stage) => ({ memberId: (await somebodyNew(stage)).memberId }),
    answers: adminsOnly('member_not_found'),
  },
  reactivateMember: {
    send: ({ people }) => ({ memberId: people.reader.memberId }),
    answers: adminsOnly('member_not_found'),
  },
  revokePasswordLink: {
    send: async (stage) => ({ memberId: (await somebodyNew(stage)).memberId }),
    answers: adminsOnly('member_not_found'),
  },
  readPasswordLink: {
    send: async (stage) => ({ token: await freshPasswordLink(stage) }),
    answers: answers('done'),
  },
  tryLanguageModel: {
    // What the row above has set is away again: nothing is asked of anybody here.
    send: async ({ people }) => {
      for (const who of [people.admin, people.stranger]) {
        await done(who.call(changeLanguageModel, { address: null }));
      }
      return {};
    },
    answers: { ...adminsOnly('language_model_not_set'), admin: 'language_model_not_set' },
  },
  usePasswordLink: {
    send: async (stage) => ({ token: await freshPasswordLink(stage), password }),
    by: ({ server }) => server.visitor({ address: anyAddress() }),
    answers: answers('done'),
  },
  // Whoever holds the link may read what it invites to: that is what the link is.
  readInvitation: {
    send: async (stage) => ({ token: (await freshInvitation(stage)).token }),
    answers: answers('done'),
  },
  removeTeam: {
    send: async (stage) => ({ teamId: await freshTeam(stage) }),
    answers: adminsOnly('team_not_found'),
  },
  restoreInvitation: {
    send: async (stage) => ({ invitationId: (await freshInvitation(stage)).invitationId }),
    answers: adminsOnly('invitation_not_found'),
  },
  restoreToken: {
    send: async ({ people }) => {
      const { shown } = await done(people.seller.call(createToken, { name: 'To have back' }));
      return { tokenId: shown.tokenId };
    },
    answers: answers('token_not_found', { nobody: 'not_signed_in', seller: 'done', admin: 'done' }),
  },
  revokeInvitation: {
    send: async (stage) => ({ invitationId: (await freshInvitation(stage)).invitationId }),
    answers: adminsOnly('invitation_not_found'),
  },
  revokeToken: {
    // A token of the seller's: theirs to end, and an admin's.
    send: async ({ people }) => {
      const { shown } = await done(people.seller.call(createToken, { name: 'To end' }));
      return { tokenId: shown.tokenId };
    },
    answers: answers('token_not_found', { nobody: 'not_signed_in', seller: 'done', admin: 'done' }),
  },
  signIn: {
    send: ({ people }) => ({ email: people.reader.email, password: testPassword }),
    by: ({ server }) => server.visitor({ address: anyAddress() }),
    answers: answers('done'),
  },
  signOut: { send: () => ({}), by: elsewhere, answers: answers('done') },
};
