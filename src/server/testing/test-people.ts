import { hashPassword } from 'better-auth/crypto';
import { v7 as newId } from 'uuid';
import { beforeAll } from 'vitest';
import { signIn } from '#contract/session/session.ts';
import { defaultPlaybook } from '#domain/playbook/default-playbook.ts';
import { type Role, usuallySees } from '#policy/actor.ts';
import { insertMember } from '#store/people/members.ts';
import { insertSignIn } from '#store/people/sign-ins.ts';
import { insertTeam } from '#store/people/teams.ts';
import { insertWorkspace } from '#store/people/workspaces.ts';
import { insertPlaybook } from '#store/playbooks/insert-playbook.ts';
import { type DatabaseTransaction, enterWorkspace } from '#store/transaction.ts';
import { anyAddress, done, type TestServer, type Visitor } from './test-server.ts';

export const testPassword = 'a few words in a row';

export interface TestMember extends Visitor {
  memberId: string;
  email: string;
}

/** One of each role in one workspace, and the admin of another. All are signed in. */
export interface TestPeople {
  workspaceId: string;
  teamId: string;
  admin: TestMember;
  /** Of the team, and sees it. */
  manager: TestMember;
  /** Of the team, and sees their own deals. */
  seller: TestMember;
  /** Of no team. */
  otherSeller: TestMember;
  reader: TestMember;
  strangersWorkspaceId: string;
  /** An admin, but elsewhere. */
  stranger: TestMember;
  /** Not signed in. */
  nobody: Visitor;
}

/** Makes the people of a test file, once. The fields may be read inside tests and hooks only. */
export function testPeople(server: TestServer): TestPeople {
  const people = {} as TestPeople;
  beforeAll(async () => {
    const passwordHash = await hashPassword(testPassword);
    const workspaceId = await addWorkspace(server, 'Nordwind');
    const strangersWorkspaceId = await addWorkspace(server, 'Elsewhere');
    const teamId = newId();
    await inWorkspace(server, workspaceId, (tx) => insertTeam(tx, workspaceId, { teamId, name: 'North' }));
    const add = (name: string, role: Role, of = workspaceId, team: string | null = null) =>
      addMember(server, { workspaceId: of, name, role, teamId: team, passwordHash });
    const admin = await add('Ada Admin', 'admin');
    const manager = await add('Mara Manager', 'manager', workspaceId, teamId);
    const seller = await add('Sam Seller', 'seller', workspaceId, teamId);
    const otherSeller = await add('Olga Other', 'seller');
    const reader = await add('Rita Reader', 'reader');
    const stranger = await add('Sven Stranger', 'admin', strangersWorkspaceId);
    const nobody = server.visitor({ address: anyAddress() });
    Object.assign(people, { workspaceId, teamId, strangersWorkspaceId });
    Object.assign(people, { admin, manager, seller, otherSeller, reader, stranger, nobody });
  });
  return people;
}

async function addWorkspace(server: TestServer, name: string): Promise<string> {
  const id = newId();
  const createdAt = server.now;
  await inWorkspace(server, id, async (tx) => {
    await insertWorkspace(tx, { id, name, zone: 'Europe/Berlin', currency: 'EUR', createdAt });
    await insertPlaybook(tx, id, defaultPlaybook, createdAt);
  });
  return id;
}

async function addMember(
  server: TestServer,
  member: { workspaceId: string; name: string; role: Role; teamId: string | null; passwordHash: string },
): Promise<TestMember> {
  const { workspaceId, name, role, teamId, passwordHash } = member;
  const [memberId, signInId] = [newId(), newId()];
  const email = `${name.toLowerCase().replace(' ', '.')}@example.com`;
  await inWorkspace(server, workspaceId, async (tx) => {
    await insertSignIn(tx, { id: signInId, accountId: newId(), name, email, passwordHash });
    const rest = { role, sees: usuallySees[role], teamId, zone: null, active: true };
    await insertMember(tx, workspaceId, { memberId, signInId, name, email, ...rest }, server.now);
  });
  const visitor = server.visitor({ address: anyAddress() });
  await done(visitor.call(signIn, { email, password: testPassword }));
  return { ...visitor, memberId, email };
}

/** Does something in a workspace as the server would, row-level security included. */
export async function inWorkspace<Value>(
  server: TestServer,
  workspaceId: string,
  work: (tx: DatabaseTransaction) => Promise<Value>,
): Promise<Value> {
  return server.options.store.transaction().execute(async (tx) => {
    await enterWorkspace(tx, workspaceId);
    return work(tx);
  });
}
