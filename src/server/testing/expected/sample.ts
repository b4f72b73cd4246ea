import { v7 as newId } from 'uuid';
import { noReach } from '#domain/address-book/reach.ts';
import { insertAccount } from '#store/address-book/accounts.ts';
import { inWorkspace } from '../test-people.ts';
import { adminsOnly, answers, type Expectations, type Stage } from './expectation.ts';

/** With a client in it a workspace is not empty, and so nobody fills it for the rows that follow. */
async function withAClient({ people, server }: Stage) {
  for (const workspaceId of [people.workspaceId, people.strangersWorkspaceId]) {
    const known = { name: 'Aldous', website: null, industry: null, country: null, employees: null };
    const account = {
      accountId: newId(),
      ...known,
      reach: noReach,
      parentId: null,
      ownerId: null,
      details: {},
    };
    await inWorkspace(server, workspaceId, (tx) => insertAccount(tx, workspaceId, account, server.now));
  }
  return {};
}

export const expectedOfTheSample: Expectations = {
  getSample: { send: () => ({}), answers: adminsOnly('done') },
  removeSample: {
    send: withAClient,
    answers: answers('not_allowed', {
      nobody: 'not_signed_in',
      admin: 'workspace_not_sample',
      stranger: 'workspace_not_sample',
    }),
  },
  loadSampleWorkspace: {
    send: withAClient,
    answers: answers('not_allowed', {
      nobody: 'not_signed_in',
      admin: 'workspace_not_empty',
      stranger: 'workspace_not_empty',
    }),
  },
};
