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
import { setValues } from '../fields/field-values.ts';
import {
  changeField,
  createField,
  listFields,
  orderFields,
  removeField,
  restoreField,
} from '../fields/fields.ts';

/** People and companies, and what this workspace alone keeps of them and of deals. */
export const addressBookOperations = {
  changeAccount,
  changeContact,
  changeField,
  createAccount,
  createContact,
  createField,
  getAccount,
  getContact,
  keepJob,
  listAccounts,
  listContacts,
  listFields,
  moveContact,
  orderFields,
  removeAccount,
  removeContact,
  removeField,
  removeJob,
  restoreField,
  setValues,
  takeMoveBack,
} as const;
