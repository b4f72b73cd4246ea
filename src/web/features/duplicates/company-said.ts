import type { getAccount } from '#contract/accounts/accounts.ts';
import type { OutputOf } from '#contract/operation.ts';
import { accountsTexts } from '#texts/accounts.ts';
import { contactsTexts } from '#texts/contacts.ts';
import { duplicatesTexts } from '#texts/duplicates.ts';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import type { Said } from './differences.ts';

type Account = OutputOf<typeof getAccount>;

const oftenSaid = { 'first time': 'firstTime', sometimes: 'sometimes', 'every year': 'everyYear' } as const;

/** What two entries of a company say, field by field, as far as one of them may be chosen. */
export function useCompanySaid(): (one: Account, other: Account) => Said[] {
  const t = useTexts(duplicatesTexts);
  const ta = useTexts(accountsTexts);
  const tc = useTexts(contactsTexts);
  const numbers = useNumbers();
  const often = ({ howOften }: Account) => howOften && ta(oftenSaid[howOften]);
  const people = ({ employees }: Account) => (employees === null ? null : numbers.whole(employees));
  const parent = ({ above }: Account) => above[0]?.name ?? null;
  return (one, other) => [
    { field: 'name', label: tc('name'), one: one.name, other: other.name },
    { field: 'website', label: t('website'), one: one.website, other: other.website },
    { field: 'industry', label: t('industry'), one: one.industry, other: other.industry },
    { field: 'country', label: tc('country'), one: one.country, other: other.country },
    { field: 'employees', label: t('employees'), one: people(one), other: people(other) },
    { field: 'parentId', label: t('parent'), one: parent(one), other: parent(other) },
    {
      field: 'ownerId',
      label: tc('owner'),
      one: one.owner?.name ?? null,
      other: other.owner?.name ?? null,
    },
    { field: 'howOften', label: ta('howOften'), one: often(one), other: often(other) },
    { field: 'lastBought', label: ta('lastBought'), one: one.lastBought, other: other.lastBought },
    { field: 'competitors', label: ta('competitors'), one: one.competitors, other: other.competitors },
  ];
}
