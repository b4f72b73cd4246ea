import { v7 as newId } from 'uuid';
import { createAccount } from '#contract/accounts/accounts.ts';
import { createField } from '#contract/fields/fields.ts';
import { done } from '../test-server.ts';
import { answers, type Expectations, membersOnly, type Stage } from './expectation.ts';

async function field({ people }: Stage) {
  const label = `Cost centre ${newId()}`;
  const { fieldId } = await done(people.admin.call(createField, { noun: 'account', label, kind: 'text' }));
  return { fieldId };
}

/** Which fields there are is decided by those who lead; a stranger finds nothing here. */
const shapers = (stranger: string) =>
  answers('not_allowed', { nobody: 'not_signed_in', manager: 'done', admin: 'done', stranger });

/** Fields that a workspace has of its own, and what stands in them. */
export const expectedOfFields: Expectations = {
  listFields: { send: () => ({}), answers: membersOnly() },
  createField: {
    send: () => ({ noun: 'contact', label: `Badge ${newId()}`, kind: 'number' }),
    answers: shapers('done'),
  },
  changeField: {
    send: async (stage) => ({ ...(await field(stage)), label: `Renamed ${newId()}` }),
    answers: shapers('field_not_found'),
  },
  orderFields: {
    send: async (stage) => ({ noun: 'account', fieldIds: [(await field(stage)).fieldId] }),
    answers: shapers('field_not_found'),
  },
  removeField: { send: field, answers: shapers('field_not_found') },
  restoreField: { send: field, answers: shapers('field_not_found') },
  setValues: {
    send: async (stage) => {
      const { fieldId } = await field(stage);
      const { accountId } = await done(stage.people.admin.call(createAccount, { name: 'Field client' }));
      return { noun: 'account', nounId: accountId, values: { [fieldId]: 'K-4711' } };
    },
    answers: answers('done', {
      nobody: 'not_signed_in',
      reader: 'not_allowed',
      stranger: 'account_not_found',
    }),
  },
};
