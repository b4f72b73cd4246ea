import {
  changeAccount,
  createAccount,
  getAccount,
  listAccounts,
  removeAccount,
} from '../accounts/accounts.ts';
import {
  changeContact,
  createContact,
  getContact,
  listContacts,
  removeContact,
} from '../contacts/contacts.ts';
import { keepJob, moveContact, removeJob, takeMoveBack } from '../contacts/jobs.ts';

/** People and companies. */
export const addressBookOperations = {
  changeAccount,
  changeContact,
  createAccount,
  createContact,
  getAccount,
  getContact,
  keepJob,
  listAccounts,
  listContacts,
  moveContact,
  removeAccount,
  removeContact,
  removeJob,
  takeMoveBack,
} as const;
