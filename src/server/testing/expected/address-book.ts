import { v7 as newId } from 'uuid';
import { createAccount } from '#contract/accounts/accounts.ts';
import { createContact, removeContact } from '#contract/contacts/contacts.ts';
import { keepJob, moveContact } from '#contract/contacts/jobs.ts';
import { addInsight } from '#contract/insights/insights.ts';
import { done } from '../test-server.ts';
import { adminsOnly, answers, type Expectations, membersOnly, type Stage } from './expectation.ts';

/** Read by everybody in the workspace, kept by who sells. */
const keepers = (stranger: string) =>
  answers('done', { nobody: 'not_signed_in', reader: 'not_allowed', stranger });

async function freshAccount({ people }: Stage) {
  const { accountId } = await done(people.admin.call(createAccount, { name: `Nordwind client ${newId()}` }));
  return { accountId };
}

async function freshContact({ people }: Stage) {
  const { contactId } = await done(people.admin.call(createContact, { name: 'Clara Client of Nordwind' }));
  return { contactId };
}

async function aMove(stage: Stage) {
  const where = { accountId: null, title: 'Head of plant', since: '2026-01-01' };
  return { ...(await freshContact(stage)), jobId: newId(), ...where };
}

async function insight({ people }: Stage) {
  const { insightId } = await done(people.seller.call(addInsight, { text: `Pumps ${newId()}` }));
  return { insightId };
}

/** Accounts, contacts, insights, the playbook and the upkeep of it all. */
export const expectedOfTheAddressBook: Expectations = {
  addInsight: { send: () => ({ text: 'Idle pumps cost a tenth.' }), answers: keepers('done') },
  changeAccount: {
    send: async (stage) => ({ ...(await freshAccount(stage)), industry: 'Water' }),
    answers: keepers('account_not_found'),
  },
  changeContact: {
    send: async (stage) => ({ ...(await freshContact(stage)), title: 'Head of plant' }),
    answers: keepers('contact_not_found'),
  },
  getContact: {
    send: freshContact,
    answers: answers('done', { nobody: 'not_signed_in', stranger: 'contact_not_found' }),
  },
  erasePerson: {
    send: async (stage) => ({ ...(await freshContact(stage)), name: 'Clara Client of Nordwind' }),
    answers: adminsOnly('contact_not_found'),
  },
  previewErasure: { send: freshContact, answers: adminsOnly('contact_not_found') },
  getKeptOfPerson: { send: freshContact, answers: adminsOnly('contact_not_found') },
  keepJob: {
    send: async (stage) => ({ ...(await freshContact(stage)), jobId: newId(), company: 'Where they were' }),
    answers: keepers('contact_not_found'),
  },
  moveContact: { send: aMove, answers: keepers('contact_not_found') },
  removeJob: {
    send: async (stage) => {
      const job = { ...(await freshContact(stage)), jobId: newId() };
      await done(stage.people.admin.call(keepJob, { ...job, company: 'Where they were' }));
      return job;
    },
    answers: keepers('contact_not_found'),
  },
  takeMoveBack: {
    send: async (stage) => {
      const move = await aMove(stage);
      await done(stage.people.admin.call(moveContact, move));
      const again = { ...move, jobId: newId(), title: 'Head of two plants' };
      await done(stage.people.admin.call(moveContact, again));
      return { contactId: again.contactId, jobId: again.jobId };
    },
    answers: keepers('contact_not_found'),
  },
  createAccount: { send: () => ({ name: 'A new one' }), answers: keepers('done') },
  createContact: { send: () => ({ name: 'Somebody new' }), answers: keepers('done') },
  getAccount: {
    send: freshAccount,
    answers: answers('done', { nobody: 'not_signed_in', stranger: 'account_not_found' }),
  },
  getPlaybook: { send: () => ({}), answers: membersOnly() },
  getAccountCalendar: {
    send: () => ({ dayOf: 'created', dayFrom: '2026-11-01', dayTo: '2026-11-30' }),
    answers: membersOnly(),
  },
  groupAccounts: { send: () => ({ by: 'country' }), answers: membersOnly() },
  getContactCalendar: {
    send: () => ({ dayOf: 'created', dayFrom: '2026-11-01', dayTo: '2026-11-30' }),
    answers: membersOnly(),
  },
  groupContacts: { send: () => ({ by: 'tag' }), answers: membersOnly() },
  listAccounts: { send: () => ({}), answers: membersOnly() },
  listContacts: { send: () => ({}), answers: membersOnly() },
  search: { send: () => ({ text: 'nordwind cli' }), answers: membersOnly() },
  changeInsight: {
    send: async (stage) => ({ ...(await insight(stage)), text: 'Idle pumps cost a fifth.' }),
    answers: keepers('insight_not_found'),
  },
  listInsightUses: { send: insight, answers: membersOnly('insight_not_found') },
  listInsights: { send: () => ({}), answers: membersOnly() },
  removeAccount: { send: freshAccount, answers: keepers('account_not_found') },
  removeAccounts: {
    send: async (stage) => ({ accountIds: [(await freshAccount(stage)).accountId] }),
    answers: keepers('done'),
  },
  removeContacts: {
    send: async (stage) => ({ contactIds: [(await freshContact(stage)).contactId] }),
    answers: keepers('done'),
  },
  listBin: { send: () => ({}), answers: keepers('done') },
  restoreRemoved: {
    send: async (stage) => {
      const { contactId } = await freshContact(stage);
      await done(stage.people.admin.call(removeContact, { contactId }));
      return { contactIds: [contactId] };
    },
    answers: keepers('not_in_bin'),
  },
  removeContact: { send: freshContact, answers: keepers('contact_not_found') },
  rebuild: { send: () => ({}), answers: adminsOnly('done') },
  verify: { send: () => ({}), answers: adminsOnly('done') },
};
