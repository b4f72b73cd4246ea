import { useState } from 'react';
import { createAccount, listAccounts } from '#contract/accounts/accounts.ts';
import type { listContacts } from '#contract/contacts/contacts.ts';
import type { OutputOf } from '#contract/operation.ts';
import { listsTexts } from '#texts/lists.ts';
import { AccountField, useAccountChoice } from '../../api/account-choice.tsx';
import { call } from '../../api/client.ts';
import type { CellEdit, CellFieldProps, CellValue } from '../../api/list/list-kind.ts';
import { newId } from '../../api/new-id.ts';
import { useTexts } from '../../ui/reader.tsx';

type Contact = OutputOf<typeof listContacts>['items'][number];
type Company = Contact['account'];
/** A company that was typed: the id it gets if it is new, and the id it has once that is known. */
interface Typed {
  readonly name: string;
  readonly saved: Promise<string> | null;
}

/** The companies of people in a list, written over by their ids; one that nobody knows yet is made as a row is saved. */
export function companyCells() {
  const typed = new Map<string, Typed>();
  const edit: CellEdit<Contact> = {
    valueOf: ({ account }) => account?.id ?? null,
    field: (props, item) => (
      <CompanyField
        {...props}
        company={item?.account ?? null}
        onTyped={(accountId, name) => typed.set(accountId, { name, saved: null })}
      />
    ),
  };
  const toSave = (value: CellValue): Promise<CellValue> | CellValue => {
    const one = typeof value === 'string' ? typed.get(value) : undefined;
    if (typeof value !== 'string' || !one) return value;
    if (one.saved) return one.saved;
    const saved = foundOrMade(value, one.name);
    typed.set(value, { ...one, saved });
    saved.catch(() => typed.set(value, one));
    return saved;
  };
  return { edit, toSave };
}

/** Whoever types a whole name means the company that is called so. */
async function foundOrMade(accountId: string, name: string): Promise<string> {
  const { items } = await call(listAccounts, { search: name, limit: 20 });
  const known = items.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (known) return known.accountId;
  return (await call(createAccount, { accountId, name }, { idempotencyKey: accountId })).accountId;
}

interface CompanyFieldProps extends CellFieldProps {
  company: Company;
  onTyped: (accountId: string, name: string) => void;
}

function CompanyField({ label, company, onChange, onTyped }: CompanyFieldProps) {
  const t = useTexts(listsTexts);
  const choice = useAccountChoice(company);
  const [typedId] = useState(newId);
  const set = (value: typeof choice.value) => {
    choice.set(value);
    const name = value.text.trim();
    if (value.id === null && name !== '') onTyped(typedId, name);
    onChange(value.id ?? (name === '' ? null : typedId));
  };
  return (
    <AccountField
      label={label}
      labelHidden
      className="w-full"
      choice={{ ...choice, set }}
      createHint={company === null ? t('accountIsNew') : ''}
    />
  );
}
