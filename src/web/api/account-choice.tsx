import { useState } from 'react';
import { createAccount, listAccounts } from '#contract/accounts/accounts.ts';
import { type ChosenOrTyped, ComboBox } from '../ui/combo-box.tsx';
import type { FieldProps } from '../ui/field.tsx';
import { call } from './client.ts';
import { newId } from './new-id.ts';
import { useReadWhen } from './queries.ts';

/** An account that is chosen, or typed and made as the form is saved. */
export interface AccountChoice {
  value: ChosenOrTyped;
  set: (value: ChosenOrTyped) => void;
  /** The account's id; one that is new is made, under one id however often it is tried. Null where none was named. */
  toSave: () => Promise<string | null>;
}

export function useAccountChoice(account: { id: string; name: string } | null): AccountChoice {
  const [value, set] = useState<ChosenOrTyped>({ id: account?.id ?? null, text: account?.name ?? '' });
  const [newAccountId] = useState(newId);
  const toSave = async () => {
    const name = value.text.trim();
    if (value.id !== null || name === '') return value.id;
    const made = { accountId: newAccountId, name };
    return (await call(createAccount, made, { idempotencyKey: newAccountId })).accountId;
  };
  return { value, set, toSave };
}

interface AccountFieldProps extends FieldProps {
  choice: AccountChoice;
  /** One that cannot be chosen, such as the company itself. */
  but?: string;
  createHint: string;
}

export function AccountField({ choice, but, createHint, ...props }: AccountFieldProps) {
  const { value, set } = choice;
  const accounts = useReadWhen(true, listAccounts, {
    limit: 20,
    ...(value.id === null && value.text ? { search: value.text } : {}),
  });
  const items = (accounts.data?.items ?? [])
    .filter(({ accountId }) => accountId !== but)
    .map((one) => ({ id: one.accountId, label: one.name, detail: one.industry ?? undefined }));
  return <ComboBox {...props} items={items} value={value} onChange={set} createHint={createHint} />;
}
