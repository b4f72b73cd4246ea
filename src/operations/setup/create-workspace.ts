import type { createWorkspace as contract } from '#contract/setup/setup.ts';
import { defaultPlaybook } from '#domain/playbook/default-playbook.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { usuallySees } from '#policy/actor.ts';
import { noteChange } from '#store/audit-trail.ts';
import { insertMember } from '#store/people/members.ts';
import { insertSignIn } from '#store/people/sign-ins.ts';
import { anyWorkspace, insertWorkspace, takeSetup } from '#store/people/workspaces.ts';
import { insertPlaybook } from '#store/playbooks/insert-playbook.ts';
import { enterWorkspace } from '#store/transaction.ts';
import { meOf } from '../me/me-of.ts';
import type { OpenHandle } from '../world.ts';
import { signInAgain } from './sign-in-again.ts';

export const createWorkspace: OpenHandle<typeof contract> = async (world, input) => {
  const { tx, now, signIn } = world;
  // Two browsers, or one button pressed twice, are taken one after the other.
  await takeSetup(tx);
  if (await anyWorkspace(tx)) return signInAgain(world, input);
  const workspaceId = world.newId();
  const memberId = world.newId();
  const signInId = world.newId();
  const { name, email } = input;
  const made = await insertSignIn(tx, {
    id: signInId,
    accountId: world.newId(),
    name,
    email,
    passwordHash: await signIn.hash(input.password),
  });
  if (!made) return refuse('already_set_up', 'Somebody signs in with this address already.');
  await enterWorkspace(tx, workspaceId);
  const { workspaceName, zone, currency } = input;
  await insertWorkspace(tx, { id: workspaceId, name: workspaceName, zone, currency, createdAt: now });
  const admin = { role: 'admin', sees: usuallySees.admin, teamId: null, zone: null, active: true } as const;
  await insertMember(tx, workspaceId, { memberId, signInId, name, email, ...admin }, now);
  await insertPlaybook(tx, workspaceId, defaultPlaybook, now);
  await noteChange(tx, {
    auditId: world.newId(),
    workspaceId,
    at: now,
    memberId,
    noun: 'workspace',
    nounId: workspaceId,
    act: 'made the workspace',
    after: { name: workspaceName, zone, currency },
  });
  world.onCommit(async () => {
    await signIn.begin(email, input.password);
  });
  return accept(await meOf(tx, { workspaceId, memberId }));
};
