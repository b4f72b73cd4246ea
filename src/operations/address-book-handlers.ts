import { changeAccount } from './accounts/change-account.ts';
import { createAccount } from './accounts/create-account.ts';
import { getAccount } from './accounts/get-account.ts';
import { getAccountCalendar } from './accounts/get-account-calendar.ts';
import { groupAccounts } from './accounts/group-accounts.ts';
import { listAccounts } from './accounts/list-accounts.ts';
import { removeAccount } from './accounts/remove-account.ts';
import { listBin } from './bin/list-bin.ts';
import { removeAccounts } from './bin/remove-accounts.ts';
import { removeContacts } from './bin/remove-contacts.ts';
import { restoreRemoved } from './bin/restore-removed.ts';
import { changeContact } from './contacts/change-contact.ts';
import { createContact } from './contacts/create-contact.ts';
import { getContact } from './contacts/get-contact.ts';
import { getContactCalendar } from './contacts/get-contact-calendar.ts';
import { groupContacts } from './contacts/group-contacts.ts';
import { keepJob } from './contacts/keep-job.ts';
import { listContacts } from './contacts/list-contacts.ts';
import { moveContact } from './contacts/move-contact.ts';
import { removeContact } from './contacts/remove-contact.ts';
import { removeJob } from './contacts/remove-job.ts';
import { takeMoveBack } from './contacts/take-move-back.ts';
import { findDuplicates } from './duplicates/find-duplicates.ts';
import { findSame } from './duplicates/find-same.ts';
import { keepApart } from './duplicates/keep-apart.ts';
import { listDuplicates } from './duplicates/list-duplicates.ts';
import { mergeRecords } from './duplicates/merge-records.ts';
import { takeMergeBack } from './duplicates/take-merge-back.ts';
import { changeField } from './fields/change-field.ts';
import { createField } from './fields/create-field.ts';
import { listFields } from './fields/list-fields.ts';
import { orderFields } from './fields/order-fields.ts';
import { removeField } from './fields/remove-field.ts';
import { restoreField } from './fields/restore-field.ts';
import { setValues } from './fields/set-values.ts';
import { listFiles } from './files/list-files.ts';
import { removeFile } from './files/remove-file.ts';
import { restoreFile } from './files/restore-file.ts';
import { getHistory } from './history/get-history.ts';
import { changeNote } from './notes/change-note.ts';
import { listMentions } from './notes/list-mentions.ts';
import { listNotes } from './notes/list-notes.ts';
import { readMention } from './notes/read-mention.ts';
import { removeNote } from './notes/remove-note.ts';
import { restoreNote } from './notes/restore-note.ts';
import { writeNote } from './notes/write-note.ts';
import { erasePerson } from './person/erase-person.ts';
import { getKeptOfPerson } from './person/get-kept-of-person.ts';
import { previewErasure } from './person/preview-erasure.ts';
import { listDealRelations } from './relations/list-deal-relations.ts';
import { listRelations } from './relations/list-relations.ts';
import { noteRelation } from './relations/note-relation.ts';
import { removeRelation } from './relations/remove-relation.ts';
import { restoreRelation } from './relations/restore-relation.ts';
import { changeTag } from './tags/change-tag.ts';
import { countTagged } from './tags/count-tagged.ts';
import { createTag } from './tags/create-tag.ts';
import { listTags } from './tags/list-tags.ts';
import { mergeTags } from './tags/merge-tags.ts';
import { removeTag } from './tags/remove-tag.ts';
import { restoreTag } from './tags/restore-tag.ts';
import { tagThings } from './tags/tag-things.ts';
import { untagThings } from './tags/untag-things.ts';

/** What does the work of each operation on people and companies. */
export const addressBookHandlers = {
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
  getAccountCalendar,
  groupAccounts,
  getContactCalendar,
  groupContacts,
  listAccounts,
  listBin,
  listContacts,
  listDealRelations,
  listDuplicates,
  listFields,
  listFiles,
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
  removeFile,
  removeJob,
  removeNote,
  removeRelation,
  removeTag,
  restoreField,
  restoreFile,
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
};
