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
import {
  changeTag,
  countTagged,
  createTag,
  listTags,
  mergeTags,
  removeTag,
  restoreTag,
  tagThings,
  untagThings,
} from '../tags/tags.ts';

/** People and companies, and what this workspace alone keeps of them and of deals. */
export const addressBookOperations = {
  changeAccount,
  changeContact,
  changeField,
  changeTag,
  countTagged,
  createAccount,
  createContact,
  createField,
  createTag,
  getAccount,
  getContact,
  keepJob,
  listAccounts,
  listContacts,
  listFields,
  listTags,
  mergeTags,
  moveContact,
  orderFields,
  removeAccount,
  removeContact,
  removeField,
  removeJob,
  removeTag,
  restoreField,
  restoreTag,
  setValues,
  tagThings,
  takeMoveBack,
  untagThings,
} as const;
