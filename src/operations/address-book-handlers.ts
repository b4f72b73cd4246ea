import { changeAccount } from './accounts/change-account.ts';
import { createAccount } from './accounts/create-account.ts';
import { getAccount } from './accounts/get-account.ts';
import { listAccounts } from './accounts/list-accounts.ts';
import { removeAccount } from './accounts/remove-account.ts';
import { changeContact } from './contacts/change-contact.ts';
import { createContact } from './contacts/create-contact.ts';
import { getContact } from './contacts/get-contact.ts';
import { keepJob } from './contacts/keep-job.ts';
import { listContacts } from './contacts/list-contacts.ts';
import { moveContact } from './contacts/move-contact.ts';
import { removeContact } from './contacts/remove-contact.ts';
import { removeJob } from './contacts/remove-job.ts';
import { takeMoveBack } from './contacts/take-move-back.ts';

/** What does the work of each operation on people and companies. */
export const addressBookHandlers = {
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
};
