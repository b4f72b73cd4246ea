import type { getContact } from '#contract/contacts/contacts.ts';
import type { OutputOf } from '#contract/operation.ts';
import { contactsTexts } from '#texts/contacts.ts';
import { duplicatesTexts } from '#texts/duplicates.ts';
import { useTexts } from '../../ui/reader.tsx';
import type { Said } from './differences.ts';

type Contact = OutputOf<typeof getContact>;

/** What two entries of a person say, field by field, as far as one of them may be chosen. */
export function usePersonSaid(): (one: Contact, other: Contact) => Said[] {
  const t = useTexts(duplicatesTexts);
  const tc = useTexts(contactsTexts);
  return (one, other) => [
    { field: 'name', label: tc('name'), one: one.name, other: other.name },
    {
      field: 'accountId',
      label: t('company'),
      one: one.account?.name ?? null,
      other: other.account?.name ?? null,
    },
    { field: 'title', label: tc('jobTitle'), one: one.title, other: other.title },
    {
      field: 'ownerId',
      label: tc('owner'),
      one: one.owner?.name ?? null,
      other: other.owner?.name ?? null,
    },
    { field: 'department', label: tc('department'), one: one.department, other: other.department },
    { field: 'birthday', label: tc('birthday'), one: one.birthday, other: other.birthday },
  ];
}
