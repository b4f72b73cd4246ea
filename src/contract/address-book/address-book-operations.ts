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
import { erasePerson, previewErasure } from '../contacts/erasure.ts';
import { keepJob, moveContact, removeJob, takeMoveBack } from '../contacts/jobs.ts';
import { getKeptOfPerson } from '../contacts/kept-of-person.ts';
import {
  findDuplicates,
  findSame,
  keepApart,
  listDuplicates,
  mergeRecords,
  takeMergeBack,
} from '../duplicates/duplicates.ts';
import { setValues } from '../fields/field-values.ts';
import {
  changeField,
  createField,
  listFields,
  orderFields,
  removeField,
  restoreField,
} from '../fields/fields.ts';
import { getHistory } from '../history/history.ts';
import {
  changeNote,
  listMentions,
  listNotes,
  readMention,
  removeNote,
  restoreNote,
  writeNote,
} from '../notes/notes.ts';
import {
  listDealRelations,
  listRelations,
  noteRelation,
  removeRelation,
  restoreRelation,
} from '../relations/relations.ts';
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
import { listBin, removeAccounts, removeContacts, restoreRemoved } from './bin.ts';

/** People and companies, and what this workspace alone keeps of them and of deals. */
export const addressBookOperations = {
  changeAccount,
  changeContact,
  changeField,
  changeNote,
  changeTag,
  countTagged,
  createAccount,
  createContact,
  createField,
  createTag,
  erasePerson,
  findDuplicates,
  findSame,
  getAccount,
  getContact,
  getHistory,
  getKeptOfPerson,
  keepApart,
  keepJob,
  listAccounts,
  listBin,
  listContacts,
  listDealRelations,
  listDuplicates,
  listFields,
  listMentions,
  listNotes,
  listRelations,
  listTags,
  mergeRecords,
  mergeTags,
  moveContact,
  noteRelation,
  orderFields,
  previewErasure,
  readMention,
  removeAccount,
  removeAccounts,
  removeContact,
  removeContacts,
  removeField,
  removeJob,
  removeNote,
  removeRelation,
  removeTag,
  restoreField,
  restoreNote,
  restoreRelation,
  restoreTag,
  restoreRemoved,
  setValues,
  tagThings,
  takeMergeBack,
  takeMoveBack,
  untagThings,
  writeNote,
} as const;
